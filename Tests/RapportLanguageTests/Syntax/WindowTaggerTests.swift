import RapportText
import Testing

@testable import RapportLanguage

@Suite struct WindowTaggerTests {
    private let annotator: TagAnnotator

    init() throws { annotator = try TagAnnotator() }

    private static let paragraphs = [
        "Her younger brother didn't write the letters.",
        "“Well,” said Mrs. Zorvath, “they frobnicated 12 lamps!”",
        "i cant wait to see u guys :)",
        "Run.",
        "The run of the mill runs on, and they run it.",
    ]

    private func annotation(_ paragraphs: [String]) -> Annotation {
        var text = "", blocks: [Block] = []
        for paragraph in paragraphs {
            blocks.append(Block(.paragraph, Span(text.utf8.count, text.utf8.count + paragraph.utf8.count)))
            text += paragraph + "\n\n"
        }
        return annotator.annotate(Document(source: Source(), text: text, blocks: blocks))
    }

    private func tags(_ paragraphs: [String]) -> [String] {
        let annotation = annotation(paragraphs)
        return annotation.tokens.indices.map { index in
            let token = annotation.tokens[index]
            return "\(annotation.form(of: index)) \(token.universalTag.rawValue) \(token.pennTag.rawValue)"
        }
    }

    @Test func `a plain sentence`() {
        #expect(
            tags([Self.paragraphs[0]]) == [
                "Her PRON PRP$", "younger ADJ JJR", "brother NOUN NN", "did AUX VBD", "n't PART RB", "write VERB VB",
                "the DET DT", "letters NOUN NNS", ". PUNCT .",
            ]
        )
    }

    @Test func `a word is told by its neighbours`() {
        let tags = tags([Self.paragraphs[4]])
        #expect(tags.contains("run NOUN NN"))
        #expect(tags.contains("run VERB VBP"))
    }

    @Test func `a paragraph has the same tags in any text`() {
        let alone = Self.paragraphs.map { tags([$0]) }
        for shift in Self.paragraphs.indices {
            let order = Self.paragraphs.indices.map { ($0 + shift) % Self.paragraphs.count }
            #expect(tags(order.map { Self.paragraphs[$0] }) == order.flatMap { alone[$0] })
        }
    }

    @Test func `many threads tag as one does`() {
        let text = Array(repeating: Self.paragraphs, count: 50).flatMap(\.self)
        let one = tags(text)
        #expect(Array(0..<8).concurrentMap { _ in tags(text) } == Array(repeating: one, count: 8))
    }

    @Test func `a text without words has no tags`() {
        #expect(tags([]).isEmpty)
        #expect(tags([" "]).isEmpty)
    }

    @Test func `a model of something else is told`() throws {
        let file = try Models.file("sentences")
        #expect(throws: ModelFileError.badSection(path: file.path, name: "outside")) { try WindowTagger(file) }
    }
}
