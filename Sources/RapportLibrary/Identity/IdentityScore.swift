import RapportLanguage
import Glibc

/// How likely somebody met in a document is a known person of the library.
///
/// Evidence adds up as the logarithm of odds: of the name, of those mentioned together, of outlet, works and time.
enum IdentityScore {
    /// What two names say together; nil where they cannot be of one person.
    static func likeness(_ a: NameKey, _ b: NameKey) -> Double? {
        if let gender = a.name.titleGender, let other = b.name.titleGender, gender != other { return nil }
        if let suffix = a.name.suffix, let other = b.name.suffix, suffix != other { return nil }
        if a.folded == b.folded { return a.name.isFull ? 2.2 : -1 }
        guard a.plain.isCompatible(with: b.plain) else { return nil }
        return a.name.isFull && b.name.isFull ? 0.5 : -1.5
    }

    /// What the company says.
    ///
    /// - Parameter acquaintances: the company of those of the document who are known by now.
    static func company(
        _ context: DocumentContext,
        without own: UInt64,
        _ profile: PersonProfile,
        knownTo acquaintances: [Set<UInt64>]
    ) -> Double {
        var odds = 0.0
        let others = context.companions.subtracting([own])
        if !others.isEmpty, !profile.companions.isEmpty {
            let shared = others.count { profile.companions.contains($0) }
            if shared > 0 {
                odds += min(4, 1 + Double(shared))
            } else if acquaintances.contains(where: { isConnected($0, to: profile, without: own) }) {
                // Friends of friends: nothing speaks for another person of the name.
                odds += 0.5
            } else {
                // Nobody in common says the more, the more people there are and the better the person is known.
                odds -= min(3, 0.7 * Double(others.count)) * min(1, Double(profile.documents) / 2)
            }
        }
        if let outlet = context.outlet, !profile.outlets.isEmpty {
            odds += profile.outlets.contains(outlet) ? 0.3 : -0.2
        }
        if !context.works.isDisjoint(with: profile.works) { odds += 1.5 }
        if let year = context.year, let years = profile.years {
            let gap = max(years.lowerBound - year, year - years.upperBound, 0)
            if gap > 60 { odds -= 3 } else if gap > 25 { odds -= 1 }
        }
        return odds
    }

    /// Whether some company has at least two people in common with a person's.
    private static func isConnected(_ company: Set<UInt64>, to profile: PersonProfile, without own: UInt64) -> Bool {
        var common = 0
        for companion in company where companion != own && profile.companions.contains(companion) {
            common += 1
            if common == 2 { return true }
        }
        return false
    }

    /// Whether two people have been met in so much the same company that they are one, their names allowing it.
    static func isOneCompany(_ a: PersonProfile, _ b: PersonProfile) -> Bool {
        let fewer = min(a.companions.count, b.companions.count)
        let shared = a.companions.intersection(b.companions).count
        guard shared >= 2 else { return false }
        let names = a.names.flatMap { one in b.names.compactMap { likeness(one, $0) } }.max() ?? 0
        return names >= certain || names > 0 && shared * 2 >= fewer
    }

    /// The probability of odds.
    static func probability(_ odds: Double) -> Double { 1 / (1 + exp(-odds)) }

    /// Below it nobody is taken for somebody without being asked: 0.9 as odds.
    static let certain = 2.19
    /// What company says where at least one person is in common.
    static let familiar = 1.5
    /// Below it a pair is not worth a person's look: 0.2 as odds.
    static let doubtful = -1.39
}
