import RapportLanguage
import RapportReaders
import RapportRelations
import RapportText

/// A reading of a short book made by hand: who is meant and who speaks is given, not found.
///
/// People are meant wherever one of their names, single words all, stands; quotations stand in “ ” and their speakers are
/// given in order, nil for unknown, with the addressee after an arrow where it is known: "Ada→Ben".
struct TestBook {
    let text: String
    let people: [(name: String, gender: Gender)]
    let speakers: [String?]

    var reading: Reading {
        let document = PlainTextReader().read(text, source: Source(title: "A Test"))
        var annotation = Annotation(document: document)
        addTokens(to: &annotation)
        addPeople(to: &annotation)
        addQuotations(to: &annotation)
        var reading = Reading(annotation: annotation)
        reading.people = people.enumerated().compactMap { index, person in
            guard annotation.clusters.indices.contains(index) else { return nil }
            return Person(
                name: person.name,
                names: [person.name],
                world: .real,
                gender: person.gender,
                mentions: annotation.clusters[index].mentions.map {
                    annotation.span(of: annotation.mentions[$0].tokens)
                },
                cluster: index
            )
        }
        return reading
    }

    var book: Book { Book(reading) }

    private func addTokens(to annotation: inout Annotation) {
        let bytes = Array(text.utf8)
        for (number, block) in annotation.document.blocks.enumerated() {
            var start = annotation.tokens.count
            for word in Self.words(in: bytes, block.span) {
                var token = Token(span: word)
                let form = annotation.document[word]
                token.lemma = form.lowercased()
                token.universalTag = form.contains(where: \.isLetter) ? .noun : .punctuation
                annotation.tokens.append(token)
                // A mark that closes a speech belongs to the sentence before it, as in the layers that are found.
                let isClosed = text.utf8.dropFirst(word.end).starts(with: "”".utf8)
                let endsSpeech = form == "”" && ".?!".contains(annotation.document[Span(word.start - 1, word.start)])
                if [".", "?", "!"].contains(form) && !isClosed || endsSpeech {
                    annotation.sentences.append(Sentence(tokens: start..<annotation.tokens.count, block: number))
                    start = annotation.tokens.count
                }
            }
            if start < annotation.tokens.count {
                annotation.sentences.append(Sentence(tokens: start..<annotation.tokens.count, block: number))
            }
        }
    }

    /// Runs of letters, and every other character by itself.
    private static func words(in bytes: [UInt8], _ span: Span) -> [Span] {
        var words: [Span] = []
        var start = span.start
        while start < span.end {
            let isLetter = { (byte: UInt8) in (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }
            var end = start + 1
            if isLetter(bytes[start]) {
                while end < span.end, isLetter(bytes[end]) { end += 1 }
            } else {
                while end < span.end, bytes[end] & 0xC0 == 0x80 { end += 1 }
            }
            if bytes[start] > 0x20 { words.append(Span(start, end)) }
            start = end
        }
        return words
    }

    private func addPeople(to annotation: inout Annotation) {
        var mentions = [[Int]](repeating: [], count: people.count)
        for token in annotation.tokens.indices {
            guard let person = people.firstIndex(where: { $0.name == annotation.form(of: token) }) else { continue }
            mentions[person].append(annotation.mentions.count)
            annotation.mentions.append(
                Mention(tokens: token..<(token + 1), head: token, form: .proper, type: .person, number: .singular)
            )
        }
        annotation.clusters = mentions.map { Cluster(mentions: $0, type: .person, number: .singular) }
    }

    private func addQuotations(to annotation: inout Annotation) {
        let bytes = Array(text.utf8)
        var start: Int?
        for index in bytes.indices.dropLast(2) where bytes[index] == 0xE2 && bytes[index + 1] == 0x80 {
            if bytes[index + 2] == 0x9C { start = index + 3 }
            guard bytes[index + 2] == 0x9D, let from = start else { continue }
            let number = annotation.quotations.count
            var quotation = Quotation(span: Span(from, index), form: .direct, group: number)
            let names = (speakers.indices.contains(number) ? speakers[number] : nil)?.split(separator: "→") ?? []
            let places = names.compactMap { name in people.firstIndex { $0.name == name } }
            quotation.speaker = places.first
            quotation.addressees = Array(places.dropFirst())
            quotation.confidence = places.isEmpty ? 0 : 0.8
            annotation.quotations.append(quotation)
            start = nil
        }
    }
}
