import Foundation
import RapportLibrary
import Testing

/// What somebody does in a real browser.
@Suite(
    .serialized,
    .timeLimit(.minutes(10)),
    .enabled(if: Browser.isInstalled, "chromium and chromedriver are not installed")
)
struct BrowserTests {
    private let stage: Stage

    init() throws { stage = try Stage() }

    /// An article that says enough for every page to show something.
    private func fill() throws {
        try stage.add(
            MadeUpArticle("The workshop", outlet: "The Courier", date: "2012-05-01")
                .says("Ada Byrne", is: "mentor", to: "Ben Cole").quotes("Ben Cole", "She taught me everything")
                .casts("Ada Byrne", as: "Queen Mab", in: "The Tide").casts("Ben Cole", as: "Puck", in: "The Tide")
                .says("Queen Mab", is: "mentor", to: "Puck"),
            as: "one.txt"
        )
        try stage.add(
            MadeUpArticle("The quarrel", outlet: "The Herald", date: "2018-02-03")
                .says("Ada Byrne", is: "mentor", to: "Ben Cole", denied: true, by: "Ben Cole")
                .says("Cay Dunn", is: "rival", to: "Ben Cole").quotes("Cay Dunn", "It was never so"),
            as: "two.txt"
        )
    }

    @Test func anUploadedArticleLeadsToItsBondAndTheWords() async throws {
        let file = stage.folder.appending(path: "lamp.txt")
        try """
        The keepers of the lamp

        Orla Venn is the mentor of Tomas Reed. "She was my mentor," Tomas Reed said. "I owe her the lamp."
        """.write(to: file, atomically: true, encoding: .utf8)
        try await Browser.look(at: stage) { browser in
            try await browser.open("/")
            try await browser.write(file.path, into: "form.drop input[type=file]")
            try await browser.click("form.drop button")
            try await browser.wait(for: "document.body.innerText.includes('1 of 1 files')")
            try await browser.click("main a[href^='/documents/']")
            try await browser.wait(for: "document.querySelector('h1').innerText.includes('keepers')")
            try await browser.open("/bonds")
            try await browser.click("main .cards a")
            try await browser.wait(for: "document.body.innerText.includes('mentor of')")
            try await browser.click(".claim + blockquote a.words")
            try await browser.wait(for: "document.querySelector('.lit') !== null")
            let lit = try await browser.run("[...document.querySelectorAll('.lit')].map(x => x.textContent).join('')")
            #expect(lit.contains("mentor"))
            let isInView = try await browser.run(
                "(r => r.top >= 0 && r.bottom <= innerHeight)(document.querySelector('.lit').getBoundingClientRect())"
            )
            #expect(isInView == "true")
            #expect(try await browser.complaints() == [])
        }
    }

    @Test func peopleAreMergedRenamedSplitAndPutBackWithoutLoading() async throws {
        try fill()
        let ben = try stage.person("Ben Cole")
        try await Browser.look(at: stage) { browser in
            try await browser.open("/people/\(ben)")
            _ = try await browser.run("(window.kept = true)")
            try await browser.write("Cay Dunn", into: "input[name=other]")
            try await browser.click("button[value=merge]")
            try await browser.wait(for: "document.body.innerText.includes('It was never so')")
            try await browser.click("button[value=undo]")
            try await browser.wait(for: "!document.body.innerText.includes('It was never so')")
            _ = try await browser.run("(document.querySelector('input[name=name]').value = '')")
            try await browser.write("Benjamin", into: "input[name=name]")
            try await browser.click("button[value=rename]")
            try await browser.wait(for: "document.querySelector('h1').innerText === 'Benjamin'")
            try await browser.click("input[name=document][value='2']")
            try await browser.click("button[value=split]")
            try await browser.wait(for: "!document.body.innerText.includes('The quarrel')")
            #expect(try await browser.run("window.kept") == "true")
            #expect(try await browser.run("document.title.startsWith('Benjamin')") == "true")
            #expect(try await browser.complaints() == [])
        }
    }

    @Test func theReviewQueueIsWorkedThroughByKeys() async throws {
        try fill()
        try await Browser.look(at: stage) { browser in
            try await browser.open("/review?queue=statements")
            for left in (0..<4).reversed() {
                try await browser.wait(for: "document.querySelector('[data-key=y]') !== null")
                let shown = try await browser.run("document.querySelector('input[name=statement]').value")
                try await browser.press(left % 2 == 0 ? "y" : "n")
                try await browser.wait(
                    for: "(document.querySelector('input[name=statement]') || {}).value !== '\(shown)'"
                )
            }
            try await browser.wait(for: "document.body.innerText.includes('Nothing waits')")
            var filter = Filter()
            filter.isReviewed = true
            filter.includesRejected = true
            let decided = try stage.library.statements(filter).map(\.status)
            #expect(decided.count { $0 == .confirmed } == 2 && decided.count { $0 == .rejected } == 2)
            #expect(try await browser.complaints() == [])
        }
    }

    @Test func selectedWordsBecomeAStatement() async throws {
        try fill()
        try await Browser.look(at: stage) { browser in
            try await browser.open("/documents/2")
            _ = try await browser.run(
                """
                (() => {
                  const texts = document.createTreeWalker(document.querySelector('.text'), NodeFilter.SHOW_TEXT);
                  while (texts.nextNode() && !texts.currentNode.data.includes('It was never so')) {}
                  const range = document.createRange();
                  range.selectNodeContents(texts.currentNode);
                  getSelection().removeAllRanges();
                  getSelection().addRange(range);
                })()
                """
            )
            try await browser.wait(for: "document.querySelector('#adding textarea').value === 'It was never so'")
            _ = try await browser.run(
                """
                (() => {
                  const form = document.querySelector('#adding form');
                  const choose = (list, name) => {
                    list.value = [...list.options].find((option) => option.text === name).value;
                  };
                  choose(form.elements.a, 'Cay Dunn');
                  choose(form.elements.b, 'Ada Byrne');
                  form.elements.kind.value = 'enemy';
                })()
                """
            )
            try await browser.click("#adding button")
            try await browser.wait(
                for: "[...document.querySelectorAll('.notes')].some((x) => x.innerText.includes('enemies'))"
            )
            let added = try stage.library.statements().first { $0.rule == "person" }
            #expect(added?.words == "It was never so")
            #expect(try await browser.complaints() == [])
        }
    }

    @Test func theNetworkPlaysThroughTime() async throws {
        try fill()
        try await Browser.look(at: stage) { browser in
            try await browser.open("/network")
            let shown = "[...document.querySelectorAll('.network .edge:not(.away)')].length"
            #expect(try await browser.run(shown) == "3")
            try await browser.click("[data-play]")
            try await browser.wait(for: "document.querySelector('.player output').innerText === '2012'")
            try await browser.wait(for: "\(shown) === 2")
            try await browser.wait(for: "\(shown) === 3")
            try await browser.wait(for: "document.querySelector('[data-play]').innerText === 'Play'")
            #expect(try await browser.run("document.querySelector('.player output').innerText") == "2018")
            try await browser.click(".network .edge text")
            try await browser.wait(for: "location.pathname.startsWith('/bonds/')")
            #expect(try await browser.complaints() == [])
        }
    }

    @Test func pagesFollowWhatOthersDo() async throws {
        try fill()
        try await Browser.look(at: stage) { browser in
            try await browser.open("/people")
            try stage.add(MadeUpArticle("Later").quotes("Eve Farr", "Me too"), as: "three.txt")
            try await browser.wait(for: "document.body.innerText.includes('Eve Farr')")
            #expect(try await browser.complaints() == [])
        }
    }

    @Test(arguments: ["light", "dark"])
    func nothingKeepsPeopleFromUsingThePages(scheme: String) async throws {
        try fill()
        try await Browser.look(at: stage) { browser in
            try await browser.prefer(scheme)
            for width in [1200, 500] {
                try await browser.resize(width, 900)
                for path in Self.pages {
                    try await browser.open(path)
                    let faults = try await browser.run(Audit.script)
                    #expect(faults.isEmpty, "\(path), \(width) wide, \(scheme): \(faults)")
                }
            }
            #expect(try await browser.complaints().filter { !$0.contains("/nothing") } == [])
        }
    }

    private static let pages = [
        "/", "/?q=taught", "/people", "/people/1", "/bonds", "/bonds/1/2", "/quotations", "/timeline", "/mirrors",
        "/network", "/documents/1", "/review", "/review?queue=quotations", "/review?queue=statements", "/history",
        "/nothing",
    ]

    @Test func theKeyboardReachesEverythingAndShowsWhereItIs() async throws {
        try fill()
        try await Browser.look(at: stage) { browser in
            for path in ["/", "/bonds/1/2", "/network"] {
                try await browser.open(path)
                let count = Int(
                    try await browser.run(
                        """
                        [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')]
                          .filter((x) => x.checkVisibility()).length
                        """
                    )
                )
                _ = try await browser.run("(window.reached = new Set())")
                for _ in 0..<(count ?? 0) + 8 {
                    try await browser.press("\u{E004}")
                    let outline = try await browser.run(
                        """
                        (() => {
                          const focused = document.activeElement;
                          if (focused === document.body) return 'body';
                          window.reached.add(focused);
                          return getComputedStyle(focused).outlineStyle;
                        })()
                        """
                    )
                    #expect(["solid", "auto", "body"].contains(outline), "\(path)")
                }
                #expect(Int(try await browser.run("window.reached.size")) ?? 0 >= count ?? 0, "\(path)")
            }
        }
    }

    @Test func hostileTextRunsNothing() async throws {
        for (index, hostile) in HostileTests.texts.enumerated() {
            try stage.add(
                MadeUpArticle("T \(hostile)", outlet: "O \(hostile)", date: "20\(10 + index)")
                    .says("Ada \(hostile)", is: "mentor", to: "Ben \(hostile)").quotes(
                        "Ben \(hostile)",
                        "W \(hostile)"
                    ),
                as: "\(index)"
            )
        }
        try await Browser.look(at: stage) { browser in
            for path in Self.pages {
                try await browser.open(path)
                #expect(try await browser.run("document.title === 'pwned'") == "false", "\(path)")
                #expect(try await browser.run("document.querySelectorAll('main').length") == "1", "\(path)")
                #expect(try await browser.run("document.scripts.length") == "1", "\(path)")
            }
            // Nothing was refused either: there was nothing to refuse.
            #expect(try await browser.complaints().filter { !$0.contains("/nothing") } == [])
        }
    }
}
