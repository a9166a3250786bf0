import RapportLanguage
import RapportRelations
import RapportText

/// A stretch of the document's text that something in the reading rests on.
struct TextMark {
    /// What a stretch is.
    enum Kind { case person, quotation, evidence }

    let span: Span
    let kind: Kind
    /// The name of the entry that rests on it: "s3".
    let entry: String
    /// Which of the entry's stretches it is, counted from 1.
    let number: Int

    /// The name of the place in the text, for links to it.
    var anchor: String { Self.anchor(of: entry, number) }

    /// The name of the place in the text where the stretch with this number of an entry begins.
    static func anchor(of entry: String, _ number: Int) -> String { "t-\(entry)-\(number)" }

    /// All stretches that the reading rests on, in order of the text.
    static func all(of reading: Reading) -> [TextMark] {
        var marks: [TextMark] = []
        func add(_ spans: [Span], _ kind: Kind, _ entry: String) {
            for (index, span) in spans.enumerated() where !span.isEmpty {
                marks.append(TextMark(span: span, kind: kind, entry: entry, number: index + 1))
            }
        }
        for (index, person) in reading.people.enumerated() {
            add(person.mentions, .person, Identifier.person(index))
        }
        for (index, quotation) in reading.annotation.quotations.enumerated() {
            add([quotation.span], .quotation, Identifier.quotation(index))
        }
        for (index, statement) in reading.statements.enumerated() {
            add(statement.evidence.spans, .evidence, Identifier.statement(index))
        }
        for (index, mirror) in reading.mirrors.enumerated() where mirror.isAsserted {
            add(mirror.evidence.spans, .evidence, Identifier.mirror(index))
        }
        return marks.sorted { $0.span < $1.span }
    }
}
