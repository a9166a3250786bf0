import ArgumentParser
import RapportExchange
import RapportLibrary

/// `rapport who`: one person's dossier.
struct Who: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "who",
        abstract: "Show what the library knows of one person."
    )

    @Argument(help: "Their name, or identifier (p12).")
    var name: String

    @Option(help: ArgumentHelp("How much of each list is shown; 0 for all.", valueName: "number"))
    var limit = 10

    @Flag(help: "Write JSON.")
    var json = false

    @OptionGroup var library: LibraryOptions

    func run() throws {
        try library.query { library in
            let person = try self.library.person(name, in: library)
            let dossier = try library.dossier(of: person.id, page: limit == 0 ? .all : Page(limit: limit))
            try StandardOutput.write(json ? EntryJSON.line(dossier) : Array(text(dossier).utf8))
        }
    }

    private func text(_ dossier: Dossier) -> String {
        let others = dossier.names.filter { $0 != dossier.person.name }
        var text = dossier.person.line + "\n"
        if !others.isEmpty { text += "Also: \(others.joined(separator: ", "))\n" }
        for (title, lines) in [
            ("Bonds", dossier.bonds.map(\.line)), ("Quotations", dossier.quotations.map(\.line)),
            ("Documents", dossier.documents.map { "d\($0.id)  \($0.citation)" }),
        ] where !lines.isEmpty {
            text += "\n\(title)\n" + lines.map { "  \($0)\n" }.joined()
        }
        return SafeText.harmless(text)
    }
}
