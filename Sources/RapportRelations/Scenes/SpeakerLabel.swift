/// What a label over or before a speech says: who, and how the voice is heard.
struct SpeakerLabel: Hashable {
    /// The name as printed, without what stands beside it.
    var name: String
    /// What stands beside it in parentheses, small letters.
    var remarks: [String] = []
    /// Whether the voice alone is heard.
    var isVoiceOver = false

    /// Takes a label apart: "JOAN (V.O.) (CONT'D)", "JOAN'S VOICE", "HAMLET, to Ophelia".
    init(_ label: some StringProtocol) {
        var name = ""
        var remark = ""
        var depth = 0
        for character in label {
            switch character {
            case "(", "[": depth += 1
            case ")", "]":
                depth = max(0, depth - 1)
                if depth == 0 {
                    remarks.append(remark.lowercased())
                    remark = ""
                }
            default:
                if depth > 0 { remark.append(character) } else { name.append(character) }
            }
        }
        if !remark.isEmpty { remarks.append(remark.lowercased()) }
        // "HAMLET, aside": what follows a comma in small letters is no part of the name.
        if let comma = name.firstIndex(of: ","),
            name[name.index(after: comma)...].first(where: \.isLetter)?.isLowercase == true
        {
            remarks.append(String(name[name.index(after: comma)...]))
            name = String(name[..<comma])
        }
        let marks: Set<Swift.Character> = [" ", "\t", "\n", "\r\n", ".", ":", "^", "*", "_", "-", "–", "—"]
        var trimmed = name.drop { marks.contains($0) }
        while let last = trimmed.last, marks.contains(last) { trimmed = trimmed.dropLast() }
        let words = trimmed.split(whereSeparator: \.isWhitespace)
        self.name = words.joined(separator: " ")
        isVoiceOver = remarks.contains(where: Self.isVoiceOver)
        readVoice(words.map(String.init))
    }

    /// "JOAN'S VOICE" and "VOICE OF JOAN" are Joan, heard from elsewhere.
    private mutating func readVoice(_ words: [String]) {
        guard words.count > 1 else { return }
        if words[words.count - 1].lowercased() == "voice" {
            let owner = words[words.count - 2].lowercased()
            guard owner.hasSuffix("'s") || owner.hasSuffix("’s") else { return }
            name = String(words.dropLast().joined(separator: " ").dropLast(2))
            isVoiceOver = true
        } else if words.count > 2, words[0].lowercased() == "voice", words[1].lowercased() == "of" {
            name = words.dropFirst(2).joined(separator: " ")
            isVoiceOver = true
        }
    }

    private static func isVoiceOver(_ remark: String) -> Bool {
        let letters = remark.filter(\.isLetter)
        return letters == "vo" || letters.hasPrefix("voiceover") || letters.hasPrefix("narrat")
            || letters.hasPrefix("prelap")
    }

    /// The names of a label for several people, "ADA AND TOM", "ADA/TOM"; one name where it is for one.
    var parts: [String] {
        var text = name
        for joint in [" AND ", " and ", " And ", " & ", "&", "/", "+", ", "] {
            text = text.replacing(joint, with: "\n")
        }
        return text.split(separator: "\n").map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    }

    /// Whether it stands for whoever asks, as in "Q: When?".
    var asks: Bool { ["q", "question"].contains(name.lowercased()) }

    /// Whether it stands for whoever is asked, as in "A: Never".
    var answers: Bool { ["a", "answer"].contains(name.lowercased()) }

    /// For whom a label that names nobody stands.
    enum Collective { case all, both }

    /// Whether it stands for those who are there: "ALL", "BOTH".
    var collective: Collective? {
        switch name.lowercased() {
        case "all", "omnes", "everyone", "everybody", "together", "all together", "tutti", "all three", "all four": .all
        case "both", "both together", "the two": .both
        default: nil
        }
    }
}
