public import RapportText

/// A syntactic word of Universal Dependencies with everything known about it.
public struct Token: Sendable {
    /// Its letters in the text.
    ///
    /// The two words of "don't" have a span each: "do", "n't".
    public var span: Span
    /// Whether it is written together with the word before as one orthographic word: "n't" in "don't".
    public var continuesWord: Bool
    /// The dictionary form.
    public var lemma: String
    /// The universal part of speech.
    public var universalTag: UniversalTag
    /// The part of speech of the Penn Treebank.
    public var pennTag: PennTag
    /// Number, person, tense and the like.
    public var features: MorphologicalFeatures
    /// The index of the token it depends on, in the whole document; nil for the root of a sentence.
    public var head: Int?
    /// What it is to its head.
    public var relation: DependencyRelation

    /// Creates a token of which no more than the place is known.
    public init(span: Span, continuesWord: Bool = false) {
        self.span = span
        self.continuesWord = continuesWord
        lemma = ""
        universalTag = .other
        pennTag = .fw
        features = MorphologicalFeatures()
        head = nil
        relation = .dep
    }
}

extension Array<Token> {
    /// The index of the first token that starts at or after an offset in UTF-8 bytes; the end, where none does.
    ///
    /// - Complexity: O(log tokens).
    package func firstIndex(startingFrom offset: Int) -> Int { partitioningIndex { $0.span.start >= offset } }
}
