import RapportLanguage
import RapportRelations
import RapportText

/// A reading built by hand over a small text about invented people.
struct TestReading {
    static let text = """
        The Lamplighters: why Ada Byrne and Tom Okafor click

        In "Harbour Lights", Ada Byrne plays Inspector Vale and Tom Okafor plays Rook. Vale begins as Rook's boss and \
        becomes his mentor.

        "Tom was sort of a brother to me," Byrne told The Courier in 2015. "We were never a couple." Okafor disagrees: \
        "We were a couple for a year."

        Just like Vale and Rook, Byrne once taught Okafor. Mina Sol watched it all.
        """

    /// The reading.
    var reading: Reading {
        let blocks = Self.text.blocks()
        let source = Source(
            file: "lamplighters.txt",
            author: "Jo Marsh",
            outlet: "The Evening Post",
            date: "2016-05-01"
        )
        let document = Document(source: source, text: Self.text, blocks: blocks)
        var annotation = Annotation(document: document)
        annotation.quotations = [
            quotation("Tom was sort of a brother to me,", by: 0, group: 0, outlet: "The Courier", date: "2015"),
            quotation("We were never a couple.", by: 0, group: 0, outlet: "The Courier", date: "2015"),
            quotation("We were a couple for a year.", by: 2, group: 1),
        ]
        var reading = Reading(annotation: annotation)
        reading.works = [Work(name: "Harbour Lights", mentions: [span("Harbour Lights")])]
        reading.outlets = ["The Courier"]
        reading.people = [
            person("Ada Byrne", ["Byrne"], .real, .feminine, cluster: 0),
            person("Inspector Vale", ["Vale"], .work(0), .feminine, cluster: 1),
            person("Tom Okafor", ["Okafor", "Tom"], .real, .masculine, cluster: 2),
            person("Rook", [], .work(0), .masculine, cluster: 3),
            person("Mina Sol", [], .real, nil, cluster: 4),
        ]
        reading.portrayals = [
            portrayal(0, 1, "Ada Byrne plays Inspector Vale"), portrayal(2, 3, "Tom Okafor plays Rook"),
        ]
        reading.statements = statements()
        reading.bonds = [
            Bond(
                a: 1,
                b: 3,
                world: .work(0),
                statements: [0, 1],
                arc: Arc(
                    stages: [.init(kind: .employer, statements: [0]), .init(kind: .mentor, statements: [1])],
                    course: [.init(offset: span("Vale begins").start, warmth: 0.25, balance: 1, closeness: 1.0 / 3)]
                )
            ),
            Bond(
                a: 0,
                b: 2,
                world: .real,
                statements: [2, 3, 4, 5],
                arc: Arc(stages: [.init(kind: .sibling, statements: [2])], course: [])
            ),
        ]
        reading.mirrors = [
            Mirror(
                real: [0, 2],
                fiction: [1, 3],
                isAsserted: true,
                evidence: Evidence(span("Just like Vale and Rook, Byrne once taught Okafor.")),
                shared: []
            )
        ]
        return reading
    }

    private func statements() -> [Statement] {
        var boss = statement(1, 3, .employer, "boss", "Vale begins as Rook's boss")
        boss.stage = .earlier
        var mentor = statement(1, 3, .mentor, "mentor", "becomes his mentor", "Just like Vale and Rook")
        mentor.stage = .later
        var brother = statement(0, 2, .sibling, "brother", "Tom was sort of a brother to me")
        brother.certainty = .hedged
        brother.saidBy = 0
        brother.outlet = "The Courier"
        var denial = statement(0, 2, .partner, "couple", "We were never a couple.")
        denial.polarity = .denied
        denial.saidBy = 0
        denial.outlet = "The Courier"
        var claim = statement(0, 2, .partner, "couple", "We were a couple for a year.")
        claim.saidBy = 2
        claim.interval = Statement.Interval(from: "2013", to: nil)
        let teacher = statement(0, 2, .teacher, "taught", "Byrne once taught Okafor")
        return [boss, mentor, brother, denial, claim, teacher]
    }

    /// Where words first stand in the text.
    func span(_ words: String) -> Span { Self.text.span(of: words) }

    private func quotation(
        _ words: String,
        by speaker: Int,
        group: Int,
        outlet: String? = nil,
        date: String? = nil
    ) -> Quotation {
        var quotation = Quotation(span: span(words), form: .direct, group: group)
        quotation.speaker = speaker
        quotation.attribution = .explicit
        quotation.outlet = outlet
        quotation.date = date
        quotation.confidence = 0.9
        return quotation
    }

    private func person(_ name: String, _ others: [String], _ world: World, _ gender: Gender?, cluster: Int) -> Person {
        let mentions = ([name] + others.suffix(1)).map(span)
        return Person(
            name: name,
            names: [name] + others,
            world: world,
            gender: gender,
            mentions: mentions.sorted(),
            cluster: cluster
        )
    }

    private func portrayal(_ actor: Int, _ character: Int, _ words: String) -> Portrayal {
        Portrayal(actor: actor, character: character, work: 0, evidence: Evidence(span(words)), confidence: 0.9512)
    }

    private func statement(_ a: Int, _ b: Int, _ kind: TieKind, _ label: String, _ evidence: String...) -> Statement {
        let spans = evidence.map(span)
        return Statement(
            a: a,
            b: b,
            kind: kind,
            label: label,
            evidence: Evidence(spans[0], Array(spans.dropFirst())),
            confidence: 0.8,
            rule: "by hand"
        )
    }
}

extension String {
    /// Where words first stand.
    func span(of words: String) -> Span {
        let bytes = Array(utf8)
        let sought = Array(words.utf8)
        let start = bytes.indices.first { bytes[$0...].starts(with: sought) }
        precondition(start != nil, "these words are not in the text: \(words)")
        return Span(start ?? 0, (start ?? 0) + sought.count)
    }

    /// Paragraphs, as empty lines divide them; the first is the title.
    func blocks() -> [Block] {
        split(separator: "\n\n").enumerated().map { index, paragraph in
            let start = utf8.distance(from: startIndex, to: paragraph.startIndex)
            return Block(index == 0 ? .title : .paragraph, Span(start, start + paragraph.utf8.count))
        }
    }
}
