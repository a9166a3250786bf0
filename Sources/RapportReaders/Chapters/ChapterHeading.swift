import RapportText

/// A line that begins a chapter, a part, or what belongs to neither: "CHAPTER IV", "Book the First", "XII.", "Preface".
struct ChapterHeading: Hashable {
    /// What begins there.
    enum Level: Hashable {
        case part, chapter
        /// What is set apart from the work.
        case aside(Aside.Kind)
    }

    /// What begins there.
    let level: Level
    /// The word before the number, in small letters; empty where the number stands alone.
    let keyword: String
    /// The number; nil where there is none ("Prologue").
    let number: Int?
    /// Whether more than the word and the number stands on the line.
    let hasTitle: Bool

    /// Reads a line; nil where it is no heading by its words.
    init?(_ line: Substring) {
        let line = Self.trimmed(line)
        guard line.utf8.count <= 120, let first = line.unicodeScalars.first,
            first.properties.isUppercase || ("0"..."9").contains(first) || Self.isSmallNumeral(line)
        else { return nil }
        let words = line.split(separator: " ")
        if let heading = Self.named(line) {
            self = heading
        } else if let heading = Self.numbered(words) ?? Self.bare(words) {
            self = heading
        } else {
            return nil
        }
    }

    private init(_ level: Level, keyword: String, number: Int?, hasTitle: Bool) {
        self.level = level
        self.keyword = keyword
        self.number = number
        self.hasTitle = hasTitle
    }

    /// Whether what begins there is of the work.
    var beginsChapters: Bool { level == .chapter || level == .part }

    /// The heading without its title, as it comes again in a list of contents.
    var entry: ChapterHeading { ChapterHeading(level, keyword: keyword, number: number, hasTitle: false) }

    /// "CHAPTER IV", "Chapter 4: The Pool of Tears", "BOOK THE FIRST".
    private static func numbered(_ words: [Substring]) -> ChapterHeading? {
        guard let level = keywords[words[0].lowercased().filter(\.isLetter)], words.count > 1 else { return nil }
        let place = words[1].lowercased() == "the" ? 2 : 1
        guard place < words.count else { return nil }
        let (number, isClosed) = self.number(words[place])
        guard number != nil || words[place].lowercased().hasPrefix("last") else { return nil }
        let rest = words[(place + 1)...]
        guard isClosed || beginsTitle(rest) else { return nil }
        let keyword = words[0].lowercased().filter(\.isLetter)
        return ChapterHeading(level, keyword: keyword, number: number, hasTitle: !rest.isEmpty)
    }

    /// A number alone, or Roman figures with a full stop before a title.
    private static func bare(_ words: [Substring]) -> ChapterHeading? {
        let (number, isClosed) = self.number(words[0])
        let isFigure = words[0].allSatisfy { $0.isNumber || ".:)".contains($0) }
        guard let number, isFigure || ChapterNumber.roman(words[0].filter(\.isLetter)[...]) != nil else { return nil }
        let rest = words[1...]
        guard rest.isEmpty || !isFigure && isClosed && rest.count <= 12 && beginsTitle(rest) else { return nil }
        return ChapterHeading(.chapter, keyword: "", number: number, hasTitle: !rest.isEmpty)
    }

    private static func named(_ line: Substring) -> ChapterHeading? {
        let name = line.lowercased().filter { $0.isLetter || $0 == " " }
        guard let level = names[name] else { return nil }
        return ChapterHeading(level, keyword: name, number: nil, hasTitle: true)
    }

    /// The number a word stands for, and whether a mark sets it off from what follows.
    private static func number(_ word: Substring) -> (Int?, isClosed: Bool) {
        var bare = word
        while let last = bare.last, ".:)-–—".contains(last) { bare = bare.dropLast() }
        // "I.—The Meeting", "4:The"
        if let mark = bare.firstIndex(where: { ".:—–".contains($0) }) { bare = bare[..<mark] }
        return (ChapterNumber.value(of: bare), bare.endIndex != word.endIndex)
    }

    /// Whether words read like a title: a dash, a capital or a quotation mark first, and no sentence's end last, unless
    /// all is capitals.
    private static func beginsTitle(_ words: ArraySlice<Substring>) -> Bool {
        guard let first = words.first?.first, let last = words.last?.last else { return true }
        guard first.isUppercase || "-–—“\"‘'(_[".contains(first) else { return false }
        return !".,;!?".contains(last) || words.allSatisfy { $0 == $0.uppercased() }
    }

    private static func trimmed(_ line: Substring) -> Substring {
        var line = line
        while let first = line.first, " _*=[#\t".contains(first) { line = line.dropFirst() }
        while let last = line.last, " _*=]\t".contains(last) { line = line.dropLast() }
        return line
    }

    /// Whether it is Roman figures in small letters, such as "iv".
    private static func isSmallNumeral(_ line: Substring) -> Bool {
        line.utf8.count <= 6 && ChapterNumber.roman(line.filter { $0 != "." }[...]) != nil
    }

    private static let keywords: [String: Level] = [
        "chapter": .chapter, "chap": .chapter, "letter": .chapter, "stave": .chapter, "canto": .chapter,
        "book": .part, "part": .part, "volume": .part, "vol": .part,
    ]

    private static let names: [String: Level] = [
        "prologue": .chapter, "epilogue": .chapter, "conclusion": .chapter, "interlude": .chapter, "finale": .chapter,
        "cover": .aside(.frontMatter), "title page": .aside(.frontMatter), "copyright": .aside(.licence),
        "contents": .aside(.frontMatter), "table of contents": .aside(.frontMatter),
        "dedication": .aside(.frontMatter), "preface": .aside(.frontMatter), "foreword": .aside(.frontMatter),
        "introduction": .aside(.frontMatter), "list of illustrations": .aside(.frontMatter),
        "illustrations": .aside(.frontMatter), "authors note": .aside(.frontMatter),
        "acknowledgements": .aside(.frontMatter), "acknowledgments": .aside(.frontMatter),
        "transcribers note": .aside(.note), "transcribers notes": .aside(.note), "footnotes": .aside(.note),
        "notes": .aside(.note), "endnotes": .aside(.note), "index": .aside(.backMatter),
        "appendix": .aside(.backMatter), "advertisements": .aside(.backMatter), "about the author": .aside(.backMatter),
        "bibliography": .aside(.backMatter),
    ]
}
