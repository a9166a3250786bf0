import RapportLanguage
import RapportRelations
import RapportText
import Testing

/// What readers of the press take for granted.
@Suite struct ArticleConventionTests {
    @Test(arguments: [
        (
            "Sen. Ann Bell met Tom Marsh in Leeds. Bell leaned into the microphone.\n\n\"It is over,\" she said.",
            "Ann Bell"
        ),
        ("Ann Bell, who is married to Tom Marsh, denied it on Tuesday. \"It is over,\" she said.", "Ann Bell"),
        // Cues after descriptions, and those whose object stands last.
        ("For Ann Bell the week was long. \"I slept,\" the actress told Marsh News.", "Ann Bell"),
        // The surname alone is whose it was before others came who bear it.
        (
            "Ann Marsh met the press. Marsh was late. Her father, Tom Marsh, was not.\n\n\"I slept,\" Marsh said.",
            "Ann Marsh"
        ),
        ("Ann Bell met Carol Bell-Stone, 40. Bell was late.\n\n\"I slept,\" Bell said.", "Ann Bell"),
        ("Ann Bell lives with her brother, Tom Marsh. Bell is a nurse. \"She snores,\" her brother said.", "Tom Marsh"),
        ("Ann Marsh lives with Tom Marsh. Ann Marsh is a nurse. \"She snores,\" her husband said.", "Tom Marsh"),
        // Nobody is their own pupil, nor "he" whose name is a woman's.
        ("Ann Bell met Tom Marsh, her pupil. He laughed. \"It is over,\" she said.", "Ann Bell"),
        ("Luka Marsh, 39, smiled at the question. \"Ask my mother,\" replied the Dane.", "Luka Marsh"),
        ("Ann Bell, 40, is married to the designer Tom Marsh. \"Fish,\" says her husband.", "Tom Marsh"),
        ("\"It is over,\" team member Ann Bell told the press in 2017. Tom Marsh laughed.", "Ann Bell"),
        // A title is whose name it stood before; the older of two is not who has been the subject.
        (
            "Tom Marsh met Gov. Ann Bell. Marsh laughed.\n\nThe governor has been guarded. \"It is over,\" she said.",
            "Ann Bell"
        ),
        // Pronouns tell in the end who is a woman.
        (
            "Dana Bell writes with Tom Marsh. Bell sat; she wept.\n\nBell lost her hat.\n\nMarsh and Bell sang. \"It is over,\" she said.",
            "Dana Bell"
        ),
        ("Bell v Marsh: a match\n\nAnn Bell met Tom Marsh. \"It is over,\" Bell said.", "Ann Bell"),
        ("Ann Bell will meet top seed Olivia Banks. \"It is over,\" said Banks.", "Olivia Banks"),
        ("According to lawyer Ann Bell, \"it is over.\" Tom Marsh laughed in 2017.", "Ann Bell"),
    ])
    func aCueSpeaksOfTheSubjectBefore(text: String, speaker: String) throws {
        let reading = try SampleReadings.reading(of: text)
        let speakers = reading.annotation.quotations.filter { $0.form == .direct }.map { quotation in
            reading.people.first { $0.cluster == quotation.speaker }?.name
        }
        #expect(speakers == [speaker])
    }

    @Test func aTextMayOpenWithARelativePronoun() throws {
        #expect(try SampleReadings.reading(of: "who said \"It is over,\" and left.").people.isEmpty)
    }

    @Test(arguments: [
        "Screen show's had a conversation Shepherd’s Bush and",
        "Ann Bell laughed. \"It is over,\" she said when asked in", "Ann told French sports daily", "reviewing",
        "Ann said on This Teatime",
        "Ann, asked about it on \"The", "said on the", "the same paper",
        "Ann, asked about it on \"", "told Channel Nine's Teatime",
        "In her only comment, to", "took to",
        "The Winter's", "Ann plays", "Rosa, the cook played by Ann, and Bea, the",
    ])
    func aTextMayBreakOffAnywhere(text: String) throws {
        let reading = try SampleReadings.reading(of: text)
        #expect(reading.portrayals.isEmpty || text.hasPrefix("Rosa"))
        #expect(reading.statements.isEmpty)
    }

    @Test func headlinesNameWhomTheTextOrAListNames() throws {
        let reading = try SampleReadings.reading(
            of: "How Ann Bell Shaped Tom Marsh\n\nAnn Bell met Tom Marsh.\n\nCarol Hallberg As Rosa Quill\n\nShe sings."
        )
        #expect(reading.people.map(\.name) == ["Ann Bell", "Tom Marsh", "Carol Hallberg", "Rosa Quill"])
    }

    @Test func theDayIsNoPartOfAnOutletsName() throws {
        let reading = try SampleReadings.reading(
            of: "Ann Bell laughed. \"It is over,\" she told the Tribune on Wednesday."
        )
        #expect(reading.annotation.quotations.map(\.outlet) == ["Tribune"])
    }

    @Test(arguments: [
        ("Ann Bell laughed. \"It is over,\" she told Lanternist in June.", "Lanternist"),
        ("Ann Bell said as much to Glow magazine. \"It is over,\" she said.", "Glow"),
        ("Ann Bell, speaking to Radio Wyke on Thursday, laughed. \"It is over,\" she said.", "Radio Wyke"),
        ("Ann Bell laughed. \"It is over,\" she told the Wyke Examiner.", "Wyke Examiner"),
        ("Ann Bell told the Vienna daily Abendpost last spring: \"It is over.\"", "Abendpost"),
        ("Ann Bell complained to the Courier. \"It is over,\" she told the paper.", "Courier"),
        ("Ann Bell read Lantern magazine. \"It is over,\" Bell said when Lantern asked.", "Lantern"),
        ("Ann Bell came clean to Soap Week in 2006. \"It is over,\" she said.", "Soap Week"),
        ("In an interview with the trade weekly Abendpost in 2022, Ann Bell said: \"It is over.\"", "Abendpost"),
        ("Ann Bell complained to the Courier in 2016. In that interview, Bell said: \"It is over.\"", "Courier"),
        ("In a 2018 interview with The Weaver, Ann Bell said: \"It is over.\"", "The Weaver"),
        ("In her only comment, to the Wyke Argus, Ann Bell said: \"It is over.\"", "Wyke Argus"),
        ("Asked by the Wyke Herald in April, Ann Bell replied: \"It is over.\"", "Wyke Herald"),
        ("Ann Bell took to Instagram to tell them. \"It is over,\" she wrote.", "Instagram"),
        ("Ann Bell laughed. \"It is over,\" she told French sports daily Le Set.", "Le Set"),
        ("Ann Bell laughed. \"It is over,\" she told Channel Nine's Teatime on Monday.", "Teatime"),
        ("Ann Bell laughed. \"It is over,\" she told Britain's Channel 8.", "Channel 8"),
        ("Ann Bell laughed. \"It is over,\" she told Danish broadcaster Kanal Syd on Monday.", "Kanal Syd"),
        ("Asked in 2009 by the Wyke Journal, Ann Bell replied: \"It is over.\"", "Wyke Journal"),
        ("Ann Bell complained to the Courier. In the same interview Bell said: \"It is over.\"", "Courier"),
        ("Ann Bell laughed. \"It is over,\" she told Filmland last year.", "Filmland"),
        (
            "Ann Bell, who said on This Teatime last week that she was fine, laughed. \"It is over,\" she added.",
            "This Teatime"
        ),
        ("Ann Bell said on the breakfast show Morning Table on Tuesday: \"It is over.\"", "Morning Table"),
        ("In a 2019 interview with the podcast Pilot Season, Ann Bell said: \"It is over.\"", "Pilot Season"),
        ("Ann Bell told the trade paper Reel & Stage: \"It is over.\"", "Reel & Stage"),
        ("\"It is over,\" Ann Bell said on Good Morning Wyke.", "Good Morning Wyke"),
        ("Ann Bell complained to the Courier. \"It is over,\" she said on the programme.", "Courier"),
        ("As Ann Bell explained later to the Wyke Beacon, it was late. \"It is over,\" she said.", "Wyke Beacon"),
        ("Reviewing the film in Field magazine, Ann Bell wrote: \"It is over.\"", "Field"),
        ("Ann Bell's account, given to Wyke Weekly in May, was short. \"It is over,\" she said.", "Wyke Weekly"),
        ("By the Wyke Examiner. Ann Bell laughed. \"It is over,\" she told this newspaper in 2014.", "Wyke Examiner"),
    ])
    func whoIsToldAndIsNobodyIsAnOutlet(text: String, outlet: String) throws {
        let reading = try SampleReadings.reading(of: text)
        #expect(reading.annotation.quotations.map(\.outlet) == [outlet])
        #expect(reading.people.map(\.name) == ["Ann Bell"])
    }

    @Test(arguments: [
        "Ann Bell has two Baftas and a dog.",
        "Ann Bell won a Bafta.",
    ])
    func aPrizeIsNobody(text: String) throws {
        #expect(try SampleReadings.reading(of: text).people.map(\.name) == ["Ann Bell"])
    }

    @Test(arguments: [
        ("In 2019 Prime Minister Ann Bell laughed.", "Ann Bell"),
        ("Ann Bell of Civic Passion laughed in 2019.", "Ann Bell"),
        ("In 1993 Bell met the press. Ann Bell laughed.", "Ann Bell"),
        ("Ann Bell of Hale Food Partners laughed in 2019.", "Ann Bell"),
        ("Ann Bell laughed with the town. It was DI Ann Bell who wept.", "Ann Bell"),
        ("Ann Bell laughed with the town. It was the volcanologist Ann Bell who wept.", "Ann Bell"),
        ("In 1765 King Louis XV of France laughed.", "King Louis XV of France"),
    ])
    func officesAndPlacesAreNoPartOfNames(text: String, name: String) throws {
        #expect(try SampleReadings.reading(of: text).people.map(\.name) == [name])
    }

    @Test(arguments: [
        "Ann Bell sang at the Royal Albert Hall in Leeds.",
        "Ann Bell has a boat, the Mary B. She likes it.",
        "Ann Bell wrote The Weavers, which opens on Friday.",
        "Ann Bell, who plays for Bolton, laughed.",
        "LINZ, Austria, Oct 21 (Wyke Press) - Ann Bell laughed.",
        "LEEDS — Ann Bell laughed.",
        "Ann Bell met a 31-year-old Dane who holds the title.",
        "Ann Bell laughed at the mezzo-soprano.",
        "Ann Bell knew both Hoppers when they were small.",
        "Ann Bell of Britain laughed. She had come from Spain.",
        "Ann Bell left the brewer Hopton in May. Hopton is tired.",
        "Ann Bell went to school at St Hilda's.",
        "Ann Bell loves The Winter's Tale.",
    ])
    func whatReadsLikeANameIsNobody(text: String) throws {
        #expect(try SampleReadings.reading(of: text).people.map(\.name) == ["Ann Bell"])
    }

    @Test(arguments: ["Lyle Coombs", "Ros Vale", "Walt Hutchins"])
    func aNameThatEndsLikeAPluralIsOnePersons(name: String) throws {
        let reading = try SampleReadings.reading(
            of: "Ann Bell met the detective \(name). \(name.split(separator: " ")[0]) told them everything."
        )
        #expect(reading.people.map(\.name).contains(name))
    }

    @Test func aPronounIsNobodyOfWhomTheTextHasLongSaidNothing() throws {
        let reading = try SampleReadings.reading(
            of: """
                Carl Hale is a mayor and Ann Bell is a nurse. The town lies on a hill. It has two churches. The river is \
                wide. The bridge is old. Ann Bell has a neighbour, Peter Dean. "He is my best friend," Bell said.
                """
        )
        #expect(reading.statementLines.contains("Ann Bell friend Peter Dean says Ann Bell"))
    }

    @Test func whoIsQuotedOftenExistsAndIsPlayed() throws {
        let reading = try SampleReadings.reading(
            of: """
                In the new film Ann Bell plays the astronomer Rosa Quill. Quill is 84. "I slept," she said. Quill laughed. \
                "I am no actress," Quill said. "Ann is," Quill added.
                """
        )
        #expect(reading.people.first { $0.name == "Rosa Quill" }?.world == .real)
    }

    @Test func whoIsNamedWithANounIsWhomTheNounSpokeOfBefore() throws {
        let reading = try SampleReadings.reading(
            of: "Tom Marsh looks at the woman he has been married to for years. The woman, Ann Bell, looks away."
        )
        #expect(reading.statementLines == ["Ann Bell spouse Tom Marsh"])
    }

    @Test(arguments: [
        ("They have not spoken for years when the play begins.", "Ann Bell estranged Tom Marsh earlier"),
        ("They had never worked together before.", "Ann Bell not colleague Tom Marsh earlier"),
        ("Bell thought she hated Marsh.", "Ann Bell enemy Tom Marsh earlier says Ann Bell"),
        ("Bell has trained Marsh since May.", "Ann Bell teacher Tom Marsh later"),
        ("They were very close. They are rivals now.", "Ann Bell friend Tom Marsh earlier"),
    ])
    func theStageIsToldByWordsAround(sentence: String, line: String) throws {
        let reading = try SampleReadings.reading(of: "Ann Bell and Tom Marsh met in Leeds. " + sentence)
        #expect(reading.statementLines.contains(line), "read: \(reading.statementLines)")
    }

    @Test(arguments: [
        ("Ann Bell is the child of a skipper, Amos Quill, and his wife, Beryl.", "Amos Quill spouse Beryl"),
        ("Ann Bell met Tom Marsh. Leo Quill is her boss; his wife, Eva Lund, sings.", "Eva Lund spouse Leo Quill"),
        ("Tom Marsh is a coach. Relations with Leo Quill, who hired him, are bad.", "Leo Quill employer Tom Marsh"),
        (
            "Ann Bell and Tom Marsh were pupils of the Hungarian violinist Leo Quill.",
            "Leo Quill teacher Ann Bell earlier"
        ),
        ("Ann Bell met Tom Marsh. They are no longer speaking.", "Ann Bell estranged Tom Marsh later"),
        (
            "Ann Bell fought Carol Stone. Bell was the best of her age. By May, poor as she was, she has hired Bell.",
            "Carol Stone employer Ann Bell"
        ),
        (
            """
            Eva Lund is a nurse. Lund, who is 40, lives in Hull. She is tired.

            Asked about Carol Stone, Tom Marsh laughs. "She taught me to swim," he says.
            """, "Carol Stone teacher Tom Marsh earlier says Tom Marsh"
        ),
        ("Ann Bell met the press. She and Tom Marsh have been dating since May.", "Ann Bell partner Tom Marsh"),
        ("Showrunner Ann Bell wrote it with her husband, Tom Marsh. Bell is tired.", "Ann Bell spouse Tom Marsh"),
        (
            "Tom Marsh rows with his brother, Leo Marsh. Eva Lund coaches Bo Quill. Their mother, Ann, has seen them.",
            "Ann parent Leo Marsh"
        ),
        ("Tom Marsh coached the twins Ann Hale and Bea Hale. Their mother, Eva, is tired.", "Eva parent Ann Hale"),
        (
            "Jean Shaw, who has died, ran a theatre. She was the daughter of Albert Shaw, a miner. Shaw married the actor Tom Marsh.",
            "Jean Shaw spouse Tom Marsh"
        ),
        ("Her mother is the Polish émigrée Ann Bell. Bell is married to Tom Marsh.", "Ann Bell spouse Tom Marsh"),
    ])
    func whoseItIsIsToldByPlace(text: String, line: String) throws {
        let lines = try SampleReadings.reading(of: text).statementLines
        #expect(lines.contains(line), "read: \(lines)")
    }

    @Test func weOfTwoWhoAreInterviewedTogetherAreThoseTwo() throws {
        let reading = try SampleReadings.reading(
            of: """
                Ann Bell and Tom Marsh wrote a play. Eva Lund directed it.

                Whose idea was it?

                Bell: Eva's. She saw us in a bar.

                Marsh: I was second choice.

                Bell: I slept well.

                Marsh: She sleeps a lot.

                Bell: It was a good year.

                Marsh: I bought a trumpet.

                People assumed that you were a couple.

                Bell: We are married.

                Marsh: It rained.
                """
        )
        #expect(reading.statementLines.contains("Ann Bell spouse Tom Marsh says Ann Bell"))
    }

    @Test func whoeverAnswersUnderNoNameIsWhomTheTextIntroduces() throws {
        let reading = try SampleReadings.reading(
            of: """
                Ann Bell swam to the island with Tom Marsh, her coach. Bell, 24, came home in May. She had the soup.

                Q: Was it cold?

                A: It was. I slept for a week.

                Q: And your sister?

                A: Eva Lund is my best friend, not my sister.
                """
        )
        #expect(reading.people.map(\.name) == ["Ann Bell", "Tom Marsh", "Eva Lund"])
        #expect(reading.statementLines.contains("Ann Bell friend Eva Lund says Ann Bell"), "\(reading.statementLines)")
        #expect(
            reading.annotation.quotations.map { String(reading.annotation.document[$0.span]) } == [
                "It was. I slept for a week.", "Eva Lund is my best friend, not my sister.",
            ]
        )
    }

    @Test func aSurnameIsWhoseTheTextIsAbout() throws {
        let reading = try SampleReadings.reading(
            of: "Ann Bell, 91, sings. She was born in Hull. She is the child of Tom Bell. Bell married Leo Quill."
        )
        #expect(reading.statementLines.contains("Ann Bell spouse Leo Quill"))
    }

    @Test func aDescriptionThatComesAgainIsOfWhomItWasSaid() throws {
        let reading = try SampleReadings.reading(
            of: """
                The prime minister, Alan Bell, met Ms Marsh. Tom Quill won the vote.

                The prime minister, who says he is tired, said nothing. Yet his wife, Eva Lund, sings.
                """
        )
        #expect(reading.statementLines == ["Alan Bell spouse Eva Lund"])
    }

    @Test(arguments: [
        "Ann Bell and Tom Marsh met. \"He's engaged to a very nice dentist,\" Bell said.",
        "Ann Bell and Tom Marsh met. They spoke of the wedding.",
        "Ann Bell and Tom Marsh met. The Americans won, as they were beaten by Carl Stone last year.",
        "Ann Bell is an actress. Tom Marsh, who has a brief turn as Rosa's father, taught Ann Bell's neighbours.",
    ])
    func whatIsOfOthersTellsNothing(text: String) throws {
        #expect(try SampleReadings.reading(of: text).statementLines == [])
    }

    @Test func whoSaysSomethingOfSomebodyIsNotOfThem() throws {
        let reading = try SampleReadings.reading(of: "\"She is late,\" said Ann Bell of Carol Stone.")
        #expect(reading.people.map(\.name) == ["Ann Bell", "Carol Stone"])
    }

    @Test(arguments: [
        "The employees of Hale Cooper were tired. Ann Bell was one of them.",
        "PORT HALE, Mont. (AP) — Ann Bell won on Tuesday.",
        "Ann Bell works at Bell & Lever, which owns Hale Holdings.",
        "Ann Bell met the press. Queensland won. Spain was late.",
        "Ann Bell flew to Washington, D.C., and lived in Parker, Texas.",
        "Ann Bell was Mayor of Leeds. The city's Mayor was late. She is no Archbishop of York.",
        "Ann Bell met the Governor-General. Theatregoers wept. She met another Australian.",
        "Ann Bell met the press. NBX was late. Tillerby won. Tillerby's shareholders wept.",
        "Ann Bell met a 31-year-old Dane.",
        "Ann Bell met another Australian on Mount Wyke, near Port Hale.",
        "Ann Bell met my Father. The NBX won. She met an Iraqi American.",
        "Prime Minister Bell left. Ann Bell was tired. The young South Australian wept.",
    ])
    func firmsAndPlacesAreNobody(text: String) throws {
        #expect(try SampleReadings.reading(of: text).people.map(\.name) == ["Ann Bell"])
    }

    @Test(arguments: [
        "Fellow Australian Ann Bell won.",
        "The US Secretary of State Ann Bell won.",
        "Attorney-General Ann Bell won.",
        "Hale Airport spokesman Ann Bell won.",
        "Australian paceman Ann Bell won.",
        "The Sydney Weather Bureau director Ann Bell won.",
    ])
    func whatStandsBeforeANameIsNoPartOfIt(text: String) throws {
        #expect(try SampleReadings.reading(of: text).people.map(\.name) == ["Ann Bell"])
    }

    @Test func whoIsNamedAfterAnOccupationIsSomebody() throws {
        let reading = try SampleReadings.reading(of: "Ann Bell sings. Her husband is the novelist Graham Pell.")
        #expect(reading.people.map(\.name) == ["Ann Bell", "Graham Pell"])
    }

    @Test func whoseAgeIsToldWasNamedBefore() throws {
        let reading = try SampleReadings.reading(
            of:
                "The film has a cast.\n\nIt has to do with Ann Bell. The 22-year-old, who plays Rosa, had idolised Tom Marsh."
        )
        #expect(reading.portrayalLines == ["Ann Bell plays Rosa"])
    }

    @Test func aNicknameInQuotationMarksIsPartOfAName() throws {
        let reading = try SampleReadings.reading(
            of: "The champion Marcus \"Tug\" Hale won. Hale smiled. His wife, Yvonne, cheered. Yvonne Hale is a nurse."
        )
        #expect(reading.people.map(\.name) == ["Marcus \"Tug\" Hale", "Yvonne Hale"])
        #expect(reading.statementLines == ["Marcus \"Tug\" Hale spouse Yvonne Hale"])
    }

    @Test func theCharacterOfAnActressIsWhomShePlays() throws {
        let reading = try SampleReadings.reading(
            of: """
                The series has a cast. Ann Bell plays Rosa Quill in it.

                Her character's husband, Dan, is played by Tom Marsh.
                """
        )
        #expect(reading.portrayalLines == ["Ann Bell plays Rosa Quill", "Tom Marsh plays Dan"])
        #expect(reading.statementLines == ["Dan spouse Rosa Quill"])
    }

    @Test func whoIsKinOfACharacterIsOneAndKinOfASpeakerIsNone() throws {
        let reading = try SampleReadings.reading(
            of: """
                The series has a cast. Rosa Quill, played by Ann Bell, fears her father, Hal Orme.

                "I wrote it with my brother," says Eva Lund. Lund and her brother, Bas, love Rosa Quill.
                """
        )
        let worlds = Dictionary(uniqueKeysWithValues: reading.people.map { ($0.name, $0.world) })
        #expect(worlds["Hal Orme"] == worlds["Rosa Quill"])
        #expect(worlds["Bas"] == .real)
        #expect(worlds["Eva Lund"] == .real)
    }

    @Test func whoIsPlayedIsACharacter() throws {
        let reading = try SampleReadings.reading(
            of: "In the play, the princess Rosa Quill is being played by her own sister. The actors are tired."
        )
        #expect(reading.people.map(\.name) == ["Rosa Quill"])
        #expect(reading.people.map(\.world) == [.fiction])
    }

    @Test(arguments: [
        ("Ann Bell plays Rosa Quill in Tollgates, a series for the stage.", "Tollgates"),
        ("In the second act of The Long Harvest, a play, Ann Bell is on stage.", "The Long Harvest"),
    ])
    func aTitleWithoutMarksIsToldByWhereItStands(text: String, title: String) throws {
        #expect(try SampleReadings.reading(of: text).works.map(\.name) == [title])
    }

    @Test func whoIsPlayedAndExistedIsNoCharacter() throws {
        let reading = try SampleReadings.reading(
            of: """
                The film has a cast. Ann Bell plays the pilot Rosa Quill, with Tom Marsh as Dan Orme.

                Eva Lund wrote a life of the real Quill. "Rosa Quill and Dan Orme were married," says Lund.
                """
        )
        #expect(reading.people.allSatisfy { $0.world == .real })
        #expect(reading.portrayalLines == ["Ann Bell plays Rosa Quill", "Tom Marsh plays Dan Orme"])
        #expect(reading.statementLines.contains("Dan Orme spouse Rosa Quill says Eva Lund"))
    }

    @Test func theElderOfAFamilyIsNobodyElse() throws {
        let reading = try SampleReadings.reading(of: "Ann Hale acts, and so does Lucy Hale. The elder Ms. Hale sings.")
        #expect(reading.people.map(\.name) == ["Ann Hale", "Lucy Hale"])
    }

    @Test func oneOfTwoIsTheyForBoth() throws {
        let reading = try SampleReadings.reading(
            of: "Ann Bell and Tom Marsh moved to a cottage. They cooked. By the end, they were friends."
        )
        #expect(reading.statementLines == ["Ann Bell friend Tom Marsh later"])
    }

    @Test func aCoupleInQuotationMarksIsFictionAndNoTitle() throws {
        let reading = try SampleReadings.reading(of: "\"They want a 'Rosa and Milo' act,\" said Ann Bell.")
        #expect(reading.works.isEmpty)
        #expect(reading.people.map(\.name) == ["Rosa", "Milo", "Ann Bell"])
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

    @Test(arguments: [
        // Who gives words to the press exists, and with them those who are played in the same film.
        (
            """
            The film opens in May. Eva Lund stars as Ann Bell, with Carl Stone as Tom Marsh. "I slept," Ann Bell says. "It was \
            loud," says Bell.
            """,
            "Tom Marsh", "real"
        ),
        ("The play \"Low Tide\" has a strong cast. Eva Lund plays Ann Bell.", "Ann Bell", "Low Tide"),
        // The author of a play in which others are characters.
        (
            "The play opens in May. It is Tom Marsh's \"Low Tide\", in which Eva Lund plays Rosa, a nurse.",
            "Tom Marsh", "real"
        ),
    ])
    func thePlayedAreTakenForWhatTheyAre(text: String, name: String, world: String) throws {
        let reading = try SampleReadings.reading(of: text)
        let person = try #require(reading.people.first { $0.name == name })
        let found =
            switch person.world {
            case .real: "real"
            case .fiction: "fiction"
            case .work(let work): reading.works[work].name
            }
        #expect(found == world)
    }
}
