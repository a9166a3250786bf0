import ArgumentParser
import RapportLibrary

/// `rapport add`: reads files into the library.
struct Add: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Read files into the library.",
        discussion: """
            Files that are there and have not changed are passed over; one that changed takes the place of what it said \
            before, and every correction is kept. Files are read on all cores and stored in the order given, so that a \
            command that was stopped goes on where it ended. Files of readings already made (JSON Lines of the form \
            rapport.reading/1, named .json or .jsonl) are stored as they are.
            """
    )

    @Argument(
        help: ArgumentHelp(
            "The files to add; all within, where it is a directory; those that match, where it has * or ?; - for standard input.",
            valueName: "file"
        ),
        completion: .file()
    )
    var paths: [String] = []

    @Option(help: ArgumentHelp("A file with the paths of more files, one a line.", valueName: "file"))
    var list: [String] = []

    @Flag(help: "Read files again that have not changed, as after a change of models.")
    var again = false

    @OptionGroup var library: LibraryOptions

    func validate() throws {
        if paths.isEmpty, list.isEmpty { throw ValidationError("Name a file, a directory or a --list.") }
    }

    func run() async throws {
        let log = library.log
        var failures: [Failure] = []
        do {
            let inputs = Input.expand(try paths.flatMap(Input.matching) + list.flatMap(Input.listed))
            let library = try library.open(.writing)
            failures = try await Shelving(library: library, log: log, readsAgain: again, inputs: inputs).add()
        } catch {
            failures = [Failure(error)]
            log.error(failures[0])
        }
        if let first = failures.first { throw ExitCode(first.status.rawValue) }
    }
}
