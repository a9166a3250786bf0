import RapportRelations
import RapportText
import Testing

/// What has to hold of the reading of any text.
@Suite struct ReadingPropertyTests {
    @Test(arguments: SampleReadings.names)
    func everySpanSlicesToItsWords(name: String) throws {
        let reading = try SampleReadings.sample(name)
        let size = reading.document.text.utf8.count
        for person in reading.people {
            #expect(!person.mentions.isEmpty)
            for mention in person.mentions {
                #expect(mention.start < mention.end && mention.end <= size)
                #expect(!reading.document[mention].contains { $0 == "\u{FFFD}" })
            }
            for name in person.names {
                let isWritten = person.mentions.contains { mention in
                    let words = reading.document[mention].split(whereSeparator: \.isWhitespace).joined(separator: " ")
                    return words.contains(name)
                }
                let isLabel = reading.document.blocks.contains { $0.speaker == name }
                #expect(isWritten || isLabel, "“\(name)” stands in none of its mentions")
            }
        }
        let evidence =
            reading.statements.map(\.evidence) + reading.portrayals.map(\.evidence) + reading.mirrors.map(\.evidence)
        for span in evidence.flatMap(\.spans) {
            #expect(span.start < span.end && span.end <= size)
            #expect(reading.document[span].contains { !$0.isWhitespace })
        }
    }

    @Test(arguments: SampleReadings.names)
    func tiesJoinTwoPeopleOfOneWorld(name: String) throws {
        let reading = try SampleReadings.sample(name)
        for statement in reading.statements {
            #expect(statement.a != statement.b)
            #expect(reading.people[statement.a].world == reading.people[statement.b].world)
            #expect(statement.confidence > 0 && statement.confidence <= 1)
        }
        for portrayal in reading.portrayals {
            #expect(reading.people[portrayal.actor].world == .real)
            #expect(reading.people[portrayal.character].world != .real)
        }
        for mirror in reading.mirrors {
            #expect(mirror.real.allSatisfy { reading.people[$0].world == .real })
            #expect(mirror.fiction.allSatisfy { reading.people[$0].world != .real })
        }
    }

    @Test(arguments: SampleReadings.names)
    func bondsHoldEveryStatementOnce(name: String) throws {
        let reading = try SampleReadings.sample(name)
        #expect(reading.bonds.flatMap(\.statements).sorted() == Array(reading.statements.indices))
        for bond in reading.bonds {
            for index in bond.statements {
                let statement = reading.statements[index]
                #expect(Set([statement.a, statement.b]) == Set([bond.a, bond.b]))
            }
            #expect(bond.arc.stages.flatMap(\.statements).allSatisfy(bond.statements.contains))
            #expect(bond.arc.course.allSatisfy { abs($0.warmth) <= 1 && abs($0.balance) <= 1 && $0.closeness <= 1 })
        }
    }

    /// The first word of a text has none before it.
    @Test func aTextMayBeginWithPlayed() throws {
        let reading = try SampleReadings.reading(of: "Played by Nora Quill. In the series, Ben Hale plays Tom Marsh.")
        #expect(reading.people.map(\.name).contains("Tom Marsh"))
    }

    /// A name may run over the mark of a possessive.
    @Test func namesMayHoldMarksOfPossessives() throws {
        let marks = String(repeating: "’s", count: 90)
        let reading = try SampleReadings.reading(of: "folks,Castor \(marks)and character in\"PepperPotluck,\"")
        #expect(reading.portrayals.isEmpty)
    }

    /// The last word of a text has none after it.
    @Test func aTextMayEndWithANameOfAPart() throws {
        let reading = try SampleReadings.reading(
            of: "Dana Castor and Pete Webb are royalty: she spent 11 seasons as the title character in "
                + "\"Pepper Potluck,\" with Pete as her nemesis, Doctoe"
        )
        #expect(reading.people.map(\.name).contains("Dana Castor"))
    }

    /// A hyphen may join names over the end of a sentence.
    @Test func namesEndWithTheirSentences() throws {
        let reading = try SampleReadings.reading(
            of: "Ann Bell plays Rosa Quill.-Marsh, the villain, is played by Tom Hale!-Reed, an actor."
        )
        #expect(reading.portrayalLines.contains("Ann Bell plays Rosa Quill"))
    }

    @Test func theSameTextGivesTheSameReading() throws {
        let first = try SampleReadings.sample("grayling-point")
        let second = try SampleReadings.sample("grayling-point")
        #expect(first.people == second.people)
        #expect(first.statements == second.statements)
        #expect(first.mirrors == second.mirrors)
    }

    @Test func aTextWithoutPeopleGivesAnEmptyReading() throws {
        let reading = try SampleReadings.reading(of: "It rained all night. The river rose.")
        #expect(reading.people.isEmpty && reading.statements.isEmpty && reading.bonds.isEmpty)
    }
}
