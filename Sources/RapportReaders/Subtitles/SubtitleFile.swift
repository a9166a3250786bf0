import RapportText

/// Finds the subtitles of a SubRip or WebVTT file by their times.
///
/// Only lines of times are relied on: numbers and names of subtitles may be missing or wrong, empty lines too many or too
/// few.
struct SubtitleFile {
    /// The subtitles, in order of their times.
    private(set) var cues: [SubtitleCue] = []
    /// What could be read only in part.
    private(set) var warnings: [Script.Warning] = []

    /// Reads a file.
    ///
    /// - Complexity: O(bytes), and O(n log n) where n subtitles are out of order.
    init(_ text: String, isWebVTT: Bool) {
        var lines = Self.lines(of: text)
        if isWebVTT { Self.blankOutComments(&lines) }
        for index in lines.indices where isBroken(lines[index]) {
            warnings.append(Script.Warning(line: index + 1, "these times cannot be read; the line is skipped"))
            lines[index] = []
        }
        let times = lines.indices.compactMap { index in SubtitleTime.range(in: lines[index]).map { (index, $0) } }
        for (place, (index, time)) in times.enumerated() {
            let end = place + 1 < times.count ? times[place + 1].0 : lines.count
            var body = lines[(index + 1)..<end]
            if end < lines.count { Self.dropIdentifier(&body, isWebVTT: isWebVTT, number: place + 2) }
            let cue = SubtitleCue(time: time.range, lines: Self.words(body, isWebVTT: isWebVTT), line: index + 1)
            if time.isReversed {
                warnings.append(Script.Warning(line: index + 1, "the subtitle ends before it begins"))
            }
            cues.append(cue)
        }
        sortByTime()
    }

    /// Whether a line has the arrow between two times, but no times that can be read.
    private func isBroken(_ line: [UInt8]) -> Bool {
        line.contains(UInt8(ascii: ">")) && String(decoding: line, as: UTF8.self).contains("-->")
            && SubtitleTime.range(in: line) == nil
    }

    private mutating func sortByTime() {
        for index in cues.indices.dropFirst() where cues[index].time.lowerBound < cues[index - 1].time.lowerBound {
            warnings.append(
                Script.Warning(line: cues[index].line, "the subtitles are out of order; they are read by time")
            )
            cues = cues.enumerated().sorted {
                ($0.element.time.lowerBound, $0.offset) < ($1.element.time.lowerBound, $1.offset)
            }.map(\.element)
            return
        }
    }

    private static func lines(of text: String) -> [[UInt8]] {
        var lines: [[UInt8]] = [[]]
        var previous: UInt8 = 0
        for byte in CharacterReference.plain(text) {
            if byte == 0x0D || byte == 0x0A {
                if byte == 0x0D || previous != 0x0D { lines.append([]) }
            } else {
                lines[lines.count - 1].append(byte)
            }
            previous = byte
        }
        return lines
    }

    /// Empties the comments, styles and regions of WebVTT, which run to an empty line.
    private static func blankOutComments(_ lines: inout [[UInt8]]) {
        var isInside = false
        for index in lines.indices {
            let isBlank = lines[index].allSatisfy(\.isASCIIWhiteSpace)
            let follows = index == 0 || lines[index - 1].allSatisfy(\.isASCIIWhiteSpace)
            if isBlank { isInside = false }
            if follows, ["NOTE", "STYLE", "REGION", "WEBVTT"].contains(where: { lines[index].starts(with: $0.utf8) }) {
                isInside = true
            }
            if isInside { lines[index] = [] }
        }
    }

    /// Takes the number or name of the next subtitle off the end of this one's lines.
    ///
    /// A line of digits alone is one after an empty line, or where it is the number expected.
    private static func dropIdentifier(_ body: inout ArraySlice<[UInt8]>, isWebVTT: Bool, number: Int) {
        guard let last = body.last, !last.allSatisfy(\.isASCIIWhiteSpace) else { return }
        let before = body.dropLast().last
        let isApart = before.map { $0.allSatisfy(\.isASCIIWhiteSpace) } ?? false
        let isNumber = ScriptWords.trimmed(last[...]).allSatisfy(\.isASCIIDigit)
        let isExpected = isNumber && Int(String(decoding: ScriptWords.trimmed(last[...]), as: UTF8.self)) == number
        if isApart && (isNumber || isWebVTT) || isExpected { body = body.dropLast() }
    }

    /// The lines with words in them; in WebVTT a subtitle ends at its first empty line.
    private static func words(_ body: ArraySlice<[UInt8]>, isWebVTT: Bool) -> [[UInt8]] {
        let isBlank: ([UInt8]) -> Bool = { $0.allSatisfy(\.isASCIIWhiteSpace) }
        return isWebVTT ? Array(body.prefix { !isBlank($0) }) : body.filter { !isBlank($0) }
    }
}
