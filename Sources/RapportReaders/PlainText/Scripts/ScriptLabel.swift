import RapportText

/// The name of a speaker in a plain text, with what follows it on its line.
struct ScriptLabel {
    /// The name and what stands in parentheses beside it, without the mark after it.
    let span: Span
    /// The same with the mark.
    let whole: Span

    /// The name alone, as printed.
    func name(in bytes: [UInt8]) -> String {
        let name = ScriptWords.withoutParentheses(bytes[span.start..<span.end])
        return String(decoding: ScriptWords.trimmed(name[...]), as: UTF8.self)
    }

    /// The label that a line is: in capitals, at most 48 bytes, with words right below it.
    static func above(_ line: ScriptLine, of bytes: [UInt8]) -> ScriptLabel? {
        let words = bytes[line.span.start..<line.span.end]
        guard line.isAfterBlank, !line.isBeforeBlank, words.count <= 48, let first = words.first,
            first.isASCIICapital || first.isASCIIDigit || first >= 0xC3, ScriptWords.areCapitals(words),
            !ScriptWords.beginsSceneHeading(words), !ScriptWords.isCastHeading(words)
        else { return nil }
        let name = trimmed(line.span, bytes)
        let isSentence = bytes[name.end - 1] == UInt8(ascii: "!") || bytes[name.end - 1] == UInt8(ascii: "?")
        return isSentence ? nil : ScriptLabel(span: name, whole: line.span)
    }

    /// The label at the head of a line: one to four words in capitals, or one to two short words where these may be
    /// shortened, with a full stop or colon and words after it.
    static func before(_ line: ArraySlice<UInt8>, isCapitals: Bool) -> ScriptLabel? {
        var depth = 0
        var end: Int?
        for index in line.indices.prefix(60) {
            switch line[index] {
            case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: ")"), UInt8(ascii: "]"): depth -= 1
            case UInt8(ascii: "."), UInt8(ascii: ":"):
                guard depth == 0 else { continue }
                let next = index + 1
                // "MR. FINCH. Come in.": a title's full stop ends no name.
                let isTitle = titles.contains(
                    String(decoding: line[line.startIndex..<index].map(\.asciiLowercased), as: UTF8.self)
                )
                if next < line.endIndex, line[next] == 0x20 || line[next] == 0xE2, !isTitle { end = index }
                if !isTitle, end == nil { return nil }
            default: break
            }
            if end != nil { break }
        }
        guard let end, end > line.startIndex else { return nil }
        let name = ScriptWords.trimmed(ScriptWords.withoutParentheses(line[line.startIndex..<end])[...])
        let words = name.split(separator: 0x20)
        guard let first = name.first, first.isASCIICapital || first >= 0xC3, name.allSatisfy(isNameByte) else {
            return nil
        }
        if isCapitals {
            guard words.count <= 4, name.count > 1, ScriptWords.isCapitals(name) else { return nil }
        } else {
            guard words.count <= 2, name.count <= 12, name.count > 1,
                !titles.contains(String(decoding: name.map(\.asciiLowercased), as: UTF8.self))
            else { return nil }
        }
        return ScriptLabel(span: Span(line.startIndex, end), whole: Span(line.startIndex, end + 1))
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        byte.isASCIILetter || byte.isASCIIDigit || byte >= 0x80 || byte == 0x20 || "'-.&/#,".utf8.contains(byte)
    }

    /// A line without the full stop or colon after a name.
    private static func trimmed(_ span: Span, _ bytes: [UInt8]) -> Span {
        var end = span.end
        while end > span.start + 1, bytes[end - 1] == UInt8(ascii: ".") || bytes[end - 1] == UInt8(ascii: ":") {
            end -= 1
        }
        return Span(span.start, end)
    }

    private static let titles: Set<String> = [
        "mr", "mrs", "ms", "dr", "st", "rev", "sgt", "capt", "prof", "lt", "col", "gen",
    ]
}
