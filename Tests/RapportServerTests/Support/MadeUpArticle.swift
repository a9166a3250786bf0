import Foundation
import RapportLibrary

/// An article made up sentence by sentence, with what a reading of it would say, in the form `rapport.reading/1`.
struct MadeUpArticle {
    private var document: [String: String]
    private var text: String
    private var people: [(name: String, world: String, mentions: [[Int]])] = []
    private var works: [String] = []
    private var portrayals: [[String: Any]] = []
    private var quotations: [[String: Any]] = []
    private var statements: [[String: Any]] = []

    init(_ title: String, outlet: String? = nil, date: String? = nil) {
        text = title + "\n\n"
        document = ["title": title]
        document["outlet"] = outlet
        document["date"] = date
    }

    /// Says what one person is to another.
    func says(_ a: String, is kind: String, to b: String, denied: Bool = false, by speaker: String? = nil) -> Self {
        var article = self
        let (first, second) = (article.person(a), article.person(b))
        let start = article.write("\(a) is \(denied ? "not " : "")\(kind) to \(b). ", naming: a)
        var statement: [String: Any] = [
            "id": "s\(article.statements.count + 1)", "a": first, "b": second, "kind": kind, "label": kind,
            "polarity": denied ? "denied" : "affirmed", "certainty": "asserted",
            "evidence": [[start, article.length - 2]], "confidence": 0.8, "rule": "test",
        ]
        if let speaker { statement["said_by"] = article.person(speaker) }
        article.statements.append(statement)
        return article
    }

    /// Quotes somebody.
    func quotes(_ speaker: String, _ words: String, confidence: Double = 0.9) -> Self {
        var article = self
        let voice = article.person(speaker)
        let start = article.write("“\(words)” ", naming: nil) + 1
        _ = article.write("\(speaker) said. ", naming: speaker)
        article.quotations.append([
            "id": "q\(article.quotations.count + 1)", "start": start, "end": start + words.unicodeScalars.count,
            "text": words, "speaker": voice, "addressees": [String](), "type": "explicit", "form": "direct",
            "confidence": confidence,
        ])
        return article
    }

    /// Lets an actor play a character of a work.
    func casts(_ actor: String, as character: String, in work: String) -> Self {
        var article = self
        let first = article.person(actor)
        if !article.works.contains(work) { article.works.append(work) }
        let title = "w\((article.works.firstIndex(of: work) ?? 0) + 1)"
        let second = article.person(character, world: title)
        let start = article.write("\(actor) plays \(character) in \(work). ", naming: actor)
        article.portrayals.append([
            "actor": first, "character": second, "work": title, "evidence": [[start, article.length - 2]],
            "confidence": 1,
        ])
        return article
    }

    /// Adds words that nothing is read in.
    func adding(_ words: String) -> Self {
        var article = self
        article.text += words
        return article
    }

    /// The reading.
    var record: ReadingRecord {
        get throws {
            var source: [String: Any] = document
            source["text"] = text
            let reading: [String: Any] = [
                "document": source,
                "people": people.enumerated().map { index, person in
                    [
                        "id": "p\(index + 1)", "name": person.name, "names": [person.name], "world": person.world,
                        "mentions": person.mentions,
                    ] as [String: Any]
                },
                "works": works.enumerated().map { ["id": "w\($0 + 1)", "name": $1] },
                "portrayals": portrayals, "quotations": quotations, "statements": statements,
                "mirrors": [[String: Any]](),
            ]
            return try ReadingRecord(json: Array(JSONSerialization.data(withJSONObject: reading)))
        }
    }

    private var length: Int { text.unicodeScalars.count }

    private mutating func write(_ sentence: String, naming name: String?) -> Int {
        let start = length
        text += sentence
        if let name, let index = people.firstIndex(where: { $0.name == name }) {
            people[index].mentions.append([start, start + name.unicodeScalars.count])
        }
        return start
    }

    private mutating func person(_ name: String, world: String = "real") -> String {
        if let index = people.firstIndex(where: { $0.name == name }) { return "p\(index + 1)" }
        people.append((name, world, []))
        return "p\(people.count)"
    }
}
