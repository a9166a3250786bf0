import CZlib
import Foundation
import RapportLibrary
import Testing

@testable import RapportServer

/// What programs get from the API.
@Suite struct APITests {
    private let shelf: APIShelf
    private var stage: Stage { shelf.stage }

    init() throws { shelf = try APIShelf() }

    @Test func entriesAreThoseOfTheCommandLine() async throws {
        try await stage.serve { client in
            let people = try await client.api("/people", ["world": "real"])
            let expected = try stage.library.people(Filter(isReal: true)).map { try EntryJSON.line($0) }
            let lines = try people.list.map { try JSONSerialization.data(withJSONObject: $0, options: .sortedKeys) }
            #expect(lines.map { Array($0) + [UInt8(ascii: "\n")] } == expected)
        }
    }

    @Test func listsAreNarrowedByWhatIsAsked() async throws {
        try await stage.serve { client in
            let ada = try stage.person("Ada Byrne")
            for (path, name, value, count) in [
                ("/statements", "polarity", "denied", 1), ("/statements", "outlet", "The Herald", 1),
                ("/documents", "from", "2016", 1), ("/documents", "to", "2015-06", 1),
                ("/quotations", "person", "\(ada)", 0), ("/bonds", "world", "fiction", 1),
                ("/people", "work", "The Tide", 2),
            ] {
                let found = try await client.api(path, [name: value]).list
                #expect(found.count == count, "\(path) \(name)")
            }
        }
    }

    @Test func linksLeadThroughAWholeListAndBack() async throws {
        for number in 0..<25 {
            try stage.add(MadeUpArticle("Text \(number)", date: "2020").quotes("Eve Ford", "Word"), as: "\(number).txt")
        }
        try await stage.serve { client in
            var path: String? = "/api/v1/documents?limit=10&from=2020"
            var (titles, last): ([String], Answer?) = ([], nil)
            while let next = path {
                let answer = try await client.get(next)
                titles += try answer.list.compactMap { $0["title"] as? String }
                path = Self.link("next", in: answer)
                last = answer
            }
            #expect(titles.count == 25 && Set(titles).count == 25)
            let end = try #require(last)
            let before = try await client.get(#require(Self.link("prev", in: end))).list
            #expect(before.compactMap { $0["title"] as? String } == Array(titles[10..<20]))
        }
    }

    private static func link(_ relation: String, in answer: Answer) -> String? {
        answer.headers["link"]?.components(separatedBy: ", ").first { $0.hasSuffix("; rel=\"\(relation)\"") }
            .map { String($0.dropFirst().prefix { $0 != ">" }) }
    }

    @Test func anAnswerIsSentAgainOnlyWhereTheLibraryChanged() async throws {
        try await stage.serve { client in
            let first = try await client.api("/people")
            let tag = try #require(first.headers["etag"])
            for field in [tag, String(tag.dropFirst(2)), "\"other\", \(tag)", "*"] {
                let again = try await client.api("/people", [:], ["If-None-Match": field])
                #expect(again.status == 304 && again.body.isEmpty && again.headers["etag"] == tag, "\(field)")
            }
            // A tag belongs to one address.
            let other = try await client.api("/people/999", [:], ["If-None-Match": tag])
            #expect(other.status == 404)
            _ = try await client.api("/corrections/rename", sending: ["person": 1, "name": "Ada Lund"])
            let changed = try await client.api("/people", [:], ["If-None-Match": tag])
            #expect(changed.status == 200 && changed.text.contains("Ada Lund"))
        }
    }

    @Test func whoTakesGzipGetsTheSameInFewerBytes() async throws {
        try await stage.serve { client in
            let plain = try await client.api("/openapi.json")
            #expect(plain.headers["content-encoding"] == nil && plain.headers["vary"] == "Accept-Encoding")
            for field in ["gzip", "br, gzip;q=0.5"] {
                let small = try await client.api("/openapi.json", [:], ["Accept-Encoding": field])
                #expect(small.headers["content-encoding"] == "gzip" && small.body.count < plain.body.count / 3)
                #expect(small.headers["content-length"] == "\(small.body.count)")
                #expect(try Gunzip.bytes(small.body) == plain.body)
            }
            for field in ["gzip;q=0", "identity", "gzipped"] {
                let answer = try await client.api("/openapi.json", [:], ["Accept-Encoding": field])
                #expect(answer.headers["content-encoding"] == nil && answer.body == plain.body)
            }
        }
    }

    @Test func headTellsWhatGetWould() async throws {
        try await stage.serve { client in
            let get = try await client.api("/people")
            let head = try await client.send("HEAD", "/api/v1/people")
            #expect(head.status == 200 && head.body.isEmpty)
            for field in ["content-length", "etag", "content-type"] {
                #expect(head.headers[field] == get.headers[field])
            }
        }
    }

    @Test(arguments: [
        "/people?nothing=1", "/people?", "/people?world=", "/people?world", "/people?world=both", "/people?limit=0",
        "/people?limit=1001", "/people?limit=+5", "/people?limit=1e1", "/people?limit=99999999999999999999",
        "/people?limit=5&limit=6", "/people?from=yesterday", "/people?from=2015-1", "/people?outlet=%00",
        "/people?outlet=%FF", "/people?%ZZ=1", "/people?outlet=\(String(repeating: "x", count: 501))",
        "/statements?confidence=nan", "/statements?confidence=0x1p-1", "/statements?confidence=1.01",
        "/statements?reviewed=yes", "/statements?kind=friends", "/search/documents",
    ])
    func whatIsNotUnderstoodIsRefused(path: String) async throws {
        try await stage.serve { client in
            let answer = try await client.api(path)
            if path == "/people?" {
                #expect(answer.status == 200)
            } else {
                #expect(answer.status == 400)
                #expect(answer.headers["content-type"] == "application/problem+json")
                #expect(try answer.object["status"] as? Int == 400 && !answer.detail.isEmpty)
            }
        }
    }

    @Test(arguments: [
        "", "x", "[]", "null", "{", #"{"person":1}"#, #"{"person":1,"name":""}"#, #"{"person":"1","name":"x"}"#,
        #"{"person":1,"name":"x","more":1}"#, #"{"person":1,"name":null}"#, #"{"person":1.5,"name":"x"}"#,
        #"{"person":true,"name":"x"}"#, #"{"person":1e30,"name":"x"}"#, #"{"person":1,"name":"a\u0000b"}"#,
        #"{"person":1,"name":"\ud800"}"#, "\u{FF}", String(repeating: "[", count: 10_000),
    ])
    func bodiesThatMakeNoSenseAreRefused(body: String) async throws {
        try await stage.serve { client in
            let answer = try await client.send(
                "POST",
                "/api/v1/corrections/rename",
                ["Content-Type": "application/json; charset=utf-8"],
                body: Array(body.utf8)
            )
            #expect(answer.status == 400)
            #expect(try stage.library.history().isEmpty)
        }
    }

    @Test(arguments: [
        "/nothing", "/people/0", "/people/-1", "/people/x", "/people/99", "/people/9223372036854775808", "/documents/7",
        "/bonds/1/99", "/bonds/1/99/timeline", "/paths/99/1", "/bonds/1/5/arc.svg", "/", "/people/", "/people/1/more",
    ])
    func whatIsNotThereIsAProblemNotFound(path: String) async throws {
        try await stage.serve { client in
            let answer = try await client.api(path)
            guard path != "/people/" else { return #expect(answer.status == 200) }
            #expect(answer.status == 404)
            #expect(answer.headers["content-type"] == "application/problem+json")
        }
    }

    @Test(arguments: ["PUT", "DELETE", "PATCH", "TRACE", "OPTIONS", "POST", "QUERY"])
    func otherMethodsAreToldWhatTheApiTakes(method: String) async throws {
        try await stage.serve { client in
            let answer = try await client.send(method, "/api/v1/people")
            #expect(answer.status == 405 && answer.headers["allow"] == "GET, HEAD")
            #expect(answer.headers["content-type"] == "application/problem+json")
        }
    }

    @Test func bodiesOfOtherKindsAndTooLargeOnesAreTurnedAway() async throws {
        try await stage.serve { client in
            let path = "/api/v1/corrections/merge"
            let large = [UInt8](repeating: UInt8(ascii: " "), count: API.mostFields + 1)
            for (type, body, status) in [
                ("application/x-www-form-urlencoded", Array("person=1".utf8), 415),
                ("text/json", Array("{}".utf8), 415),
                ("application/json", large, 413),
            ] {
                let answer = try await client.send("POST", path, ["Content-Type": type], body: body)
                #expect(answer.status == status)
            }
        }
    }

    @Test func otherSitesChangeNothing() async throws {
        try await stage.serve { client in
            let answer = try await client.send(
                "POST",
                "/api/v1/corrections/rename",
                ["Content-Type": "application/json", "Origin": "http://evil.example"],
                body: Array(#"{"person":1,"name":"x"}"#.utf8)
            )
            #expect(answer.status == 403 && answer.headers["content-type"] == "application/problem+json")
            #expect(try stage.library.history().isEmpty)
        }
    }

    @Test func aTokenIsAskedForWhereThereIsOne() async throws {
        try await stage.serve(token: "0123456789abcdef") { client in
            let refused = try await client.api("/people")
            #expect(refused.status == 401 && refused.headers["www-authenticate"] == "Bearer")
            #expect(refused.headers["content-type"] == "application/problem+json")
            let taken = try await client.api("/people", [:], ["Authorization": "Bearer 0123456789abcdef"])
            #expect(taken.status == 200)
        }
    }

    @Test func decisionsHoldAndAreTakenBack() async throws {
        try await stage.serve { client in
            let (ada, cleo) = (try stage.person("Ada Byrne"), try stage.person("Cleo Dane"))
            let made = try await client.api("/corrections/merge", sending: ["person": ada, "other": cleo])
            #expect(made.status == 201)
            func nameOfCleo() async throws -> String? {
                try await client.api("/search/people", ["q": "cleo"]).list.first?["name"] as? String
            }
            let merged = try await nameOfCleo()
            #expect(merged == "Ada Byrne")
            let twice = try await client.api("/corrections/merge", sending: ["person": ada, "other": cleo])
            let detail = try twice.detail
            #expect(twice.status == 422 && detail == "these are one person already.")
            for (path, status) in [("undo", 200), ("undo", 404), ("1/undo", 422), ("7/undo", 404)] {
                let answer = try await client.api("/corrections/\(path)", sending: [:])
                #expect(answer.status == status)
            }
            let apart = try await nameOfCleo()
            #expect(apart == "Cleo Dane")
            let history = try await client.api("/corrections").list
            #expect(history.count == 1)
        }
    }

    @Test func aTextHandedInIsReadAndCanBeChecked() async throws {
        try await stage.serve { client in
            let text = """
                “Ada Byrne taught me everything there is to know about wood,” said Ben Cole. Lena Marsh is married to \
                Tom Marsh.
                """
            let type = ["Content-Type": "text/plain"]
            let check = try await client.send("POST", "/api/v1/check?name=a.txt", type, body: Array(text.utf8))
            #expect(check.status == 200)
            #expect(try check.list.first?["verdict"] as? String == "same")
            let added = try await client.send("POST", "/api/v1/documents?name=a.txt", type, body: Array(text.utf8))
            #expect(added.status == 201)
            #expect(try added.object["outcome"] as? String == "added")
            let document = try await client.get(#require(added.headers["location"]))
            let reading = try document.object["reading"] as? [String: Any]
            #expect((reading?["document"] as? [String: Any])?["text"] as? String == text)
            let ties = try await client.api("/statements", ["document": "3"]).list
            #expect(ties.contains { $0["kind"] as? String == "spouse" })
            // Offsets are code points of the text.
            let words = try #require(ties.first)
            let place = try #require((words["evidence"] as? [[Int]])?.first)
            let scalars = Array(text.unicodeScalars)[place[0]..<place[1]]
            #expect(String(String.UnicodeScalarView(scalars)) == words["words"] as? String)

            let damaged = try await client.send("POST", "/api/v1/check?name=a.pdf", type, body: Array("%PDF-1.7".utf8))
            #expect(damaged.status == 422)
            let empty = try await client.send("POST", "/api/v1/check?name=a.txt", type)
            #expect(empty.status == 422)
        }
    }

    @Test func theWholeLibraryCanBeTakenAndTakenInAgain() async throws {
        try await stage.serve { client in
            let answer = try await client.api("/export/library.jsonl")
            #expect(answer.headers["content-length"] == "\(answer.body.count)")
            var lines = answer.body.split(separator: UInt8(ascii: "\n")).map { Array($0) }[...]
            let copy = try Library(path: stage.folder.appending(path: "copy.library").path)
            try copy.importArchive { lines.popFirst() }
            var bytes: [UInt8] = []
            try copy.export { bytes += $0 }
            #expect(bytes == answer.body)
        }
    }

    private static let common = ["limit", "offset", "format"]

    /// Whatever stands in a query, the answer is one that was described.
    @Test func noQueryBringsTheServerDown() async throws {
        let values = [
            "0", "9223372036854775807", "real", "2015-99-99", "friend", "\"", "'; DROP TABLE x", "*", "NEAR(",
            "\u{202E}🙂",
        ]
        try await stage.serve { client in
            let description = try await Description(client)
            for operation in description.operations where operation.method == "GET" && operation.path != "/openapi.json"
            {
                let parameters = operation.members["parameters"] as? [[String: Any]] ?? []
                let path = try shelf.path(operation.path)
                for parameter in parameters where parameter["in"] as? String == "query" {
                    // What all lists take is tried with one of them.
                    if operation.path != "/people", Self.common.contains(parameter["name"] as? String ?? "") {
                        continue
                    }
                    for value in values {
                        let answer = try await client.api(path, [parameter["name"] as? String ?? "": value])
                        #expect(
                            try description.errors(in: answer, to: operation).isEmpty,
                            "\(operation.path) \(parameter["name"] ?? "") \(value): \(answer.status)"
                        )
                    }
                }
            }
        }
    }
}

extension Filter {
    fileprivate init(isReal: Bool) {
        self.init()
        self.isReal = isReal
    }
}

/// Decompression, which the server has no need of.
private enum Gunzip {
    struct Failure: Error {}

    static func bytes(_ compressed: [UInt8]) throws -> [UInt8] {
        var stream = z_stream()
        guard czlib_gunzip_begin(&stream) == Z_OK else { throw Failure() }
        defer { inflateEnd(&stream) }
        var (input, output) = (compressed, [UInt8](repeating: 0, count: 1 << 20))
        let status = input.withUnsafeMutableBufferPointer { input in
            output.withUnsafeMutableBufferPointer { output in
                (stream.next_in, stream.avail_in) = (input.baseAddress, uInt(input.count))
                (stream.next_out, stream.avail_out) = (output.baseAddress, uInt(output.count))
                return inflate(&stream, Z_FINISH)
            }
        }
        guard status == Z_STREAM_END else { throw Failure() }
        return Array(output.prefix(Int(stream.total_out)))
    }
}
