import RapportExchange
import RapportLanguage
import RapportRelations
import RapportText
import Testing

@Suite struct TextReportTests {
    @Test func wholePage() {
        let page = TextReport(TestReading().reading, width: 80).rendered(isColoured: false)
        #expect(
            page == """
                The Lamplighters: why Ada Byrne and Tom Okafor click
                by Jo Marsh · The Evening Post · 2016-05-01 · lamplighters.txt · 73 words

                People
                  Real
                    Ada Byrne · also Byrne · she · plays Inspector Vale in Harbour Lights
                    Tom Okafor · also Okafor, Tom · he · plays Rook in Harbour Lights
                    Mina Sol
                  Harbour Lights
                    Inspector Vale · also Vale · she · played by Ada Byrne
                    Rook · he · played by Tom Okafor

                Bonds
                  Inspector Vale and Rook · Harbour Lights · employer → mentor
                    Inspector Vale is the employer of Rook
                      the text, at first: “Vale begins as Rook's boss” ¶2
                    Inspector Vale is a mentor of Rook
                      the text, later: “becomes his mentor” ¶2 “Just like Vale and Rook” ¶4

                  Ada Byrne and Tom Okafor · Real
                    Ada Byrne and Tom Okafor are something like siblings
                      Ada Byrne (The Courier, 2015), not said outright: “Tom was sort of a
                        brother to me” ¶3
                    Voices differ
                      Ada Byrne and Tom Okafor are a        Ada Byrne and Tom Okafor are not a
                        couple                                couple
                        Tom Okafor, since 2013: “We were      Ada Byrne (The Courier, 2015):
                          a couple for a year.” ¶3              “We were never a couple.” ¶3
                    Ada Byrne is a teacher of Tom Okafor
                      the text: “Byrne once taught Okafor” ¶4

                  No tie is stated of Mina Sol.

                Mirrors
                  Ada Byrne and Tom Okafor                Inspector Vale and Rook
                  Real                                    Harbour Lights
                  Ada Byrne and Tom Okafor are            Inspector Vale is the employer of
                    something like siblings                 Rook
                  Ada Byrne and Tom Okafor are a couple   Inspector Vale is a mentor of Rook
                  Ada Byrne and Tom Okafor are not a
                    couple
                  Ada Byrne is a teacher of Tom Okafor
                  the text: “Just like Vale and Rook, Byrne once taught Okafor.” ¶4

                Quotations
                  Ada Byrne
                    “Tom was sort of a brother to me, … We were never a couple.” — The Courier,
                      2015 ¶3
                  Tom Okafor
                    “We were a couple for a year.” — outlet and date not given ¶3

                """
        )
    }

    @Test func coloursAreAllThatAColouredPageAdds() {
        let report = TextReport(TestReading().reading, width: 60)
        let coloured = report.rendered(isColoured: true)
        let withoutRenditions = coloured.split(separator: "\u{1B}[", omittingEmptySubsequences: false).enumerated().map
        { index, part in
            index == 0 ? String(part) : String(part.drop { $0 != "m" }.dropFirst())
        }
        #expect(coloured.contains("\u{1B}["))
        #expect(withoutRenditions.joined() == report.rendered(isColoured: false))
    }

    @Test(arguments: [20, 33, 40, 64, 66, 72, 80, 132])
    func noLineIsWiderThanThePage(width: Int) {
        let page = TextReport(TestReading().reading, width: width).rendered(isColoured: false)
        for line in page.split(separator: "\n") { #expect(line.count <= width, "\(line)") }
    }

    @Test func wideCharactersAndCombiningMarksTakeTheColumnsTheyShowIn() {
        let page = page(of: "日本語の長い引用文がここにある", width: 20)
        // Ten wide characters at the most fit on twenty columns, between quotation marks and indents fewer.
        for line in page.split(separator: "\n") where line.contains("日") || line.contains("引") {
            #expect(line.count { $0.unicodeScalars.allSatisfy { $0.value > 0x2FFF } } <= 8, "\(line)")
        }
        let marked = String(repeating: "e\u{301}\u{323}", count: 10)
        #expect(self.page(of: marked, width: 20).contains(marked))
    }

    @Test func nothingFromTheDocumentSteersTheTerminal() {
        let page = page(of: "She said \u{1B}[31mred\u{7} and \u{202E}backwards\u{2066} \u{9B}2J", width: 80)
        #expect(page.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value) })
        #expect(
            !page.unicodeScalars.contains {
                (0x202A...0x202E).contains($0.value) || (0x2066...0x2069).contains($0.value)
            }
        )
        #expect(page.contains("She said \u{FFFD}[31mred\u{FFFD} and \u{FFFD}backwards\u{FFFD} \u{FFFD}2J"))
    }

    @Test func aReadingOfNothingSaysSo() {
        let annotation = Annotation(document: Document(source: Source(), text: "Rain fell.", blocks: []))
        let page = TextReport(Reading(annotation: annotation), width: 80).rendered(isColoured: false)
        #expect(
            page == """
                Standard input
                2 words

                People
                  The text names nobody.

                Bonds
                  The text states no tie between two people.

                Quotations
                  The text quotes nobody.

                """
        )
    }

    /// The page of a text that is one quotation by nobody known.
    private func page(of words: String, width: Int) -> String {
        var annotation = Annotation(
            document: Document(source: Source(), text: words, blocks: [Block(.paragraph, Span(0, words.utf8.count))])
        )
        annotation.quotations = [Quotation(span: Span(0, words.utf8.count), form: .direct, group: 0)]
        return TextReport(Reading(annotation: annotation), width: width).rendered(isColoured: false)
    }
}
