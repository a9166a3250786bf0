import Foundation
import RapportLibrary
import TestSupport
import Testing

@testable import RapportServer

/// What the API says of itself, and whether it keeps to it.
@Suite struct DescriptionTests {
    private let shelf: APIShelf

    init() throws { shelf = try APIShelf() }

    @Test func everyReferenceAndNumberInAPathIsDescribed() async throws {
        try await shelf.stage.serve { client in
            let description = try await Description(client)
            #expect(description.lostReferences.isEmpty)
            #expect(description.document["openapi"] as? String == "3.1.0")
            let names = description.operations.map(\.name)
            #expect(Set(names).count == names.count)
            for operation in description.operations {
                let parameters = operation.members["parameters"] as? [[String: Any]] ?? []
                for name in operation.path.matches(of: /{(\w+)}/).map({ String($0.output.1) }) {
                    #expect(parameters.contains { $0["name"] as? String == name && $0["in"] as? String == "path" })
                }
            }
        }
    }

    /// A second opinion, where there is one.
    @Test(.enabled(if: OpenAPIValidator.isThere, "openapi-spec-validator is not installed"))
    func theDescriptionIsOpenAPI() async throws {
        try await shelf.stage.serve { client in
            let file = shelf.stage.folder.appending(path: "openapi.json")
            try Data(await client.api("/openapi.json").body).write(to: file)
            let verdict = try OpenAPIValidator.verdict(on: file)
            #expect(verdict.contains("OK"))
        }
    }

    @Test func whateverIsReadIsAsDescribed() async throws {
        try shelf.addNamesakes()
        try await shelf.stage.serve { client in
            _ = try await client.api("/corrections/rename", sending: ["person": 2, "name": "Benjamin Cole"])
            let description = try await Description(client)
            for operation in description.operations where operation.method == "GET" {
                let query = operation.path.hasPrefix("/search") ? ["q": "ada"] : [:]
                let answer = try await client.api(shelf.path(operation.path), query)
                #expect(answer.status == 200, "\(operation.path)")
                #expect(try description.errors(in: answer, to: operation).isEmpty, "\(operation.path)")
                #expect(answer.body.count > 3, "\(operation.path): nothing of it on the shelf")
            }
        }
    }

    @Test func everyListIsATableAsWell() async throws {
        try await shelf.stage.serve { client in
            let description = try await Description(client)
            let lists = description.operations.filter { operation in
                (operation.members["parameters"] as? [[String: Any]])?.contains { $0["name"] as? String == "format" }
                    == true
            }
            #expect(lists.count > 10)
            for operation in lists {
                var query = ["format": "csv"]
                if operation.path.hasPrefix("/search") { query["q"] = "ada" }
                let answer = try await client.api(shelf.path(operation.path), query)
                #expect(try description.errors(in: answer, to: operation).isEmpty, "\(operation.path)")
                #expect(answer.headers["content-type"] == "text/csv")
            }
        }
    }

    @Test func whateverIsChangedIsAsDescribed() async throws {
        try await shelf.stage.serve { client in
            let description = try await Description(client)
            let signature = Correction.Signature(time: "2020-01-01", author: "test")
            let operations = description.operations.filter { $0.method == "POST" && $0.path.hasPrefix("/corrections") }
            let bodies: [String: [String: Any]] = [
                "correctMerge": ["person": 1, "other": 3], "correctApart": ["person": 1, "other": 2],
                "correctSplit": ["person": 1, "documents": [2]], "correctRename": ["person": 2, "name": "B. Cole"],
                "correctWorld": ["person": 3, "world": "fiction", "work": "The Tide"],
                "correctKind": ["statement": 1, "kind": "teacher"], "correctReverse": ["statement": 1],
                "correctStatementSpeaker": ["statement": 1], "correctQuotationSpeaker": ["quotation": 1, "person": 1],
                "correctStatementStatus": ["statement": 1, "status": "confirmed"],
                "correctQuotationStatus": ["quotation": 1, "status": "rejected"],
                "correctAdd": [
                    "document": 1, "a": 1, "b": 2, "kind": "friend", "polarity": "affirmed", "start": 0, "end": 7,
                ],
                "undo": [:], "undoLast": [:],
            ]
            #expect(Set(operations.map(\.name)) == Set(bodies.keys))
            for operation in operations {
                let before = try shelf.stage.library.correct(.rename(person: 3, name: "Before"), by: signature)
                let path = operation.path.replacingOccurrences(of: "{correction}", with: "\(before.id)")
                let answer = try await client.api(path, sending: bodies[operation.name] ?? [:])
                #expect([200, 201].contains(answer.status), "\(operation.path): \(answer.text)")
                #expect(try description.errors(in: answer, to: operation).isEmpty, "\(operation.path)")
                // Each is tried on the shelf as it was.
                while try shelf.stage.library.undo(by: signature) != nil {}
            }
        }
    }
}
