public import ArgumentParser
public import RapportExchange
import RapportLanguage
import RapportReaders
import RapportRelations

/// `rapport scenes`: reads scripts and prints the pages for writers.
struct Scenes: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "scenes",
        abstract: "Show who is in which scene of a script, who meets and who speaks to whom.",
        discussion: """
            Plays, screenplays, subtitles and transcripts are read: Fountain, Final Draft, TEI, SubRip, WebVTT, and plain text \
            that is set as one. As CSV one table is printed, or with --output every table is written to a file of its own.
            """
    )

    /// What the pages are rendered as.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case text, csv
    }

    @Argument(help: ArgumentHelp("The scripts to read; - for standard input.", valueName: "file"), completion: .file())
    var paths: [String]

    @Option(name: [.short, .long], help: "text: a page to read; csv: a table.")
    var format = Format.text

    @Option(name: [.short, .long], help: "The table to print as CSV; bonds and statements read the language too.")
    var table = SceneCSV.Table.presence

    @Option(
        name: [.short, .long],
        help: ArgumentHelp("Write files there instead of to standard output.", valueName: "directory"),
        completion: .directory
    )
    var output: String?

    @Flag(help: "Read the language too, and show bonds scene by scene; takes some seconds.")
    var bonds = false

    @Flag(name: [.short, .long], help: "Say nothing on standard error but what went wrong.")
    var quiet = false

    private var isTableOfLanguage: Bool { format == .csv && output == nil && table.isOfLanguage }

    func run() throws {
        let annotator = bonds || isTableOfLanguage ? try Annotator() : nil
        try ScriptInput(paths, log: Log(isQuiet: quiet)).forEach { staging, input, isFirst in
            let reading = annotator.map { RelationReader().read($0.annotateByLabels(staging.document)) }
            switch (format, output) {
            case (.text, nil):
                if !isFirst { try StandardOutput.write(Array("\n\n".utf8)) }
                let terminal = Terminal.standardOutput
                let page = SceneReport(staging, width: terminal.width, reading: reading).rendered(
                    isColoured: terminal.isColoured
                )
                try StandardOutput.write(Array(page.utf8))
            case (.text, let directory?):
                let page = SceneReport(staging, width: Terminal.none.width, reading: reading).rendered(
                    isColoured: false
                )
                try OutputFile(directory: directory, name: "\(input.name).txt").write(
                    Array(page.utf8),
                    unless: input.path
                )
            case (.csv, nil):
                try StandardOutput.write(Array(SceneCSV(staging, reading: reading).text(table).utf8))
            case (.csv, let directory?):
                for table in SceneCSV.Table.allCases where reading != nil || !table.isOfLanguage {
                    let file = OutputFile(directory: directory, name: "\(input.name).\(table.rawValue).csv")
                    try file.write(Array(SceneCSV(staging, reading: reading).text(table).utf8), unless: input.path)
                }
            }
        }
    }
}

extension SceneCSV.Table: ExpressibleByArgument {}
