import Foundation
import RapportLibrary
import Testing

/// Sending files to be read.
@Suite struct UploadTests {
    private let stage: Stage

    init() throws { stage = try Stage() }

    private let article = """
        The keepers of the lamp

        Orla Venn taught Tomas Reed everything she knew. "She was my mentor," Reed said. "I owe her the lamp."
        """

    private func send(_ client: Client, _ files: [(name: String, text: String)], token: String? = nil) async throws
        -> Answer
    {
        let token = if let token { token } else { try await client.token() }
        let boundary = "----rapport"
        var body = "--\(boundary)\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n\(token)\r\n"
        for file in files {
            body += "--\(boundary)\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\(file.name)\"\r\n"
            body += "Content-Type: text/plain\r\n\r\n\(file.text)\r\n"
        }
        body += "--\(boundary)--\r\n"
        return try await client.send(
            "POST",
            "/uploads",
            ["Content-Type": "multipart/form-data; boundary=\(boundary)"],
            body: Array(body.utf8)
        )
    }

    @Test func filesAreReadAndTold() async throws {
        try await stage.serve { client in
            let answer = try await send(client, [("lamp.txt", article), ("empty.txt", " "), ("lamp.txt", article)])
            #expect(answer.status == 303)
            let path = try #require(answer.headers["location"])
            // The stream ends when all is read.
            let events = try await client.get("\(path)/events")
            #expect(events.headers["content-type"] == "text/event-stream")
            #expect(events.text.hasSuffix("data: 3\n\n"))
            let page = try await client.get(path).text
            #expect(page.contains("3 of 3 files") && page.contains("could not be read"))
            #expect(page.contains(#"<a href="/documents/1" dir="auto">lamp.txt</a>"#))
            let shelf = try await client.get("/").text
            #expect(shelf.components(separatedBy: "The keepers of the lamp").count == 2)
            #expect(try stage.person("Tomas Reed") > 0)
        }
    }

    @Test func uploadsNeedTheTokenAndFiles() async throws {
        try await stage.serve { client in
            let elsewhere = try await send(client, [("a.txt", article)], token: "0")
            #expect(elsewhere.status == 403)
            let nothing = try await send(client, [])
            #expect(nothing.status == 400)
            let many = try await send(client, (0..<101).map { ("\($0).txt", "A") })
            #expect(many.status == 413)
            let form = try await client.post("/uploads", ["token": "0"])
            #expect(form.status == 415)
            let large = try await client.send(
                "POST",
                "/uploads",
                ["Content-Type": "multipart/form-data; boundary=x", "Content-Length": "99999999999"]
            )
            #expect(large.status == 413)
            let documents = try stage.library.documents()
            #expect(documents.isEmpty)
        }
    }

    @Test(arguments: [
        "../../etc/passwd", "<script>alert(1)</script>.txt", "\u{202E}txt.exe", "a\u{0}b",
        String(repeating: "n", count: 900),
    ])
    func namesOfFilesDoNoHarm(name: String) async throws {
        try await stage.serve { client in
            let answer = try await send(client, [(name, article)])
            let path = try #require(answer.headers["location"])
            _ = try await client.get("\(path)/events")
            let page = try await client.get(path).text
            #expect(page.contains("1 of 1 files") && !page.contains("<script>alert") && !page.contains("\u{202E}"))
        }
    }
}
