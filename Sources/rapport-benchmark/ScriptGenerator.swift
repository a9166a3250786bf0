/// Makes up screenplays and subtitles whose words are those of ``NovelGenerator``.
struct ScriptGenerator {
    private let paragraphs: [[Substring]]

    /// Prepares scripts of at least so many words.
    init(words: Int, seed: UInt64) {
        var generator = NovelGenerator(seed: seed)
        paragraphs = generator.text(words: words).split(separator: "\n\n").map { $0.split(separator: " ") }
    }

    /// A screenplay in Fountain: a scene every sixteen paragraphs, each a speech of one of three people.
    var screenplay: String {
        var text = "Title: Made Up\n\n"
        for (index, paragraph) in paragraphs.enumerated() {
            let scene = index / 16
            if index % 16 == 0 {
                let place = NovelGenerator.places[scene % NovelGenerator.places.count].uppercased()
                text += "INT. \(place) - NIGHT\n\n\(speaker(scene)) comes in.\n\n"
            }
            text += "\(speaker(scene + index % 3).uppercased())\n\(paragraph.joined(separator: " "))\n\n"
        }
        return text
    }

    /// Subtitles in SubRip: nine words each, a name before the first of a paragraph, a pause after each scene.
    var subtitles: String {
        var text = ""
        var start = 1_000
        var number = 1
        for (index, paragraph) in paragraphs.enumerated() {
            if index % 16 == 0 { start += 12_000 }
            for first in stride(from: 0, to: paragraph.count, by: 9) {
                let words = paragraph[first..<min(first + 9, paragraph.count)].joined(separator: " ")
                let label = first == 0 ? "\(speaker(index / 16 + index % 3).uppercased()): " : ""
                text += "\(number)\n\(Self.time(start)) --> \(Self.time(start + 2_000))\n\(label)\(words)\n\n"
                start += 2_200
                number += 1
            }
        }
        return text
    }

    private func speaker(_ index: Int) -> String {
        let person = NovelGenerator.people[index % NovelGenerator.people.count]
        return "\(person.name) \(person.surname)"
    }

    private static func time(_ milliseconds: Int) -> String {
        func digits(_ value: Int, _ count: Int) -> String {
            let digits = String(value)
            return String(repeating: "0", count: max(0, count - digits.count)) + digits
        }
        let seconds = milliseconds / 1000
        return "\(digits(seconds / 3600, 2)):\(digits(seconds / 60 % 60, 2)):\(digits(seconds % 60, 2)),"
            + digits(milliseconds % 1000, 3)
    }
}
