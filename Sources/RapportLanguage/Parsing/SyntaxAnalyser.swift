import RapportText

/// Fills in tags, lemmas, features and the dependency tree of tokens whose sentences are known.
package struct SyntaxAnalyser: Sendable {
    private let tagger: Tagger
    private let lemmatiser: Lemmatiser
    private let parser: Parser
    private let morphology: MorphologicalTagger

    /// What is known of a word when all is done; places in `allCases`, and of the head in the sentence.
    package struct Analysis: Sendable {
        package var tags: [Tagger.Tags]
        package var lemmas: [String]
        package var arcs: [Parser.Arc]
        package var features: [MorphologicalFeatures]
    }

    /// Opens the shipped models.
    package init() throws(ModelFileError) { try self.init(Models.file("syntax")) }

    /// Opens models.
    package init(_ file: ModelFile) throws(ModelFileError) {
        tagger = try Tagger(file)
        lemmatiser = try Lemmatiser(file)
        parser = try Parser(file)
        morphology = try MorphologicalTagger(file)
    }

    /// Analyses one sentence.
    package func analyse(_ words: [WordFeatures], forms: [String]) -> Analysis {
        let tags = tagger.tag(words)
        var features = FeatureList()
        var scores: [Float] = []
        let lemmas = words.indices.map { index in
            lemmatiser.lemma(of: forms[index], words, tags, index, &features, &scores)
        }
        let arcs = parser.parse(zip(words, tags).map { ParserWord($0, $1) })
        return Analysis(tags: tags, lemmas: lemmas, arcs: arcs, features: morphology.tag(words, tags, arcs))
    }

    /// Analyses all sentences of a document.
    ///
    /// - Complexity: O(tokens).
    package func analyse(_ annotation: inout Annotation) {
        var buffers = WordBuffers()
        var text = annotation.document.text
        for sentence in annotation.sentences {
            let spans = annotation.tokens[sentence.tokens].map(\.span)
            let (words, forms) = text.withUTF8 { bytes in
                var words: [WordFeatures] = []
                var forms: [String] = []
                for span in spans {
                    let letters = UnsafeBufferPointer(rebasing: bytes[span.start..<span.end])
                    words.append(WordFeatures(letters, using: &buffers))
                    forms.append(String(decoding: letters, as: UTF8.self))
                }
                return (words, forms)
            }
            let analysis = analyse(words, forms: forms)
            for (place, token) in sentence.tokens.enumerated() {
                annotation.tokens[token].pennTag = PennTag.allCases[analysis.tags[place].penn]
                annotation.tokens[token].universalTag = UniversalTag.allCases[analysis.tags[place].universal]
                annotation.tokens[token].lemma = analysis.lemmas[place]
                annotation.tokens[token].features = analysis.features[place]
                annotation.tokens[token].head = analysis.arcs[place].head.map { $0 + sentence.tokens.lowerBound }
                annotation.tokens[token].relation = DependencyRelation.allCases[analysis.arcs[place].relation]
            }
        }
    }
}
