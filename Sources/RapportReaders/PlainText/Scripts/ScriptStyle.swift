import RapportText

/// How a plain text sets the names of speakers, found by how often names come back.
struct ScriptStyle {
    /// Where a name stands.
    enum Labels {
        /// On a line of its own above the words, in capitals: "ADA".
        case above
        /// At the head of the words, in capitals, with a full stop or colon: "ADA. Come in."
        case before
        /// As before, shortened and in small letters: "Ad. Come in."
        case shortened
    }

    /// Where names stand.
    let labels: Labels
    /// The names that come back, as printed.
    let recurring: Set<String>
    /// What the text is written for.
    let form: Script.Form
    /// Whether directions stand in square brackets.
    let hasBrackets: Bool

    /// Finds the style of a text; nil where it is no script.
    ///
    /// - Complexity: O(bytes).
    init?(_ lines: [ScriptLine], of bytes: [UInt8]) {
        var above: [String: Int] = [:]
        var before: [String: Int] = [:]
        var shortened: [String: Int] = [:]
        var sceneHeadings = 0
        var divisions = 0
        var brackets = 0
        var paragraphs = 0
        var colons = 0
        var isStaged = false
        for line in lines {
            let words = bytes[line.span.start..<line.span.end]
            if line.isAfterBlank { paragraphs += 1 }
            isStaged =
                isStaged || line.isAfterBlank && (ScriptWords.isCastHeading(words) || ScriptWords.beginsMovement(words))
            if words.contains(UInt8(ascii: "[")) { brackets += 1 }
            if line.isAfterBlank, ScriptWords.beginsSceneHeading(words), ScriptWords.isCapitals(words) {
                sceneHeadings += 1
            }
            if ScriptWords.division(words) != nil {
                divisions += 1
            } else if let label = ScriptLabel.above(line, of: bytes) {
                above[label.name(in: bytes), default: 0] += 1
            } else if let label = ScriptLabel.before(words, isCapitals: true) {
                before[label.name(in: bytes), default: 0] += 1
                if bytes[label.whole.end - 1] == UInt8(ascii: ":") { colons += 1 }
            } else if line.isAfterBlank, let label = ScriptLabel.before(words, isCapitals: false) {
                shortened[label.name(in: bytes), default: 0] += 1
            }
        }
        let isMarked = sceneHeadings > 0 || divisions > 0
        func fits(_ counts: [String: Int], names: Int, share: Int) -> Bool {
            // With acts or scenes, and a list of roles or entrances, names need not come back.
            let isSure = isMarked && isStaged
            let counted = counts.values.filter { $0 > 1 || isSure }
            let total = counted.reduce(0, +)
            return counted.count >= names && total >= (isSure ? 2 : 4) && total * share >= paragraphs
        }
        if fits(above, names: 2, share: isMarked ? 12 : 6) || sceneHeadings >= 2 && !above.isEmpty {
            labels = .above
            recurring = Set(above.filter { $0.value > 1 }.keys)
        } else if fits(before, names: 2, share: isMarked ? 12 : 4), isMarked || !Self.areInitials(before) {
            labels = .before
            recurring = Set(before.filter { $0.value > 1 }.keys)
        } else if isMarked, fits(shortened, names: 3, share: 2) {
            labels = .shortened
            recurring = Set(shortened.filter { $0.value > 1 }.keys)
        } else {
            return nil
        }
        // Talk set as "NAME: words" that nobody comes on to and that has no scenes was not written to be performed.
        let isTalk = labels == .before && !isMarked && !isStaged && 2 * colons > before.values.reduce(0, +)
        form = sceneHeadings > 0 && sceneHeadings >= divisions ? .screenplay : isTalk ? .transcript : .play
        hasBrackets = brackets >= 3
    }

    /// Whether the names that come back are initials, as those of an interview in print.
    private static func areInitials(_ counts: [String: Int]) -> Bool {
        counts.filter { $0.value > 1 }.keys.allSatisfy { $0.utf8.count <= 3 }
    }
}
