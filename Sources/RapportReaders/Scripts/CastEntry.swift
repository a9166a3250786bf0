import RapportText

/// Reads an entry of a printed list of roles, such as "ADA, a baker" or "Ada Lund – his daughter".
///
/// The name comes first; a comma, dash, colon or parenthesis divides it from what describes the role, and dots, tabs or
/// wide space from who plays it. Several names in capitals may share an entry: "ROSA and TOM, servants".
enum CastEntry {
    /// The roles of an entry; none where it does not begin with a name.
    ///
    /// - Complexity: O(bytes).
    static func roles(in entry: Span, of text: [UInt8]) -> [Script.Role] {
        if let numbered = NumberedRoles(entry, of: text) { return numbered.roles }
        var whole = entry
        let actor = takeActor(from: &whole, of: text)
        let (name, description) = divided(whole, of: text)
        let names = names(in: name, of: text)
        guard !names.isEmpty, description != nil || actor != nil || name.count <= 48 else { return [] }
        return names.map { span in
            var role = Script.Role(names: [string(span, text)])
            role.entry = entry
            role.description = description
            role.actor = actor
            role.isGroup = isGroup(span, text)
            return role
        }
    }

    /// Splits off what follows a row of dots, a tab or three spaces.
    private static func takeActor(from entry: inout Span, of text: [UInt8]) -> Span? {
        var index = entry.start
        while index < entry.end {
            var end = index
            var isLeader = false
            while end < entry.end, text[end] == UInt8(ascii: ".") || text[end] == 0x20 || text[end] == 0x09 {
                isLeader = isLeader || text[end] == 0x09
                end += 1
            }
            if end < entry.end, end - index >= 3 || isLeader, index > entry.start {
                let actor = trimmed(Span(end, entry.end), text)
                entry = Span(entry.start, index)
                return actor
            }
            index = max(end, index + 1)
        }
        return nil
    }

    private static func divided(_ entry: Span, of text: [UInt8]) -> (name: Span, description: Span?) {
        var index = entry.start
        while index < entry.end {
            let mark = mark(at: index, before: entry.end, of: text)
            if mark > 0, index > entry.start {
                let name = trimmed(Span(entry.start, index), text)
                // "ROSA, TOM, servants": a comma between names divides nothing.
                let rest = text[(index + mark)..<entry.end].prefix { $0 != UInt8(ascii: ",") }
                if text[index] == UInt8(ascii: ","), ScriptWords.isCapitals(text[name.start..<name.end]),
                    ScriptWords.isCapitals(rest)
                {
                    index += mark
                    continue
                }
                let description = trimmed(Span(index + mark, entry.end), text)
                return (name, description.isEmpty ? nil : description)
            }
            index += 1
        }
        return (trimmed(entry, text), nil)
    }

    /// The length of a mark between name and description at an index; 0 where none is.
    private static func mark(at index: Int, before end: Int, of text: [UInt8]) -> Int {
        switch text[index] {
        case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "("): return 1
        case 0x20:
            let rest = text[(index + 1)..<end]
            if rest.starts(with: "- ".utf8) { return 3 }
            if rest.starts(with: "-- ".utf8) { return 4 }
            if rest.starts(with: "– ".utf8) || rest.starts(with: "— ".utf8) { return 5 }
            return 0
        case 0xE2: return text[index..<end].starts(with: "—".utf8) ? 3 : 0
        default: return 0
        }
    }

    /// The names in what stands before the description: one, or several in capitals joined by commas and "and".
    private static func names(in span: Span, of text: [UInt8]) -> [Span] {
        guard span.count > 0, span.count <= 80, let first = text[span.start..<span.end].first,
            first.isASCIICapital || first.isASCIIDigit || first >= 0xC3
        else { return [] }
        guard ScriptWords.areCapitals(text[span.start..<span.end]) else { return [span] }
        var names: [Span] = []
        var start = span.start
        var index = span.start
        while index < span.end {
            let joint = joint(text[index..<span.end])
            if joint > 0 {
                names.append(trimmed(Span(start, index), text))
                index += joint
                start = index
            } else {
                index += 1
            }
        }
        names.append(trimmed(Span(start, span.end), text))
        return names.filter { !$0.isEmpty }
    }

    /// The length of what joins two names; 0 where nothing does.
    private static func joint(_ bytes: ArraySlice<UInt8>) -> Int {
        [", ", " and ", " & ", " AND ", " / "].first { bytes.starts(with: $0.utf8) }?.utf8.count ?? 0
    }

    /// Whether a name stands for several people: "Two Messengers", "Other Lords".
    private static func isGroup(_ span: Span, _ text: [UInt8]) -> Bool {
        let word = text[span.start..<span.end].prefix { $0 != 0x20 }.map(\.asciiLowercased)
        return word.count < span.count && countWords.contains { word.elementsEqual($0.utf8) }
    }

    private static let countWords = ["two", "three", "four", "five", "six", "several", "other", "various"]

    /// A span without white space around it and without a parenthesis that closes nothing.
    private static func trimmed(_ span: Span, _ text: [UInt8]) -> Span {
        var (start, end) = (span.start, span.end)
        while start < end, text[start].isASCIIWhiteSpace { start += 1 }
        func isLoose(_ byte: UInt8) -> Bool {
            byte.isASCIIWhiteSpace || byte == UInt8(ascii: ")") && !text[start..<end].contains(UInt8(ascii: "("))
        }
        while end > start, isLoose(text[end - 1]) { end -= 1 }
        return Span(start, end)
    }

    private static func string(_ span: Span, _ text: [UInt8]) -> String {
        text[span.start..<span.end].split { $0.isASCIIWhiteSpace }.map { String(decoding: $0, as: UTF8.self) }
            .joined(separator: " ")
    }
}
