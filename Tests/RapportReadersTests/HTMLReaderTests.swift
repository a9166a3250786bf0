import RapportReaders
import RapportText
import Testing

@Suite struct HTMLReaderTests {
    private func read(_ html: String) throws -> Document {
        let document = try HTMLReader().read(html, source: Source())
        expectSoundSpans(document)
        return document
    }

    @Test func aPageThatScriptsDrawIsReadFromItsLinkedData() throws {
        let document = try read(
            """
            <html><head><title>App</title><script type="application/ld+json">//<![CDATA[
            {"@context":"https://schema.org","@type":"BlogPosting","headline":"Rivals &amp; friends",
            "author":["Jo Lund","Ann Berg"],"publisher":{"@type":"Organization","name":"The Post"},"datePublished":"2020-01-02",
            "articleBody":"She was his rival for many years, and then for one summer his friend.\\n\\nHe said that it was the \
            best summer of his life, and that he would do it all over again. She said nothing of the sort, and still says \
            nothing, twenty years on, when you ask her about him."}
            //]]></script></head><body><div id="root"></div><noscript>Please enable JavaScript.</noscript></body></html>
            """
        )
        #expect(document.source.title == "Rivals & friends")
        #expect(document.source.author == "Jo Lund and Ann Berg")
        #expect(document.source.outlet == "The Post")
        #expect(document.source.date == "2020-01-02")
        #expect(document.blocks.map(\.kind) == [.title, .paragraph, .paragraph])
    }

    @Test func labelsInBoldAreSpeakers() throws {
        let document = try read(
            """
            <html><head><title>Jo Lund on rivals - The Post</title></head><body class="home"><form id="page">
            <h1>Jo Lund on rivals</h1><p>By Ann Berg</p><p>January 5, 2011 at 4:00 pm</p>
            <p>Jo Lund is a painter. We met in the studio that she shares with her brother Nils, under the roof of a mill.</p>
            <p><b>The Post:</b> Who taught you?</p>
            <p><b>Jo Lund:</b> My brother did, and then he stopped speaking to me for three years because I sold a picture.</p>
            <p><b>The Post:</b> Which one?</p>
            <p><b>Jo Lund:</b> The one of him asleep. It hangs in a bank now. He has an account there, and a chair.</p>
            <h3>Share this story</h3><p><a href=x>Email</a> <a href=y>Print</a></p></form></body></html>
            """
        )
        #expect(
            document.source
                == Source(title: "Jo Lund on rivals", author: "Ann Berg", outlet: "The Post", date: "2011-01-05")
        )
        #expect(document.blocks.map(\.speaker) == [nil, nil, "The Post", "Jo Lund", "The Post", "Jo Lund"])
    }

    @Test func inlineMarkupEntitiesAndSpaceAreAsInABrowser() throws {
        let filler = String(repeating: "Her rival was her friend, and he her oldest enemy. ", count: 6)
        let document = try read(
            """
            <p>\(filler)</p><p>un<b>bro</b>ken   &#146;words&hellip;&nbsp;&#8220;[Nell]&#x201D; &amp;c.
            <span>a</span><span>b</span>&shy;c<br>next&lt;line<br> <br>apart &unknown; e&#769;</p><p>&nbsp;</p>
            """
        )
        #expect(
            document.blocks.dropFirst().map { String(document[$0.span]) } == [
                "unbroken ’words… “[Nell]” &c. abc\nnext<line", "apart &unknown; e\u{301}",
            ]
        )
    }

    @Test func whatFollowsTheEndOfThePageIsReadAsWell() throws {
        let words = String(repeating: "She was his rival for many years, and then his friend. ", count: 8)
        for page in [
            "</html><p>\(words)", "\(words)</html><article>\(words)</article>", "</body></html>\(words)<div>x</div>",
        ] {
            #expect(try read(page).text.hasPrefix("She was his rival"))
        }
    }

    @Test func nestingWithoutEndAndEntityBombsAreSurvived() throws {
        let words = String(repeating: "She was his rival for many years, and then his friend. ", count: 10)
        let bomb =
            "<!DOCTYPE html [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><html><body><p>\(words)&b;</p></body></html>"
        #expect(try !read(bomb).text.contains("aaaa"))
        #expect(throws: ReadingError.self) { try read(String(repeating: "<div>", count: 50000)) }
        #expect(try read("<p class=\"\(String(repeating: "a ", count: 100_000))\">\(words)</p>").blocks.count == 1)
    }
}
