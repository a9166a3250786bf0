/// What the parser knows of a word.
package struct ParserWord: Sendable {
    /// Its letters in lower case.
    package var lower: FeatureHash
    /// Its Penn and universal tag together.
    package var tag: FeatureHash
    /// Its Penn tag and its letters together.
    package var both: FeatureHash
    /// Its last three bytes.
    package var suffix: FeatureHash

    /// The place outside the sentence.
    package static let outside = ParserWord(lower: FeatureHash(-1), tag: FeatureHash(-2))
    /// The root above the sentence.
    package static let root = ParserWord(lower: FeatureHash(-3), tag: FeatureHash(-4))

    private init(lower: FeatureHash, tag: FeatureHash) {
        self.lower = lower
        self.tag = tag
        both = lower.with(tag)
        suffix = lower
    }

    package init(_ word: WordFeatures, _ tags: Tagger.Tags) {
        self.init(lower: word.lower, tag: FeatureHash(tags.penn * 32 + tags.universal))
        suffix = word.suffixes.2
    }
}
