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
    }

    /// Analyses sentences, each a range of the words.
    ///
    /// - Complexity: O(words × the longest sentence).
    package func analyse(_ forms: [String], sentences: [Range<Int>]) -> Analysis {
        let (words, codes) = WordCodes.read(forms, clusters)
        let vectors = encoder.vectors(of: codes, sentences: sentences)
        var analysis = Analysis()
        analysis.tags = tagger.tags(vectors)
        analysis.arcs = parser.parse(vectors, sentences)
        var features = FeatureList()
        var scores: [Float] = []
        for sentence in sentences {
            let words = Array(words[sentence]), tags = Array(analysis.tags[sentence])
            for (index, form) in forms[sentence].enumerated() {
                analysis.lemmas.append(lemmatiser.lemma(of: form, words, tags, index, &features, &scores))
            }
            analysis.features += morphology.tag(words, tags, Array(analysis.arcs[sentence]))
        }
        return analysis
    }

    /// Analyses all sentences of a document, on all cores; what is found does not depend on their number.
    ///
    /// - Complexity: O(tokens).
    package func analyse(_ annotation: inout Annotation) {
        let batches = Self.batches(annotation.sentences)
        let forms = forms(annotation)
        let analyses = batches.concurrentMap { pieces in
            let first = pieces[0].lowerBound, last = pieces[pieces.count - 1].upperBound
            let sentences = pieces.map { ($0.lowerBound - first)..<($0.upperBound - first) }
            return analyse(Array(forms[first..<last]), sentences: sentences)
        }
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

    /// The letters of all tokens.
    private func forms(_ annotation: Annotation) -> [String] {
        var text = annotation.document.text
        return text.withUTF8 { bytes in
            annotation.tokens.map {
                String(decoding: UnsafeBufferPointer(rebasing: bytes[$0.span.start..<$0.span.end]), as: UTF8.self)
            }
        }
    }

    /// The most words that are parsed as one, so that time and memory grow with the text and no faster.
    private static let longest = 256
    /// The words after which a batch ends.
    private static let batchSize = 512

    /// Sentences in batches, the very long ones in pieces.
    private static func batches(_ sentences: [Sentence]) -> [[Range<Int>]] {
        var batches: [[Range<Int>]] = []
        var size = batchSize
        for sentence in sentences {
            for start in stride(from: sentence.tokens.lowerBound, to: sentence.tokens.upperBound, by: longest) {
                let piece = start..<min(start + longest, sentence.tokens.upperBound)
                if size >= batchSize {
                    batches.append([])
                    size = 0
                }
                batches[batches.count - 1].append(piece)
                size += piece.count
            }
        }
        return batches
    }

    /// Hangs the roots of the later pieces of long sentences below the first root.
    private func joinPieces(_ annotation: inout Annotation) {
        for sentence in annotation.sentences where sentence.tokens.count > Self.longest {
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
