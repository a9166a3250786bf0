import ArgumentParser
import RapportLibrary

/// `rapport timeline`: how a bond was spoken of over time.
struct Timeline: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "timeline",
        abstract: "Show what was said about two people, and by them about each other, by date and outlet."
    )

    @OptionGroup var pair: PairArguments
    @Option(help: ArgumentHelp("Only what this person says.", valueName: "name")) var by: String?
    @OptionGroup var list: ListOptions
    @OptionGroup var library: LibraryOptions

    func run() throws {
        try library.query { library in
            let pair = try pair.people(of: self.library, in: library)
            let entries = try library.timeline(
                of: pair.a.id,
                and: pair.b.id,
                saidBy: by.map { try self.library.person($0, in: library).id },
                page: list.pages
            )
            try list.write(entries) { entry in
                let head = [entry.date ?? "undated", entry.outlet].compactMap { $0 }.joined(separator: ", ")
                return "\(head)\n  \(entry.statement?.line ?? entry.quotation?.line ?? "")"
            }
        }
    }
}
