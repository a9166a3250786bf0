import RapportLanguage
import RapportReaders
import RapportRelations
import RapportText
import Testing

@Suite("Cast and scenes of scripts")
struct StagingTests {
    private func staging(_ text: String, _ path: String = "a.fountain") throws -> Staging {
        try #require(Staging(DocumentReader().read(bytes: Array(text.utf8), path: path)))
    }

    /// Who speaks each speech, and to whom.
    private func talk(_ staging: Staging) -> [String] {
        staging.scenes.flatMap(\.speeches).map { speech in
            let from = speech.speakers.map { staging.cast[$0].name }.joined(separator: "+")
            return "\(from) > \(speech.addressees.map { staging.cast[$0].name }.joined(separator: "+"))"
        }
    }

    @Test("labels of one person are one member")
    func unifiesLabels() throws {
        let labels = [
            "JOAN HOLLOWAY", "JOAN (CONT'D)", "JOAN (V.O.)", "JOAN'S VOICE", "Joan [on phone]", "VOICE (JOAN)",
            "FIRST WITCH",
            "1ST WITCH", "WITCH #1", "SECOND WITCH", "MRS. FINCH", "MR FINCH", "LADY HALE", "HALE",
        ]
        let script = labels.map { "\($0.hasPrefix("Joan") ? "@" : "")\($0)\nWords." }.joined(separator: "\n\n")
        let staging = try staging(script)
        #expect(
            staging.cast.map(\.name)
                == ["JOAN HOLLOWAY", "FIRST WITCH", "SECOND WITCH", "MRS. FINCH", "MR FINCH", "LADY HALE", "HALE"]
        )
        let speakers = staging.scenes[0].speeches.map { $0.speakers[0] }
        #expect(speakers == [0, 0, 0, 0, 0, 0, 1, 1, 1, 2, 3, 4, 5, 6])
        #expect(staging.scenes[0].speeches.map(\.isVoiceOver).prefix(6) == [false, false, true, true, false, false])
        #expect(staging.cast[3].gender == .feminine)
        #expect(staging.cast[4].gender == .masculine)
    }

    @Test("labels for several people stand for those who are there")
    func resolvesCollectiveLabels() throws {
        let staging = try staging(
            """
            INT. HALL - DAY

            ADA
            One.

            TOM
            Two.

            BOTH
            Three.

            ROSA
            Four.

            ALL
            Five.

            ADA AND ROSA
            Six.
            """
        )
        #expect(staging.cast.map(\.name) == ["ADA", "TOM", "ROSA"])
        #expect(staging.scenes[0].speeches.map(\.speakers) == [[0], [1], [0, 1], [2], [0, 1, 2], [0, 2]])
    }

    @Test("entrances and exits tell who is there and is spoken to")
    func followsMovements() throws {
        let staging = try staging(
            """
            The Quay

            CHARACTERS

            Ada
            Tom
            Rosa

            ACT 1

            Scene 1. A quay. Night.

            [Enter Ada and Tom.]

            ADA
            Who is there?

            TOM
            Me.

            [Tom exits. Rosa enters with Ada's coat.]

            ADA
            And you?

            ROSA
            Good evening, Ada.

            [Exeunt all but Ada.]

            ADA
            Alone.

            Scene 2

            TOM
            Rosa, come here!

            ADA
            No.

            ROSA
            I come.

            TOM
            Good.
            """,
            "a.txt"
        )
        #expect(
            talk(staging) == [
                "Ada > Tom", "Tom > Ada", "Ada > Rosa", "Rosa > Ada", "Ada > ", "Tom > Ada", "Ada > Tom",
                "Rosa > Ada",
                "Tom > Rosa",
            ]
        )
        #expect(staging.scenes.map(\.present) == [[0, 1, 2], [0, 1, 2]])
        #expect(staging.scenes.map(\.place) == ["A quay. Night", nil])
        #expect(staging.scenes.map(\.act) == ["ACT 1", "ACT 1"])
    }

    @Test("headings of screenplays tell place and time")
    func readsHeadings() throws {
        let headings = ["INT. KITCHEN - NIGHT", "EXT. QUAY - NEAR THE LOCK - DAWN", "INT./EXT. CAR – DAY", "INT. VOID"]
        let staging = try staging(headings.map { "\($0)\n\nJO\nHm.\n" }.joined(separator: "\n"))
        #expect(staging.scenes.map(\.place) == ["KITCHEN", "QUAY - NEAR THE LOCK", "CAR", "VOID"])
        #expect(staging.scenes.map(\.time) == ["NIGHT", "DAWN", "DAY", nil])
    }

    @Test("absences, meetings and talks between women come with their scenes")
    func countsMeetings() throws {
        let staging = try staging(
            """
            INT. A - DAY

            MRS HALE
            The boat leaks, my dear.

            MISS LUND
            Caulk it.

            INT. B - DAY

            MR FINCH
            Alone.

            INT. C - DAY

            MISS LUND
            He is late.

            MRS HALE
            Who?
            """
        )
        #expect(staging.firstMeetings.map { [$0.a, $0.b, $0.scene, $0.sceneCount] } == [[0, 1, 0, 2]])
        #expect(staging.longestAbsences.map { $0?.scenes } == [1..<2, 1..<2, nil])
        #expect(staging.longestAbsences.map { $0?.wordCount } == [1, 1, nil])
        #expect(staging.womensTalks.map(\.scene) == [0, 2])
        #expect(staging.womensTalks.map(\.isOfOtherThings) == [true, false])
        #expect(staging.womensTalks[1].ofMen.map { String(staging.document[$0]) } == ["He"])
    }

    @Test("subtitles without names have scenes with speeches by nobody")
    func readsNamelessSubtitles() throws {
        let staging = try staging("1\n00:00:01,000 --> 00:00:02,000\nWho's there?\n", "a.srt")
        #expect(staging.cast.isEmpty)
        #expect(staging.scenes.count == 1)
        #expect(DramaMeasures(staging).size == 0)
    }

    @Test("an article is no script")
    func refusesProse() throws {
        let text = "The Courier\n\nAda Lund met Tom Finch in 2003.\n\nThey have been friends since.\n"
        #expect(Staging(try DocumentReader().read(bytes: Array(text.utf8), path: "a.txt")) == nil)
    }

    @Test("a list of roles tells of ties and of who plays whom; speeches are said by their speakers")
    func readsTiesIntoAReading() throws {
        let text = """
            Title: The Lock

            # Characters

            Ada Lund, a keeper .... Jo Vane
            Tom, her son
            Rosa, friend to Ada
            Mr Finch, Rosa's husband
            Nell, in love with Tom

            INT. LOCK - DAY

            ADA
            Tom is my son.

            ROSA
            I know.
            """
        let document = try DocumentReader().read(bytes: Array(text.utf8), path: "a.fountain")
        let reading = RelationReader().read(try Annotator().annotateByLabels(document))
        let listed = reading.statements.filter { $0.saidBy == nil }.map { statement in
            "\(reading.people[statement.a].name) \(statement.kind.rawValue) \(reading.people[statement.b].name)"
        }
        for tie in [
            "Ada Lund parent Tom", "Rosa friend Ada Lund", "Mr Finch spouse Rosa", "Nell admirer Tom",
        ] {
            let words = tie.split(separator: " friend ")
            let isThere = listed.contains(tie) || words.count == 2 && listed.contains("\(words[1]) friend \(words[0])")
            #expect(isThere, "\(tie) in \(listed)")
        }
        #expect(reading.portrayals.map { reading.people[$0.actor].name } == ["Jo Vane"])
        #expect(reading.portrayals.map { reading.people[$0.character].name } == ["Ada Lund"])
        #expect(reading.portrayals.map { reading.people[$0.actor].world } == [.real])
        let speakers = reading.annotation.quotations.map {
            reading.person(ofCluster: $0.speaker).map { reading.people[$0].name }
        }
        #expect(speakers == ["Ada Lund", "Rosa"])
        let said = reading.statements.filter { $0.kind == .parent && $0.saidBy != nil }
        #expect(said.map { $0.saidBy.map { reading.people[$0].name } } == ["Ada Lund"])
    }
}
