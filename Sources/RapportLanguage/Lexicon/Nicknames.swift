/// Short and pet forms of English given names: which name "Liz" can stand for.
public enum Nicknames {
    /// The full names that a short form, in lower case, can stand for: Elizabeth and its spellings for "liz"; empty for a name
    /// that is none.
    public static func fullNames(of shortForm: String) -> [String] { byShortForm[shortForm] ?? [] }

    /// Whether two given names, in lower case, can be those of one person: equal, one short for the other, or both short for
    /// one full name, as "bill" and "will" are.
    ///
    /// - Complexity: O(letters).
    public static func areCompatible(_ a: String, _ b: String) -> Bool {
        if a == b { return true }
        let ofA = fullNames(of: a)
        let ofB = fullNames(of: b)
        return ofA.contains(b) || ofB.contains(a) || ofA.contains { ofB.contains($0) }
    }

    private static let byShortForm: [String: [String]] = {
        var names: [String: [String]] = [:]
        for line in NicknameList.text.lowercased().utf8.split(separator: UInt8(ascii: "\n")) {
            let words = line.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
            for short in words.dropFirst() { names[short, default: []].append(words[0]) }
        }
        return names
    }()
}
