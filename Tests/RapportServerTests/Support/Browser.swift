import Foundation
import Glibc

/// Chromium without a window, led by chromedriver (W3C WebDriver) on the loopback.
final class Browser {
    private let driver: Process
    private let folder: URL
    private let client: Client
    private let session: String
    /// The address of the server that is looked at.
    let site: String

    /// Whether there is something to lead.
    static let isInstalled = path(of: "chromium") != nil && path(of: "chromedriver") != nil

    private static func path(of program: String) -> String? {
        ["/usr/bin/", "/usr/local/bin/"].map { $0 + program }.first { FileManager.default.isExecutableFile(atPath: $0) }
    }

    /// Looks at a server while something is tried.
    static func look(at stage: Stage, _ attempt: (Browser) async throws -> Void) async throws {
        try await stage.serve { client in
            let browser = try await Browser(site: "http://127.0.0.1:\(client.port)")
            do {
                try await attempt(browser)
                await browser.quit()
            } catch {
                await browser.quit()
                throw error
            }
        }
    }

    private init(site: String) async throws {
        self.site = site
        folder = FileManager.default.temporaryDirectory.appending(path: "rapport-browser-\(UUID().uuidString)")
        let (driver, port) = try await Self.start()
        self.driver = driver
        client = Client(port: port)
        let arguments = [
            "--headless=new", "--no-sandbox", "--force-prefers-reduced-motion", "--disable-gpu",
            "--disable-dev-shm-usage", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--user-data-dir=\(folder.path)",
            "--window-size=1200,900",
        ]
        let options: [String: Any] = ["args": arguments, "binary": Self.path(of: "chromium") ?? ""]
        let wanted: [String: Any] = ["goog:chromeOptions": options, "goog:loggingPrefs": ["browser": "ALL"]]
        let value = try await Self.send(
            client,
            "POST",
            "/session",
            ["capabilities": ["alwaysMatch": wanted]]
        )
        guard let session = (value as? [String: Any])?["sessionId"] as? String else {
            throw Connection.Failure(reason: "the browser did not start")
        }
        self.session = session
    }

    /// Starts chromedriver on a port of its choice; once more where another process has taken half of that port meanwhile
    /// (it wants the same one of IPv4 and IPv6).
    private static func start(attempts: Int = 5) async throws -> (driver: Process, port: Int) {
        let driver = Process()
        driver.executableURL = URL(filePath: path(of: "chromedriver") ?? "")
        driver.arguments = ["--port=0"]
        let output = Pipe()
        driver.standardOutput = output
        driver.standardError = FileHandle.nullDevice
        try driver.run()
        do {
            return (driver, try await port(from: output.fileHandleForReading))
        } catch {
            guard attempts > 1 else { throw error }
            return try await start(attempts: attempts - 1)
        }
    }

    /// Reads the port that chromedriver chose.
    private static func port(from output: FileHandle) async throws -> Int {
        try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread {
                var text = ""
                while true {
                    let data = output.availableData
                    text += String(decoding: data, as: UTF8.self)
                    if let mark = text.range(of: "successfully on port "),
                        let port = Int(text[mark.upperBound...].prefix(while: \.isNumber)),
                        text[mark.upperBound...].contains(".")
                    {
                        return continuation.resume(returning: port)
                    }
                    if data.isEmpty {
                        return continuation.resume(throwing: Connection.Failure(reason: "no chromedriver: \(text)"))
                    }
                }
            }
        }
    }

    private func quit() async {
        _ = try? await Self.send(client, "DELETE", "/session/\(session)", nil)
        // The browser has ended by then; its driver keeps nothing that a sudden end could spoil.
        kill(driver.processIdentifier, SIGKILL)
        try? FileManager.default.removeItem(at: folder)
    }

    private static func send(_ client: Client, _ method: String, _ path: String, _ body: [String: Any]?) async throws
        -> Any?
    {
        let bytes = try body.map { Array(try JSONSerialization.data(withJSONObject: $0)) } ?? []
        let answer = try await client.send(method, path, ["Content-Type": "application/json"], body: bytes)
        let value = (try JSONSerialization.jsonObject(with: Data(answer.body)) as? [String: Any])?["value"]
        guard answer.status == 200 else { throw Connection.Failure(reason: "\(path): \(answer.text)") }
        return value
    }

    @discardableResult
    private func send(_ path: String, _ body: [String: Any] = [:]) async throws -> Any? {
        try await Self.send(client, "POST", "/session/\(session)\(path)", body)
    }
}

// MARK: - What a person does

extension Browser {
    /// Goes to a page of the server.
    func open(_ path: String) async throws { try await send("/url", ["url": site + path]) }

    /// Clicks on the first element that a selector finds.
    func click(_ selector: String) async throws { try await send("/element/\(try await element(selector))/click") }

    /// Writes into a field, or chooses a file.
    func write(_ text: String, into selector: String) async throws {
        try await send("/element/\(try await element(selector))/value", ["text": text])
    }

    /// Presses a key.
    func press(_ key: String) async throws {
        let actions = ["keyDown", "keyUp"].map { ["type": $0, "value": key] }
        try await send("/actions", ["actions": [["type": "key", "id": "keyboard", "actions": actions]]])
    }

    /// Makes the window another size.
    func resize(_ width: Int, _ height: Int) async throws {
        try await send("/window/rect", ["width": width, "height": height])
    }

    /// Prefers dark or light.
    func prefer(_ scheme: String) async throws {
        let features = [["name": "prefers-color-scheme", "value": scheme]]
        try await send(
            "/goog/cdp/execute",
            ["cmd": "Emulation.setEmulatedMedia", "params": ["features": features]]
        )
    }

    private func element(_ selector: String) async throws -> String {
        let value = try await send("/element", ["using": "css selector", "value": selector])
        guard let element = (value as? [String: String])?.values.first else {
            throw Connection.Failure(reason: "no \(selector)")
        }
        return element
    }
}

// MARK: - What a person sees

extension Browser {
    /// What a script returns, as text.
    func run(_ script: String) async throws -> String {
        let value = try await send("/execute/sync", ["script": "return String(\(script))", "args": [Any]()])
        return value as? String ?? ""
    }

    /// Waits until something holds.
    ///
    /// - Throws: where it does not within a time, with what the page shows then.
    func wait(for condition: String, seconds: Int = 60) async throws {
        let end = ContinuousClock.now + .seconds(seconds)
        while ContinuousClock.now < end {
            if let found = try? await run(condition), found == "true" { return }
            try await Task.sleep(for: .milliseconds(100))
        }
        let page = try await run("location.href + ' ' + document.body.innerText.slice(0, 2000)")
        throw Connection.Failure(reason: "never: \(condition), but \(page)")
    }

    /// What the browser complained of.
    func complaints() async throws -> [String] {
        let log = try await send("/se/log", ["type": "browser"]) as? [[String: Any]] ?? []
        return log.compactMap { entry in
            ["WARNING", "SEVERE"].contains(entry["level"] as? String) ? entry["message"] as? String : nil
        }
    }

    /// A picture of the page, as PNG.
    func screenshot() async throws -> Data {
        let value = try await Self.send(client, "GET", "/session/\(session)/screenshot", nil)
        return Data(base64Encoded: value as? String ?? "") ?? Data()
    }
}
