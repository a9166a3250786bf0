import RapportLanguage
import Testing

@Suite struct LexiconTests {
    @Test(arguments: [
        ("mother", KinshipTie.parent, KinshipNoun.Manner.plain, Gender.feminine),
        ("ex-wife", .spouse, .former, .feminine),
        ("stepbrother", .sibling, .step, .masculine),
        ("half-sister", .sibling, .half, .feminine),
        ("father-in-law", .parent, .inLaw, .masculine),
        ("godmother", .parent, .god, .feminine),
        ("great-grandfather", .ancestor, .plain, .masculine),
        ("ex-stepson", .child, .former, .masculine),
    ])
    func `kinship nouns tell tie, manner and gender`(
        lemma: String,
        tie: KinshipTie,
        manner: KinshipNoun.Manner,
        gender: Gender
    ) throws {
        let noun = try #require(KinshipNoun(lemma: lemma))
        #expect(noun.tie == tie)
        #expect(noun.manner == manner)
        #expect(noun.gender == gender)
    }

    @Test(arguments: ["table", "actor", "stepladder", "law", ""])
    func `other nouns are not kin`(lemma: String) { #expect(KinshipNoun(lemma: lemma) == nil) }

    @Test func `ties and sides`() throws {
        let boss = try #require(RelationalNoun(lemma: "boss"))
        #expect(boss.role == .employer && boss.side == .first)
        let pupil = try #require(RelationalNoun(lemma: "protégé"))
        #expect(pupil.role == .mentor && pupil.side == .second)
        #expect(RelationalNoun(lemma: "former partner")?.role == .exPartner)
        #expect(RelationalNoun(lemma: "co-presenter")?.role == .collaborator)
        #expect(RelationalNoun(lemma: "window") == nil)
    }

    @Test func `inverse ties are symmetric`() {
        for tie in KinshipTie.allCases { #expect(tie.inverse.inverse == tie) }
    }

    @Test func `titles with and without full stop`() {
        #expect(PersonTitle("Mrs.")?.gender == .feminine)
        #expect(PersonTitle("Mrs")?.gender == .feminine)
        #expect(PersonTitle("Mx")?.gender == .neutral)
        #expect(PersonTitle("Dr")?.gender == nil)
        #expect(PersonTitle("Table") == nil)
    }

    @Test func `gendered nouns`() {
        #expect(GenderedNoun.gender(lemma: "businesswoman") == .feminine)
        #expect(GenderedNoun.gender(lemma: "spokesman") == .masculine)
        #expect(GenderedNoun.gender(lemma: "actress") == .feminine)
        #expect(GenderedNoun.gender(lemma: "niece") == .feminine)
        #expect(GenderedNoun.gender(lemma: "malady") == nil)
        #expect(GenderedNoun.gender(lemma: "doctor") == nil)
    }

    @Test func nicknames() {
        #expect(Nicknames.areCompatible("liz", "elizabeth"))
        #expect(Nicknames.areCompatible("bill", "will"))
        #expect(Nicknames.areCompatible("oona", "oona"))
        #expect(!Nicknames.areCompatible("bill", "elizabeth"))
    }

    @Test func `classes of nouns and names`() throws {
        let lexicon = try Lexicon()
        #expect(lexicon.classes(ofNoun: "actor").contains([.person, .professional, .first(.person)]))
        #expect(lexicon.classes(ofNoun: "widow").contains([.person, .female]))
        #expect(lexicon.classes(ofNoun: "kitchen").contains(.facility))
        #expect(lexicon.classes(ofNoun: "ferry").contains(.vehicle))
        #expect(lexicon.classes(ofNoun: "novella-writer").contains(.person))
        #expect(lexicon.classes(ofNoun: "qwxyz").isEmpty)
        #expect(lexicon.classes(ofName: "Anna").contains(.feminineGivenName))
        #expect(lexicon.classes(ofName: "New York").contains(.territory))
        #expect(lexicon.classes(ofName: "New").contains(.opensLonger))
        #expect(lexicon.usualGender(ofGivenName: "Edward") == .masculine)
        #expect(lexicon.usualGender(ofGivenName: "Qwxyz") == nil)
    }
}
