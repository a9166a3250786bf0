import RapportLanguage
import RapportReaders
import RapportRelations
import RapportText
import Testing

/// Labels that name a role of the list in other words, or several people.
@Suite("Roles and labels")
struct RolesTests {
    private func staging(_ text: String, _ path: String = "a.txt") throws -> Staging {
        try #require(Staging(DocumentReader().read(bytes: Array(text.utf8), path: path)))
    }

    /// A play with a list of roles, and speeches under labels.
    private func play(_ roles: [String], _ labels: [String]) -> String {
        let speeches = labels.map { "\($0)\nWords, words.\n" }.joined(separator: "\n")
        return "The Quay\n\nCHARACTERS\n\n\(roles.joined(separator: "\n"))\n\nACT 1\n\nScene 1\n\n\(speeches)"
    }

    /// Who speaks under each label.
    private func speakers(_ roles: [String], _ labels: [String]) throws -> [String] {
        let staging = try staging(play(roles, labels))
        return staging.scenes.flatMap(\.speeches).map {
            $0.speakers.map { staging.cast[$0].name }.joined(separator: "+")
        }
    }

    @Test("a label is the role it shortens, not one that is another's, or of another title")
    func findsRoles() throws {
        #expect(
            try speakers(
                ["Edmund Hale", "Lady Hale", "Owen Vane, father of Lady Hale", "Mark Finch", "Servant to Finch"],
                ["HALE", "LADY HALE", "VANE", "FINCH", "SERVANT", "HALE"]
            ) == ["Edmund Hale", "Lady Hale", "Owen Vane", "Mark Finch", "Servant to Finch", "Edmund Hale"]
        )
    }

    @Test("of two roles with a name, the one that no label names is meant")
    func findsTheOther() throws {
        #expect(
            try speakers(["Paul Quist", "Dora Quist"], ["QUIST", "DORA", "QUIST", "DORA"])
                == ["Paul Quist", "Dora Quist", "Paul Quist", "Dora Quist"]
        )
    }

    @Test("what describes several labels is none of them")
    func leavesPlayersApart() throws {
        #expect(
            try speakers(["Ada", "Players, as Juno, Iris and Ceres"], ["ADA", "JUNO", "IRIS", "CERES"])
                == ["Ada", "JUNO", "IRIS", "CERES"]
        )
    }

    @Test("numbered roles are as many as their numbers")
    func countsRoles() throws {
        let roles = ["Ada", "First, Second, and Third Porters", "First and Second Watchmen of the town"]
        let staging = try staging(play(roles, ["ADA", "FIRST PORTER", "SECOND WATCHMAN", "THIRD PORTER"]))
        #expect(
            staging.cast.map(\.name) == [
                "Ada", "First Porter", "Second Porter", "Third Porter", "First Watchman", "Second Watchman",
            ]
        )
        #expect(staging.scenes[0].speeches.map(\.speakers) == [[0], [1], [5], [3]])
    }

    @Test("a prologue or chorus with words right below speaks them")
    func letsTheChorusSpeak() throws {
        let text =
            play(["Ada", "Tom"], ["CHORUS", "ADA", "TOM", "ADA and TOM"])
            + "\nPROLOGUE\n\n[Enter Ada.]\n\nADA\nWords.\n"
        let staging = try staging(text)
        let names = staging.scenes.map { $0.speeches.map { $0.speakers.map { staging.cast[$0].name } } }
        #expect(names == [[["CHORUS"], ["Ada"], ["Tom"], ["Ada", "Tom"]], [["Ada"]]])
        #expect(staging.scenes.map(\.heading) == ["Scene 1", "PROLOGUE"])
    }

    @Test("those who speak together are one speaker of many in the reading's quotations")
    func attributesChoirs() throws {
        let annotation = try Annotator().annotateByLabels(
            staging(play(["Ada", "Tom"], ["ADA", "TOM", "ADA and TOM"])).document
        )
        let speakers = try annotation.quotations.map { try #require($0.speaker) }
        #expect(speakers.count == 3)
        #expect(annotation.clusters[speakers[2]].members.sorted() == speakers.prefix(2).sorted())
    }

    @Test("questions and answers, and talk with names before colons, are transcripts of real people")
    func readsTranscripts() throws {
        let questions = "A Talk\n\nQ: When?\n\nA: At nine.\n\nQ: And then?\n\nA: Then home.\n"
        let asked = try staging(questions)
        #expect(asked.cast.map(\.name) == ["Q", "A"])
        #expect(asked.scenes[0].speeches.map(\.speakers) == [[0], [1], [0], [1]])
        let names = """
            Transcript

            HOST: Ms. Vale, you know Mr. Hale?

            PETRA VALE: He was my boss.

            Then he left.

            HOST: And now?

            VALE: Now we do not speak.

            VALE: Never.
            """
        let talk = try staging(names)
        #expect(talk.document.script?.form == .transcript)
        #expect(talk.cast.map(\.name) == ["HOST", "PETRA VALE"])
        #expect(talk.scenes[0].speeches.map(\.wordCount) == [6, 7, 2, 5, 1])
        let reading = RelationReader().read(try Annotator().annotateByLabels(talk.document))
        #expect(reading.people.allSatisfy { $0.world == .real })
    }

    @Test("a call tells whom a speech is for, also of one who only answers")
    func hearsCalls() throws {
        let text =
            play(["Ada", "Tom", "Rosa"], []) + """
                ADA
                Here!

                ROSA
                There.

                ADA
                Tom!

                TOM
                Mother?
                """
        let staging = try staging(text)
        #expect(staging.scenes[0].speeches.map(\.addressees) == [[2], [0], [1], [0]])
    }

    /// What dialogue says of two people, and who says it.
    @Test(
        "in dialogue, you are who is spoken to",
        arguments: [
            ("Hugo is your brother, Ada.", "Hugo sibling Ada, by Tom"),
            ("Rosa is your sister.", "Rosa sibling Ada, by Tom"),
            ("You are my mother.", "Ada parent Tom, by Tom"),
        ]
    )
    func readsDialogue(words: String, expected: String) throws {
        let text =
            play(["Ada", "Tom", "Rosa", "Hugo"], ["ADA"]) + "\nTOM\n\(words)\n\nADA\nSo I am told.\n\nTOM\nIt is so.\n"
        let reading = RelationReader().read(try Annotator().annotateByLabels(staging(text).document))
        func name(_ person: Int) -> String { reading.people[person].name }
        let found = reading.statements.map {
            "\(name($0.a)) \($0.kind.rawValue) \(name($0.b)), by \($0.saidBy.map(name) ?? "-")"
        }
        #expect(found == [expected])
    }
}
