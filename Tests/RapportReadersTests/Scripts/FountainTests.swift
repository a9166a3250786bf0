import RapportReaders
import RapportText
import Testing

/// Every construct of the Fountain syntax.
@Suite struct FountainTests {
    @Test func readsTheTitlePage() throws {
        let text = """
            Title:
                _**THE LOCK KEEPER**_
            Credit: Written by
            Author: Nell Harrow
            Draft date: 3 May 2019
            Contact:
            \tHarrow House
            \t12 Quay

            EXT. CANAL - DAWN

            Mist.
            """
        try expectScript(
            text,
            path: "a.fountain",
            """
            title: THE LOCK KEEPER
            author: Nell Harrow
            date: 2019-05-03
            [title] THE LOCK KEEPER
            [scene-heading] EXT. CANAL - DAWN
            [stage-direction] Mist.
            scene from block 1: EXT. CANAL - DAWN

            """
        )
    }

    @Test func aFirstTransitionIsNoTitlePage() throws {
        let outline = try scriptOutline("CUT TO: black\n\nINT. ROOM - DAY\n\nA chair.", path: "a.fountain")
        #expect(outline.hasPrefix("[stage-direction] CUT TO: black\n"))
    }

    @Test func readsSceneHeadings() throws {
        let text = """
            INT. HOUSE - DAY #1#

            EXT. BRICK'S POOL – NIGHT #2-A.#

            INT./EXT. CAR - DAY

            I/E BOAT

            est. harbour

            .SNIPER SCOPE POV

            ...and then nothing.

            INTERNAL affairs arrive.

            Text right above
            INT. NOT A HEADING
            """
        try expectScript(
            text,
            path: "a.fountain",
            """
            [scene-heading] INT. HOUSE - DAY
            [scene-heading] EXT. BRICK'S POOL – NIGHT
            [scene-heading] INT./EXT. CAR - DAY
            [scene-heading] I/E BOAT
            [scene-heading] est. harbour
            [scene-heading] SNIPER SCOPE POV
            [stage-direction] ...and then nothing.
            [stage-direction] INTERNAL affairs arrive.
            [stage-direction] Text right above⏎INT. NOT A HEADING
            scene from block 0: INT. HOUSE - DAY
            scene from block 1: EXT. BRICK'S POOL – NIGHT
            scene from block 2: INT./EXT. CAR - DAY
            scene from block 3: I/E BOAT
            scene from block 4: est. harbour
            scene from block 5: SNIPER SCOPE POV

            """
        )
    }

    @Test func readsSpeeches() throws {
        let text = """
            JOAN (V.O.)
            (to herself)
            First line.
            Second line.
            (beat)
            Third.

            @McAllister
            Forced in small letters.

            MARA
            ~Sung to the water,
            ~twice.
              
            After two spaces.

            R2D2
            Beep.

            NOBODY SPEAKS UNDER THIS

            HANS (on the radio)
            Words.
            """
        try expectScript(
            text,
            path: "a.fountain",
            """
            [speaker-label (JOAN (V.O.))] JOAN (V.O.)
            [stage-direction] (to herself)
            [speech (JOAN (V.O.))] First line.⏎Second line.
            [stage-direction] (beat)
            [speech (JOAN (V.O.))] Third.
            [speaker-label (McAllister)] McAllister
            [speech (McAllister)] Forced in small letters.
            [speaker-label (MARA)] MARA
            [speech (MARA)] Sung to the water,⏎twice.⏎After two spaces.
            [speaker-label (R2D2)] R2D2
            [speech (R2D2)] Beep.
            [stage-direction] NOBODY SPEAKS UNDER THIS
            [speaker-label (HANS (on the radio))] HANS (on the radio)
            [speech (HANS (on the radio))] Words.
            speech 0..<5: JOAN (V.O.) | First line.⏎Second line. | Third.
            speech 5..<7: McAllister | Forced in small letters.
            speech 7..<9: MARA | Sung to the water,⏎twice.⏎After two spaces.
            speech 9..<11: R2D2 | Beep.
            speech 12..<14: HANS (on the radio) | Words.

            """
        )
    }

    @Test func readsDualDialogue() throws {
        let text = "BRICK\nScrew retirement.\n\nSTEEL ^\nScrew retirement!\n"
        #expect(
            try scriptOutline(text, path: "a.fountain").hasSuffix(
                """
                speech 0..<2: BRICK | Screw retirement.
                speech 2..<4: STEEL (simultaneous) | Screw retirement!

                """
            )
        )
    }

    @Test func readsActionTransitionsAndCentredText() throws {
        let text = """
            They drink.
               Indented, kept with it.

            !SCANNING THE AISLES...
            Where is that pit boss?

            CUT TO:

            > Burn to white.

            > THE END <

            ~Sung by nobody,
            ~outside a speech.

            A WHISTLE. Then silence.
            """
        try expectScript(
            text,
            path: "a.fountain",
            """
            [stage-direction] They drink.⏎Indented, kept with it.
            [stage-direction] SCANNING THE AISLES...⏎Where is that pit boss?
            [stage-direction] CUT TO:
            [stage-direction] Burn to white.
            [stage-direction] THE END
            [stage-direction] Sung by nobody,⏎outside a speech.
            [stage-direction] A WHISTLE. Then silence.

            """
        )
    }

    @Test func leavesOutNotesBoneyardSynopsesAndPageBreaks() throws {
        let text = """
            # Act One
            = They meet.

            ## The Quay

            INT. SHED - DAY

            Ropes.[[check the ropes]] Tar.

            /* cut:
            INT. GONE - DAY

            Nothing.
            */

            ===

            TOM
            Yes.
            [[a note alone on its line
              
            over an empty one]]
            No.

            A note that [[never ends, and a /* that never does.

            ### Deeper
            """
        try expectScript(
            text,
            path: "a.fountain",
            """
            [heading] Act One
            [heading] The Quay
            [scene-heading] INT. SHED - DAY
            [stage-direction] Ropes. Tar.
            [speaker-label (TOM)] TOM
            [speech (TOM)] Yes.⏎No.
            [stage-direction] A note that [[never ends, and a /* that never does.
            [heading] Deeper
            act from block 0: Act One
            act from block 1: The Quay
            scene from block 2: INT. SHED - DAY
            act from block 7: Deeper
            speech 4..<6: TOM | Yes.⏎No.

            """
        )
    }

    @Test func readsEmphasis() throws {
        let text = """
            *one* **two** ***three*** _four_ **_five_** *six **seven*** and \\*no\\* 2 * 3 * 4 *open

            *not
            over lines*
            """
        let document = try DocumentReader().read(bytes: Array(text.utf8), path: "a.fountain")
        #expect(document.text == "one two three four five six seven and *no* 2 * 3 * 4 *open\n\n*not\nover lines*")
        #expect(document.emphasis.map { String(document[$0]) } == ["one", "two", "three", "four", "five", "six seven"])
    }

    @Test func readsACastList() throws {
        let text = """
            # Characters

            ADA LUND, a baker
            ROSA and TOM, her children
            Mr Finch ...... Paul Quist

            # Act One

            ADA
            Up!
            """
        try expectScript(
            text,
            path: "a.fountain",
            """
            [heading] Characters
            [list-item] ADA LUND, a baker
            [list-item] ROSA and TOM, her children
            [list-item] Mr Finch ...... Paul Quist
            [heading] Act One
            [speaker-label (ADA)] ADA
            [speech (ADA)] Up!
            role: ADA LUND, is “a baker”
            role: ROSA, is “her children”
            role: TOM, is “her children”
            role: Mr Finch, played by “Paul Quist”
            act from block 4: Act One
            speech 5..<7: ADA | Up!

            """
        )
    }

    @Test func nothingButMarkupIsEmpty() {
        let error = #expect(throws: ReadingError.self) {
            try DocumentReader().read(bytes: Array("Title: \n\n[[note]]\n/* gone */\n===\n".utf8), path: "a.fountain")
        }
        #expect(
            error?.description
                == "a.fountain: there is no scene, speech or direction in it. Check that it was saved whole."
        )
    }

    @Test(arguments: ["\r\n", "\r", "\n"]) func anyLineEndWillDo(end: String) throws {
        let text = ["INT. A - DAY", "", "JO", "Hi.", ""].joined(separator: end)
        #expect(try scriptOutline("\u{FEFF}" + text, path: "a.fountain").hasSuffix("speech 1..<3: JO | Hi.\n"))
    }
}
