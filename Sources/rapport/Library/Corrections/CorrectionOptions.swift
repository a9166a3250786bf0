import ArgumentParser
import Foundation
import RapportLibrary

/// Where and in whose name something is corrected.
struct CorrectionOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Who decides; the name of the account, where nothing is given.", valueName: "name"))
    var author: String?

    @OptionGroup var library: LibraryOptions

    var signature: Correction.Signature { .now(by: author ?? NSUserName()) }

    /// Lays decisions over the library, in order.
    func correct(_ decisions: (Library) throws -> [Decision]) throws {
        try Input.reportingFailures(log: library.log) {
            let library = try self.library.open(.writing)
            for decision in try decisions(library) {
                let correction = try library.correct(decision, by: signature)
                self.library.log.note("c\(correction.id): \(correction.action.summary)")
            }
            return []
        }
    }

    /// The person meant by a name.
    func person(_ name: String, in library: Library) throws -> Int64 {
        try self.library.person(name, in: library).id
    }
}
