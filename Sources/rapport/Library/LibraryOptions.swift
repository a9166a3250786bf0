import ArgumentParser
import Glibc
import RapportLibrary

/// Which library a command works on.
struct LibraryOptions: ParsableArguments {
    @Option(
        name: [.customShort("L"), .customLong("library")],
        help: ArgumentHelp(
            "The library's file; RAPPORT_LIBRARY, or else rapport.library here, where none is given.",
            valueName: "file"
        ),
        completion: .file()
    )
    var path: String?

    @Flag(name: [.short, .long], help: "Say nothing on standard error but what went wrong.")
    var quiet = false

    var log: Log { Log(isQuiet: quiet) }

    /// Opens the library.
    func open(_ access: Library.Access) throws -> Library {
        let variable = getenv("RAPPORT_LIBRARY").map { String(cString: $0) }
        let chosen = path ?? variable.flatMap { $0.isEmpty ? nil : $0 } ?? "rapport.library"
        return try Library(path: chosen, access: access)
    }

    /// Runs a query of the library; what goes wrong is told, and becomes the exit status.
    func query(_ run: (Library) throws -> Void) throws {
        try Input.reportingFailures(log: log) {
            try run(open(.reading))
            return []
        }
    }

    /// The person meant by a name, the one most spoken of where several have it.
    ///
    /// - Throws: `Failure` where nobody has it.
    func person(_ name: String, in library: Library) throws -> PersonEntry {
        let people = try library.people(named: name, page: Page(limit: 6))
        guard let first = people.first else {
            throw Failure(.noInput, "nobody in the library is called “\(name)”.")
        }
        if people.count > 1 {
            let others = people.dropFirst().map { "p\($0.id) \($0.name)" }.joined(separator: ", ")
            log.note("“\(name)” is taken for p\(first.id) \(first.name); also there: \(others).")
        }
        return first
    }
}
