import Foundation
import RapportLibrary
import Testing

/// Deciding by forms, as a browser without script sends them.
@Suite struct DecisionTests {
    private let stage: Stage

    init() throws {
        stage = try Stage()
        try stage.add(
            MadeUpArticle("One", date: "2015").says("Ada Byrne", is: "mentor", to: "Ben Cole").quotes(
                "Ben Cole",
                "Yes"
            ),
            as: "one.txt"
        )
        try stage.add(
            MadeUpArticle("Two", date: "2016").says("Ada Byrne", is: "mentor", to: "Ben Cole", denied: true)
                .says("Cay Dunn", is: "friend", to: "Ben Cole"),
            as: "two.txt"
        )
    }

    private func decide(_ client: Client, _ fields: [String: String]) async throws -> Answer {
        let token = try await client.token()
        return try await client.post("/corrections", fields.merging(["token": token]) { $1 })
    }

    @Test func mergingAndUndoingFollowEverywhere() async throws {
        let (ada, cay) = (try stage.person("Ada Byrne"), try stage.person("Cay Dunn"))
        try await stage.serve { client in
            let answer = try await decide(
                client,
                ["decision": "merge", "person": "\(ada)", "other": "Cay Dunn", "back": "/people/\(ada)"]
            )
            #expect(answer.status == 303 && answer.headers["location"] == "/people/\(ada)")
            let merged = try await client.get("/people/\(ada)").text
            #expect(merged.contains("Cay Dunn") && merged.contains("friend 1"))
            let everybody = try await client.get("/people.csv").text
            #expect(!everybody.contains("p\(cay),Cay Dunn"))
            #expect(merged.contains("Last decision"))
            _ = try await decide(client, ["decision": "undo"])
            let apart = try await client.get("/people.csv").text
            #expect(apart.contains("p\(cay),Cay Dunn"))
        }
    }

    @Test func renamingSplittingAndWorldsAreTaken() async throws {
        let ben = try stage.person("Ben Cole")
        try await stage.serve { client in
            _ = try await decide(client, ["decision": "rename", "person": "\(ben)", "name": "Benjamin Cole"])
            let renamed = try await client.get("/people/\(ben)").text
            #expect(renamed.contains("<h1 dir=\"auto\">Benjamin Cole</h1>"))
            // The last decision at the foot of a page takes nothing from the page it is on.
            let text = try await client.get("/documents/1").text
            #expect(text.contains("Last decision: ") && !text.contains("&lt;"))
            let foot = renamed.components(separatedBy: "Last decision: ").last ?? ""
            #expect(foot.components(separatedBy: "<a ").count == 2)
            _ = try await decide(client, ["decision": "split", "person": "\(ben)", "document": "2"])
            let people = try await client.get("/people").text
            #expect(people.contains("Benjamin Cole") && people.contains(">Ben Cole<"))
            _ = try await decide(
                client,
                ["decision": "world", "person": "\(ben)", "world": "fiction", "work": "The Tide"]
            )
            let dossier = try await client.get("/people/\(ben)").text
            #expect(dossier.contains("A character of <bdi>The Tide</bdi>"))
        }
    }

    @Test func statementsAreJudgedTurnedAndAdded() async throws {
        let (ada, ben) = (try stage.person("Ada Byrne"), try stage.person("Ben Cole"))
        let bond = "/bonds/\(min(ada, ben))/\(max(ada, ben))"
        try await stage.serve { client in
            let before = try await client.get(bond).text
            #expect(before.contains("Contradictions"))
            let denied = try stage.library.statements().first { $0.polarity == "denied" }
            let statement = "\(denied?.id ?? 0)"
            _ = try await decide(client, ["decision": "reject", "statement": statement])
            let after = try await client.get(bond).text
            #expect(!after.contains("Contradictions"))
            _ = try await decide(client, ["decision": "undo"])
            _ = try await decide(client, ["decision": "kind", "statement": statement, "kind": "rival"])
            let changed = try await client.get(bond).text
            #expect(changed.contains("stage-rival"))
            _ = try await decide(
                client,
                [
                    "decision": "add", "document": "1", "a": "\(ben)", "b": "\(ada)", "kind": "admirer",
                    "words": "“Yes” Ben Cole said",
                ]
            )
            let added = try await client.get(bond).text
            #expect(added.contains("stage-admirer") && added.contains("“Yes” Ben Cole said"))
        }
    }

    @Test func quotationsGetOtherSpeakers() async throws {
        let ada = try stage.person("Ada Byrne")
        let quotation = try stage.library.quotations().first
        try await stage.serve { client in
            _ = try await decide(
                client,
                ["decision": "speaker", "quotation": "\(quotation?.id ?? 0)", "speaker": "Ada Byrne"]
            )
            let dossier = try await client.get("/people/\(ada)").text
            #expect(dossier.contains(">Yes</a>"))
        }
    }

    @Test func theQueueGoesOnToWhatIsNext() async throws {
        try await stage.serve { client in
            let first = try await client.get("/review?queue=statements").text
            #expect(first.contains("Is this said?") && first.contains("<mark>"))
            for _ in 0..<3 {
                let statement = try stage.library.statements(unreviewed()).first
                _ = try await decide(client, ["decision": "confirm", "statement": "\(statement?.id ?? 0)"])
            }
            let last = try await client.get("/review?queue=statements").text
            #expect(last.contains("Nothing waits"))
            let history = try await client.get("/history").text
            #expect(history.components(separatedBy: "Take back").count == 4)
        }
    }

    private func unreviewed() -> Filter {
        var filter = Filter()
        filter.isReviewed = false
        return filter
    }

    @Test func formsFromElsewhereChangeNothing() async throws {
        let ben = try stage.person("Ben Cole")
        let rename = ["decision": "rename", "person": "\(ben)", "name": "Mallory"]
        try await stage.serve { client in
            let token = try await client.token()
            let form = "decision=rename&person=\(ben)&name=Mallory"
            let type = ["Content-Type": "application/x-www-form-urlencoded"]
            let tries: [([String: String], String)] = [
                (["Origin": "http://evil.example"], "\(form)&token=\(token)"),
                (["Origin": "null"], "\(form)&token=\(token)"),
                (["Sec-Fetch-Site": "cross-site"], "\(form)&token=\(token)"),
                (["Sec-Fetch-Site": "same-site"], "\(form)&token=\(token)"),
                ([:], form), ([:], "\(form)&token=\(String(repeating: "0", count: 32))"),
                (["Cookie": "rapport=\(String(repeating: "0", count: 32))"], "\(form)&token=\(token)"),
                (["Cookie": ""], "\(form)&token=\(token)"),
            ]
            for (fields, body) in tries {
                let answer = try await client.send(
                    "POST",
                    "/corrections",
                    type.merging(fields) { $1 },
                    body: Array(body.utf8)
                )
                #expect(answer.status == 403, "\(fields)")
            }
            #expect(try stage.library.person(ben).name == "Ben Cole")
            _ = try await decide(client, rename)
            #expect(try stage.library.person(ben).name == "Mallory")
        }
    }

    @Test(arguments: [
        ["decision": "merge", "person": "1"], ["decision": "merge", "person": "1", "other": "1"],
        ["decision": "merge", "person": "1", "other": "Nobody Known"], ["decision": "rename", "person": "1"],
        ["decision": "rename", "person": "999", "name": "X"], ["decision": "kind", "statement": "1", "kind": "foe"],
        ["decision": "split", "person": "1"], ["decision": "confirm"], ["decision": "dance"], [:],
        ["decision": "add", "document": "1", "a": "1", "b": "2", "kind": "friend", "words": "not there"],
        ["decision": "add", "document": "1", "a": "1", "b": "2", "kind": "friend", "start": "5", "end": "999999"],
        ["decision": "undo", "correction": "77"],
    ])
    func formsThatMeanNothingAreToldWhy(fields: [String: String]) async throws {
        try await stage.serve { client in
            let answer = try await decide(client, fields)
            #expect([400, 404, 422].contains(answer.status), "\(answer.status)")
            #expect(answer.text.contains("<h1>"))
        }
    }

    @Test(arguments: [
        "//evil.example/", "https://evil.example/", "/\\evil.example", "javascript:alert(1)", "/a\r\nX: y",
    ])
    func nobodyIsSentElsewhereAfterwards(back: String) async throws {
        try await stage.serve { client in
            let answer = try await decide(client, ["decision": "rename", "person": "1", "name": "A", "back": back])
            #expect(answer.status == 303 && answer.headers["location"] == "/")
            #expect(answer.headers["x"] == nil)
        }
    }
}
