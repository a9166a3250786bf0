import RapportText

/// The title page of a Fountain script: keys with values at its very start.
struct FountainTitlePage {
    private var values: [String: [String]] = [:]

    /// Takes the title page off the front of the lines; nil where there is none.
    ///
    /// A key with its value on the lines below has them indented. So that a script that begins
    /// "CUT TO: …" keeps its first line, one of the usual keys has to be there.
    static func take(from lines: inout ArraySlice<[UInt8]>) -> FountainTitlePage? {
        let end = lines.firstIndex { $0.allSatisfy(\.isASCIIWhiteSpace) } ?? lines.endIndex
        var page = FountainTitlePage()
        var key: String?
        for line in lines[..<end] {
            if let open = key, isIndented(line) {
                page.values[open, default: []].append(plain(line[...]))
            } else if let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > 0, !isIndented(line) {
                let name = plain(line[..<colon]).lowercased()
                let value = plain(line[(colon + 1)...])
                page.values[name, default: []] += value.isEmpty ? [] : [value]
                key = name
            } else {
                return nil
            }
        }
        guard page.values.keys.contains(where: usualKeys.contains) else { return nil }
        lines = lines[end...]
        return page
    }

    /// Adds what the page says to a source; what the source already knows is kept.
    func describe(_ source: inout Source) {
        source.title = source.title ?? values["title"]?.joined(separator: " ")
        let authors = values["author"] ?? values["authors"]
        source.author = source.author ?? authors.map { $0.joined(separator: ", ") }
        let date = values["draft date"] ?? values["date"]
        source.date = source.date ?? date?.first.flatMap { PublicationDate.parse($0) }
    }

    private static func isIndented(_ line: [UInt8]) -> Bool { line.first == 0x20 }

    private static func plain(_ line: ArraySlice<UInt8>) -> String {
        var draft = DraftBlock(.title)
        FountainEmphasis.append(line, to: &draft)
        return draft.string
    }

    private static let usualKeys: Set<String> = [
        "title", "credit", "author", "authors", "source", "draft date", "date", "contact", "copyright", "notes",
        "revision",
    ]
}
