internal import RapportText

/// A name of a person in its parts: titles, given and family names, suffix.
package struct PersonName: Hashable, Sendable {
    /// The words of the name without titles, in lower case and without marks.
    package let parts: [String]
    /// The titles before it, in lower case: "mrs".
    let titles: [String]
    /// The gender the titles tell.
    package let titleGender: Gender?
    /// The generational suffix: "jr", "iii".
    package let suffix: String?

    /// Whether the titles go with a family name: "Mr Thorne", not "Aunt Ada".
    let takesSurname: Bool

    /// Takes the words of a mention apart.
    package init(words: [Substring]) {
        var parts: [String] = []
        var titles: [String] = []
        var suffix: String?
        var gender: Gender?
        var takesSurname = false
        for word in words {
            let bare = Self.normalised(word)
            guard !bare.isEmpty, bare != "s", bare != "the" else { continue }
            let title = PersonTitle(word)
            if let title, title.kind == .suffix {
                if !parts.isEmpty { suffix = bare }
            } else if let title, parts.isEmpty {
                titles.append(bare)
                gender = gender ?? title.gender
                takesSurname = takesSurname || Self.goesWithSurname(title, bare)
            } else if !parts.isEmpty, title?.kind == .office || bare == "minister",
                parts.allSatisfy(Self.beforeOffices.contains)
            {
                // "Prime Minister Hale"
                titles += parts + [bare]
                parts = []
                takesSurname = true
            } else {
                parts.append(bare)
            }
        }
        // "the Colonel" is called by nothing but the title.
        if parts.isEmpty, let last = titles.popLast() { parts = [last] }
        self.parts = parts
        self.titles = titles
        self.suffix = suffix
        self.takesSurname = takesSurname
        titleGender = gender
    }

    /// Words that stand before an office and with it before a name.
    private static let beforeOffices: Set<String> = [
        "acting", "assistant", "defence", "defense", "education", "finance", "first", "foreign", "health", "home",
        "interior", "prime", "trade", "transport", "vice",
    ]

    private static func goesWithSurname(_ title: PersonTitle, _ word: String) -> Bool {
        switch title.kind {
        case .honorific: word != "miss" && word != "master" && word != "madam"
        case .office, .rank, .profession: true
        case .family, .nobility, .religion, .suffix: false
        }
    }

    /// The first part as it is written, capital first.
    var givenName: String? { parts.first?.startingWithCapital }

    /// Whether it has both a given and a family name.
    package var isFull: Bool { parts.count > 1 }

    /// Letters, digits, hyphens and inner apostrophes of a word, in lower case.
    static func normalised(_ word: Substring) -> String {
        var bytes: [UInt8] = []
        let lowered = word.lowercased()
        for byte in lowered.utf8 {
            switch byte {
            case 0x30...0x39, 0x61...0x7A, 0x80...: bytes.append(byte)
            case UInt8(ascii: "-"), UInt8(ascii: "'"): bytes.append(byte)
            default: break
            }
        }
        while bytes.last == UInt8(ascii: "'") { bytes.removeLast() }
        while bytes.first == UInt8(ascii: "'") { bytes.removeFirst() }
        let word = String(decoding: bytes, as: UTF8.self)
        if word.hasSuffix("'s") || word.hasSuffix("’s") { return String(word.dropLast(2)) }
        return word.filter { !["’", "‘", "“", "”"].contains($0) }
    }
}
