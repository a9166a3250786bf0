/// Days between which something holds, both included, as whole ISO 8601 dates.
struct TimeSpell: Encodable, Hashable, Sendable {
    let start: String
    let end: String

    /// The spell between two ISO 8601 prefixes: "2015" begins with its first day and ends with its last; nil where both are
    /// unknown or no dates.
    init?(from: String?, to: String?) {
        guard let start = Self.day(from ?? to, isLast: false), let end = Self.day(to ?? from, isLast: true) else {
            return nil
        }
        self.start = min(start, end)
        self.end = max(start, end)
    }

    private init(start: String, end: String) {
        self.start = start
        self.end = end
    }

    /// Spells in order, those that overlap made one.
    static func joined(_ spells: [TimeSpell]) -> [TimeSpell] {
        var joined: [TimeSpell] = []
        for spell in spells.sorted(by: { ($0.start, $0.end) < ($1.start, $1.end) }) {
            if let last = joined.last, spell.start <= last.end {
                joined[joined.count - 1] = TimeSpell(start: last.start, end: max(last.end, spell.end))
            } else {
                joined.append(spell)
            }
        }
        return joined
    }

    private static func day(_ prefix: String?, isLast: Bool) -> String? {
        guard let prefix else { return nil }
        let parts = prefix.prefix(10).split(separator: "-", omittingEmptySubsequences: false)
        guard parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isNumber) }), let year = Int(parts[0]),
            parts[0].count == 4
        else { return nil }
        guard parts.count > 1, let month = Int(parts[1]), 1...12 ~= month else {
            return parts.count == 1 ? "\(parts[0])-\(isLast ? "12-31" : "01-01")" : nil
        }
        if parts.count > 2 { return prefix.prefix(10).count == 10 ? String(prefix.prefix(10)) : nil }
        return "\(parts[0])-\(parts[1])-\(isLast ? days(in: month, of: year) : "01")"
    }

    private static func days(in month: Int, of year: Int) -> String {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? "29" : "28"
        case 4, 6, 9, 11: "30"
        default: "31"
        }
    }
}
