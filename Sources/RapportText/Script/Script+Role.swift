extension Script {
    /// A role as the text lists it.
    public struct Role: Hashable, Sendable {
        /// The sex that the markup gives a role, in the terms of TEI.
        public enum Sex: String, CaseIterable, Sendable {
            case female = "FEMALE"
            case male = "MALE"
        }

        /// The identifier that speeches refer to, where the format has identifiers.
        public var identifier: String?
        /// The names the list or header gives it; never empty.
        public var names: [String]
        /// The sex the markup states.
        public var sex: Sex?
        /// Whether it stands for several people: "Citizens".
        public var isGroup = false
        /// Where the list names it.
        public var entry: Span?
        /// The words that describe it: "his daughter".
        public var description: Span?
        /// The name of who plays it.
        public var actor: Span?

        /// Creates a role of which the name alone is known.
        public init(identifier: String? = nil, names: [String]) {
            self.identifier = identifier
            self.names = names
        }
    }

    /// A tie between roles that the markup lists without words of the text, as the `relation` of TEI does.
    public struct RoleTie: Hashable, Sendable {
        /// The name of the relation: "parent_of".
        public var name: String
        /// The identifiers of those who stand in it to others; of a mutual relation, of all.
        public var active: [String]
        /// The identifiers of the others; empty for a mutual relation.
        public var passive: [String]

        /// Creates a tie.
        public init(name: String, active: [String], passive: [String]) {
            self.name = name
            self.active = active
            self.passive = passive
        }
    }
}
