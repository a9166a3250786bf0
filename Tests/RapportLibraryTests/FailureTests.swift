import Foundation
import GRDB
import Glibc
import Testing

@testable import RapportLibrary

struct FailureTests {
    private let article = Article("Two Cooks").says("Ada Finch", is: "mentor", to: "Bea Crewe")

    /// Linux's `setfsuid`, which Glibc's module leaves out: as whom this thread opens files.
    @_silgen_name("setfsuid") private static func setFileUser(_ user: UInt32) -> Int32

    private func code(_ body: () throws -> Void) -> LibraryError.Code? {
        do {
            try body()
            return nil
        } catch {
            return (error as? LibraryError)?.code
        }
    }

    @Test("A file that is missing, no database, no library or of a newer version is told apart, and left alone")
    func opening() throws {
        let shelf = try Shelf()
        let folder = shelf.folder
        let missing = folder.appending(path: "none.library").path
        #expect(code { _ = try Library(path: missing, access: .reading) } == .missing)
        #expect(code { _ = try Library(path: folder.appending(path: "none/none.library").path) } == .missing)

        let text = folder.appending(path: "text.library")
        try Data(repeating: UInt8(ascii: "x"), count: 5_000).write(to: text)
        #expect(code { _ = try Library(path: text.path) } == .notLibrary)

        let other = folder.appending(path: "other.library").path
        try DatabaseQueue(path: other).write { try $0.execute(sql: "CREATE TABLE t (a)") }
        #expect(code { _ = try Library(path: other) } == .notLibrary)

        try shelf.add(article, as: "a.txt")
        let queue = try DatabaseQueue(path: shelf.library.path)
        try queue.write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('999')") }
        #expect(code { _ = try Library(path: shelf.library.path) } == .newer)
        #expect(code { _ = try Library(path: shelf.library.path, access: .reading) } == .newer)
        try queue.write { try $0.execute(sql: "DELETE FROM grdb_migrations WHERE identifier = '999'") }
        #expect(try Library(path: shelf.library.path).statements().count == 1)
    }

    @Test("A library opened for reading is not changed")
    func reading() throws {
        let shelf = try Shelf()
        try shelf.add(article, as: "a.txt")
        let library = try Library(path: shelf.library.path, access: .reading)
        #expect(try library.statements().count == 1)
        #expect(code { _ = try library.add([article.addition(path: "b.txt")]) } == .readOnly)
    }

    @Test("What a killed process left half written is taken back before it is read")
    func journal() throws {
        let shelf = try Shelf()
        let written = shelf.folder.appending(path: "written").path
        let killed = shelf.folder.appending(path: "killed").path
        let queue = try DatabaseQueue(path: written)
        try queue.write {
            try $0.execute(sql: "CREATE TABLE words (bytes); INSERT INTO words VALUES (zeroblob(1000000))")
        }
        // A small cache sends pages to the file before the change is whole.
        try queue.writeWithoutTransaction { database in
            try database.execute(
                sql: "PRAGMA cache_size = 1; BEGIN; UPDATE words SET bytes = randomblob(1000000)"
            )
            for end in ["", "-journal"] {
                try FileManager.default.copyItem(atPath: written + end, toPath: killed + end)
            }
            try database.execute(sql: "ROLLBACK")
        }
        #expect(code { _ = try Library(path: killed, access: .reading) } == .notLibrary)
        #expect(!FileManager.default.fileExists(atPath: killed + "-journal"))
        #expect(try Data(contentsOf: URL(filePath: killed)) == Data(contentsOf: URL(filePath: written)))
    }

    @Test("A file that may not be written is told of, and left as it is")
    func withoutPermission() throws {
        let shelf = try Shelf()
        let path = shelf.folder.appending(path: "locked.library").path
        try shelf.add(article, as: "a.txt")
        try shelf.library.write { _ in }
        try DatabaseQueue(path: shelf.library.path).writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
        try FileManager.default.copyItem(atPath: shelf.library.path, toPath: path)
        let bytes = try Data(contentsOf: URL(filePath: path))
        #expect(chmod(path, 0o444) == 0 && chmod(shelf.folder.path, 0o555) == 0)
        defer { _ = chmod(shelf.folder.path, 0o755) }
        // Root may write anything: this thread goes on as nobody.
        let user = Self.setFileUser(65_534)
        defer { _ = Self.setFileUser(UInt32(bitPattern: user)) }
        #expect(code { _ = try Library(path: path) } == .readOnly)
        #expect(try Data(contentsOf: URL(filePath: path)) == bytes)
    }

    @Test("A full disk leaves everything as it was")
    func fullDisk() throws {
        let shelf = try Shelf()
        try shelf.add(article, as: "a.txt")
        try shelf.library.write { database in
            let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
            try database.execute(sql: "PRAGMA max_page_count = \(pages + 4)")
        }
        let long = (0..<400).reduce(Article("Long")) {
            $0.quotes("Ada Finch", "Word number \($1) of a very long speech")
        }
        #expect(code { try shelf.add(long, as: "b.txt") } == .diskFull)
        #expect(try shelf.library.documents().count == 1)
        #expect(try shelf.library.faults().isEmpty)
    }

    @Test("A library that another process holds is waited for, and then told of")
    func locked() throws {
        let shelf = try Shelf()
        let impatient = try Library(path: shelf.library.path, patience: 0.1)
        let holder = try DatabaseQueue(path: shelf.library.path)
        try holder.inDatabase { database in
            try database.execute(sql: "BEGIN IMMEDIATE")
            #expect(code { _ = try impatient.add([article.addition(path: "a.txt")]) } == .locked)
            try database.execute(sql: "ROLLBACK")
        }
        #expect(try impatient.add([article.addition(path: "a.txt")]) == [.added])
    }

    @Test("A damaged page is found")
    func damage() throws {
        let shelf = try Shelf()
        for number in 0..<40 {
            try shelf.add(
                Article("\(number)").quotes("Ada Finch", "Speech number \(number) on the price of salt"),
                as: "\(number)"
            )
        }
        try DatabaseQueue(path: shelf.library.path).writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
        let bytes = try Data(contentsOf: URL(filePath: shelf.library.path))
        let copy = shelf.folder.appending(path: "copy.library")
        var damaged = bytes
        for offset in stride(from: 4096 * 8, to: bytes.count, by: 4096) {
            damaged.replaceSubrange(offset..<offset + 64, with: Data(count: 64))
        }
        try damaged.write(to: copy)
        let library = try? Library(path: copy.path)
        var isFound = library == nil
        do {
            if let library, try !library.faults().isEmpty { isFound = true }
        } catch { isFound = error.code == .damaged }
        #expect(isFound)
    }

    @Test("Several that make the same library at once all open it")
    func openedTogether() async throws {
        let shelf = try Shelf()
        for round in 0..<40 {
            let path = shelf.folder.appending(path: "\(round).library").path
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<4 { group.addTask { _ = try Library(path: path).documents() } }
                try await group.waitForAll()
            }
        }
    }

    @Test("Two that add at once both succeed")
    func together() async throws {
        let shelf = try Shelf()
        let other = try Library(path: shelf.library.path)
        let (first, second) = (shelf.library, other)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for (name, library) in [("a", first), ("b", second)] {
                group.addTask {
                    for number in 0..<30 {
                        let article = Article("\(name)\(number)").says("Ada Finch", is: "mentor", to: "Bea Crewe")
                        _ = try library.add([article.addition(path: "\(name)\(number)")])
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(try shelf.library.statements(page: .all).count == 60)
        #expect(try shelf.library.people(by: .name).map(\.documents) == [60, 60])
        #expect(try shelf.library.faults().isEmpty)
    }
}
