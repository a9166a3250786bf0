import Testing

@testable import RapportLanguage

/// The cast made of a book's names: who bears which of them.
@Suite struct BookCastTests {
    /// A name of a book: its titles and parts, how often it is used, and in which sentences.
    private func name(
        _ titles: String,
        _ parts: String,
        _ count: Int,
        feminine: Int = 0,
        masculine: Int = 0,
        sentences: [Int]? = nil,
        first: Int = 0,
        isOfTwo: Bool = false
    ) -> BookName {
        let titles = titles.split(separator: " ").map(String.init)
        let parts = parts.split(separator: " ").map(String.init)
        return BookName(
            words: titles + parts,
            titles: titles,
            parts: parts,
            count: count,
            feminine: feminine,
            masculine: masculine,
            isOld: isOfTwo,
            isYoung: isOfTwo,
            sentences: sentences ?? (first..<(first + count)).map { $0 }
        )
    }

    /// The names of each member, sorted.
    private func members(_ names: BookName...) throws -> Set<Set<String>> {
        let sorted = names.sorted { $0.count > $1.count }
        return Set(BookCast.cast(of: sorted, try Lexicon()).members.map { Set($0.names) })
    }

    @Test func titlesAndPartsGoToTheFullName() throws {
        let cast = try members(
            name("", "edwin hale", 4, masculine: 9),
            name("mr", "hale", 60, first: 100),
            name("", "hale", 90, masculine: 50, first: 200),
            name("", "edwin", 8, first: 400)
        )
        #expect(cast == [["edwin hale", "mr hale", "hale", "edwin"]])
    }

    @Test func aPetNameWithASurnameTellsTheWholeName() throws {
        let cast = try members(name("", "loo hale", 3), name("", "louisa", 90, first: 100))
        #expect(cast == [["loo hale", "louisa"]])
    }

    @Test func aWifeByHerHusbandsNameIsNotHe() throws {
        let cast = try members(
            name("", "edwin hale", 40, masculine: 30),
            name("mrs", "edwin hale", 6, first: 100),
            name("mrs", "hale", 20, first: 200),
            name("", "hale", 80, masculine: 40, first: 300)
        )
        #expect(cast == [["edwin hale", "hale"], ["mrs edwin hale", "mrs hale"]])
    }

    @Test func motherAndDaughterAreTwo() throws {
        let cast = try members(
            name("", "nora hale", 20, feminine: 30),
            name("miss", "hale", 30, first: 100),
            name("mrs", "hale", 50, first: 200)
        )
        #expect(cast == [["nora hale", "miss hale"], ["mrs hale"]])
    }

    @Test func officesTellAFamilyApart() throws {
        let cast = try members(
            name("", "edwin hale", 20, masculine: 30),
            name("mr", "hale", 30, first: 100),
            name("general", "hale", 40, first: 200),
            name("capt", "hale", 10, first: 300)
        )
        #expect(cast == [["edwin hale", "mr hale"], ["general hale"], ["capt hale"]])
    }

    @Test func namesThatStandSideBySideAreOfTwoPeople() throws {
        let together = Array(0..<30)
        let cast = try members(
            name("", "nora hale", 30, feminine: 30, sentences: together),
            name("mrs", "hale", 30, sentences: together),
            name("", "edwin", 20, masculine: 20, first: 900)
        )
        #expect(cast == [["nora hale"], ["mrs hale"], ["edwin"]])
    }

    /// Names used all the time share a sentence now and then by chance, as in "Nora! Lizzy!".
    @Test func namesThatSeldomStandSideBySideMayBeOfOnePerson() throws {
        let cast = try members(
            name("", "elizabeth hale", 5, feminine: 9, first: 2000),
            name("", "elizabeth", 400, feminine: 90, sentences: Array(stride(from: 0, to: 1600, by: 4))),
            name("", "lizzy", 40, sentences: Array(stride(from: 1, to: 141, by: 4)) + [0, 4, 8, 12, 16])
        )
        #expect(cast == [["elizabeth hale", "elizabeth", "lizzy"]])
    }

    @Test func theEldestSisterGoesByTheFamilyName() throws {
        let cast = try members(
            name("miss", "nora hale", 3),
            name("", "nora", 90, feminine: 30, first: 100),
            name("", "clara hale", 2, first: 50),
            name("", "clara", 40, feminine: 20, first: 300),
            name("miss", "hale", 30, first: 400)
        )
        #expect(cast == [["miss nora hale", "nora"], ["clara hale", "clara", "miss hale"]])
    }

    @Test func theLadyIsNoDaughter() throws {
        let cast = try members(
            name("sir", "edwin hale", 20),
            name("", "nora hale", 9, feminine: 9, first: 50),
            name("", "nora", 40, first: 100),
            name("lady", "hale", 30, first: 200)
        )
        #expect(cast == [["sir edwin hale"], ["nora hale", "nora"], ["lady hale"]])
    }

    @Test func anOldAndAYoungManOfOneNameAreTwo() throws {
        let cast = try members(
            name("", "tom hale", 12, masculine: 9),
            name("", "tom", 90, masculine: 9, first: 100),
            name("mr", "hale", 40, first: 200, isOfTwo: true)
        )
        #expect(cast == [["tom hale", "tom"], ["mr hale"]])
    }

    @Test func fatherAndSonOfOneNameAreTwo() throws {
        let cast = try members(
            name("", "thomas wick", 20, masculine: 9),
            name("mr", "thomas wick", 3, first: 50),
            name("", "tom wick", 30, masculine: 9, first: 100),
            name("", "tom", 90, first: 200)
        )
        #expect(cast.contains(["tom wick", "tom"]))
        #expect(cast.contains { $0.contains("thomas wick") && !$0.contains("tom wick") })
    }
}
