/// Short and pet forms of English given names: which name "Liz" can stand for.
public enum Nicknames {
    /// The full names that a short form can stand for: Elizabeth and its spellings for "Liz"; empty for a name that is none.
    public static func fullNames(of shortForm: some StringProtocol) -> [String] {
        byShortForm[String(shortForm)] ?? []
    }

    /// Whether two given names can be those of one person: equal, one short for the other, or both short for one full name.
    ///
    /// Names are compared as they are written, capitals included: "Bill" and "William", "Kate" and "Katie".
    public static func areCompatible(_ a: some StringProtocol, _ b: some StringProtocol) -> Bool {
        let a = String(a)
        let b = String(b)
        if a == b { return true }
        let ofA = byShortForm[a] ?? []
        let ofB = byShortForm[b] ?? []
        return ofA.contains(b) || ofB.contains(a) || ofA.contains { ofB.contains($0) }
    }

    private static let byShortForm: [String: [String]] = {
        var names: [String: [String]] = [:]
        for line in NicknameList.text.utf8.split(separator: UInt8(ascii: "\n")) {
            let words = line.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
            for short in words.dropFirst() { names[short, default: []].append(words[0]) }
        }
        return names
    }()
}
