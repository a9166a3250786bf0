/// What the class names and the id of an element say about it, by the words in them.
struct ClassHints: OptionSet {
    let rawValue: UInt16
    /// Holds the text of the article.
    static let body = ClassHints(rawValue: 1)
    /// Holds what is not the article: menus, related links, advertisements, share buttons, sign-ups.
    static let surrounding = ClassHints(rawValue: 2)
    /// Holds readers' comments.
    static let comments = ClassHints(rawValue: 4)
    /// Says what a picture shows.
    static let caption = ClassHints(rawValue: 8)
    /// Says who took a picture.
    static let credit = ClassHints(rawValue: 16)
    /// Names the author or the date.
    static let byline = ClassHints(rawValue: 32)
    /// Repeats words of the article in large type.
    static let pullQuote = ClassHints(rawValue: 64)
    /// Is not shown.
    static let hidden = ClassHints(rawValue: 128)

    init(rawValue: UInt16) {
        self.rawValue = rawValue
    }

    /// Reads the names of a class attribute or an id.
    init(names: String) {
        var hints: ClassHints = []
        for name in names.utf8.split(maxSplits: 40, whereSeparator: \.isASCIIWhiteSpace) {
            hints.formUnion(ClassHints(name: Array(name.prefix(80))))
        }
        self = hints
    }

    /// Reads one name.
    private init(name: [UInt8]) {
        let words = Self.words(of: name)
        let joined = words.joined()
        var hints: ClassHints = []
        if Self.bodyNames.contains(joined) { hints.insert(.body) }
        if joined.hasSuffix("pullquote") { hints.insert(.pullQuote) }
        // "has-sidebar" and "comments-open" describe what surrounds an element, not the element.
        let describes = Self.qualifiers.contains(words.first ?? "") || Self.states.contains(words.last ?? "")
        if !describes {
            for word in words {
                if let hint = Self.meanings[word] { hints.insert(hint) }
            }
            if Self.surroundingNames.contains(joined) { hints.insert(.surrounding) }
            if Self.bylineNames.contains(joined) { hints.insert(.byline) }
        }
        if Self.hiddenNames.contains(joined) { hints.insert(.hidden) }
        self = hints
    }

    /// The words of a name, small: "relatedPosts", "related-posts" and "related_posts" are all "related", "posts".
    private static func words(of name: [UInt8]) -> [String] {
        var words: [String] = []
        var word: [UInt8] = []
        for (index, byte) in name.enumerated() {
            let begins = byte.isASCIICapital && index > 0 && !name[index - 1].isASCIICapital
            if begins || !byte.isASCIILetter {
                if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
                word = []
            }
            if byte.isASCIILetter { word.append(byte.asciiLowercased) }
        }
        if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
        return words
    }
}
