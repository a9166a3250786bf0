/// Reads the names of speakers in subtitles: "JOAN: Wait.", "[Joan:]", "(JOAN)".
enum SubtitleLabel {
    /// Takes a name before a colon off the front of a line.
    ///
    /// A name in capitals may have any four words; one in small letters has to be one or two capitalised words, and "Look: …"
    /// is none.
    static func take(from line: inout ArraySlice<UInt8>) -> String? {
        guard let label = SpeechLabels.label(of: line + [0x20]) else { return nil }
        let words = label.split(separator: " ")
        let isCapitals = ScriptWords.isCapitals(Array(label.utf8)[...])
        guard isCapitals || words.count <= 2 && !plainWords.contains(words[0].lowercased()) else { return nil }
        line = ScriptWords.trimmed(line.dropFirst(label.utf8.count + 1))
        return label
    }

    /// The name in "[Joan:]", and in "[JOAN]" where nothing but a name can stand so; nil for sounds and manners.
    static func name(inBrackets note: ArraySlice<UInt8>) -> String? {
        let inside = ScriptWords.trimmed(note.dropFirst().dropLast())
        guard inside.last == UInt8(ascii: ":") else { return nil }
        let name = ScriptWords.trimmed(inside.dropLast())
        return name.isEmpty || name.count > 40 ? nil : String(decoding: name, as: UTF8.self)
    }

    /// Words before a colon that call nobody by name.
    private static let plainWords: Set<String> = [
        "and", "but", "well", "so", "look", "listen", "like", "yes", "no", "okay", "ok", "now", "then", "question",
        "answer",
        "i", "you", "he", "she", "it", "we", "they", "this", "that", "here", "there", "one", "two", "first", "remember",
        "note", "warning", "example", "rule", "today", "tonight", "tomorrow", "my", "your", "the", "a", "an",
        "subtitles",
    ]
}
