import Foundation
import RapportReaders
import RapportText
import Testing

/// Screenplays of Final Draft.
@Suite struct FinalDraftTests {
    private static let script = """
        <?xml version="1.0" encoding="UTF-8" standalone="no" ?>
        <FinalDraft DocumentType="Script" Template="No" Version="5">
          <Content>
            <Paragraph Type="Scene Heading" Number="1"><SceneProperties Title="x"/><Text>INT. KITCHEN - </Text><Text>DAY</Text></Paragraph>
            <Paragraph Type="Action"><Text>Ada reads </Text><Text Style="Italic">The Courier</Text><Text>.</Text>
              <ScriptNote ID="1"><Paragraph><Text>cut this?</Text></Paragraph></ScriptNote></Paragraph>
            <Paragraph Type="Character"><Text>ADA (CONT'D)</Text></Paragraph>
            <Paragraph Type="Parenthetical"><Text>(low)</Text></Paragraph>
            <Paragraph Type="Dialogue"><Text>Café’s shut.</Text></Paragraph>
            <Paragraph Type="Transition"><Text>CUT TO:</Text></Paragraph>
            <Paragraph><DualDialogue>
              <Paragraph Type="Character"><Text>TOM</Text></Paragraph><Paragraph Type="Dialogue"><Text>Now?</Text></Paragraph>
              <Paragraph Type="Character"><Text>ADA</Text></Paragraph><Paragraph Type="Dialogue"><Text>Never.</Text></Paragraph>
            </DualDialogue></Paragraph>
            <Paragraph Type="Holography"><Text>A ghost.</Text></Paragraph>
            <Paragraph Type="Dialogue"><Text>Nobody’s words.</Text></Paragraph>
            <Paragraph Type="Action"><Sparkle><Text>gone</Text></Sparkle></Paragraph>
            <Annex><Paragraph Type="Scene Heading"><Text>EXT. STREET</Text></Paragraph></Annex>
          </Content>
          <TitlePage><Content>
            <Paragraph><Text></Text></Paragraph><Paragraph><Text>THE KITCHEN</Text></Paragraph>
            <Paragraph><Text>Written by</Text></Paragraph><Paragraph><Text>Nell Harrow</Text></Paragraph>
          </Content></TitlePage>
        </FinalDraft>
        """

    private static let outline = """
        title: THE KITCHEN
        author: Nell Harrow
        [title] THE KITCHEN
        [scene-heading] INT. KITCHEN - DAY
        [stage-direction] Ada reads The Courier.
        [speaker-label (ADA (CONT'D))] ADA (CONT'D)
        [stage-direction] (low)
        [speech (ADA (CONT'D))] Café’s shut.
        [stage-direction] CUT TO:
        [speaker-label (TOM)] TOM
        [speech (TOM)] Now?
        [speaker-label (ADA)] ADA
        [speech (ADA)] Never.
        [stage-direction] A ghost.
        [speech] Nobody’s words.
        [scene-heading] EXT. STREET
        emphasis: The Courier
        scene from block 1: INT. KITCHEN - DAY
        scene from block 13: EXT. STREET
        speech 3..<6: ADA (CONT'D) | Café’s shut.
        speech 7..<9: TOM | Now?
        speech 9..<11: ADA (simultaneous) | Never.
        speech 12..<13: – | Nobody’s words.
        warning: 15: the paragraph type “Holography” is not known and is read as action
        warning: 17: the element “Sparkle” is not known and is left out
        warning: 18: the element “Annex” is not known; what it holds is read

        """

    @Test func readsAWholeScript() throws {
        #expect(try scriptOutline(Self.script, path: "a.fdx") == Self.outline)
        #expect(try scriptOutline(Self.script, path: "a.xml") == Self.outline)
    }

    @Test(arguments: [String.Encoding.utf16, .utf16LittleEndian, .windowsCP1252, .utf32])
    func readsOddEncodings(encoding: String.Encoding) throws {
        let declared = encoding == .windowsCP1252 ? Self.script.replacing("UTF-8", with: "windows-1252") : Self.script
        let bytes = try #require(declared.replacing("\n", with: "\r\n").data(using: encoding))
        let document = try DocumentReader().read(bytes: Array(bytes), path: "a.fdx")
        #expect(try scriptOutline(document) == Self.outline)
    }

    @Test func brokenAndEmptyScriptsAreNamed() {
        func error(_ xml: String) -> ReadingError? {
            #expect(throws: ReadingError.self) { try DocumentReader().read(bytes: Array(xml.utf8), path: "a.fdx") }
        }
        #expect(error("<FinalDraft><Content>\n<Paragraph></Content></FinalDraft>")?.line == 2)
        #expect(error("<FinalDraft><Content/></FinalDraft>")?.code == .empty)
        #expect(error("<FinalDraft/>")?.code == .empty)
        #expect(error("words")?.code == .malformed)
    }
}
