import RapportLanguage
import RapportText

/// Who of the cast is spoken of in each block and each sentence of a book.
struct Presence {
    /// The places in the cast of those in each block, in order; speakers count as being there.
    private(set) var blocks: [[Int]]
    /// The places in the cast of those in each sentence, in order.
    private(set) var sentences: [[Int]]

    /// - Complexity: O(mentions log blocks).
    init(_ cast: [BookCharacter], lines: [Line], reading: Reading, index: BookIndex) {
        let annotation = reading.annotation
        blocks = Array(repeating: [], count: annotation.document.blocks.count)
        sentences = Array(repeating: [], count: annotation.sentences.count)
        for (place, member) in cast.enumerated() {
            for mention in annotation.clusters[reading.people[member.person].cluster].mentions {
                let token = annotation.mentions[mention].tokens.lowerBound
                let sentence = index.sentence(ofToken: token)
                Self.add(place, to: &sentences[sentence])
                Self.add(place, to: &blocks[annotation.sentences[sentence].block])
            }
        }
        for line in lines {
            if let speaker = line.speaker { Self.add(speaker, to: &blocks[line.block]) }
        }
        // Speakers come after those who are mentioned.
        for block in blocks.indices { blocks[block].sort() }
    }

    /// Members come in order of the cast, so that one who is there already is the last.
    private static func add(_ place: Int, to members: inout [Int]) {
        if members.last != place, !members.contains(place) { members.append(place) }
    }
}
