import RapportLanguage
import RapportText

/// Joins the quotations of a book to lines, and lines to conversations.
struct LineFinder {
    let reading: Reading
    let index: BookIndex
    /// The place in the cast of each person in it.
    let placeOfPerson: [Int: Int]

    /// As many blocks without a line end a conversation.
    static let longestPause = 4

    /// All lines, in order, and the conversations that they make.
    func find() -> (lines: [Line], conversations: [Conversation]) {
        let found = lines()
        var lines: [Line] = []
        var conversations: [Conversation] = []
        for range in Self.runs(of: found, chapterOfBlock: index.chapterOfBlock) {
            let addressed = Self.addressed(Array(found[range]))
            let members = Set(addressed.flatMap { $0.addressees + ($0.speaker.map { [$0] } ?? []) }).sorted()
            conversations.append(
                Conversation(
                    lines: lines.count..<(lines.count + addressed.count),
                    members: members,
                    chapter: index.chapterOfBlock[addressed[0].block]
                )
            )
            lines += addressed
        }
        return (lines, conversations)
    }

    private func lines() -> [Line] {
        let personOfCluster = reading.personOfCluster
        func place(_ cluster: Int) -> Int? { personOfCluster[cluster].flatMap { placeOfPerson[$0] } }
        var lines: [Line] = []
        let spoken = reading.annotation.quotations.filter(\.isSpoken)
        var start = 0
        while start < spoken.count {
            var end = start + 1
            while end < spoken.count, spoken[end].group == spoken[start].group { end += 1 }
            let parts = spoken[start..<end]
            let named = parts.first { $0.speaker.flatMap(place) != nil } ?? spoken[start]
            var addressees: [Int] = []
            for part in parts {
                for place in part.addressees.compactMap(place) where !addressees.contains(place) {
                    addressees.append(place)
                }
            }
            lines.append(
                Line(
                    speaker: named.speaker.flatMap(place),
                    addressees: addressees,
                    isAddressKnown: !addressees.isEmpty,
                    spans: parts.map(\.span),
                    wordCount: parts.reduce(0) { $0 + index.wordCount(in: $1.span) },
                    confidence: named.confidence,
                    block: index.block(at: spoken[start].span.start)
                )
            )
            start = end
        }
        return lines
    }

    /// The stretches of lines that no long pause and no chapter's end divides.
    private static func runs(of lines: [Line], chapterOfBlock: [Int]) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        var start = 0
        for next in lines.indices.dropFirst() {
            let last = lines[next - 1].block
            let block = lines[next].block
            if block - last > longestPause || chapterOfBlock[block] != chapterOfBlock[last] {
                runs.append(start..<next)
                start = next
            }
        }
        if start < lines.count { runs.append(start..<lines.count) }
        return runs
    }

    /// The lines of a conversation; those whose addressee is unknown go to the other who spoke last, else to the one
    /// who speaks next.
    private static func addressed(_ lines: [Line]) -> [Line] {
        lines.enumerated().map { place, line in
            guard let speaker = line.speaker, line.addressees.isEmpty else { return line }
            let before = lines[..<place].last { $0.speaker != nil && $0.speaker != speaker }?.speaker
            let after = lines[(place + 1)...].first { $0.speaker != nil && $0.speaker != speaker }?.speaker
            guard let other = before ?? after else { return line }
            return Line(
                speaker: speaker,
                addressees: [other],
                isAddressKnown: false,
                spans: line.spans,
                wordCount: line.wordCount,
                confidence: line.confidence,
                block: line.block
            )
        }
    }
}
