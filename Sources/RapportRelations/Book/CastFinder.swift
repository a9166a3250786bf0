import RapportLanguage
import RapportText

/// Makes the cast of a book out of the people of its reading.
struct CastFinder {
    let reading: Reading
    let index: BookIndex

    /// Those who take part, the largest part first.
    ///
    /// Left out are people who are only named in headings, or are named fewer than three times in all and neither speak
    /// nor are ever called he or she.
    func cast() -> [BookCharacter] {
        let speech = speechByPerson()
        let people = reading.people.indices.filter { takesPart($0, speech: speech[$0]) }
        let mentions = people.reduce(0) { $0 + reading.people[$1].mentions.count }
        let words = people.reduce(0) { $0 + (speech[$1]?.words ?? 0) }
        return people.map { index in
            let person = reading.people[index]
            let own = speech[index] ?? (0, 0)
            let shares = [(person.mentions.count, mentions), (own.words, words)]
                .compactMap { $0.1 == 0 ? nil : Double($0.0) / Double($0.1) }
            let names = namesByFrequency(of: person)
            return BookCharacter(
                person: index,
                name: person.name,
                aliases: names.filter { $0 != person.name },
                titles: Self.titles(in: person.names),
                familyName: Self.familyName(in: person.names),
                gender: person.gender,
                mentionCount: person.mentions.count,
                utteranceCount: own.utterances,
                wordCount: own.words,
                share: shares.reduce(0, +) / Double(shares.count)
            )
        }.sorted { $0.share != $1.share ? $0.share > $1.share : $0.person < $1.person }
    }

    private func takesPart(_ index: Int, speech: (utterances: Int, words: Int)?) -> Bool {
        let person = reading.people[index]
        guard person.mentions.contains(where: { !isInHeading($0) }) else { return false }
        return speech != nil || person.gender != nil || person.mentions.count >= 3
    }

    private func isInHeading(_ span: Span) -> Bool {
        switch reading.document.blocks[index.block(at: span.start)].kind {
        case .heading, .title, .byline: true
        default: false
        }
    }

    private func speechByPerson() -> [Int: (utterances: Int, words: Int)] {
        let personOfCluster = reading.personOfCluster
        var speech: [Int: (utterances: Int, words: Int)] = [:]
        var lastGroup: Int?
        for quotation in reading.annotation.quotations where quotation.isSpoken {
            defer { lastGroup = quotation.group }
            guard let speaker = quotation.speaker.flatMap({ personOfCluster[$0] }) else { continue }
            speech[speaker, default: (0, 0)].utterances += quotation.group == lastGroup ? 0 : 1
            speech[speaker, default: (0, 0)].words += index.wordCount(in: quotation.span)
        }
        return speech
    }

    /// The names of a person, the most frequent first; of equal ones the fuller first.
    private func namesByFrequency(of person: Person) -> [String] {
        var mentions: [Substring: Int] = [:]
        for span in person.mentions { mentions[reading.document[span], default: 0] += 1 }
        var counts: [String: Int] = [:]
        for (words, count) in mentions {
            // The fullest name that the mention holds is the one it uses.
            if let name = person.names.filter({ words.contains($0) }).max(by: { $0.utf8.count < $1.utf8.count }) {
                counts[name, default: 0] += count
            }
        }
        return person.names.enumerated()
            .sorted { (counts[$0.element] ?? 0, -$0.offset) > (counts[$1.element] ?? 0, -$1.offset) }.map(\.element)
    }

    private static func titles(in names: [String]) -> [String] {
        var titles: [String] = []
        for name in names {
            guard let first = name.split(separator: " ").first, isTitle(first), first.count < name.count else {
                continue
            }
            if !titles.contains(String(first)) { titles.append(String(first)) }
        }
        return titles
    }

    /// The last word of the first name that has more than one.
    private static func familyName(in names: [String]) -> String? {
        names.lazy.map { $0.split(separator: " ") }.first { $0.count > 1 }?.last.map(String.init)
    }

    private static func isTitle(_ word: Substring) -> Bool {
        Honorifics.all.contains(word.lowercased().filter { $0 != "." })
    }
}
