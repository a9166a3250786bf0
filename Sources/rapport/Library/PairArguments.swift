import ArgumentParser
import RapportLibrary

/// The two people that a command is about.
struct PairArguments: ParsableArguments {
    @Argument(help: "The one, by name or identifier (p12).") var a: String
    @Argument(help: "The other.") var b: String

    /// The people meant.
    ///
    /// - Throws: `Failure` where nobody has a name.
    func people(of options: LibraryOptions, in library: Library) throws -> (a: PersonEntry, b: PersonEntry) {
        (try options.person(a, in: library), try options.person(b, in: library))
    }
}
