import ArgumentParser
import RapportLibrary

/// `rapport library verify`.
struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract:
            "Look whether the library's file is sound, and everything derived in step with what it is derived from."
    )

    @OptionGroup var library: LibraryOptions

    func run() throws {
        try Input.reportingFailures(log: library.log) {
            let library = try self.library.open(.reading)
            let faults = try library.faults()
            for fault in faults { self.library.log.error(Failure(.badData, "\(library.path): \(fault).")) }
            if faults.isEmpty { self.library.log.note("\(library.path) is sound.") }
            return faults.isEmpty ? [] : [Failure(.badData, "")]
        }
    }
}
