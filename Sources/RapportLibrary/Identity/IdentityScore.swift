import RapportLanguage
import Glibc

/// How likely somebody met in a document is a known person of the library.
///
/// Evidence adds up as the logarithm of odds: of the name, of those mentioned together, of outlet, works and time.
enum IdentityScore {
    /// What two names say together; nil where they cannot be of one person.
    static func likeness(_ a: NameKey, _ b: NameKey) -> Double? {
        if a.folded == b.folded { return a.name.isFull ? 2.2 : -1 }
        guard a.name.isCompatible(with: b.name) else { return nil }
        return a.name.isFull && b.name.isFull ? 0.5 : -1.5
    }

    /// What the company says.
    static func company(_ context: DocumentContext, without own: UInt64, _ profile: PersonProfile) -> Double {
        var odds = 0.0
        let others = context.companions.subtracting([own])
        if !others.isEmpty, !profile.companions.isEmpty {
            let shared = others.count { profile.companions.contains($0) }
            if shared > 0 {
                odds += min(4, 1 + Double(shared))
            } else {
                // Nobody in common says the more, the more people there are and the better the person is known.
                odds -= min(3, 0.6 * Double(others.count)) * min(1, Double(profile.documents) / 2)
            }
        }
        if let outlet = context.outlet, !profile.outlets.isEmpty {
            odds += profile.outlets.contains(outlet) ? 0.5 : -0.3
        }
        if !context.works.isDisjoint(with: profile.works) { odds += 1.5 }
        if let year = context.year, let years = profile.years {
            let gap = max(years.lowerBound - year, year - years.upperBound, 0)
            if gap > 60 { odds -= 3 } else if gap > 25 { odds -= 1 }
        }
        return odds
    }

    /// The probability of odds.
    static func probability(_ odds: Double) -> Double { 1 / (1 + exp(-odds)) }

    /// Below it nobody is taken for somebody without being asked: 0.9 as odds.
    static let certain = 2.19
    /// Below it a pair is not worth a person's look: 0.2 as odds.
    static let doubtful = -1.39
}
