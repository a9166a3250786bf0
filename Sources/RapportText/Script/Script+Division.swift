extension Script {
    /// The start of a part of a script; the part runs to the next start.
    public struct Division: Hashable, Sendable {
        /// What the part is.
        public enum Kind: String, CaseIterable, Sendable {
            /// Before the text proper: a prologue among the front matter, a dedication.
            case front
            /// Acts, sequences and other parts that hold scenes.
            case act
            case scene
        }

        /// What the part is.
        public var kind: Kind
        /// The index of its first block, that of its heading where it has one.
        public var firstBlock: Int
        /// The words of its heading.
        public var heading: Span?

        /// Creates the start of a part.
        public init(_ kind: Kind, firstBlock: Int, heading: Span? = nil) {
            self.kind = kind
            self.firstBlock = firstBlock
            self.heading = heading
        }
    }

    /// A direction that brings people on or off, of which the markup tells whom.
    public struct Movement: Hashable, Sendable {
        /// Which way people go.
        public enum Kind: String, CaseIterable, Sendable {
            case entrance, exit
        }

        /// Which way.
        public var kind: Kind
        /// The index of the block of the direction.
        public var block: Int
        /// The identifiers of the roles.
        public var roles: [String]

        /// Creates a movement.
        public init(_ kind: Kind, block: Int, roles: [String]) {
            self.kind = kind
            self.block = block
            self.roles = roles
        }
    }

    /// Something in the file that could not be read as it was meant.
    public struct Warning: Hashable, Sendable {
        /// The number of the line, counted from 1, where one is known.
        public var line: Int?
        /// What was found and what was done about it, as a sentence without its full stop.
        public var message: String

        /// Creates a warning.
        public init(line: Int? = nil, _ message: String) {
            self.line = line
            self.message = message
        }
    }
}
