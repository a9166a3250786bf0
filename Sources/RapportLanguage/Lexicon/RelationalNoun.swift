/// A noun, not of kinship, that names a person by a tie to another: "her boss", "his co-star", "their rival".
public struct RelationalNoun: Hashable, Sendable {
    /// The kind of tie.
    public enum Role: String, CaseIterable, Sendable {
        case friend, employer, colleague, collaborator, mentor, teacher, admirer, rival, enemy, acquaintance, neighbour,
            partner
        case equal, follower, client, guardian
        case businessPartner = "business-partner"
        case exPartner = "ex-partner"
        /// Who lives with somebody: "flatmate".
        case housemate
        /// Who acts on behalf of somebody: "agent", "manager", "spokesperson".
        case representative
    }

    /// Which side of the tie the person named is on.
    public enum Side: String, CaseIterable, Sendable {
        /// The one who employs, mentors, teaches, admires, represents: "her boss".
        case first
        /// The other: "her employee", "his protégé".
        case second
        /// Both alike: "her friend".
        case both
    }

    /// The kind of tie.
    public let role: Role
    /// The side the person named is on.
    public let side: Side
    /// The gender the noun itself tells.
    public let gender: Gender?

    /// What a lemma, in lower case, says of a tie; nil for nouns that say nothing of the kind.
    ///
    /// Prefixes are taken apart: "ex-boss", "former mentor", "long-time friend"; so are "co-" and "fellow", which make
    /// colleagues of any profession ("co-writer", "fellow actor").
    public init?(lemma: some StringProtocol) {
        let plain = String(lemma)
        if let entry = RelationalNouns.table[plain] {
            self = entry
            return
        }
        for prefix in RelationalNouns.prefixes where plain.hasPrefix(prefix) {
            guard let rest = RelationalNoun(lemma: plain.dropFirst(prefix.count)) else { continue }
            let isFormer = prefix.hasPrefix("ex") || prefix.hasPrefix("former")
            self.init(
                role: isFormer && rest.role == .partner ? .exPartner : rest.role,
                side: rest.side,
                gender: rest.gender
            )
            return
        }
        if plain.hasPrefix("co-") || plain.hasPrefix("fellow "), plain.utf8.count > 6 {
            self.init(role: plain.hasPrefix("co-") ? .collaborator : .colleague, side: .both, gender: nil)
            return
        }
        return nil
    }

    init(role: Role, side: Side, gender: Gender?) {
        self.role = role
        self.side = side
        self.gender = gender
    }
}
