import RapportLanguage
import RapportText
import Testing

@testable import RapportRelations

@Suite struct SyntaxTests {
    @Test func `quotations around a word are those that hold it, nested ones too`() {
        let text = String(repeating: "ab ", count: 60)
        let document = Document(source: Source(), text: text, blocks: [Block(.paragraph, Span(0, text.utf8.count))])
        var annotation = Annotation(document: document)
        annotation.tokens = Tokeniser().tokens(in: document)
        annotation.sentences = [Sentence(tokens: annotation.tokens.indices, block: 0)]
        let spans = [
            (0, 170), (3, 20), (3, 11), (6, 8), (15, 20), (30, 31), (30, 60), (45, 50), (61, 90), (66, 80), (120, 179),
        ]
        annotation.quotations = spans.map { Span($0, $1) }.sorted()
            .map { Quotation(span: $0, form: .direct, group: 0) }
        let syntax = Syntax(annotation)
        for (token, entry) in annotation.tokens.enumerated() {
            #expect(
                syntax.quotations(around: token) == annotation.quotations.filter { $0.span.contains(entry.span) },
                "token \(token)"
            )
        }
    }
}
