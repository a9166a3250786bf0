import RapportExchange
import RapportLibrary
import RapportRelations
import RapportText

/// The text of a document as HTML: people, quotations and evidence marked and linked, and notes beside each paragraph.
struct DocumentText {
    /// The people, in order of first mention, each once.
    let cast: [PersonReference]
    /// The parts the text is shown in.
    let parts: DocumentParts

    private let document: Document
    private let offsets: CodePointOffsets
    private let paragraphs: [RapportText.Span]
    private let marks: [TextMark]
    private let notes: [(start: Int, note: Note)]

    /// What stands beside a paragraph.
    private enum Note {
        case quotation(QuotationEntry)
        case statement(StatementEntry)
    }

    /// Prepares a text.
    ///
    /// - Parameters:
    ///   - reading: the text, and where its people are named.
    ///   - people: who they are, in the order of the reading.
    ///   - quotations: what is quoted, corrections laid on.
    ///   - statements: what is said, corrections laid on.
    /// - Complexity: O(text + marks × log marks).
    init(
        reading: ReadingRecord,
        people: [PersonReference],
        quotations: [QuotationEntry],
        statements: [StatementEntry]
    ) {
        let offsets = CodePointOffsets(reading.document.text)
        func span(_ start: Int, _ end: Int) -> RapportText.Span {
            RapportText.Span(offsets.offset(ofCodePoint: start), offsets.offset(ofCodePoint: end))
        }
        var marks: [TextMark] = []
        var mentions: [Int64: [[Int]]] = [:]
        var cast: [PersonReference] = []
        for (record, person) in zip(reading.people, people) {
            if mentions[person.id] == nil { cast.append(person) }
            mentions[person.id, default: []] += record.mentions
        }
        for (person, spans) in mentions {
            for (index, place) in spans.sorted(by: { $0[0] < $1[0] }).enumerated() where place[0] < place[1] {
                marks.append(
                    TextMark(span: span(place[0], place[1]), kind: .person, entry: "p\(person)", number: index + 1)
                )
            }
        }
        for portrayal in reading.portrayals {
            guard let actor = reading.index(ofPerson: portrayal.actor),
                let character = reading.index(ofPerson: portrayal.character)
            else { continue }
            let entry = PortrayalEntry.mark(actor: people[actor].id, character: people[character].id)
            for (index, place) in portrayal.evidence.enumerated() where place[0] < place[1] {
                marks.append(
                    TextMark(span: span(place[0], place[1]), kind: .evidence, entry: entry, number: index + 1)
                )
            }
        }
        for quotation in quotations where quotation.start < quotation.end {
            marks.append(
                TextMark(
                    span: span(quotation.start, quotation.end),
                    kind: .quotation,
                    entry: "q\(quotation.id)",
                    number: 1
                )
            )
        }
        for statement in statements {
            for (index, place) in statement.evidence.enumerated() where place[0] < place[1] {
                marks.append(
                    TextMark(
                        span: span(place[0], place[1]),
                        kind: .evidence,
                        entry: "s\(statement.id)",
                        number: index + 1
                    )
                )
            }
        }
        document = Document(source: Source(), text: reading.document.text, blocks: [])
        paragraphs = Self.paragraphs(of: document.text)
        parts = DocumentParts(paragraphs: paragraphs.map { offsets.codePoint(at: $0.start) })
        self.offsets = offsets
        self.cast = cast
        self.marks = marks.sorted { $0.span < $1.span }
        let notes: [(Int, Note)] =
            quotations.map { (offsets.offset(ofCodePoint: $0.start), .quotation($0)) }
            + statements.compactMap { entry in
                entry.evidence.first.map { (offsets.offset(ofCodePoint: $0[0]), .statement(entry)) }
            }
        self.notes = notes.sorted { $0.0 < $1.0 }
    }

    /// Lines that are not empty, joined as long as no empty line lies between them.
    private static func paragraphs(of text: String) -> [RapportText.Span] {
        var paragraphs: [RapportText.Span] = []
        var offset = 0
        var start: Int?
        var end = 0
        for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            if line.allSatisfy({ $0 == 0x20 || (0x09...0x0D).contains($0) }) {
                if let first = start { paragraphs.append(RapportText.Span(first, end)) }
                start = nil
            } else {
                if start == nil { start = offset }
                end = offset + line.count
            }
            offset += line.count + 1
        }
        if let first = start { paragraphs.append(RapportText.Span(first, end)) }
        return paragraphs
    }
}

// MARK: - HTML

extension DocumentText {
    /// A part of the text.
    ///
    /// - Complexity: O(paragraphs of the part × marks within it).
    func html(of part: Int) -> String {
        let start = offsets.offset(ofCodePoint: parts.start(of: part))
        let end = parts.end(of: part).map { offsets.offset(ofCodePoint: $0) } ?? document.text.utf8.count
        let stretch = RapportText.Span(start, max(start, end))
        let marked = MarkedText(marks: marks.filter { $0.span.overlaps(stretch) })
        var html = HTMLWriter()
        for paragraph in paragraphs where stretch.contains(paragraph.start) {
            html.element("div", ["class": "row"]) { html in
                let place = "\(offsets.codePoint(at: paragraph.start))"
                html.element("p", ["dir": "auto", "data-start": place]) { html in
                    for piece in marked.pieces(of: paragraph) { write(piece, of: marked.marks, to: &html) }
                }
                let beside = notes.filter { paragraph.contains($0.start) }
                guard !beside.isEmpty else { return }
                html.element("ul", ["class": "notes"]) { html in
                    for (_, note) in beside { write(note, to: &html) }
                }
            }
        }
        return html.html
    }

    private func write(_ piece: MarkedText.Piece, of marks: [TextMark], to html: inout HTMLWriter) {
        for index in piece.starting { html.element("span", ["id": marks[index].anchor, "class": "anchor"]) { _ in } }
        let words = document[piece.span]
        guard !piece.marks.isEmpty else { return html.text(words) }
        let inner = piece.marks.map { marks[$0] }
        let names = [TextMark.Kind.person, .quotation, .evidence].filter { kind in inner.contains { $0.kind == kind } }
            .map { "\($0)" }.joined(separator: " ")
        let entries = inner.map(\.entry).joined(separator: " ")
        // Where mentions nest, the innermost one is who the words are for.
        if let person = inner.last(where: { $0.kind == .person }) {
            html.element(
                "a",
                ["class": names, "href": "/people/\(person.entry.dropFirst())", "data-of": entries]
            ) { $0.text(words) }
        } else {
            html.element("span", ["class": names, "data-of": entries]) { $0.text(words) }
        }
    }

    private func write(_ note: Note, to html: inout HTMLWriter) {
        switch note {
        case .quotation(let entry):
            html.element("li", ["id": "q\(entry.id)", "data-entry": "q\(entry.id)", "class": "speaker"]) { html in
                if let speaker = entry.speaker {
                    html.element("a", ["href": speaker.address, "dir": "auto"], speaker.name)
                } else {
                    html.text("Somebody")
                }
                html.text(" ")
                html.element("a", ["href": "#\(TextMark.anchor(of: "q\(entry.id)", 1))"]) { html in
                    html.text("says")
                    html.element("span", ["class": "unseen"], " “\(entry.text.prefix(60))”")
                }
            }
        case .statement(let entry):
            html.element("li", ["id": "s\(entry.id)", "data-entry": "s\(entry.id)", "class": "claim"]) { html in
                for part in entry.parts {
                    switch part {
                    case .text(let text): html.text(text)
                    case .person(let person):
                        html.element("a", ["href": person.address, "dir": "auto"], person.name)
                    }
                }
                html.text(" ")
                html.element("a", ["href": "#\(TextMark.anchor(of: "s\(entry.id)", 1))"], "words")
                html.text(" · ")
                html.element("a", ["href": BondAddress.of(entry.a.id, entry.b.id)], "bond")
            }
        }
    }
}
