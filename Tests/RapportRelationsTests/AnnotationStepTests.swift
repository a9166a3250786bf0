import Foundation
import RapportLanguage
import RapportReaders
import RapportRelations
import RapportText
import Testing

/// Layers that are asked for alone take no more steps than they need: they are those of the whole chain all the same.
@Suite struct AnnotationStepTests {
    private static let samples = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Samples")

    private struct Word: Equatable {
        let span: Span
        let tags: [String]
        let head: Int?

        init(_ token: Token) {
            span = token.span
            tags = [
                token.lemma, token.universalTag.rawValue, token.pennTag.rawValue, token.features.text,
                token.relation.rawValue,
            ]
            head = token.head
        }
    }

    @Test func `words and names do not change in later steps`() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: Self.samples.path(percentEncoded: false))
            .filter { $0.hasSuffix(".txt") }.sorted()
        let annotator = try Annotator(), base = try BaseAnnotator()
        for file in files.prefix(4) {
            let path = Self.samples.appending(path: file).path(percentEncoded: false)
            let document = try DocumentReader().read(path: path)
            let whole = annotator.annotateByLabels(document)
            let part = base.annotate(document, upTo: .syntax)
            #expect(part.tokens.map(Word.init) == whole.tokens.map(Word.init))
            #expect(part.sentences == whole.sentences)
            #expect(part.mentions.isEmpty)
            #expect(base.names(of: part) == base.names(of: whole))
        }
    }
}
