import RapportLanguage
import RapportRelations
package import RapportText

/// A stretch of the document's text that something in the reading rests on.
package struct TextMark {
    /// What a stretch is.
    package enum Kind { case person, quotation, evidence }

    package let span: Span
    package let kind: Kind
    /// The name of the entry that rests on it: "s3".
    package let entry: String
    /// Which of the entry's stretches it is, counted from 1.
    package let number: Int

    /// Creates a mark.
    package init(span: Span, kind: Kind, entry: String, number: Int) {
        self.span = span
        self.kind = kind
        self.entry = entry
        self.number = number
    }

    /// The name of the place in the text, for links to it.
    package var anchor: String { Self.anchor(of: entry, number) }

    /// The name of the place in the text where the stretch with this number of an entry begins.
    package static func anchor(of entry: String, _ number: Int) -> String { "t-\(entry)-\(number)" }

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
