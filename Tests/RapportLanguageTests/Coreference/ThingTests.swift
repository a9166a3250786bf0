import RapportText
import Testing

@testable import RapportLanguage

@Suite struct ThingTests {
    private static let text = """
        Ada Thorne wrote a letter in the spring. The letter was long, and she never sent it. Tom Reed found the letter \
        in a drawer.
        """

    private func annotation(_ text: String) throws -> (Annotator, Annotation) {
        let annotator = try Annotator()
        let block = Block(.paragraph, Span(0, text.utf8.count))
        return (annotator, annotator.annotate(Document(source: Source(), text: text, blocks: [block])))
    }

    private func words(_ annotation: Annotation) -> [[String]] {
        annotation.clusters.map { $0.mentions.map { String(annotation.words(of: $0)) } }
    }

    @Test func thingsSpokenOfAgainAreClustersOnlyWhereEverythingIsCovered() throws {
        var (annotator, annotation) = try annotation(Self.text)
        annotator.coverThings(in: &annotation)
        let letter = try #require(words(annotation).first { $0.contains("a letter") })
        #expect(letter.contains("The letter"))
        #expect(letter.contains("the letter"))
        let things = annotation.clusters.filter { $0.type == .thing }
        #expect(things.allSatisfy { $0.mentions.count > 1 })
    }

    @Test func peopleStayAsTheyAre() throws {
        var (annotator, annotation) = try annotation(Self.text)
        let people = annotation.clusters.filter { $0.type == .person }.map { cluster in
            cluster.mentions.map { annotation.mentions[$0].head }
        }
        annotator.coverThings(in: &annotation)
        let after = annotation.clusters.filter { $0.type == .person }.map { cluster in
            cluster.mentions.map { annotation.mentions[$0].head }
        }
        #expect(after == people)
    }

    @Test func mentionsStayInOrderAndInOneClusterAtMost() throws {
        var (annotator, annotation) = try annotation(Self.text)
        annotator.coverThings(in: &annotation)
        let inside = annotation.clusters.flatMap(\.mentions)
        #expect(Set(inside).count == inside.count)
        let starts = annotation.mentions.map(\.tokens.lowerBound)
        #expect(starts == starts.sorted())
    }

    @Test func furtherMentionsMoveWhatPointsAtMentions() throws {
        var (_, annotation) = try annotation(Self.text)
        let (before, mentions) = (words(annotation), annotation.mentions)
        annotation.insert([Mention(tokens: 0..<1, head: 0, form: .common, type: .thing)])
        #expect(words(annotation) == before)
        annotation.dropUnresolvedThings()
        #expect(words(annotation) == before)
        #expect(annotation.mentions == mentions)
    }

    @Test func aStoryIsCoveredByItsPeopleAndAReportByEverything() throws {
        let story = "He had come late, and she was tired. “Go,” she said. He looked at her and was silent."
        let report = "Prices are up 3 per cent. The bank has said that it will raise rates, which are at 2 per cent."
        #expect(CoreferenceCoverage(suiting: try annotation(story).1) == .entities)
        #expect(CoreferenceCoverage(suiting: try annotation(report).1) == .everything)
    }
}
