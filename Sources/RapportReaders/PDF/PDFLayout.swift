/// The lines of a PDF in reading order, as `pdftotext -bbox-layout` prints them.
struct PDFLayout {
    /// The lines.
    private(set) var lines: [PDFLine] = []
    /// The height of each page, in points.
    private(set) var pageHeights: [Double] = []
    /// What the file says its title is.
    private(set) var title: String?
    /// Who it says wrote it.
    private(set) var author: String?

    /// Reads what the program printed: an element a line.
    ///
    /// - Complexity: O(bytes).
    init(_ printed: [UInt8]) {
        var block = -1
        for row in printed.split(separator: 0x0A) {
            let row = row.drop { $0 == 0x20 }
            if row.starts(with: "<word".utf8) {
                appendWord(row)
            } else if row.starts(with: "<line".utf8) {
                let box = Self.numbers(of: row)
                guard box.count >= 4, !pageHeights.isEmpty else { continue }
                lines.append(
                    PDFLine(
                        page: pageHeights.count - 1,
                        block: block,
                        left: box[0],
                        top: box[1],
                        right: box[2],
                        bottom: box[3]
                    )
                )
            } else if row.starts(with: "<block".utf8) {
                block += 1
            } else if row.starts(with: "<page".utf8) {
                pageHeights.append(Self.numbers(of: row).last ?? 0)
            } else if row.starts(with: "<title>".utf8) {
                title = Self.value(row, from: "<title>", to: "</title>")
            } else if row.starts(with: "<meta name=\"Author\"".utf8) {
                author = Self.value(row, from: "content=\"", to: "\"")
            }
        }
        lines.removeAll { $0.text.isEmpty }
    }

    private mutating func appendWord(_ row: ArraySlice<UInt8>) {
        guard let open = row.firstIndex(of: UInt8(ascii: ">")), let close = row.lastIndex(of: UInt8(ascii: "<")),
            open < close, !lines.isEmpty
        else { return }
        let word = CharacterReference.decode(String(decoding: row[(open + 1)..<close], as: UTF8.self))
        if !lines[lines.count - 1].text.isEmpty { lines[lines.count - 1].text += " " }
        lines[lines.count - 1].text += word
    }

    /// The numbers in quotation marks.
    private static func numbers(of row: ArraySlice<UInt8>) -> [Double] {
        row.split(separator: UInt8(ascii: "\"")).compactMap { Double(String(decoding: $0, as: UTF8.self)) }
    }

    private static func value(_ row: ArraySlice<UInt8>, from: String, to: String) -> String? {
        let row = String(decoding: row, as: UTF8.self)
        guard let start = row.firstRange(of: from)?.upperBound, let end = row[start...].firstRange(of: to)?.lowerBound
        else { return nil }
        let value = CharacterReference.decode(String(row[start..<end]))
        return value.contains { !$0.isWhitespace } ? value : nil
    }
}
