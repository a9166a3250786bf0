import RapportText

/// Reads the emphasis of Fountain: `*italics*`, `**bold**`, `***both***`, `_underline_`, and the backslash that undoes it.
///
/// Emphasis ends on the line it begins on; a mark beside white space on its inner side, or without its other half, is text.
enum FountainEmphasis {
    /// A run of marks in a line.
    private struct Mark {
        let start: Int
        let length: Int
        /// How many stretches of emphasis it opens, or closes where below zero; nil where it is text.
        var change: Int?
    }

    /// Adds a line to a block, marks gone, what they enclose emphasised.
    ///
    /// - Complexity: O(bytes).
    static func append(_ line: some Collection<UInt8>, to draft: inout DraftBlock) {
        let line = Array(line)
        let marks = paired(marks(in: line))
        var next = 0
        var depth = 0
        var index = 0
        while index < line.count {
            if next < marks.count, marks[next].start == index {
                let mark = marks[next]
                if let change = mark.change {
                    depth += change
                } else {
                    draft.append(line[index..<index + mark.length], style: depth > 0 ? .emphasis : [])
                }
                index += mark.length
                next += 1
                continue
            }
            if line[index] == UInt8(ascii: "\\"), index + 1 < line.count, isMark(line[index + 1]) { index += 1 }
            draft.append(CollectionOfOne(line[index]), style: depth > 0 ? .emphasis : [])
            index += 1
        }
    }

    private static func isMark(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "\\")
            || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "/")
    }

    private static func marks(in line: [UInt8]) -> [(mark: Mark, byte: UInt8, opens: Bool, closes: Bool)] {
        var marks: [(mark: Mark, byte: UInt8, opens: Bool, closes: Bool)] = []
        var index = 0
        while index < line.count {
            let byte = line[index]
            if byte == UInt8(ascii: "\\") {
                index += 2
                continue
            }
            var end = index + 1
            if byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") {
                while end < line.count, byte == UInt8(ascii: "*"), line[end] == byte { end += 1 }
                let opens = end < line.count && !line[end].isASCIIWhiteSpace
                let closes = index > 0 && !line[index - 1].isASCIIWhiteSpace
                if end - index <= 3 { marks.append((Mark(start: index, length: end - index), byte, opens, closes)) }
            }
            index = end
        }
        return marks
    }

    /// Joins each opening mark with the next of its kind that can close it; three stars close one and two as well.
    private static func paired(_ found: [(mark: Mark, byte: UInt8, opens: Bool, closes: Bool)]) -> [Mark] {
        var marks = found.map(\.mark)
        // By kind: underline, one to three stars.
        var open: [Int?] = [nil, nil, nil, nil]
        for (index, mark) in found.enumerated() {
            let kind = mark.byte == UInt8(ascii: "_") ? 0 : mark.mark.length
            if mark.closes, let start = open[kind] {
                marks[start].change = 1
                marks[index].change = -1
                open[kind] = nil
            } else if mark.closes, kind == 3, let one = open[1], let two = open[2] {
                marks[one].change = 1
                marks[two].change = 1
                marks[index].change = -2
                open[1] = nil
                open[2] = nil
            } else if mark.opens {
                open[kind] = index
            }
        }
        return marks
    }
}
