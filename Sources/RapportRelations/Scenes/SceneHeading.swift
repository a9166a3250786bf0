/// Takes the heading of a scene apart, as "INT KITCHEN - NIGHT" or "Scene 2: a room in the castle".
struct SceneHeading {
    /// Where it plays.
    var place: String?
    /// When it plays.
    var time: String?

    /// Reads a heading.
    init(_ heading: some StringProtocol) {
        var rest = heading.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let isSlug = Self.dropOpening(&rest)
        if !isSlug, !Self.dropNumber(&rest) { return }
        var parts = rest.replacing(" – ", with: " - ").replacing(" — ", with: " - ").replacing(" -- ", with: " - ")
            .split(separator: " - ").map { Self.trimmed($0) }.filter { !$0.isEmpty }
        if parts.count > 1, let last = parts.last, isSlug || Self.isTime(last) {
            time = last
            parts.removeLast()
        }
        let place = parts.joined(separator: " - ")
        self.place = place.isEmpty ? nil : place
    }

    /// Takes "INT." and the like off; whether one was there.
    private static func dropOpening(_ text: inout String) -> Bool {
        let end = text.prefix { $0 != " " }
        let letters = end.lowercased().filter { $0.isLetter || $0 == "/" }
        guard ["int", "ext", "est", "int/ext", "ext/int", "i/e", "e/i"].contains(letters) else { return false }
        var words = text[end.endIndex...].split(separator: " ")[...]
        // "INT. / EXT. CAR"
        while let first = words.first, ["/", "ext.", "int.", "/ext.", "/int."].contains(first.lowercased()) {
            words = words.dropFirst()
        }
        text = words.joined(separator: " ")
        return true
    }

    /// Takes "Act 1, Scene 2." off; whether it was there.
    private static func dropNumber(_ text: inout String) -> Bool {
        var words = text.split(separator: " ")[...]
        var isThere = false
        while words.count > 1, ["act", "scene"].contains(words.first?.lowercased() ?? "") {
            words = words.dropFirst(2)
            isThere = true
        }
        text = words.joined(separator: " ")
        return isThere
    }

    private static func isTime(_ words: String) -> Bool {
        words.lowercased().split { !$0.isLetter }.contains { times.contains(String($0)) }
    }

    private static func trimmed(_ text: Substring) -> String {
        var rest = text.drop { " .,:-–—".contains($0) }
        while let last = rest.last, " .,:-–—".contains(last) { rest = rest.dropLast() }
        return String(rest)
    }

    private static let times: Set<String> = [
        "day", "night", "morning", "evening", "afternoon", "dawn", "dusk", "noon", "midnight", "sunrise", "sunset",
        "later",
        "continuous", "same", "moments",
    ]
}
