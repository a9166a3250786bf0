import Foundation
import Testing

/// Names, titles and texts that try to be more than text.
@Suite struct HostileTests {
    static let texts = [
        "<script>document.title='pwned'</script>", "\"><img src=x onerror=alert(1)>", "'-alert(1)-'",
        "{{title}}{{{token}}}{{> layout}}", "</title></main><h1>pwned", "javascript:alert(1)", "&lt;b&gt;&amp;",
        "a\u{202E}b\u{2066}c\u{200F}d", "🧑‍🚀👩🏽‍🔬 🏳️‍🌈", "שלום عليكم", "\u{0}\u{1}\u{7F}\u{FEFF}", "%3Cscript%3E ]]> <!-- -->",
        "x\u{0301}\u{0301}\u{0301}\u{0301}\u{0301}\u{0301}",
    ]

    @Test(arguments: texts)
    func textIsTextOnEveryPage(hostile: String) async throws {
        let stage = try Stage()
        try stage.add(
            MadeUpArticle("Title \(hostile)", outlet: "Outlet \(hostile)", date: "2015")
                .says("Ada \(hostile)", is: "mentor", to: "Ben \(hostile)")
                .says("Ada \(hostile)", is: "mentor", to: "Ben \(hostile)", denied: true, by: "Cay \(hostile)")
                .quotes("Ben \(hostile)", "Words \(hostile)")
                .casts("Ada \(hostile)", as: "Mab \(hostile)", in: "Work \(hostile)"),
            as: "one \(hostile)"
        )
        try await stage.serve { client in
            let token = try await client.token()
            let renamed = try await client.post(
                "/corrections",
                ["decision": "rename", "person": "1", "name": "Renamed \(hostile)", "token": token]
            )
            #expect(renamed.status == 303)
            let query = hostile.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
            let paths = [
                "/", "/?q=\(query)", "/?outlet=\(query)", "/people", "/people?q=\(query)", "/people/1", "/people/2",
                "/bonds", "/bonds/1/2", "/quotations", "/quotations?q=\(query)", "/timeline", "/mirrors", "/network",
                "/documents/1", "/review?queue=quotations", "/review?queue=statements", "/history",
                "/network?person=\(query)", "/\(query)",
            ]
            for path in paths {
                let answer = try await client.get(path)
                #expect([200, 404, 422].contains(answer.status), "\(path): \(answer.status)")
                let page = answer.text
                for mark in [
                    "<script>", "<img", "</title></main>", "<!-- -->", "\u{202E}", "\u{2066}", "\u{0}", "\u{1}",
                ] {
                    #expect(!page.contains(mark), "\(mark) in \(path)")
                }
                #expect(page.components(separatedBy: "<h1").count == 2, "\(path)")
                #expect(page.components(separatedBy: "<main").count == 2, "\(path)")
                #expect(!page.contains("href=\"javascript:"), "\(path)")
            }
            for path in ["/bonds/1/2/arc.svg", "/network.svg"] {
                let picture = try await client.get(path).text
                #expect(!picture.contains("<script") && !picture.contains("<img") && !picture.contains("\u{202E}"))
            }
        }
    }
}
