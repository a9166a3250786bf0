import RapportText

/// Fills in tags, lemmas, features and the dependency tree of tokens whose sentences are known.
package struct SyntaxAnalyser: Sendable {
    private let clusters: WordClusters
    private let encoder: SentenceEncoder
    private let tagger: Tagger
    private let lemmatiser: Lemmatiser
    private let parser: Parser
    private let morphology: MorphologicalTagger

    /// What is known of words when all is done; places in `allCases`, and of heads in their sentences.
    package struct Analysis: Sendable {
        package var tags: [Tagger.Tags] = []
        package var lemmas: [String] = []
        package var arcs: [Parser.Arc] = []
        package var features: [MorphologicalFeatures] = []

        package init() {}
    }

    /// Opens the shipped models.
    package init() throws(ModelFileError) { try self.init(Models.file("syntax")) }

    /// Opens models.
    package init(_ file: ModelFile) throws(ModelFileError) {
        clusters = try WordClusters()
        encoder = try SentenceEncoder(file)
        tagger = try Tagger(file, input: encoder.width)
        lemmatiser = try Lemmatiser(file)
        parser = try Parser(file, input: encoder.width)
        morphology = try MorphologicalTagger(file)
        guard OpenBLAS.multiply != nil else { throw .missingOpenBLAS }
    }

    /// Analyses sentences, each a range of the words.
    ///
    /// - Complexity: O(words × the longest sentence).
    package func analyse(_ forms: [String], sentences: [Range<Int>]) -> Analysis {
        var spans: [Span] = []
        for form in forms {
            let start = spans.last?.end ?? 0
            spans.append(Span(start, start + form.utf8.count))
        }
        return analyse(words(of: DistinctWords(forms.joined(), spans)), sentences)
    }

    /// What is known of a text's words before they are analysed.
    private struct Words {
        let forms: PerWord<String>
        let features: PerWord<WordFeatures>
        let inputs: SentenceEncoder.WordInputs
    }

    private func words(of distinct: DistinctWords) -> Words {
        var buffers = WordBuffers()
        var codes = WordCodes()
        let features = distinct.map { codes.read($0, using: &buffers, clusters) }
        return Words(
            forms: distinct.map { String(decoding: $0, as: UTF8.self) },
            features: features,
            inputs: encoder.inputs(of: codes)
        )
    }

    /// Analyses sentences that follow each other.
    private func analyse(_ words: Words, _ sentences: [Range<Int>]) -> Analysis {
        guard let first = sentences.first?.lowerBound, let end = sentences.last?.upperBound else { return Analysis() }
        let places = sentences.map { ($0.lowerBound - first)..<($0.upperBound - first) }
        let vectors = encoder.vectors(of: words.forms.numbers[first..<end], words.inputs, sentences: places)
        var analysis = Analysis()
        analysis.tags = tagger.tags(vectors)
        analysis.arcs = parser.parse(vectors, places)
        var features = FeatureList()
        var scores: [Float] = []
        for (sentence, place) in zip(sentences, places) {
            let known = sentence.map { words.features[$0] }, tags = Array(analysis.tags[place])
            for (index, token) in sentence.enumerated() {
                analysis.lemmas.append(
                    lemmatiser.lemma(of: words.forms[token], known, tags, index, &features, &scores)
                )
            }
            analysis.features += morphology.tag(known, tags, Array(analysis.arcs[place]))
        }
        return analysis
    }

    /// Analyses all sentences of a document, on all cores; what is found does not depend on their number.
    ///
    /// - Complexity: O(tokens).
    package func analyse(_ annotation: inout Annotation) {
        let batches = annotation.sentences.batches
        let words = words(of: DistinctWords(annotation))
        let analyses = batches.concurrentMap { analyse(words, $0) }
        for (pieces, analysis) in zip(batches, analyses) {
            let first = pieces[0].lowerBound
            for piece in pieces {
                for token in piece {
                    let place = token - first
                    annotation.tokens[token].pennTag = PennTag.allCases[analysis.tags[place].penn]
                    annotation.tokens[token].universalTag = UniversalTag.allCases[analysis.tags[place].universal]
                    annotation.tokens[token].lemma = analysis.lemmas[place]
                    annotation.tokens[token].features = analysis.features[place]
                    annotation.tokens[token].head = analysis.arcs[place].head.map { $0 + piece.lowerBound }
                    annotation.tokens[token].relation = DependencyRelation.allCases[analysis.arcs[place].relation]
                }
            }
        }
        joinPieces(&annotation)
    }

    /// Hangs the roots of the later pieces of long sentences below the first root.
    private func joinPieces(_ annotation: inout Annotation) {
        for sentence in annotation.sentences where sentence.tokens.count > [Sentence].longestPiece {
            var root: Int?
            for token in sentence.tokens where annotation.tokens[token].head == nil {
                if let root {
                    annotation.tokens[token].head = root
                    annotation.tokens[token].relation = .parataxis
                } else {
                    root = token
                }
            }
        }
    }
}
