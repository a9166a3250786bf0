public import RapportText

/// What passes between two of a book's cast, chapter by chapter.
public struct BookBond: Hashable, Sendable {
    /// A number with the words it was counted from, so that it can be checked.
    public struct Measure: Hashable, Sendable {
        /// The number.
        public let value: Double
        /// The words, in order of the text; never empty.
        public let evidence: [Span]
    }

    /// What passes between the two in one chapter.
    public struct Meeting: Hashable, Sendable {
        /// The index of the chapter.
        public let chapter: Int
        /// In how many conversations one of the two addresses the other.
        public let conversationCount: Int
        /// How many words a says to b.
        public let wordsFromA: Int
        /// How many words b says to a.
        public let wordsFromB: Int
        /// The paragraphs that speak of both, or in which one speaks and the other is spoken of.
        public let sharedBlocks: [Int]
        /// From -1 (hostile) to 1 (kind): see ``BookBond``; nil where no word tells.
        public let warmth: Measure?
        /// From -1 (all words between them are b's) to 1 (all are a's); nil where they do not talk.
        public let balance: Measure?
        /// Of the chapter's paragraphs that have one of the two, the share that has both; nil where none has.
        public let closeness: Measure?
    }

    /// A chapter from which on the tone between the two is another.
    public struct TurningPoint: Hashable, Sendable {
        /// The index of the chapter.
        public let chapter: Int
        /// How much warmer the up to three meetings from there on are than the up to three before: below 0 colder.
        public let change: Double
        /// The passage: the first words of that chapter that are of the new tone.
        public let passage: Span
    }

    /// The place in the cast of the one.
    public let a: Int
    /// The place in the cast of the other, after a.
    public let b: Int
    /// Their meetings, in order.
    public let meetings: [Meeting]
    /// Indices into the reading's statements about the two.
    public let statements: [Int]
    /// Where the tone turns, in order.
    public let turningPoints: [TurningPoint]

    /// How many words the two say to each other.
    public var wordCount: Int { meetings.reduce(0) { $0 + $1.wordsFromA + $1.wordsFromB } }

    /// In how many conversations they address each other.
    public var conversationCount: Int { meetings.reduce(0) { $0 + $1.conversationCount } }

    /// How many paragraphs have both.
    public var sharedBlockCount: Int { meetings.reduce(0) { $0 + $1.sharedBlocks.count } }

    /// The mean warmth of the meetings that have one, each weighing as much as it has evidence; nil where none has.
    public var warmth: Double? {
        let measures = meetings.compactMap(\.warmth)
        let weight = measures.reduce(0) { $0 + $1.evidence.count }
        return weight == 0 ? nil : measures.reduce(0) { $0 + $1.value * Double($1.evidence.count) } / Double(weight)
    }
}
