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

    /// What the company says, and how many of the document are among those a person is often met with.
    static func company(
        _ context: DocumentContext,
        without own: UInt64,
        _ profile: PersonProfile
    ) -> (odds: Double, known: Int) {
        // Counted before it is weighed, as sums of fractions depend on their order.
        var (known, strangers, others) = (0, 0, 0)
        for other in context.companions where other != own {
            if profile.isClose(other) {
                known += 1
            } else if profile.companions[other] == nil {
                strangers += 1
            } else {
                // Somebody met once may have dropped in.
                others += 1
            }
        }
        var odds = 0.0
        if !profile.companions.isEmpty {
            let friends = known == 0 ? 0 : 0.4 + 1.4 * Double(known)
            odds = max(-3, min(4, friends + 0.5 * Double(others) - 0.9 * Double(strangers)))
        }
        if let outlet = context.outlet, !profile.outlets.isEmpty {
            odds += profile.outlets.contains(outlet) ? 0.3 : -0.2
        }
        if !context.works.isDisjoint(with: profile.works) { odds += 1.5 }
        if let year = context.year, let years = profile.years {
            let gap = max(years.lowerBound - year, year - years.upperBound, 0)
            if gap > 60 { odds -= 3 } else if gap > 25 { odds -= 1 }
        }
        return (odds, known)
    }

    /// What two people's names say together; nil where they cannot be of one person.
    static func likeness(_ a: PersonProfile, _ b: PersonProfile) -> Double? {
        a.names.flatMap { one in b.names.compactMap { likeness(one, $0) } }.max()
    }

    /// The probability of odds.
    static func probability(_ odds: Double) -> Double { 1 / (1 + exp(-odds)) }

    /// Below it nobody is taken for somebody without being asked: 0.9 as odds.
    static let certain = 2.19
    /// Below it a pair is not worth a person's look: 0.2 as odds.
    static let doubtful = -1.39
}
