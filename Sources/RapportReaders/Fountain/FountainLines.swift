/// The lines of a Fountain script without what is not part of it: notes in `[[ ]]` and the boneyard in `/* */`.
enum FountainLines {
    /// The lines, without line ends; a line that held nothing but what is left out is gone altogether, so that it divides
    /// nothing.
    ///
    /// A note ends at an empty line, unless that line has two spaces in it; a boneyard runs on to its end. What never ends
    /// is text.
    ///
    /// - Complexity: O(bytes).
    static func split(_ text: String) -> [[UInt8]] {
        let bytes = withLineFeeds(text)
        var lines: [[UInt8]] = []
        var line: [UInt8] = []
        var hasGap = false
        var index = 0
        // Up to where an end was sought in vain, so that no stretch is searched twice.
        var openBoneyard = 0
        var openNote = 0
        func finish() {
            if !(hasGap && line.allSatisfy(\.isASCIIWhiteSpace)) { lines.append(line) }
            line = []
            hasGap = false
        }
        while index < bytes.count {
            let next = index + 1 < bytes.count ? bytes[index + 1] : 0
            if bytes[index] == UInt8(ascii: "\\"), next == UInt8(ascii: "[") || next == UInt8(ascii: "/") {
                line += [bytes[index], next]
                index += 2
            } else if index >= openBoneyard, bytes[index] == UInt8(ascii: "/"), next == UInt8(ascii: "*") {
                let (end, isFound) = endOfBoneyard(in: bytes, from: index + 2)
                if isFound { index = end } else { openBoneyard = end }
                hasGap = hasGap || isFound
            } else if index >= openNote, bytes[index] == UInt8(ascii: "["), next == UInt8(ascii: "[") {
                let (end, isFound) = endOfNote(in: bytes, from: index + 2)
                if isFound { index = end } else { openNote = end }
                hasGap = hasGap || isFound
            } else if bytes[index] == 0x0A {
                finish()
                index += 1
            } else {
                line.append(bytes[index])
                index += 1
            }
        }
        finish()
        return lines
    }

    private static func withLineFeeds(_ text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        var previous: UInt8 = 0
        for byte in CharacterReference.plain(text) {
            if byte == 0x0D {
                bytes.append(0x0A)
            } else if byte != 0x0A || previous != 0x0D {
                bytes.append(byte)
            }
            previous = byte
        }
        return bytes
    }

    /// The index after the end of a boneyard, or the end of the text where it has none.
    private static func endOfBoneyard(in bytes: [UInt8], from start: Int) -> (end: Int, isFound: Bool) {
        var index = start
        while index + 1 < bytes.count {
            if bytes[index] == UInt8(ascii: "*"), bytes[index + 1] == UInt8(ascii: "/") { return (index + 2, true) }
            index += 1
        }
        return (bytes.count, false)
    }

    /// The index after the end of a note, or the place where an empty line or the end of the text comes first.
    private static func endOfNote(in bytes: [UInt8], from start: Int) -> (end: Int, isFound: Bool) {
        var index = start
        while index + 1 < bytes.count {
            if bytes[index] == UInt8(ascii: "]"), bytes[index + 1] == UInt8(ascii: "]") { return (index + 2, true) }
            if bytes[index] == 0x0A, bytes[index + 1] == 0x0A { return (index, false) }
            index += 1
        }
        return (bytes.count, false)
    }
}
