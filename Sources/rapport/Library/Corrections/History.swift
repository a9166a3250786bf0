import ArgumentParser
import RapportLibrary

/// `rapport correct history`.
struct History: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "history",
        abstract: "List all corrections, the last first."
    )

    @OptionGroup var list: ListOptions
    @OptionGroup var library: LibraryOptions

    func run() throws {
        try library.query { try list.write($0.history(page: list.pages), text: \.line) }
    }
}

extension Correction {
    /// The correction as a line to read.
    fileprivate var line: String {
        let end = undone.map { ", taken back \($0.time) by \($0.author)" } ?? ""
        return "c\(id)  \(made.time)  \(made.author): \(action.summary)\(end)"
    }
}
