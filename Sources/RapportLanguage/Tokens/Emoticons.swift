/// Faces drawn with punctuation.
enum Emoticons {
    private static let faces: [[UInt8]] = [
        ":-)", ":-(", ":-D", ":-P", ":-p", ":-/", ":-|", ":-O", ":-o", ":'(", ";-)", "=-)", "8-)", ":)", ":(", ":D",
        ":P",
        ":p", ":/", ":|", ":O", ":o", ":]", ":[", ":3", ";)", ";D", ";P", ";p", "=)", "=(", "=D", "=P", "<3", "^_^",
        "-_-",
        "T_T", "o_O", "O_o", "XD", "xD",
    ].map { Array($0.utf8) }

    /// The end of the face that begins at an offset; nil where none does.
    ///
    /// A face ends before white space, or before punctuation that does not go on with a letter or digit.
    static func end(_ text: Bytes, from start: Int, before limit: Int) -> Int? {
        switch text[start] {
        case UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "="), UInt8(ascii: "8"), UInt8(ascii: "<"),
            UInt8(ascii: "^"), UInt8(ascii: "-"), UInt8(ascii: "T"), UInt8(ascii: "o"), UInt8(ascii: "O"),
            UInt8(ascii: "X"), UInt8(ascii: "x"):
            break
        default: return nil
        }
        for face in faces where start + face.count <= limit {
            guard face.indices.allSatisfy({ text[start + $0] == face[$0] }) else { continue }
            var end = start + face.count
            // ":)))" is one face.
            while end < limit, text[end] == text[end - 1], face[face.count - 1] == UInt8(ascii: ")") { end += 1 }
            let next = text.byte(end, before: limit)
            if next == 0 || !(next.isLetter || next.isDigit || next == UInt8(ascii: "/") || next >= 0x80) { return end }
        }
        return nil
    }
}
