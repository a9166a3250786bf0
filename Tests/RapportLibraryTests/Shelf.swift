import Foundation

@testable import RapportLibrary

/// A library in a folder of its own, gone with it, and ways to put made-up articles in.
final class Shelf {
    let folder: URL
    let library: Library

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "rapport-library-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        library = try Library(path: folder.appending(path: "shelf.library").path)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// Adds an article under a path; its hash is that of its text.
    @discardableResult
    func add(_ article: Article, as path: String, readsAgain: Bool = false) throws -> Outcome {
        let addition = try article.addition(path: path)
        return try library.add([addition], readsAgain: readsAgain)[0]
    }

    /// The identifier of the person of this name.
    func person(_ name: String) throws -> Int64 {
        guard let person = try library.people(named: name).first else { throw Missing(name: name) }
        return person.id
    }

    struct Missing: Error { let name: String }
}
