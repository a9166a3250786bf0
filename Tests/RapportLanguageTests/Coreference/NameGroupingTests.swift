import Testing

@testable import RapportLanguage

@Suite struct NameGroupingTests {
    /// The readings of names in the order given; a name after "*" is told to be a character's, after "+" an actor's.
    private func readings(_ names: String...) throws -> [NameReading] {
        var grouper = PersonNameGrouper(try Lexicon())
        for (index, name) in names.enumerated() {
            let role: StageRole? = name.hasPrefix("*") ? .character : name.hasPrefix("+") ? .performer : nil
            let words = name.drop { $0 == "*" || $0 == "+" }.split(separator: " ")
            grouper.add(PersonName(words: words), isFamily: words[0] == "the", role: role, at: index)
        }
        return grouper.readings().sorted { $0.mention < $1.mention }.map(\.reading)
    }

    @Test func shortNamesJoinTheFullOneWhereverItStands() throws {
        let found = try readings("Thorne", "Ada Thorne", "Ada")
        #expect(Set(found).count == 1)
        #expect(found[0].candidates.count == 1)
    }

    @Test func aSharedFamilyNameIsLeftOpen() throws {
        let found = try readings("Ada Thorne", "Lucy Thorne", "Thorne", "Lucy")
        #expect(found[0] != found[1])
        #expect(found[2].candidates.count == 2)
        #expect(found[3] == found[1])
    }

    @Test func titlesOfTwoGendersAreTwoPeople() throws {
        let found = try readings("Mr. Thorne", "Mrs. Thorne", "the Thornes")
        #expect(found[0].candidates != found[1].candidates)
        #expect(found[2].candidates != found[0].candidates)
        #expect(found[2].candidates != found[1].candidates)
    }

    @Test func whoIsNotYetNamedIsNotMeant() throws {
        let found = try readings("Sunita Thorne", "Ms. Thorne", "Vikram Thorne", "Ms. Thorne")
        #expect(found[1] == found[0])
        #expect(found[3] == found[0])
    }

    @Test func aTitleOfTheWrongGenderMakesAPersonOfItsOwn() throws {
        let found = try readings("Ada Thorne", "Lucy Thorne", "Mr. Thorne", "Mr. Thorne")
        #expect(found[2].fallback != nil)
        #expect(found[2] == found[3])
    }

    @Test func aCharacterOfTheActorsFirstNameIsApart() throws {
        let found = try readings("+Tony Marsh", "*Tony", "Marsh")
        #expect(found[1] != found[0])
        #expect(found[2] == found[0])
    }
}
