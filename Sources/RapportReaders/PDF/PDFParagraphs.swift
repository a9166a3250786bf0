import RapportText

/// Joins the lines of pages to paragraphs.
struct PDFParagraphs {
    /// The paragraphs, in order.
    private(set) var parts: [DraftPart] = []
    private let usualHeight: Double
    /// The words of the file that stand within a line, by which a hyphen at a line's end is known to be one.
    private var words: Set<String> = []
    private var text = ""
    private var lineCount = 0
    private var height = 0.0

    /// Joins lines.
    ///
    /// - Complexity: O(bytes).
    init(_ pages: PDFPages) {
        usualHeight = pages.usualHeight
        for line in pages.lines {
            for word in line.text.split(separator: " ") { words.insert(Self.bare(word)) }
        }
        var edges: [Int: (left: Double, right: Double)] = [:]
        for line in pages.lines {
            let known = edges[line.block] ?? (line.left, line.right)
            edges[line.block] = (min(known.left, line.left), max(known.right, line.right))
        }
        var last: PDFLine?
        for line in pages.lines {
            if let last, startsParagraph(line, after: last, edges[line.block], edges[last.block]) { close() }
            append(line)
            last = line
        }
        close()
        appendNotes(pages.notes)
    }

    /// Whether a line begins a paragraph: it is set in, or the line before stops short of the margin at a sentence's
    /// end, or its letters are of another size; over the end of a page or block a sentence goes on.
    private func startsParagraph(
        _ line: PDFLine,
        after last: PDFLine,
        _ edges: (left: Double, right: Double)?,
        _ lastEdges: (left: Double, right: Double)?
    ) -> Bool {
        guard let edges, let lastEdges else { return true }
        if abs(line.height - last.height) > usualHeight * 0.15 { return true }
        let isSetIn = line.left - edges.left > usualHeight * 0.6
        let endsSentence = last.text.last.map { ".!?:”\"’'…—".contains($0) } ?? true
        let stopsShort = lastEdges.right - last.right > (lastEdges.right - lastEdges.left) * 0.15
        if line.block == last.block {
            let wasSetIn = last.left - edges.left > usualHeight * 0.6
            let isGap = line.top - last.bottom > usualHeight * 0.9
            return isGap || isSetIn && !(wasSetIn && !endsSentence) || stopsShort && endsSentence
        }
        let goesOn = line.text.first?.isLowercase == true || !endsSentence && !stopsShort
        // Within a page a new block is a new paragraph, unless the sentence goes on in the next column.
        return isSetIn || !goesOn || line.page == last.page && lineCount == 1 && stopsShort
    }

    private mutating func append(_ line: PDFLine) {
        if text.isEmpty {
            text = line.text
        } else if let hyphen = text.last, "-\u{2010}\u{AD}".contains(hyphen), line.text.first?.isLetter == true {
            joinWord(with: line.text)
        } else {
            text += " " + line.text
        }
        height = max(height, line.height)
        lineCount += 1
    }

    /// Joins the halves of a word: the hyphen stays where the file has the word with it elsewhere, or where the second
    /// half has a capital.
    private mutating func joinWord(with line: String) {
        let first = text.split(separator: " ").last.map { Self.bare($0.dropLast()) } ?? ""
        let second = line.split(separator: " ").first.map(Self.bare) ?? ""
        let isSoft = text.last == "\u{AD}"
        let keepsHyphen =
            !isSoft
            && (words.contains("\(first)-\(second)") && !words.contains(first + second)
                || line.first?.isUppercase == true)
        if !keepsHyphen { text.removeLast() }
        text += line
    }

    private mutating func close() {
        defer { (text, lineCount, height) = ("", 0, 0) }
        guard !text.isEmpty else { return }
        let bytes = CharacterReference.plain(text)
        let isLarge = height > usualHeight * 1.15 && bytes.count <= 200
        let isHeading = isLarge || lineCount == 1 && HeadingRules.isHeading(bytes[...])
        var draft = DraftBlock(isHeading ? .heading : .paragraph)
        draft.append(bytes)
        parts.append(DraftPart(draft: draft, aside: nil))
    }

    private mutating func appendNotes(_ notes: [PDFLine]) {
        for line in notes {
            var draft = DraftBlock(.paragraph)
            draft.append(CharacterReference.plain(line.text))
            parts.append(DraftPart(draft: draft, aside: .note))
        }
    }

    private static func bare(_ word: Substring) -> String {
        var word = word
        while let first = word.first, !first.isLetter { word = word.dropFirst() }
        while let last = word.last, !last.isLetter { word = word.dropLast() }
        return word.lowercased()
    }
}
