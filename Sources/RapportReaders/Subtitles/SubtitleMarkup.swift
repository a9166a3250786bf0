/// Takes the markup out of a line of a subtitle.
enum SubtitleMarkup {
    /// A line without its tags (`<i>`, `<font …>`, `{\an8}`), with the voice that a `<v Name>` of WebVTT gives it.
    ///
    /// - Complexity: O(bytes).
    static func plain(_ line: [UInt8], isWebVTT: Bool) -> (words: [UInt8], voice: String?) {
        var words: [UInt8] = []
        var voice: String?
        var index = 0
        while index < line.count {
            if let end = tagEnd(in: line, from: index) {
                if let name = name(ofVoice: line[index..<end]) { voice = voice ?? name }
                index = end
            } else if isWebVTT, line[index] == UInt8(ascii: "&"),
                let end = line[index...].prefix(10).firstIndex(of: UInt8(ascii: ";")),
                let scalar = CharacterReference.scalar(named: line[(index + 1)..<end])
            {
                words += CharacterReference.plain(scalar)
                index = end + 1
            } else {
                words.append(line[index])
                index += 1
            }
        }
        return (words, voice)
    }

    /// The index after a tag that begins at an index; nil where none does: "5 < 6" has none.
    private static func tagEnd(in line: [UInt8], from index: Int) -> Int? {
        guard index + 1 < line.count else { return nil }
        let next = line[index + 1]
        switch line[index] {
        case UInt8(ascii: "<") where next.isASCIILetter || next == UInt8(ascii: "/") || next.isASCIIDigit:
            return line[index...].prefix(200).firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 }
        case UInt8(ascii: "{") where next == UInt8(ascii: "\\"):
            return line[index...].prefix(200).firstIndex(of: UInt8(ascii: "}")).map { $0 + 1 }
        default: return nil
        }
    }

    /// The name in `<v Ada Lund>` or `<v.loud Ada Lund>`.
    private static func name(ofVoice tag: ArraySlice<UInt8>) -> String? {
        let inside = tag.dropFirst().dropLast()
        guard inside.first == UInt8(ascii: "v"), let space = inside.firstIndex(where: \.isASCIIWhiteSpace),
            space == inside.startIndex + 1 || inside[inside.startIndex + 1] == UInt8(ascii: ".")
        else { return nil }
        let name = plain(Array(ScriptWords.trimmed(inside[space...])), isWebVTT: true).words
        return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
    }
}
