extension Correction {
    /// A decision, in words that still hold when a document is read again: people by identifier, what is said by its words.
    public enum Action: Codable, Hashable, Sendable {
        /// The second person is the first.
        case merge(person: Int64, other: Int64)
        /// Who is taken for the first person in these documents is the second.
        case split(person: Int64, documents: [Int64], into: Int64)
        /// Two people are not one, however alike.
        case apart(person: Int64, other: Int64)
        /// A person is called so.
        case rename(person: Int64, name: String)
        /// A person exists there.
        case setWorld(person: Int64, isReal: Bool, work: String?)
        /// Something said about a tie is otherwise.
        case statement(StatementAnchor, StatementChange)
        /// A quotation is otherwise.
        case quotation(QuotationAnchor, QuotationChange)
        /// Somebody read this where nothing was found.
        case add(document: Int64, StatementAnchor)
    }

    /// How a statement is otherwise than it was read.
    public enum StatementChange: Codable, Hashable, Sendable {
        /// It tells of this kind of tie.
        case kind(String)
        /// a and b change places.
        case reversed
        /// It is this person's.
        case speaker(Int64?)
        /// It is right, or wrong.
        case status(Status)
    }

    /// How a quotation is otherwise than it was read.
    public enum QuotationChange: Codable, Hashable, Sendable {
        /// It is this person's.
        case speaker(Int64?)
        /// It is right, or wrong.
        case status(Status)
    }

    /// A statement as it was when somebody decided about it: found again by its people, kind and words, and put back where a
    /// later reading has nothing like it.
    public struct StatementAnchor: Codable, Hashable, Sendable {
        /// The document it stands in.
        public var document: Int64
        /// The one person.
        public var a: Int64
        /// The other.
        public var b: Int64
        /// The kind as it was read.
        public var found: String
        /// The kind as it was corrected by then.
        public var kind: String
        /// The text's own word for it.
        public var label: String
        /// Whether it is said to be.
        public var polarity: String
        /// How firmly.
        public var certainty: String
        /// Whose words it is.
        public var saidBy: Int64?
        /// Where the words start, in code points.
        public var start: Int
        /// Where they end.
        public var end: Int
        /// The words.
        public var words: String
    }

    /// A quotation as it was when somebody decided about it.
    public struct QuotationAnchor: Codable, Hashable, Sendable {
        /// The document it stands in.
        public var document: Int64
        /// Where the words start, in code points.
        public var start: Int
        /// Where they end.
        public var end: Int
        /// The words.
        public var words: String
    }
}

extension Correction.Action {
    /// The document whose rows it changes; nil for decisions about people.
    var document: Int64? {
        switch self {
        case .statement(let anchor, _): anchor.document
        case .quotation(let anchor, _): anchor.document
        case .add(let document, _): document
        case .merge, .split, .apart, .rename, .setWorld: nil
        }
    }
}
