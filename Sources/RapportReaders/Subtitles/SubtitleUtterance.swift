/// What one speaker says in one subtitle, or a sound.
struct SubtitleUtterance: Equatable {
    /// What it is.
    enum Kind { case speech, sound, song }

    /// What it is.
    var kind: Kind
    /// The name of the speaker, where the subtitle gives it.
    var speaker: String?
    /// Whether a dash divides it from what another says.
    var isDashed = false
    /// The words.
    var words: [UInt8]

    /// What is heard in a subtitle, in order.
    static func all(in cue: SubtitleCue, isWebVTT: Bool) -> [SubtitleUtterance] {
        var found: [SubtitleUtterance] = []
        var isSong = false
        for line in cue.lines {
            let (plain, voice) = SubtitleMarkup.plain(line, isWebVTT: isWebVTT)
            var words = ScriptWords.trimmed(plain[...])
            guard !words.isEmpty else { continue }
            let isDashed = takeDash(&words)
            let isMusical = takeNotes(&words)
            // A song may begin on one line and end on another.
            if isMusical.opens { isSong = true }
            let begins = isDashed || voice != nil || found.isEmpty
            append(&words, to: &found, speaker: voice, isDashed: isDashed, begins: begins, isSong: isSong)
            if isMusical.closes { isSong = false }
        }
        return found
    }

    /// Adds a line: sounds in brackets apart, the rest to what the line before began.
    private static func append(
        _ line: inout ArraySlice<UInt8>,
        to found: inout [SubtitleUtterance],
        speaker: String?,
        isDashed: Bool,
        begins: Bool,
        isSong: Bool
    ) {
        var speaker = speaker
        var begins = begins
        while !line.isEmpty {
            if let note = takeBrackets(&line) {
                if let name = SubtitleLabel.name(inBrackets: note) {
                    speaker = name
                    begins = true
                } else {
                    found.append(SubtitleUtterance(kind: .sound, words: Array(note)))
                    // Words after a sound go on with what was said before it, unless they begin the line.
                    begins = begins || found.dropLast().last?.kind != .speech
                }
                continue
            }
            if let label = SubtitleLabel.take(from: &line) {
                speaker = label
                begins = true
            }
            let words = takeWords(&line)
            guard !words.isEmpty else { continue }
            let last = found.last.map { $0.kind == .speech || $0.kind == .song } ?? false
            if begins || !last {
                found.append(
                    SubtitleUtterance(
                        kind: isSong ? .song : .speech,
                        speaker: speaker,
                        isDashed: isDashed,
                        words: words
                    )
                )
            } else {
                found[found.count - 1].words += [0x20] + words
            }
            begins = false
        }
    }

    private static func takeDash(_ line: inout ArraySlice<UInt8>) -> Bool {
        for dash in ["-", "–", "—", "‐"] where line.starts(with: dash.utf8) {
            let rest = line.dropFirst(dash.utf8.count)
            guard rest.first != UInt8(ascii: "-") else { return false }
            line = ScriptWords.trimmed(rest)
            return true
        }
        return false
    }

    /// Takes the notes off both ends of a line.
    private static func takeNotes(_ line: inout ArraySlice<UInt8>) -> (opens: Bool, closes: Bool) {
        var result = (opens: false, closes: false)
        for note in ["♪", "♫", "♬", "#"] {
            while line.starts(with: note.utf8), note != "#" || line.dropFirst().first == 0x20 {
                line = ScriptWords.trimmed(line.dropFirst(note.utf8.count))
                result.opens = true
            }
            while line.suffix(note.utf8.count).elementsEqual(note.utf8), !line.isEmpty, note != "#" || result.opens {
                line = ScriptWords.trimmed(line.dropLast(note.utf8.count))
                result.closes = true
            }
        }
        return result
    }

    /// Takes what stands in brackets off the front of a line, brackets and all.
    private static func takeBrackets(_ line: inout ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        let close: UInt8
        switch line.first {
        case UInt8(ascii: "["): close = UInt8(ascii: "]")
        case UInt8(ascii: "("): close = UInt8(ascii: ")")
        default: return nil
        }
        let end = line.firstIndex(of: close).map { $0 + 1 } ?? line.endIndex
        let note = line[..<end]
        line = ScriptWords.trimmed(line[end...])
        return note
    }

    /// Takes words off the front of a line, up to a bracket.
    private static func takeWords(_ line: inout ArraySlice<UInt8>) -> [UInt8] {
        let end = line.firstIndex { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "(") } ?? line.endIndex
        let words = Array(ScriptWords.trimmed(line[..<end]))
        line = line[end...]
        return words
    }
}
