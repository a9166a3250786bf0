import RapportText

/// The block of `key: value` lines between two `---` at the start of a Markdown file.
struct FrontMatter {
    private var values: [String: String] = [:]

    /// Takes front matter off the first lines; nil where there is none.
    static func take(from lines: inout ArraySlice<ArraySlice<UInt8>>) -> FrontMatter? {
        guard let first = lines.first, text(first) == "---" else { return nil }
        let body = lines.dropFirst()
        guard let close = body.prefix(200).firstIndex(where: { ["---", "..."].contains(text($0)) }) else { return nil }
        var matter = FrontMatter()
        var list: String?
        for line in body[..<close] {
            let words = text(line)
            if words.hasPrefix("- "), let key = list {
                matter.add(value(words.dropFirst(2)), to: key)
            } else if let colon = words.firstIndex(of: ":") {
                let key = words[..<colon].lowercased()
                let content = value(words[words.index(after: colon)...])
                if content.isEmpty { list = key } else { matter.add(content, to: key) }
            }
        }
        lines = lines[(close + 1)...]
        return matter
    }

    /// Writes what it says into a source, where that says nothing yet.
    func describe(_ source: inout Source) {
        source.title = source.title ?? first("title", "headline")
        source.author = source.author ?? first("author", "authors", "by", "byline").flatMap(Byline.author(in:))
        source.date = source.date ?? first("date", "published", "publishdate", "pubdate").flatMap(PublicationDate.parse)
        source.outlet = source.outlet ?? first("outlet", "publication", "publisher", "site", "source")
        source.address = source.address ?? first("url", "link", "canonical", "canonical_url", "source_url", "permalink")
        source.language = source.language ?? first("lang", "language")
    }

    private func first(_ keys: String...) -> String? {
        keys.lazy.compactMap { values[$0] }.first
    }

    private mutating func add(_ content: String, to key: String) {
        guard !content.isEmpty else { return }
        values[key] = values[key].map { "\($0), \(content)" } ?? content
    }

    /// A scalar without its quotation marks, or a list in brackets as its items joined by commas.
    private static func value(_ words: Substring) -> String {
        let bare = text(words.utf8)
        if bare.hasPrefix("["), bare.hasSuffix("]") {
            return bare.dropFirst().dropLast().split(separator: ",").map { value($0) }.joined(separator: ", ")
        }
        for mark in ["\"", "'"] where bare.utf8.count >= 2 && bare.hasPrefix(mark) && bare.hasSuffix(mark) {
            return String(bare.dropFirst().dropLast())
        }
        return bare
    }

    /// A line without the white space around it.
    private static func text(_ line: some BidirectionalCollection<UInt8>) -> String {
        let start = line.drop { $0.isASCIIWhiteSpace }
        let end = start.lastIndex { !$0.isASCIIWhiteSpace }
        return end.map { String(decoding: start[...$0], as: UTF8.self) } ?? ""
    }
}
