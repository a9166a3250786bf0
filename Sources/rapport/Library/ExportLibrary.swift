import ArgumentParser
import RapportLibrary

/// `rapport library export`.
struct ExportLibrary: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write the whole library.",
        discussion: """
            jsonl: everything, corrections included, to be taken in again (rapport.library/1); csv: a table each of people, \
            quotations, statements and bonds, into the directory --output; jsonld, tei, gexf (dynamic, for Gephi) and graphml \
            for other programs.
            """
    )

    /// What is written.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case jsonl, csv, jsonld, tei, gexf, graphml
    }

    @Option(name: [.short, .long], help: "What to write.") var format = Format.jsonl
    @Option(
        name: [.short, .long],
        help: ArgumentHelp(
            "Where to write: a directory for csv, a file else; standard output where none is given.",
            valueName: "path"
        )
    )
    var output: String?
    @OptionGroup var filters: FilterOptions
    @OptionGroup var library: LibraryOptions

    func validate() throws {
        if format == .csv, output == nil { throw ValidationError("These are several files: give --output DIRECTORY.") }
    }

    func run() throws {
        try library.query { library in
            switch format {
            case .jsonl: try write { sink in try library.export { try sink.write($0) } }
            case .jsonld: try write { sink in try library.writeJSONLD { try sink.write($0) } }
            case .tei: try write { sink in try library.writeTEI { try sink.write(Array($0.utf8)) } }
            case .gexf: try write { try $0.write(Array(network(library).gexf.utf8)) }
            case .graphml: try write { try $0.write(Array(network(library).graphML.utf8)) }
            case .csv: try tables(library)
            }
        }
    }

    private func network(_ library: Library) throws -> LibraryNetwork {
        try library.network(filters.filter(library, self.library))
    }

    private func write(_ use: (StreamedFile) throws -> Void) throws { try StreamedFile.write(to: output, use) }

    private func tables(_ library: Library) throws {
        guard let output else { return }
        try StreamedFile.write(to: "\(output)/people.csv") { file in
            try library.forEachPerson(PersonEntry.writer(to: file.write))
        }
        try StreamedFile.write(to: "\(output)/quotations.csv") { file in
            try library.forEachQuotation(QuotationEntry.writer(to: file.write))
        }
        try StreamedFile.write(to: "\(output)/statements.csv") { file in
            try library.forEachStatement(StatementEntry.writer(to: file.write))
        }
        try StreamedFile.write(to: "\(output)/bonds.csv") { file in
            try library.bonds(page: .all).forEach(BondEntry.writer(to: file.write))
        }
    }
}
