import RapportReaders
import RapportText
import Testing

/// Plays in TEI, and XML made to do harm.
@Suite struct TEITests {
    static let play = """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE TEI [<!ENTITY dash "–">]>
        <TEI xmlns="http://www.tei-c.org/ns/1.0">
          <teiHeader>
            <fileDesc><titleStmt>
              <title type="sub">A Play</title><title type="main">The Lock</title>
              <author><persName>Nell Harrow</persName><idno>Q0</idno></author>
            </titleStmt></fileDesc>
            <profileDesc><particDesc>
              <listPerson>
                <person xml:id="ada" sex="FEMALE"><persName>Ada Lund</persName></person>
                <person xml:id="tom" sex="1"><persName>Tom</persName></person>
                <personGrp xml:id="crew" sex="UNKNOWN"><name>Crew</name></personGrp>
              </listPerson>
              <listRelation>
                <relation name="parent_of" active="#ada" passive="#tom"/>
                <relation name="friends" mutual="#tom #crew"/>
                <relation name="wikidata" active="http://example.org/a" passive="http://example.org/b"/>
              </listRelation>
            </particDesc></profileDesc>
          </teiHeader>
          <standOff><listEvent><event type="print" when="1921"/></listEvent></standOff>
          <text>
            <front>
              <titlePage><docTitle>THE LOCK</docTitle></titlePage>
              <castList>
                <head>Characters</head>
                <castItem sameAs="#ada"><role>Ada</role> <roleDesc>a keeper</roleDesc> <actor>Jo Vane</actor></castItem>
                <castItem><role xml:id="tomx" corresp="#tom">Tom</role>, <roleDesc>her son</roleDesc></castItem>
                <castGroup><head>hands</head><castItem><role>A Porter</role></castItem></castGroup>
              </castList>
              <div type="prologue"><sp who="#ada"><p>Before.</p></sp></div>
            </front>
            <body>
              <div type="act"><head>ACT 1</head>
                <div type="scene"><head>Scene 1<note>an editor’s</note></head>
                  <stage type="entrance" who="#ada #tom">Enter Ada<lb/>and Tom.</stage>
                  <sp who="#ada"><speaker>ADA</speaker>
                    <l>First line,</l><l>second <stage>aside</stage> half.</l></sp>
                  <sp who="#tom #crew"><speaker>ALL</speaker><p>Prose &amp; more &dash; so.<lb/>On.</p><note>no</note></sp>
                  <stage type="mixed"><stage type="exit" who="#ada">Exit Ada</stage>, bells.</stage>
                </div>
                <div type="scene"><sp who="#crew"><p>Silent label.</p></sp></div>
              </div>
            </body>
          </text>
        </TEI>
        """

    @Test func readsAWholePlay() throws {
        try expectScript(
            Self.play,
            path: "a.xml",
            """
            title: The Lock
            author: Nell Harrow
            date: 1921
            [title] The Lock
            [heading] Characters
            [list-item] Ada, a keeper, Jo Vane
            [list-item] Tom, her son
            [list-item] hands
            [list-item] A Porter
            [speech (Ada Lund)] Before.
            [heading] ACT 1
            [heading] Scene 1
            [stage-direction] Enter Ada and Tom.
            [speaker-label (ADA)] ADA
            [speech (ADA)] First line,⏎second
            [stage-direction] aside
            [speech (ADA)] half.
            [speaker-label (ALL)] ALL
            [speech (ALL)] Prose & more – so. On.
            [stage-direction] Exit Ada, bells.
            [speech (Crew)] Silent label.
            role: Ada Lund / Ada, #ada, FEMALE, is “a keeper”, played by “Jo Vane”
            role: Tom, #tom, MALE, is “her son”
            role: Crew, #crew, group
            role: A Porter, is “hands”
            front from block 6: –
            act from block 7: ACT 1
            scene from block 8: Scene 1
            scene from block 17: –
            speech 6..<7: – #ada | Before.
            speech 10..<14: ADA #ada | First line,⏎second | half.
            speech 14..<16: ALL #tom #crew | Prose & more – so. On.
            speech 17..<18: – #crew | Silent label.
            entrance at block 9: ada, tom
            exit at block 16: ada
            tie: parent_of ada tom
            tie: friends tom+crew

            """
        )
    }

    private func error(_ xml: String, _ path: String = "a.xml") -> ReadingError? {
        #expect(throws: ReadingError.self) { try DocumentReader().read(bytes: Array(xml.utf8), path: path) }
    }

    @Test func brokenXMLIsNamedWithItsLine() {
        let found = error("<TEI>\n<text><body>\n<p>Words</body></text></TEI>")
        #expect(found?.code == .malformed)
        #expect(found?.line == 3)
        #expect(
            found?.description
                == "a.xml:3: not well-formed XML (Opening and ending tag mismatch: p line 3 and body). "
                + "Mend it there, or export it again."
        )
    }

    @Test func anEntityBombIsRefused() {
        var entities = "<!ENTITY a0 \"aaaaaaaaaaaaaaaaaaaa\">"
        for level in 1...12 {
            entities += "<!ENTITY a\(level) \"\(String(repeating: "&a\(level - 1);", count: 20))\">"
        }
        let start = ContinuousClock.now
        let found = error("<!DOCTYPE TEI [\(entities)]><TEI><text><body><p>&a12;</p></body></text></TEI>")
        #expect(ContinuousClock.now - start < .seconds(5))
        #expect(found?.code == .malformed)
        let long = String(repeating: "a", count: 100_000)
        let swelling = error(
            "<!DOCTYPE TEI [<!ENTITY a \"\(long)\">]><TEI><text><body><p>\(String(repeating: "&a;", count: 5_000))</p></body></text></TEI>"
        )
        #expect(swelling?.code == .malformed)
    }

    @Test func noExternalEntityIsRead() throws {
        let xml = """
            <!DOCTYPE TEI [<!ENTITY secret SYSTEM "file:///etc/hostname">]>
            <TEI><text><body><p>Words &secret; here.</p></body></text></TEI>
            """
        let document = try DocumentReader().read(bytes: Array(xml.utf8), path: "a.xml")
        #expect(document.text == "Words here.")
    }

    @Test func deepNestingIsRefused() {
        let deep = String(repeating: "<div>", count: 5_000) + String(repeating: "</div>", count: 5_000)
        #expect(error("<TEI><text><body>\(deep)</body></text></TEI>")?.code == .malformed)
    }

    @Test func otherXMLIsNamed() {
        let found = error("<rss><channel/></rss>")
        #expect(found?.reason == "this is XML, but neither TEI nor Final Draft: its root element is “rss”")
        #expect(error("<TEI><text><body/></text></TEI>")?.code == .empty)
    }
}
