/// A name brought into a form in which labels of the same person are equal: small words without marks and articles, a number
/// last.
///
/// "FIRST WITCH", "1st Witch" and "WITCH #1" are one; so are "O’BRIEN" and "O'Brien".
struct NameKey: Hashable {
    /// The words, a number as its digits at the end.
    let words: [String]

    /// The key of a name.
    init(_ name: some StringProtocol) {
        var words: [String] = []
        var number: String?
        for part in name.lowercased().split(whereSeparator: {
            !($0.isLetter || $0.isNumber || $0 == "'" || $0 == "’" || $0 == "-")
        }) {
            let word = part.replacing("’", with: "'").trimming("'")
            if let value = Self.number(word) {
                number = value
            } else if !word.isEmpty {
                words.append(word)
            }
        }
        let articles: Set<String> = ["the", "a", "an"]
        // The "A" of questions and answers is a name.
        if words.count + (number == nil ? 0 : 1) > 1 { words.removeAll(where: articles.contains) }
        self.words = words + (number.map { [$0] } ?? [])
    }

    /// Whether every word of this is in another that has more.
    func isPart(of other: NameKey) -> Bool {
        words.count < other.words.count && !words.isEmpty && words.allSatisfy(other.words.contains)
    }

    /// Whether this is no more than the first letters of another name's words: "AB" of "Ann Bell".
    func areInitials(of other: NameKey) -> Bool {
        words.count == 1 && other.words.count > 1 && words[0] == String(other.words.compactMap(\.first))
    }

    /// Whether what this has beyond a part of it tells another person from the part's: "Lady Macbeth" is not Macbeth.
    func isSetApart(from part: NameKey) -> Bool {
        words.contains { !part.words.contains($0) && (Self.distinguishing.contains($0) || Self.number($0) != nil) }
    }

    /// Whether a word of a name says what somebody is rather than who: "lady", "first", "of".
    static func isCommon(_ word: String) -> Bool {
        distinguishing.contains(word) || number(word) != nil
            || ["and", "from", "for", "his", "her", "with"].contains(word)
    }

    /// The words of a name or description up to what they are of: "servant" of "servant to Ada".
    ///
    /// - Parameter joints: prepositions that are part of names, as "of" is of "Earl of March".
    static func head(of name: some StringProtocol, within joints: Set<String> = []) -> String {
        let words = name.split(whereSeparator: \.isWhitespace)
        let end = words.dropFirst().firstIndex {
            Self.prepositions.contains($0.lowercased()) && !joints.contains($0.lowercased())
        }
        return words[..<(end ?? words.endIndex)].joined(separator: " ")
    }

    private static let prepositions: Set<String> = ["at", "for", "from", "in", "of", "to", "who", "with"]

    /// The digits of a number or ordinal; nil for other words.
    private static func number(_ word: String) -> String? {
        if let value = ordinals[word] { return value }
        let digits = word.prefix { $0.isASCII && $0.isNumber }
        guard !digits.isEmpty else { return nil }
        let rest = word.dropFirst(digits.count)
        return rest.isEmpty || ["st", "nd", "rd", "th"].contains(rest) ? String(digits) : nil
    }

    private static let ordinals = [
        "first": "1", "second": "2", "third": "3", "fourth": "4", "fifth": "5", "sixth": "6", "seventh": "7",
        "eighth": "8", "ninth": "9", "tenth": "10", "one": "1", "two": "2", "three": "3", "four": "4", "five": "5",
    ]

    /// Words that tell one member of a family, or one age of a person, from another.
    private static let distinguishing: Set<String> = [
        "lady", "lord", "mrs", "mr", "ms", "miss", "mistress", "master", "madam", "madame", "sir", "dame", "young",
        "younger",
        "old", "older", "little", "big", "senior", "sr", "junior", "jr", "baby", "teen", "teenage", "adult", "ghost",
        "king",
        "queen", "prince", "princess", "duke", "duchess", "count", "countess", "mother", "father", "wife", "husband",
        "son",
        "daughter", "brother", "sister", "voice", "other", "another", "fake", "real", "future", "past", "player",
    ]
}

extension StringProtocol {
    /// The string without a character at its ends.
    fileprivate func trimming(_ character: Swift.Character) -> String {
        var rest = self[startIndex...]
        while rest.first == character { rest = rest.dropFirst() }
        while rest.last == character { rest = rest.dropLast() }
        return String(rest)
    }
}
