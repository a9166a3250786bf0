import RapportLanguage
import Testing

@Suite struct WordClustersTests {
    private let clusters: WordClusters

    init() throws { clusters = try WordClusters() }

    @Test(arguments: [("London", "Paris"), ("walked", "walking"), ("mother", "father"), ("he", "she")])
    func `words of a kind begin alike`(word: String, other: String) throws {
        let first = try #require(clusters.cluster(of: word)), second = try #require(clusters.cluster(of: other))
        #expect(first.prefix(4) == second.prefix(4))
    }

    @Test func `words of other kinds do not`() throws {
        let name = try #require(clusters.cluster(of: "London")), verb = try #require(clusters.cluster(of: "walked"))
        #expect(name.prefix(4) != verb.prefix(4))
        #expect(name != verb)
    }

    @Test func `a word in capitals is that in small letters where it is not known itself`() {
        #expect(clusters.cluster(of: "GRANDMOTHERLY") == clusters.cluster(of: "grandmotherly"))
        #expect(clusters.cluster(of: "The") != clusters.cluster(of: "the"))
    }

    @Test(arguments: ["", "qzxvbnm", "\u{0}", "🦆🦆"])
    func `what is no word has no cluster`(word: String) { #expect(clusters.cluster(of: word) == nil) }
}
