import Foundation
import Logging
import RapportLibrary

@testable import RapportServer

/// A library in a folder of its own, and a server for it.
final class Stage: Sendable {
    let folder: URL
    let library: Library

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "rapport-server-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        library = try Library(path: folder.appending(path: "shelf.library").path)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// Adds an article under a path.
    func add(_ article: MadeUpArticle, as path: String) throws {
        let record = try article.record
        let hash = ContentHash.of(record.document.text.utf8)
        _ = try library.add([Addition(path: path, hash: hash, record: record)])
    }

    /// The identifier of the person of this name.
    func person(_ name: String) throws -> Int64 {
        guard let person = try library.people(named: name).first else {
            throw Connection.Failure(reason: "nobody is called \(name)")
        }
        return person.id
    }

    /// Serves the library on a free port while something is tried.
    func serve(names: [String] = [], token: String? = nil, _ attempt: (Client) async throws -> Void) async throws {
        var settings = Settings()
        settings.port = 0
        settings.names = names
        settings.token = token
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        let server = try Server(library: library, settings: settings, logger: logger)
        let (ports, found) = AsyncStream.makeStream(of: Int.self)
        let running = Task {
            defer { found.finish() }
            try await server.run(heedsSignals: false) { port in found.yield(port) }
        }
        defer { running.cancel() }
        guard let port = await ports.first(where: { _ in true }) else {
            try await running.value
            throw Connection.Failure(reason: "the server did not start")
        }
        try await attempt(Client(port: port))
    }
}
