/// The ordered stages of a bond, and its measured course over the text.
public struct Arc: Hashable, Sendable {
    /// One stage: what the two are to each other for a while.
    public struct Stage: Hashable, Sendable {
        /// What a is to b then.
        public var kind: TieKind
        /// Indices into the reading's statements that say so.
        public var statements: [Int]

        /// Creates a stage.
        public init(kind: TieKind, statements: [Int]) {
            self.kind = kind
            self.statements = statements
        }
    }

    /// A point of the course, resting on the statements up to there.
    public struct Point: Hashable, Sendable {
        /// The byte offset in the document.
        public var offset: Int
        /// From -1 (hostile) to 1 (loving).
        public var warmth: Double
        /// From -1 (b stands above a) to 1 (a stands above b).
        public var balance: Double
        /// From 0 (strangers) to 1 (one household).
        public var closeness: Double

        /// Creates a point.
        public init(offset: Int, warmth: Double, balance: Double, closeness: Double) {
            self.offset = offset
            self.warmth = warmth
            self.balance = balance
            self.closeness = closeness
        }
    }

    /// The stages, earliest first.
    public var stages: [Stage]
    /// The course, in order of the text.
    public var course: [Point]

    /// Creates an arc.
    public init(stages: [Stage], course: [Point]) {
        self.stages = stages
        self.course = course
    }
}
