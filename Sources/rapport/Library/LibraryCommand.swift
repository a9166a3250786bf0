import ArgumentParser

/// `rapport library`: the library as a whole.
struct LibraryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "library",
        abstract: "Write the whole library for other programs, take it in again, or look whether it is sound.",
        subcommands: [ExportLibrary.self, ImportLibrary.self, Verify.self]
    )
}
