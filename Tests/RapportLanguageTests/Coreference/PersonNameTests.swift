import Testing

@testable import RapportLanguage

@Suite struct PersonNameTests {
    private func name(_ text: String) -> PersonName { PersonName(words: text.split(separator: " ")) }

    @Test func titlesStandApartFromTheName() {
        let read = name("Mrs. Ada Thorne")
        #expect(read.titles == ["mrs"])
        #expect(read.parts == ["ada", "thorne"])
        #expect(read.titleGender == .feminine)
    }

    @Test func bracketsAndPossessivesAreNoPartOfAName() {
        #expect(name("Ada [ Thorne ] 's").parts == ["ada", "thorne"])
        #expect(name("Thorne ’s").parts == ["thorne"])
    }

    @Test(arguments: [
        ("Thorne", "Ada Thorne"), ("Ada", "Ada Thorne"), ("Mrs. Thorne", "Ada Thorne"), ("A. Thorne", "Ada Thorne"),
        ("Ada Thorne", "Ada Louise Thorne"), ("Bill Reed", "William Reed"), ("Aunt Ada", "Ada Thorne"),
        ("Katherine Winterbourne", "Katharine Winterbourne"),
    ])
    func areOfOnePerson(_ a: String, _ b: String) {
        #expect(name(a).isCompatible(with: name(b)))
        #expect(name(b).isCompatible(with: name(a)))
    }

    @Test(arguments: [
        ("Mr. Thorne", "Mrs. Thorne"), ("Ada Thorne", "Lucy Thorne"), ("Mr. Ada", "Ada Thorne"), ("Reed", "Ada Thorne"),
        ("Mark Reed Jr.", "Mark Reed Sr."), ("B. Thorne", "Ada Thorne"),
    ])
    func areOfTwoPeople(_ a: String, _ b: String) {
        #expect(!name(a).isCompatible(with: name(b)))
        #expect(!name(b).isCompatible(with: name(a)))
    }

    @Test func slipsAreOfLongWordsOnly() {
        #expect(EditDistance.isOneSlip("bennet", "bennett"))
        #expect(EditDistance.isOneSlip("katherine", "katharine"))
        #expect(EditDistance.isOneSlip("elisabeth", "elisabteh"))
        #expect(!EditDistance.isOneSlip("martin", "marvin"))
        #expect(!EditDistance.isOneSlip("thorne", "thornes"))
        #expect(!EditDistance.isOneSlip("jean", "joan"))
    }
}
