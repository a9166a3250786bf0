import RapportText

/// Tells headings and titles from paragraphs in text without markup.
enum HeadingRules {
    /// The blocks of paragraphs, short lines that stand alone made headings.
    ///
    /// A heading has something below it. Where headings would outnumber paragraphs, as in verse or a list of names,
    /// short lines are how the text is set, and there are none.
    static func blocks(of paragraphs: ArraySlice<PlainTextParagraph>, in bytes: [UInt8]) -> [Block] {
        let last = paragraphs.indices.last
        let headings = Set(
            paragraphs.indices.filter { index in
                index != last && paragraphs[index].lines.count == 1
                    && isHeading(bytes[paragraphs[index].span.start..<paragraphs[index].span.end])
            }
        )
        let plausible = headings.count * 2 <= paragraphs.count
        return paragraphs.indices.map { index in
            Block(plausible && headings.contains(index) ? .heading : .paragraph, paragraphs[index].span)
        }
    }

    /// Whether a line that stands alone reads like a heading: at most 80 bytes and 12 words, a capital or figure
    /// first, no mark that ends or interrupts a sentence at its end.
    static func isHeading(_ line: ArraySlice<UInt8>) -> Bool {
        line.count <= 80 && wordCount(line) <= 12 && beginsLikeTitle(line) && !endings.contains(lastMark(line))
            && !isRule(line)
    }

    /// Whether the first line reads like a title: as a heading, but longer, and free to ask or exclaim unless it is
    /// somebody's words.
    static func isTitle(_ line: ArraySlice<UInt8>) -> Bool {
        let mark = lastMark(line)
        let asks = (mark == UInt8(ascii: "?") || mark == UInt8(ascii: "!")) && line.last == mark
        return line.count <= 200 && wordCount(line) <= 30 && beginsLikeTitle(line) && !isRule(line)
            && (!endings.contains(mark) || asks)
    }

    private static func wordCount(_ line: ArraySlice<UInt8>) -> Int {
        line.split { $0.isASCIIWhiteSpace }.count
    }

    /// A capital, a figure, or a letter beyond ASCII, quotation marks before it aside.
    private static func beginsLikeTitle(_ line: ArraySlice<UInt8>) -> Bool {
        let opened = line.drop { $0 == 0x22 || $0 == 0x27 || $0 == 0x5B || $0 == 0x28 }
        guard let first = opened.first else { return false }
        if first.isASCIICapital || first.isASCIIDigit { return true }
        // “ and ‘ open a quotation; other marks of their block are bullets and dashes.
        if opened.starts(with: [0xE2, 0x80]) {
            guard let third = opened.dropFirst(2).first, third == 0x9C || third == 0x98 else { return false }
            return beginsLikeTitle(opened.dropFirst(3))
        }
        return first >= 0xC3 && first < 0xE2
    }

    /// The last byte, closing quotation marks and brackets aside; an ellipsis or dash counts as a full stop.
    private static func lastMark(_ line: ArraySlice<UInt8>) -> UInt8 {
        var rest = line
        while let last = rest.last {
            if last == 0x22 || last == 0x27 || last == 0x29 || last == 0x5D {
                rest = rest.dropLast()
            } else if rest.count >= 3, rest.suffix(3).starts(with: [0xE2, 0x80]) {
                if last == 0x9D || last == 0x99 { rest = rest.dropLast(3) } else { return UInt8(ascii: ".") }
            } else {
                return last
            }
        }
        return 0
    }

    /// Whether nothing in the line is a word, as in "* * *" or "2.".
    private static func isRule(_ line: ArraySlice<UInt8>) -> Bool {
        !line.contains { $0.isASCIILetter || $0 >= 0xC3 || $0.isASCIIDigit }
    }

    private static let endings: Set<UInt8> = Set(".,;:!?-*".utf8)
}
