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
        case kind(String)
        /// a and b change places.
        case reversed
        case speaker(Int64?)
        case status(Status)
    }

    /// How a quotation is otherwise than it was read.
    public enum QuotationChange: Codable, Hashable, Sendable {
        case speaker(Int64?)
        case status(Status)
    }

    /// A statement as it was when somebody decided about it: found again by its people, kind and words, and put back where a
    /// later reading has nothing like it.
    public struct StatementAnchor: Codable, Hashable, Sendable {
        public var document: Int64
        public var a: Int64
        public var b: Int64
        /// The kind as it was read.
        public var found: String
        public var kind: String
        public var label: String
        public var polarity: String
        public var certainty: String
        public var saidBy: Int64?
        public var start: Int
        public var end: Int
        public var words: String
    }

    /// A quotation as it was when somebody decided about it.
    public struct QuotationAnchor: Codable, Hashable, Sendable {
        public var document: Int64
        public var start: Int
        public var end: Int
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
