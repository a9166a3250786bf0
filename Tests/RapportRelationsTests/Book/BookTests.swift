import RapportLanguage
import RapportRelations
import RapportText
import Testing

@Suite("Books")
struct BookTests {
    private let people: [(name: String, gender: Gender)] = [
        ("Ada", .feminine), ("Ben", .masculine), ("Cyril", .masculine),
    ]

    private func filler(_ count: Int) -> String {
        String(repeating: "Nobody was there, and the wind went over the hill all day.\n\n", count: count)
    }

    /// Three chapters in which two are kind to each other, and three in which they are not.
    private var quarrel: TestBook {
        let warm = (1...3).map { "CHAPTER \($0)\n\nAda gave Ben a kind smile.\n\nBen was fond of Ada.\n\n\(filler(8))" }
        let cold = (4...6).map {
            "CHAPTER \($0)\n\nAda despised Ben. He saw Ada scorn Ben.\n\nBen was angry. Ada met Ben with contempt.\n\n\(filler(8))"
        }
        return TestBook(text: (warm + cold).joined(), people: people, speakers: [])
    }

    private var talk: TestBook {
        TestBook(
            text: """
                CHAPTER 1

                Ada came in. “You are late,” said Ben.

                “I walked with Cyril all the way.”

                “Good,” said Ben.

                “Who is there?” said Ada to Cyril.

                \(filler(8))CHAPTER 2

                Ada slept.

                \(filler(8))“Dear Cyril, I hate the hill, and I hate the wind.”

                Cyril went.

                \(filler(8))
                """,
            people: people,
            speakers: ["Ben→Ada", "Ada", "Ben", "Ada→Cyril", "Ada→Cyril"]
        )
    }

    @Test("lines without a known addressee go to the other who spoke last")
    func linesHaveAddressees() {
        let lines = talk.book.lines
        let names = ["Ada", "Ben", "Cyril"]
        let book = talk.book
        let said = lines.map { line in
            let words = ([line.speaker].compactMap(\.self) + line.addressees).map { book.cast[$0].name }
            return words.joined(separator: "→") + (line.isAddressKnown ? "" : "?")
        }
        #expect(said == ["Ben→Ada", "Ada→Ben?", "Ben→Ada?", "Ada→Cyril", "Ada→Cyril"])
        #expect(book.cast.map(\.name).sorted() == names)
        #expect(lines.map(\.wordCount) == [3, 7, 1, 3, 11])
        #expect(book.conversations.map(\.lines) == [0..<4, 4..<5])
        #expect(book.conversations.map(\.chapter) == [0, 1])
    }

    @Test("bonds count words each way, conversations and paragraphs with both")
    func bondsCount() throws {
        let book = talk.book
        let bond = try #require(
            book.bonds.first { Set([book.cast[$0.a].name, book.cast[$0.b].name]) == ["Ada", "Ben"] }
        )
        #expect(book.cast[bond.a].name == "Ada")
        #expect(bond.meetings.map(\.chapter) == [0])
        #expect(bond.meetings[0].wordsFromA == 7)
        #expect(bond.meetings[0].wordsFromB == 4)
        #expect(bond.conversationCount == 1)
        #expect(bond.meetings[0].balance?.value == 3.0 / 11)
        // One paragraph of five has both.
        #expect(bond.sharedBlockCount == 1)
        #expect(bond.meetings[0].closeness?.value == 1.0 / 4)
    }

    @Test("a line that turns to somebody has a tone, whatever its words are about")
    func linesHaveTone() throws {
        let book = talk.book
        let bond = try #require(
            book.bonds.first { Set([book.cast[$0.a].name, book.cast[$0.b].name]) == ["Ada", "Cyril"] }
        )
        let warmth = try #require(bond.meetings.last?.warmth)
        #expect(
            warmth.evidence.map { book.reading.document[$0] } == ["“Dear Cyril, I hate the hill, and I hate the wind.”"]
        )
        // One warm word and two cold ones, in one sentence.
        #expect(warmth.value == -1.0 / 3 / 3)
    }

    @Test("the tone of a bond turns where the words do, with the passage")
    func tonesTurn() throws {
        let book = quarrel.book
        let bond = try #require(book.bonds.first)
        #expect(bond.meetings.map(\.chapter) == [0, 1, 2, 3, 4, 5])
        #expect(bond.meetings.prefix(3).allSatisfy { ($0.warmth?.value ?? 0) > 0.3 })
        #expect(bond.meetings.suffix(3).allSatisfy { ($0.warmth?.value ?? 0) < 0 })
        #expect(bond.turningPoints.map(\.chapter) == [3])
        let turn = try #require(bond.turningPoints.first)
        #expect(turn.change < 0)
        #expect(book.reading.document[turn.passage] == "He saw Ada scorn Ben.")
    }

    @Test("every number of a bond has evidence in its chapter")
    func evidenceStandsInItsChapter() {
        for book in [quarrel.book, talk.book] {
            let blocks = book.reading.document.blocks
            for bond in book.bonds {
                for meeting in bond.meetings {
                    let chapter = book.chapters[meeting.chapter].blocks
                    let extent = Span(blocks[chapter.lowerBound].span.start, blocks[chapter.upperBound - 1].span.end)
                    for measure in [meeting.warmth, meeting.balance, meeting.closeness].compactMap(\.self) {
                        #expect(!measure.evidence.isEmpty)
                        #expect(measure.evidence.allSatisfy(extent.contains))
                        #expect(abs(measure.value) <= 1)
                    }
                }
            }
        }
    }

    @Test("negated words have no tone")
    func negationHasNoTone() {
        let text = (1...2).map { "CHAPTER \($0)\n\nAda did not love Ben.\n\nAda and Ben.\n\n\(filler(8))" }.joined()
        let book = TestBook(text: text, people: people, speakers: []).book
        #expect(book.bonds.first?.meetings.allSatisfy { $0.warmth == nil } == true)
    }

    @Test("networks count words, paragraphs and ties, of the whole or of a chapter")
    func makesNetworks() {
        let book = talk.book
        func name(_ network: Network, _ node: Int) -> String { book.reading.people[network.nodes[node]].name }
        func edges(_ network: Network) -> [String] {
            network.edges.map { "\(name(network, $0.source)) \(name(network, $0.target)) \(Int($0.weight))" }.sorted()
        }
        #expect(edges(book.network(.conversation)) == ["Ada Ben 7", "Ada Cyril 14", "Ben Ada 4"])
        #expect(edges(book.network(.conversation, chapters: 1..<2)) == ["Ada Cyril 11"])
        #expect(book.network(.coOccurrence, chapters: 1..<2).nodes.count == 2)
        #expect(book.network(.statements).edges.isEmpty)
        #expect(book.windows(of: 1) == [0..<1, 1..<2])
        #expect(book.windows(of: 5) == [0..<2])
    }

    @Test("a cast is ranked by its share; people named in headings alone are not of it")
    func ranksTheCast() {
        let text = "CHAPTER 1. Of Cyril\n\nAda met Ben.\n\n\(filler(8))CHAPTER 2. Of Ben\n\nAda slept.\n\n\(filler(8))"
        let cast = TestBook(text: text, people: people, speakers: []).book.cast
        #expect(cast.map(\.name) == ["Ada", "Ben"])
        #expect(cast.allSatisfy { $0.rank == .major })
        #expect(abs(cast.reduce(0) { $0 + $1.share } - 1) < 1e-9)
    }

    @Test("a text without chapters is one")
    func textsWithoutChapters() {
        let book = TestBook(text: "Ada met Ben.\n\nBen met Ada.\n\n", people: people, speakers: []).book
        #expect(book.chapters.map(\.blocks) == [0..<2])
        #expect(!Book.isBook(book.reading.document))
        let nothing = Book(Reading(annotation: Annotation(document: Document(source: Source(), text: "", blocks: []))))
        #expect(nothing.cast.isEmpty)
        #expect(nothing.bonds.isEmpty)
    }
}
