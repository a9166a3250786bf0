import RapportLanguage

/// A sentence as the window tagger learns it: its words read, their tags as numbers.
struct TaggedSentence: SentenceExample {
    let codes: WordCodes
    let tags: [Tagger.Tags]

    init(codes: WordCodes, tags: [Tagger.Tags]) {
        self.codes = codes
        self.tags = tags
    }

    init(_ forms: [String], _ tags: [Tagger.Tags], _ clusters: WordClusters) {
        self.init(codes: WordCodes.read(forms, clusters, groups: 0).codes, tags: tags)
    }
}
