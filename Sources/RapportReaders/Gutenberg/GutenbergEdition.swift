import RapportText

/// What a text file of Project Gutenberg holds around a work: a header with facts about it, and a licence after it.
struct GutenbergEdition {
    /// The facts of the header by their names in small letters: "title", "author", "language".
    private(set) var facts: [String: String] = [:]
    /// Where the work lies: between the lines that say that it starts and that it ends.
    private(set) var work: Span

    /// Looks for the line that says where the work starts; nil where there is none.
    ///
    /// - Complexity: O(bytes).
    init?(_ bytes: [UInt8]) {
        var start: Int?
        var end = bytes.count
        var header: [String] = []
        for line in Self.lines(of: bytes) {
            if start == nil {
                // A header is short; what is far down is no header.
                if line.start > 100_000 { return nil }
                if Self.startsWork(bytes[line.start..<line.end]) {
                    start = Self.endOfMarker(from: line, in: bytes)
                } else {
                    header.append(String(decoding: bytes[line.start..<line.end], as: UTF8.self))
                }
            } else if Self.endsWork(bytes[line.start..<line.end]) {
                end = line.start
                break
            }
        }
        guard let start, start <= end else { return nil }
        work = Span(start, end)
        readFacts(header)
    }

    /// Adds title, author and language where the source does not know them.
    func describe(_ source: inout Source) {
        source.title = source.title ?? facts["title"]
        source.author = source.author ?? facts["author"]
        source.language = source.language ?? facts["language"].flatMap { Self.languages[$0.lowercased()] }
    }

    /// Takes out of the paragraphs what lies outside the work, and within it notes of its editors.
    func setApart(from paragraphs: inout ArraySlice<PlainTextParagraph>, of bytes: [UInt8]) -> [Aside] {
        var asides: [Aside] = []
        var kept: [PlainTextParagraph] = []
        var noteEnd = paragraphs.startIndex
        for (index, paragraph) in zip(paragraphs.indices, paragraphs) {
            let span = paragraph.span
            let text = bytes[span.start..<span.end]
            if Self.beginsWithAny(of: Self.notes, text) {
                noteEnd = max(noteEnd, Self.endOfNote(from: index, in: paragraphs, of: bytes))
            }
            if !work.contains(span) {
                asides.append(Aside(.licence, span))
            } else if kept.isEmpty, Self.beginsWithAny(of: Self.credits, text) {
                asides.append(Aside(.licence, span))
            } else if index < noteEnd {
                asides.append(Aside(.note, span))
            } else {
                kept.append(paragraph)
            }
        }
        paragraphs = kept[...]
        return asides
    }

    /// The index after the paragraph that closes a note's bracket; a note that nothing closes is one paragraph.
    private static func endOfNote(
        from start: Int,
        in paragraphs: ArraySlice<PlainTextParagraph>,
        of bytes: [UInt8]
    ) -> Int {
        guard bytes[paragraphs[start].span.start] == UInt8(ascii: "[") else { return start + 1 }
        let last = paragraphs[start...].prefix(longestNote)
            .firstIndex { bytes[$0.span.end - 1] == UInt8(ascii: "]") }
        return (last ?? start) + 1
    }

    /// Reads "Title: …" with the further, indented lines of it.
    private mutating func readFacts(_ header: [String]) {
        var name: String?
        for line in header {
            if let colon = line.firstIndex(of: ":"), line.first?.isUppercase == true, line[..<colon].count < 20 {
                name = line[..<colon].lowercased()
                let value = line[line.index(after: colon)...].split(whereSeparator: \.isWhitespace)
                if let name, facts[name] == nil { facts[name] = value.joined(separator: " ") }
            } else if let known = name, line.first == " ", line.contains(where: { !$0.isWhitespace }) {
                facts[known, default: ""] += " " + line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            } else {
                name = nil
            }
        }
        facts = facts.filter { !$0.value.isEmpty }
    }

    private static func startsWork(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.first == UInt8(ascii: "*") else { return false }
        let line = String(decoding: line.prefix(200), as: UTF8.self).uppercased()
        return line.contains("START OF TH") && line.contains("GUTENBERG") || line.contains("END*THE SMALL PRINT")
            || line.contains("END THE SMALL PRINT")
    }

    private static func endsWork(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.first == UInt8(ascii: "*") || line.first == UInt8(ascii: "E") else { return false }
        let line = String(decoding: line.prefix(200), as: UTF8.self).uppercased()
        return line.hasPrefix("***") && line.contains("END OF TH") && line.contains("GUTENBERG")
            || line.hasPrefix("END OF THE PROJECT GUTENBERG") || line.hasPrefix("END OF PROJECT GUTENBERG")
    }

    /// Long titles wrap the marker: it ends with the next stars, on this line or one of the following two.
    private static func endOfMarker(from line: Span, in bytes: [UInt8]) -> Int {
        if bytes[..<line.end].suffix(3).elementsEqual("***".utf8) { return line.end }
        var place = line.start + 3
        while place + 3 <= min(bytes.count, line.start + 400) {
            if bytes[place..<(place + 3)].elementsEqual("***".utf8) { return place + 3 }
            place += 1
        }
        return line.end
    }

    private static func lines(of bytes: [UInt8]) -> some Sequence<Span> {
        var start = 0
        return sequence(state: ()) { _ -> Span? in
            guard start < bytes.count else { return nil }
            var end = start
            while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
            defer { start = end + 1 }
            return Span(start, end)
        }
    }

    private static func beginsWithAny(of beginnings: [String], _ text: ArraySlice<UInt8>) -> Bool {
        beginnings.contains { text.starts(with: $0.utf8) { $0.asciiLowercased == $1 } }
    }

    private static let credits = [
        "produced by", "e-text prepared by", "this etext was", "this ebook was", "transcribed",
    ]
    private static let notes = [
        "[footnote", "[transcriber", "[illustration", "transcriber's note", "transcriber’s note",
    ]
    /// In paragraphs.
    private static let longestNote = 20
    private static let languages = [
        "english": "en", "french": "fr", "german": "de", "spanish": "es", "italian": "it", "dutch": "nl",
        "portuguese": "pt", "finnish": "fi", "latin": "la",
    ]
}
