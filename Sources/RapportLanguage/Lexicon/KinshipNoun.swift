/// A noun that names a person by kinship: "mother", "stepbrother", "ex-wife", "sister-in-law".
public struct KinshipNoun: Hashable, Sendable {
    /// What stands between the two instead of blood or a standing marriage.
    public enum Manner: String, CaseIterable, Sendable {
        /// By blood, or for a spouse by a standing marriage, as far as the noun tells.
        case plain
        /// By a parent's marriage: "stepfather".
        case step
        /// By one common parent: "half-sister".
        case half
        /// By a spouse or a sibling's spouse: "mother-in-law".
        case inLaw = "in-law"
        /// By adoption.
        case adoptive
        /// By fostering.
        case foster
        /// By baptism or the like: "godmother".
        case god
        /// No longer: "ex-wife".
        case former
        /// By an engagement to marry: "fiancée".
        case future
        /// After a death: "widow".
        case widowed
    }

    /// What the person named is to the person it is said of.
    public let tie: KinshipTie
    /// What stands between them.
    public let manner: Manner
    /// The gender the noun itself tells.
    public let gender: Gender?

    /// What a lemma, in lower case, says of kinship; nil for other nouns.
    ///
    /// Prefixes and suffixes are taken apart: "ex-stepson", "half-brother", "great-great-aunt", "father-in-law", "co-parent".
    public init?(lemma: some StringProtocol) {
        let lemma = lemma.replacingHyphens()
        if let entry = KinshipNouns.table[lemma] {
            self = entry
            return
        }
        for (prefix, manner) in KinshipNouns.prefixes where lemma.hasPrefix(prefix) {
            guard let rest = KinshipNoun(lemma: lemma.dropFirst(prefix.count)) else { continue }
            self.init(tie: rest.tie, manner: manner ?? rest.manner, gender: rest.gender)
            return
        }
        if lemma.hasSuffix(" in law"), let rest = KinshipNoun(lemma: lemma.dropLast(7)) {
            self.init(tie: rest.tie, manner: .inLaw, gender: rest.gender)
            return
        }
        if lemma.hasPrefix("great "), let rest = KinshipNoun(lemma: lemma.dropFirst(6)) {
            let tie: KinshipTie =
                switch rest.tie {
                case .grandparent: .ancestor
                case .grandchild: .descendant
                default: rest.tie
                }
            self.init(tie: tie, manner: rest.manner, gender: rest.gender)
            return
        }
        return nil
    }

    init(tie: KinshipTie, manner: Manner, gender: Gender?) {
        self.tie = tie
        self.manner = manner
        self.gender = gender
    }
}

extension StringProtocol {
    /// The string with its hyphens turned into spaces: "father-in-law" and "father in law" are one entry.
    fileprivate func replacingHyphens() -> String {
        String(decoding: utf8.map { $0 == UInt8(ascii: "-") ? UInt8(ascii: " ") : $0 }, as: UTF8.self)
    }
}
