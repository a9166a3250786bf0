import RapportLanguage
import RapportText

/// A name in the form in which names are compared across documents.
struct NameKey: Hashable, Sendable {
    /// The parts of the name.
    let name: PersonName
    /// The words without titles, folded, as a name.
    let plain: PersonName
    /// The same in one string: equal for two spellings that differ in accents and marks alone.
    let folded: String
    /// Under what names that can be of one person are filed: the sounds of the last word.
    let block: String
    /// A number that stands for the name among those a person is mentioned with: last word and initial.
    let companion: UInt64
    /// Two names that share none of these bits cannot be of one person.
    let initials: UInt32

    /// Takes a name apart.
    init(_ text: String) {
        name = PersonName(words: text.split(separator: " "))
        let words = FoldedWords.of(name.parts.joined(separator: " "))
        plain = PersonName(words: words.map { $0[...] })
        folded = words.joined(separator: " ")
        block = Self.sounds(of: words.last ?? "")
        companion = FNV1a.hash("\(block) \(words.first?.prefix(1) ?? "")".utf8)
        initials = plain.isFull ? plain.initials : ~0
    }

    /// The first letter and the consonants after it, doubles and silent letters left out: "Muller", "Mueller" and "Müller"
    /// sound alike.
    private static func sounds(of word: String) -> String {
        var sounds: [UInt8] = []
        for (index, byte) in word.utf8.enumerated() {
            let isVowel = "aeiouyhw".utf8.contains(byte)
            if isVowel && index > 0 { continue }
            let letter = byte == UInt8(ascii: "c") ? UInt8(ascii: "k") : byte
            if sounds.last != letter { sounds.append(letter) }
        }
        return String(decoding: sounds, as: UTF8.self)
    }
}
