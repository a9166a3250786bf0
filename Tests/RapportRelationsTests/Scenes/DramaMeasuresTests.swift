import RapportReaders
import RapportRelations
import RapportText
import Testing

@Suite("Plays by DraCor's measures")
struct DramaMeasuresTests {
    private func staging(_ text: String, _ path: String) throws -> Staging {
        try #require(Staging(DocumentReader().read(bytes: Array(text.utf8), path: path)))
    }

    private func agree(_ ours: Double, _ theirs: Double) -> Bool { abs(ours - theirs) < 1e-9 }

    @Test("measures of a play in TEI equal those that networkx takes of its definition", arguments: try TestPlay.all())
    func equalsNetworkx(test: TestPlay) throws {
        let staging = try staging(test.tei, "play.xml")
        #expect(staging.cast.compactMap(\.identifier) == test.play.cast.map(\.id))
        #expect(staging.cast.map(\.name) == test.play.cast.map(\.name))
        let measures = DramaMeasures(staging)
        let network = measures.networkMeasures
        let expected = test.measures
        #expect(measures.size == expected.size)
        #expect(agree(network.density, expected.density))
        #expect(network.diameter == expected.diameter)
        #expect(agree(network.averageDegree, expected.averageDegree))
        #expect(agree(network.averageClustering, expected.averageClustering))
        #expect(agree(network.averagePathLength, expected.averagePathLength))
        #expect(network.componentCount == expected.components)
        #expect(measures.wordCount == expected.words)
        #expect(measures.actCount == test.play.acts.count)
        #expect(measures.sceneCount == test.play.acts.reduce(0) { $0 + $1.scenes.count })
        #expect(measures.characters.map { staging.cast[$0.member].identifier } == expected.characters.map(\.id))
        for (ours, theirs) in zip(measures.characters, expected.characters) {
            #expect(ours.network.degree == theirs.degree, "\(theirs.id)")
            #expect(ours.network.weightedDegree == theirs.weightedDegree, "\(theirs.id)")
            #expect(agree(ours.network.betweenness, theirs.betweenness), "\(theirs.id)")
            #expect(agree(ours.network.closeness, theirs.closeness), "\(theirs.id)")
            #expect(abs(ours.network.eigenvector - theirs.eigenvector) < 1e-6, "\(theirs.id)")
            #expect(ours.sceneCount == theirs.scenes, "\(theirs.id)")
            #expect(ours.speechCount == theirs.speeches, "\(theirs.id)")
            #expect(ours.wordCount == theirs.words, "\(theirs.id)")
        }
    }

    @Test("the same play in every format gives the same cast, scenes and network", arguments: try TestPlay.all())
    func readsAlike(test: TestPlay) throws {
        let tei = try staging(test.tei, "play.xml")
        let others = [
            ("Fountain", try staging(test.fountain, "play.fountain")),
            ("plain text", try staging(test.plainText, "play.txt")),
            ("plain text, names before", try staging(test.plainTextWithNamesBefore, "play.txt")),
        ]
        for (format, other) in others {
            let format = Comment(rawValue: format)
            #expect(other.document.source.title == test.play.title, format)
            #expect(other.cast.map(\.name) == tei.cast.map(\.name), format)
            #expect(other.scenes.map(\.act) == tei.scenes.map(\.act), format)
            #expect(other.scenes.map(\.heading) == tei.scenes.map(\.heading), format)
            #expect(
                other.scenes.map { $0.speeches.map(\.speakers) } == tei.scenes.map { $0.speeches.map(\.speakers) },
                format
            )
            #expect(
                other.scenes.map { $0.speeches.map(\.addressees) } == tei.scenes.map { $0.speeches.map(\.addressees) },
                format
            )
            #expect(
                other.scenes.map { $0.speeches.map(\.wordCount) } == tei.scenes.map { $0.speeches.map(\.wordCount) },
                format
            )
            #expect(
                other.scenes.map { $0.speeches.map(\.lineCount) } == tei.scenes.map { $0.speeches.map(\.lineCount) },
                format
            )
            #expect(other.scenes.map(\.present) == tei.scenes.map(\.present), format)
            #expect(DramaMeasures(other) == DramaMeasures(tei), format)
        }
    }
}
