import Foundation
import RapportReaders
import RapportText
import Testing

/// Subtitles, sound ones and such as are found.
@Suite struct SubtitleTests {
    @Test func readsSubRip() throws {
        let text = """
            1
            00:00:01,000 --> 00:00:02,500
            <i>Where were you</i>

            2
            00:00:02,600 --> 00:00:04,000
            when the bridge fell?

            3
            00:00:04,100 --> 00:00:06,000
            - At home.
            - {\\an8}With whom?

            4
            00:00:06,500 --> 00:00:08,000
            JOAN: Nobody.
            (door slams)

            5
            00:00:08,100 --> 00:00:09,000
            [ADA:] Joan!

            6
            00:00:20,000 --> 00:00:22,000
            ♪ Over the water ♪

            7
            00:00:22,100 --> 00:00:24,000
            (SIGHS) Look: it's over.
            """
        try expectScript(
            text,
            path: "a.srt",
            """
            [speech] Where were you when the bridge fell?
            [speech] At home.
            [speech] With whom?
            [speaker-label (JOAN)] JOAN
            [speech (JOAN)] Nobody.
            [stage-direction] (door slams)
            [speaker-label (ADA)] ADA
            [speech (ADA)] Joan!
            [stage-direction] ♪ Over the water
            [stage-direction] (SIGHS)
            [speech] Look: it's over.
            scene from block 0: –
            scene from block 8: –
            speech 0..<1: – 1000–4000 | Where were you when the bridge fell?
            speech 1..<2: – 4100–6000 | At home.
            speech 2..<3: – 4100–6000 | With whom?
            speech 3..<5: JOAN 6500–8000 | Nobody.
            speech 6..<8: ADA 8100–9000 | Joan!
            speech 10..<11: – 22100–24000 | Look: it's over.

            """
        )
    }

    @Test func readsWebVTT() throws {
        let text = """
            WEBVTT - a title
            Kind: captions

            NOTE a comment
            00:00:00.000 --> 00:00:01.000

            STYLE
            ::cue { color: red }

            intro
            00:01.000 --> 00:02.000 align:start
            <v Ada Lund>Up &amp; out!</v>

            00:02.500 --> 00:03.000
            <v.loud Tom><c.yellow>No.</c> 3 < 4

            """
        try expectScript(
            text,
            path: "a.vtt",
            """
            [speaker-label (Ada Lund)] Ada Lund
            [speech (Ada Lund)] Up & out!
            [speaker-label (Tom)] Tom
            [speech (Tom)] No. 3 < 4
            scene from block 0: –
            speech 0..<2: Ada Lund 1000–2000 | Up & out!
            speech 2..<4: Tom 2500–3000 | No. 3 < 4

            """
        )
    }

    @Test func damagedSubtitlesAreReadWithWarnings() throws {
        let text = """
            00:00:05,000 --> 00:00:06,000
            Second.
            00:00:01,000 --> 00:00:05,500
            First, and 42

            99
            00:00:07,000 --> 00:00:06,000
            Ends before.
            00:00:xx,000 --> 00:00:09,000
            """
        try expectScript(
            text,
            path: "a.srt",
            """
            [speech] First, and 42
            [speech] Second.
            [speech] Ends before.
            scene from block 0: –
            speech 0..<1: – 1000–5500 | First, and 42
            speech 1..<2: – (simultaneous) 5000–6000 | Second.
            speech 2..<3: – 7000–7000 | Ends before.
            warning: 9: these times cannot be read; the line is skipped
            warning: 7: the subtitle ends before it begins
            warning: 3: the subtitles are out of order; they are read by time

            """
        )
    }

    @Test(arguments: [String.Encoding.utf8, .utf16, .utf16BigEndian, .windowsCP1252])
    func readsOddEncodingsAndLineEnds(encoding: String.Encoding) throws {
        let text = "1\r\n00:00:01,000 --> 00:00:02,000\r\nIt’s the café – “Noël”, née Müller.\r\n\r\n"
        var bytes = Array(try #require(text.data(using: encoding)))
        if encoding == .utf8 { bytes = [0xEF, 0xBB, 0xBF] + bytes }
        for path in ["a.srt", nil] {
            let document = try DocumentReader().read(bytes: bytes, path: path)
            #expect(document.text == "It’s the café – “Noël”, née Müller.")
            #expect(document.script?.form == .subtitles)
        }
    }

    @Test func aFileWithoutTimesIsNamed() {
        let error = #expect(throws: ReadingError.self) {
            try DocumentReader().read(bytes: Array("1\nJust words\n".utf8), path: "a.srt")
        }
        #expect(
            error?.description.hasPrefix("a.srt: there is no subtitle in it: no line has the times of one.") == true
        )
    }
}
