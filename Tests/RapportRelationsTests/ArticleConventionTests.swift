import RapportLanguage
import RapportRelations
import Testing

/// What readers of the press take for granted.
@Suite struct ArticleConventionTests {
    @Test(arguments: [
        (
            "Sen. Ann Bell met Tom Marsh in Leeds. Bell leaned into the microphone.\n\n\"It is over,\" she said.",
            "Sen. Ann Bell"
        ),
        ("Ann Bell, who is married to Tom Marsh, denied it on Tuesday. \"It is over,\" she said.", "Ann Bell"),
        ("Luka Marsh, now 39, was amused. \"I sat next to him on the bus,\" said the Croatian.", "Luka Marsh"),
    ])
    func aCueSpeaksOfTheSubjectBefore(text: String, speaker: String) throws {
        let reading = try SampleReadings.reading(of: text)
        let speakers = reading.annotation.quotations.filter { $0.form == .direct }.map { quotation in
            reading.people.first { $0.cluster == quotation.speaker }?.name
        }
        #expect(speakers == [speaker])
    }

    @Test(arguments: [
        "The employees of Hale Cooper were tired. Ann Bell was one of them.",
        "PORT HALE, Mont. (AP) — Ann Bell won on Tuesday.",
        "Ann Bell works at Bell & Lever, which owns Hale Holdings.",
    ])
    func firmsAndPlacesAreNobody(text: String) throws {
        #expect(try SampleReadings.reading(of: text).people.map(\.name) == ["Ann Bell"])
    }

    @Test func aCoupleInQuotationMarksIsFictionAndNoTitle() throws {
        let reading = try SampleReadings.reading(of: "\"They want a 'Sam and Diane' act,\" said Ann Bell.")
        #expect(reading.works.isEmpty)
        #expect(reading.people.map(\.name) == ["Sam", "Diane", "Ann Bell"])
        #expect(reading.people.map(\.world) == [.fiction, .fiction, .real])
    }

    @Test func aShortLineEndsAName() throws {
        let reading = try SampleReadings.reading(
            of: "The match\n\nAnn Bell\nTom Marsh\n\nTom Marsh met Ann Bell in 2003."
        )
        #expect(Set(reading.people.map(\.name)) == ["Ann Bell", "Tom Marsh"])
    }

    @Test func theInitialsOfAnInterviewSpeakForTheirNames() throws {
        let reading = try SampleReadings.reading(
            of: """
                By Tom Marsh

                Tom Marsh: Why now?

                Ann Bell: Because he asked me to.

                TM: Who?

                AB: My first editor.

                TM: And then?

                AB: We were married.
                """
        )
        #expect(reading.people.map(\.name).sorted() == ["Ann Bell", "Tom Marsh"])
        #expect(reading.people.allSatisfy { $0.world == .real })
    }
}
