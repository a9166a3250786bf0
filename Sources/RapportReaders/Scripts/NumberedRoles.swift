import RapportText

/// Reads an entry of a list of roles that names several by their numbers: "First, Second and Third Porters of the house".
struct NumberedRoles {
    /// The roles, one a number.
    let roles: [Script.Role]

    /// Reads an entry; nil where fewer than two numbers open it.
    ///
    /// - Complexity: O(bytes).
    init?(_ entry: Span, of text: [UInt8]) {
        let words = String(decoding: text[entry.start..<entry.end], as: UTF8.self)
            .split { $0.isWhitespace || $0 == "," }
        let numbers = words.prefix { Self.numbers.contains($0.lowercased()) || $0 == "and" || $0 == "&" }
        let names = words[numbers.endIndex...].prefix { !Self.prepositions.contains(String($0)) }
        guard numbers.count >= 2, let last = names.last else { return nil }
        let noun = (names.dropLast().map(String.init) + [Self.singular(last)]).joined(separator: " ")
        let ordinals = numbers.filter { Self.numbers.contains($0.lowercased()) }
        guard ordinals.count >= 2 else { return nil }
        roles = ordinals.map { number in
            var role = Script.Role(names: ["\(number) \(noun)"])
            role.entry = entry
            return role
        }
    }

    private static func singular(_ noun: Substring) -> String {
        if noun.hasSuffix("men") { return noun.dropLast(2) + "an" }
        return String(noun.hasSuffix("s") ? noun.dropLast() : noun)
    }

    private static let numbers: Set<String> = [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "1st", "2nd", "3rd", "4th", "5th", "6th",
        "7th",
    ]

    private static let prepositions: Set<String> = ["at", "from", "in", "of", "to", "with"]
}
