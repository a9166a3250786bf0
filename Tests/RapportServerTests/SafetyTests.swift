import Foundation
import Testing

/// What the server turns away, and what it tells browsers.
@Suite struct SafetyTests {
    private let stage: Stage

    init() throws { stage = try Stage() }

    @Test(arguments: ["evil.example", "127.0.0.1.evil.example", "localhost.evil.example:80", "[::2]", ""])
    func otherHostsAreTurnedAway(host: String) async throws {
        try await stage.serve { client in
            let status = try await client.send("GET", "/", ["Host": host]).status
            #expect([400, 421].contains(status))
        }
    }

    @Test(arguments: ["localhost", "LOCALHOST:80", "[::1]:8180", "rapport.example"])
    func ownNamesAreLetIn(host: String) async throws {
        try await stage.serve(names: ["Rapport.example"]) { client in
            let status = try await client.send("GET", "/", ["Host": host]).status
            #expect(status == 200)
        }
    }

    @Test func whoHasTheTokenIsLetInAndNobodyElse() async throws {
        let token = "a-long-token-of-letters"
        try stage.add(MadeUpArticle("A secret text").quotes("Ada", "Hush"), as: "one.txt")
        try await stage.serve(token: token) { client in
            for path in ["/", "/people", "/documents/1", "/people.csv", "/events", "/nothing"] {
                let answer = try await client.get(path)
                #expect(answer.status == 401 && !answer.text.contains("secret") && !answer.text.contains("Ada"))
            }
            let program = try await client.send("GET", "/", ["Authorization": "Bearer \(token)"])
            #expect(program.text.contains("A secret text"))
            let wrong = try await client.send("GET", "/", ["Authorization": "Bearer \(token)x"])
            #expect(wrong.status == 401)
            let form = try await client.token()
            let refused = try await client.post("/access", ["token": form, "access": "guess"])
            #expect(refused.status == 401)
            let taken = try await client.post("/access", ["token": form, "access": token])
            #expect(taken.status == 303)
            let shelf = try await client.get("/").text
            #expect(shelf.contains("A secret text"))
        }
    }

    @Test func nothingFromElsewhereMayRunInAPage() async throws {
        try await stage.serve { client in
            for path in ["/", "/nothing", "/static/style.css"] {
                let answer = try await client.get(path)
                let policy = answer.headers["content-security-policy"] ?? ""
                #expect(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"))
                #expect(!policy.contains("unsafe"))
                #expect(answer.headers["x-content-type-options"] == "nosniff")
            }
        }
    }

    @Test func pagesHoldNoScriptOrStyleOfTheirOwn() async throws {
        try stage.add(MadeUpArticle("One").says("Ada", is: "friend", to: "Ben").quotes("Ben", "Yes"), as: "one.txt")
        try await stage.serve { client in
            for path in ["/", "/people", "/people/1", "/documents/1"] {
                let page = try await client.get(path).text
                #expect(!page.contains("<style") && !page.contains("style=\"") && !page.contains(" onclick"))
                #expect(page.components(separatedBy: "<script").count == 2, "\(path)")
            }
        }
    }

    @Test func otherMethodsAreToldWhatIsAllowed() async throws {
        try await stage.serve { client in
            for method in ["PUT", "DELETE", "PATCH", "TRACE", "OPTIONS"] {
                let answer = try await client.send(method, "/people")
                #expect(answer.status == 405)
                #expect(answer.headers["allow"] == "GET, HEAD")
            }
            #expect(try await client.send("HEAD", "/people").body.isEmpty)
        }
    }

    @Test(arguments: [
        "/people/0", "/people/-1", "/people/x", "/people/9", "/documents/99999999999999999999", "/documents/7", "/..",
        "/static/../Templates/layout.mustache", "/%00",
    ])
    func whatIsNotThereIsNotFound(path: String) async throws {
        try await stage.serve { client in
            let status = try await client.get(path).status
            #expect(status == 404)
        }
    }

    @Test(arguments: [
        "/?", "/?&&", "/?=", "/?q", "/?q=", "/?q=%", "/?q=%FF", "/?q=\"", "/?from=x", "/?from=-5", "/?q=*",
    ])
    func oddQueriesAreAnswered(path: String) async throws {
        try await stage.serve { client in
            let status = try await client.get(path).status
            #expect(status == 200)
        }
    }
}
