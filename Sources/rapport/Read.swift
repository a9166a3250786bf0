import ArgumentParser
import RapportExchange
import RapportLanguage
import RapportReaders
import RapportRelations

/// `rapport read`: reads files one after the other and prints what each says.
struct Read: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "read",
        abstract: "Read articles and books and report who is what to whom, and who says so.",
        discussion: """
            Reads plain text, Markdown, web pages, EPUB and PDF; a book is reported chapter by chapter. A file that cannot be read is named on standard error, and the \
            others are read all the same.
            """
    )

    /// How a reading is written.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case text, json, html

        /// The extension of files in this format.
        var fileExtension: String { self == .text ? "txt" : rawValue }
    }

    @Argument(
        help: ArgumentHelp(
            "The files to read; all within, where it is a directory; - for standard input.",
            valueName: "file"
        ),
        completion: .file()
    )
    var paths: [String]

    @Option(
        name: [.short, .long],
        help: "text: a page to read; json: rapport.reading/1, one line a document; html: a page that stands alone."
    )
    var format = Format.text

    @Option(
        name: [.short, .long],
        help: ArgumentHelp(
            "Write a file for each document there instead of to standard output.",
            valueName: "directory"
        ),
        completion: .directory
    )
    var output: String?

    @Option(
        help: ArgumentHelp(
            "Read a book no further than this chapter: its number or words of its heading.",
            valueName: "chapter"
        )
    )
    var upTo: String?

    @Flag(name: [.short, .long], help: "Say nothing on standard error but what went wrong.")
    var quiet = false

    func run() throws {
        let log = Log(isQuiet: quiet)
        try Input.reportingFailures(log: log) { try read(Input.expand(paths), log: log) }
    }

    /// Reads one file after the other, saying of each what went wrong with it.
    private func read(_ inputs: [Result<Input, Failure>], log: Log) throws -> [Failure] {
        if format == .html, output == nil, inputs.count > 1 {
            throw Failure(.usage, "an HTML page stands alone: give --output DIRECTORY for several files.")
        }
        Heap.keepFreedMemory()
        let annotator = try Annotator()
        let failures = Input.each(of: inputs, log: log) { input, used in
            try read(input, annotator: annotator, isFirst: used == 0, log: log)
        }
        if inputs.count > 1 { log.note("\(inputs.count - failures.count) of \(inputs.count) files read") }
        return failures
    }

    private func read(_ input: Input, annotator: Annotator, isFirst: Bool, log: Log) throws {
        let document = try input.document(upTo: upTo)
        log.warn(document)
        let reading = RelationReader().read(annotator.annotateByLabels(document))
        guard let output else {
            if format == .text, !isFirst { try StandardOutput.write(Array("\n\n".utf8)) }
            return try StandardOutput.write(rendered(reading, for: Terminal.standardOutput))
        }
        let file = OutputFile(directory: output, name: "\(input.name).\(format.fileExtension)")
        try file.write(rendered(reading, for: .none), unless: input.path)
    }

    private func rendered(_ reading: Reading, for terminal: Terminal) -> [UInt8] {
        switch format {
        case .text where Book.isBook(reading.document):
            Array(BookReport(Book(reading), width: terminal.width).rendered(isColoured: terminal.isColoured).utf8)
        case .text:
            Array(TextReport(reading, width: terminal.width).rendered(isColoured: terminal.isColoured).utf8)
        case .json: ReadingJSON(reading).encoded() + [UInt8(ascii: "\n")]
        case .html: Array(HTMLReport(reading).rendered().utf8)
        }
    }
}
