import RapportLanguage

/// A treebank's sentence as the layers see it: words read, tags and relations as numbers.
struct GoldSentence: SentenceExample {
    let forms: [String]
    let lemmas: [String]
    let words: [WordFeatures]
    let codes: WordCodes
    let tags: [Tagger.Tags]
    let features: [String]
    let arcs: [Parser.Arc]

    /// Reads a sentence; nil when it has a tag or relation that is none of ours.
    init?(_ sentence: TreebankSentence, _ clusters: WordClusters) {
        var tags: [Tagger.Tags] = []
        var arcs: [Parser.Arc] = []
        for word in sentence.words {
            guard let penn = Self.penn[word.pennTag], let universal = Self.universal[word.universalTag],
                let relation = Self.relations[word.relation]
            else { return nil }
            tags.append(Tagger.Tags(penn: penn, universal: universal))
            arcs.append(Parser.Arc(head: word.head, relation: relation))
        }
        self.tags = tags
        self.arcs = arcs
        forms = sentence.words.map(\.form)
        lemmas = sentence.words.map(\.lemma)
        features = sentence.words.map(\.features)
        (words, codes) = WordCodes.read(forms, clusters)
    }

    private static let penn = numbers(PennTag.allCases)
    private static let universal = numbers(UniversalTag.allCases)
    private static let relations = numbers(DependencyRelation.allCases)

    private static func numbers<Value: RawRepresentable<String>>(_ values: [Value]) -> [String: Int] {
        Dictionary(uniqueKeysWithValues: values.enumerated().map { ($1.rawValue, $0) })
    }

    /// The sentences that the shipped models are trained on: EWT, and GUM where its text is free.
    static func training(_ corpora: Corpora) throws -> [GoldSentence] {
        let sentences = try corpora.ewt(.train) + corpora.gum(.train).flatMap(\.sentences)
        let clusters = try WordClusters()
        let gold = sentences.compactMap { GoldSentence($0, clusters) }
        print(
            "\(gold.count) sentences, \(gold.map(\.forms.count).reduce(0, +)) words; left out: \(sentences.count - gold.count)"
        )
        return gold
    }
}
