import Foundation

/// A browser without a screen: it asks for pages, keeps the cookie it is given, and sends forms back.
final class Client {
    let port: Int
    private var cookies: [String] = []

    init(port: Int) { self.port = port }

    /// Sends a request; the host is that of the server, unless fields say otherwise.
    func send(_ method: String, _ path: String, _ fields: [String: String] = [:], body: [UInt8] = []) async throws
        -> Answer
    {
        var all = ["Host": "127.0.0.1:\(port)", "Connection": "close"]
        if !cookies.isEmpty { all["Cookie"] = cookies.joined(separator: "; ") }
        if !body.isEmpty || method == "POST" { all["Content-Length"] = "\(body.count)" }
        all.merge(fields) { $1 }
        var head = "\(method) \(path) HTTP/1.1\r\n"
        for (name, value) in all.sorted(by: { $0.key < $1.key }) { head += "\(name): \(value)\r\n" }
        let answer = try Answer(await Connection.exchange(Array("\(head)\r\n".utf8) + body, port: port))
        if let given = answer.headers["set-cookie"] { cookies.append(String(given.prefix { $0 != ";" })) }
        return answer
    }

    /// Asks for a page.
    func get(_ path: String) async throws -> Answer { try await send("GET", path) }

    /// The token in the forms of a page.
    func token(of page: String = "/") async throws -> String {
        let text = try await get(page).text
        let mark = #"name="token" value=""#
        guard let start = text.range(of: mark) else { throw Connection.Failure(reason: "no form in \(page)") }
        return String(text[start.upperBound...].prefix { $0 != "\"" })
    }

    /// Sends a form.
    func post(_ path: String, _ values: [String: String]) async throws -> Answer {
        let encoded = values.map { name, value in
            "\(name)=\(value.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "")"
        }
        return try await send(
            "POST",
            path,
            ["Content-Type": "application/x-www-form-urlencoded"],
            body: Array(encoded.joined(separator: "&").utf8)
        )
    }
}
