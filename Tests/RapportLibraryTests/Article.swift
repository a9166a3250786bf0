@testable import RapportLibrary

/// An article made up sentence by sentence, with what a reading of it would say.
struct Article {
    private(set) var record: ReadingRecord

    init(_ title: String, outlet: String? = nil, date: String? = nil) {
        record = ReadingRecord(
            document: DocumentRecord(title: title, outlet: outlet, date: date, text: title + "\n\n"),
            people: [],
            works: [],
            portrayals: [],
            quotations: [],
            statements: [],
            mirrors: []
        )
    }

    /// Adds a sentence that says what one person is to another.
    func says(_ a: String, is kind: String, to b: String, denied: Bool = false, by speaker: String? = nil) -> Article {
        var article = self
        let (first, second) = (article.person(a), article.person(b))
        let voice = speaker.map { article.person($0) }
        let span = article.write("\(a) is \(denied ? "not " : "")\(kind) to \(b). ")
        article.mention(first, at: span.lowerBound, of: a)
        article.record.statements.append(
            StatementRecord(
                id: "s\(article.record.statements.count + 1)",
                a: first,
                b: second,
                kind: kind,
                label: kind,
                polarity: denied ? "denied" : "affirmed",
                certainty: "asserted",
                saidBy: voice,
                evidence: [[span.lowerBound, span.upperBound - 1]],
                confidence: 0.8,
                rule: "test"
            )
        )
        return article
    }

    /// Adds a quotation.
    func quotes(_ speaker: String, _ words: String, to addressee: String? = nil) -> Article {
        var article = self
        let (voice, other) = (article.person(speaker), addressee.map { article.person($0) })
        let span = article.write("“\(words)” said \(speaker). ")
        article.mention(voice, at: span.upperBound - speaker.unicodeScalars.count - 2, of: speaker)
        article.record.quotations.append(
            QuotationRecord(
                id: "q\(article.record.quotations.count + 1)",
                start: span.lowerBound + 1,
                end: span.lowerBound + 1 + words.unicodeScalars.count,
                text: words,
                speaker: voice,
                addressees: [other].compactMap { $0 },
                type: "explicit",
                form: "direct",
                confidence: 0.9
            )
        )
        return article
    }

    /// Adds people who are named and no more.
    func names(_ people: String...) -> Article {
        var article = self
        for name in people {
            let person = article.person(name)
            let span = article.write("\(name) was there. ")
            article.mention(person, at: span.lowerBound, of: name)
        }
        return article
    }

    /// Lets an actor play a character of a work.
    func casts(_ actor: String, as character: String, in work: String) -> Article {
        var article = self
        let first = article.person(actor)
        let title: String
        if let known = article.record.works.first(where: { $0.name == work }) {
            title = known.id
        } else {
            title = "w\(article.record.works.count + 1)"
            article.record.works.append(WorkRecord(id: title, name: work))
        }
        let second = article.person(character, world: title)
        let span = article.write("\(actor) plays \(character) in \(work). ")
        article.mention(first, at: span.lowerBound, of: actor)
        article.mention(second, at: span.lowerBound + actor.unicodeScalars.count + 7, of: character)
        article.record.portrayals.append(
            PortrayalRecord(
                actor: first,
                character: second,
                work: title,
                evidence: [[span.lowerBound, span.upperBound - 1]],
                confidence: 1
            )
        )
        return article
    }

    /// Begins a chapter.
    func chapter(_ title: String) -> Article {
        var article = self
        let span = article.write("\(title)\n\n")
        let chapter = ChapterRecord(title: title, start: span.lowerBound, end: span.upperBound)
        article.record.document.chapters = (article.record.document.chapters ?? []) + [chapter]
        return article
    }

    func addition(path: String) throws -> Addition {
        try Addition(path: path, hash: ContentHash.of(record.document.text.utf8), record: record)
    }

    private mutating func write(_ sentence: String) -> Range<Int> {
        let start = record.document.text.unicodeScalars.count
        record.document.text += sentence
        if let last = record.document.chapters?.indices.last {
            record.document.chapters?[last].end = record.document.text.unicodeScalars.count
        }
        return start..<start + sentence.unicodeScalars.count
    }

    private mutating func person(_ name: String, world: String = "real") -> String {
        if let known = record.people.first(where: { $0.name == name }) { return known.id }
        let identifier = "p\(record.people.count + 1)"
        record.people.append(PersonRecord(id: identifier, name: name, names: [name], world: world, mentions: []))
        return identifier
    }

    private mutating func mention(_ person: String, at start: Int, of name: String) {
        guard let index = record.index(ofPerson: person) else { return }
        record.people[index].mentions.append([start, start + name.unicodeScalars.count])
    }
}
