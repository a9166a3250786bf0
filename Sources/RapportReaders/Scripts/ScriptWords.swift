/// What lines of scripts look like in any format.
enum ScriptWords {
    /// Whether a line begins as the heading of a scene of a screenplay does: "EXT/INT CAR - DAY".
    static func beginsSceneHeading(_ line: ArraySlice<UInt8>) -> Bool {
        let head = line.prefix(10).map(\.asciiLowercased)
        return sceneOpenings.contains { opening in
            guard head.starts(with: opening.utf8), head.count > opening.utf8.count else { return false }
            let next = head[opening.utf8.count]
            return next == UInt8(ascii: ".") || next == 0x20 || next == UInt8(ascii: ":") || next == 0x09
        }
    }

    private static let sceneOpenings = [
        "int./ext", "int/ext", "ext./int", "ext/int", "int", "ext", "est", "i./e", "i/e", "e/i",
    ]

    /// Whether a line has letters and none of them is small, what stands in parentheses aside.
    static func isCapitals(_ line: ArraySlice<UInt8>) -> Bool {
        var depth = 0
        var hasLetter = false
        var hasOther = false
        for byte in line {
            switch byte {
            case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: ")"), UInt8(ascii: "]"): depth = max(0, depth - 1)
            default:
                guard depth == 0 else { continue }
                if byte.isASCIILetter, !byte.isASCIICapital { return false }
                hasLetter = hasLetter || byte.isASCIICapital
                hasOther = hasOther || byte >= 0x80
            }
        }
        guard hasOther else { return hasLetter }
        let outside = String(decoding: withoutParentheses(line), as: UTF8.self).unicodeScalars
        return outside.contains { $0.properties.isUppercase } && !outside.contains { $0.properties.isLowercase }
    }

    /// Whether a line is in capitals but for "and" between names: "ADA and TOM".
    static func areCapitals(_ line: ArraySlice<UInt8>) -> Bool {
        isCapitals(
            Array(line.split(separator: 0x20).filter { !$0.elementsEqual("and".utf8) }.joined(separator: [0x20]))[...]
        )
    }

    /// A line without what stands in round or square brackets.
    static func withoutParentheses(_ line: ArraySlice<UInt8>) -> [UInt8] {
        var depth = 0
        return line.filter { byte in
            switch byte {
            case UInt8(ascii: "("), UInt8(ascii: "["):
                depth += 1
                return false
            case UInt8(ascii: ")"), UInt8(ascii: "]"):
                depth = max(0, depth - 1)
                return false
            default: return depth == 0
            }
        }
    }

    /// A line without the white space around it.
    static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var line = line.drop { $0.isASCIIWhiteSpace }
        while let last = line.last, last.isASCIIWhiteSpace { line = line.dropLast() }
        return line
    }

    /// Whether a line stands over the list of roles.
    static func isCastHeading(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.lazy.filter(\.isASCIILetter).prefix(longestCastHeading + 1).count <= longestCastHeading else {
            return false
        }
        let words = String(decoding: trimmed(line).drop { $0 == UInt8(ascii: "#") }, as: UTF8.self)
            .lowercased().filter { $0.isLetter || $0 == " " }.split(separator: " ").joined(separator: " ")
        return castHeadings.contains(words)
    }

    private static let castHeadings: Set<String> = [
        "cast", "cast list", "cast of characters", "characters", "characters in the play", "dramatis personae",
        "list of characters", "list of roles", "persons of the play", "persons represented", "roles", "the cast",
        "the characters", "the persons of the play", "the persons in the play", "the people", "the people of the play",
    ]

    /// No heading of a cast has more letters; most lines of a text have.
    private static let longestCastHeading = castHeadings.map(\.utf8.count).max() ?? 0

    /// Whether a direction begins by bringing people on or off, or ends the play.
    static func beginsMovement(_ words: ArraySlice<UInt8>) -> Bool {
        let words = words.first == UInt8(ascii: "[") ? words.dropFirst() : words
        return movements.contains { words.starts(with: $0.utf8) }
    }

    private static let movements = [
        "Enter", "Exit", "Exeunt", "Re-enter", "Reenter", "Manet", "Curtain", "CURTAIN", "ENTER", "EXIT", "EXEUNT",
        "THE END",
    ]

    /// What a heading of a play stands over; nil for other lines: "ACT I", "Act Two, Scene 3", "PROLOGUE".
    static func division(_ line: ArraySlice<UInt8>) -> Division? {
        let head = line.prefix(9).map(\.asciiLowercased)
        guard divisions.contains(where: { head.starts(with: $0.utf8) }) else { return nil }
        let text = String(decoding: line.prefix(80), as: UTF8.self).lowercased()
        let words = text.split { !($0.isLetter || $0.isNumber) }
        guard let first = words.first, words.count <= 24, text.first?.isLetter == true else { return nil }
        switch first {
        case "act":
            guard words.count > 1, isNumber(words[1]) else { return nil }
            return words.dropFirst(2).contains("scene") ? .scene : .act
        case "scene":
            return words.count > 1 && isNumber(words[1]) ? .scene : nil
        case "prologue", "epilogue", "induction", "interlude", "chorus":
            return words.count == 1 ? .scene : nil
        default: return nil
        }
    }

    /// The words that headings of a play begin with.
    private static let divisions = ["act", "scene", "prologue", "epilogue", "induction", "interlude", "chorus"]

    /// What a heading stands over.
    enum Division { case act, scene }

    private static func isNumber(_ word: Substring) -> Bool {
        if word.allSatisfy(\.isNumber) || numbers.contains(word) { return true }
        return word.allSatisfy { "ivxlc".contains($0) }
    }

    private static let numbers: Set<Substring> = [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "first", "second", "third",
        "fourth", "fifth", "last", "a", "b", "c", "d", "e", "f", "1a", "2a",
    ]
}
