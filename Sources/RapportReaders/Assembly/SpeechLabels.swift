import RapportText

/// Turns the paragraphs of a printed conversation into speeches: "Q: …", "JANE DOE: …", "Interviewer: …".
///
/// A label is what stands before the first colon where that is a name: one to four capitalised words. Labels count only
/// where they are plainly a convention of the text: two or more that come back, at least four labelled paragraphs.
enum SpeechLabels {
    /// The blocks, labelled paragraphs made speeches; the paragraphs that follow one stay as they are.
    static func apply(to blocks: [Block], of text: [UInt8]) -> [Block] {
        var labels: [Int: String] = [:]
        var counts: [String: Int] = [:]
        for (index, block) in blocks.enumerated() where block.kind == .paragraph {
            guard let label = label(of: text[block.span.start..<block.span.end]) else { continue }
            labels[index] = label
            counts[label, default: 0] += 1
        }
        let recurring = counts.filter { $0.value >= 2 }
        guard recurring.count >= 2, labels.count >= 4 else { return blocks }
        return blocks.enumerated().map { index, block in
            guard let label = labels[index], recurring[label] != nil || isFull(label) else { return block }
            return Block(.speech, block.span, speaker: label)
        }
    }

    /// A label of two words or more, or all in capitals, may occur once.
    private static func isFull(_ label: String) -> Bool {
        label.utf8.contains(0x20) || !label.utf8.contains { $0.isASCIILetter && !$0.isASCIICapital }
    }

    /// What stands before the first colon, where it is at most 40 bytes of capitalised words; what tells in brackets who that
    /// is counts for neither: "Ann Bell (vocals): …".
    static func label(of paragraph: ArraySlice<UInt8>) -> String? {
        guard let colon = paragraph.prefix(2 * longest + 1).firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let after = colon + 1
        guard after < paragraph.endIndex, paragraph[after].isASCIIWhiteSpace else { return nil }
        let name = withoutBracket(paragraph[..<colon])
        let words = name.split(separator: 0x20, omittingEmptySubsequences: false)
        guard name.count <= longest, (1...4).contains(words.count), words.allSatisfy(isNameWord) else { return nil }
        return String(decoding: name, as: UTF8.self)
    }

    /// The bytes that a label may have, and what stands in brackets after it.
    private static let longest = 40

    private static func withoutBracket(_ label: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard label.last == UInt8(ascii: ")"), let open = label.firstIndex(of: UInt8(ascii: "(")),
            open > label.startIndex, label[open - 1] == 0x20
        else { return label }
        return label[..<(open - 1)]
    }

    private static func isNameWord(_ word: ArraySlice<UInt8>) -> Bool {
        guard let first = word.first, first.isASCIICapital || first >= 0xC3 else { return false }
        return word.allSatisfy { $0.isASCIILetter || $0 >= 0x80 || [0x27, 0x2D, 0x2E].contains($0) }
    }
}
