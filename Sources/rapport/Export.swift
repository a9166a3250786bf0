public import ArgumentParser
import RapportExchange
import RapportLanguage
import RapportReaders
public import RapportRelations
import RapportText

/// `rapport export`: the networks of books, and BookNLP's files.
struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write the networks of books, or BookNLP's files, for other programs.",
        discussion: """
            gexf for Gephi, graphml for networkx, igraph and yEd, csv for tables (nodes and edges), booknlp for notebooks \
            made for BookNLP (.tokens, .entities, .quotes, .book). One network in gexf or graphml goes to standard output \
            where no --output is given.
            """
    )

    /// What is written.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case gexf, graphml, csv, booknlp
    }

    /// How a book is divided into networks.
    enum Extent: String, CaseIterable, ExpressibleByArgument {
        case book, chapter, window
    }

    @Argument(
        help: ArgumentHelp("The files to read; all within, where it is a directory.", valueName: "file"),
        completion: .file()
    )
    var paths: [String]

    @Option(name: [.short, .long], help: "What to write.")
    var format: Format

    @Option(help: "What edges stand for: words said to somebody, paragraphs with both, stated ties.")
    var network = Book.NetworkKind.coOccurrence

    @Option(help: "A network of the whole book, one a chapter, or one a window of chapters that moves on by one.")
    var by = Extent.book

    @Option(help: ArgumentHelp("How many chapters a window has.", valueName: "chapters"))
    var window = 3

    @Option(
        help: ArgumentHelp(
            "Read a book no further than this chapter: its number or words of its heading.",
            valueName: "chapter"
        )
    )
    var upTo: String?

    @Option(name: [.short, .long], help: ArgumentHelp("Write the files there.", valueName: "directory"))
    var output: String?

    @Flag(name: [.short, .long], help: "Say nothing on standard error but what went wrong.")
    var quiet = false

    func validate() throws {
        if window < 1 { throw ValidationError("--window takes a number above 0.") }
        let isSingle = (format == .gexf || format == .graphml) && by == .book && paths.count == 1
        if output == nil, !isSingle { throw ValidationError("These are several files: give --output DIRECTORY.") }
    }

    func run() throws {
        let log = Log(isQuiet: quiet)
        try Input.reportingFailures(log: log) {
            let annotator = try Annotator()
            return Input.each(of: Input.expand(paths), log: log) { input, _ in
                try export(input, annotator: annotator)
            }
        }
    }

    private func export(_ input: Input, annotator: Annotator) throws {
        let annotation = annotator.annotateByLabels(try input.document(upTo: upTo))
        for (name, content) in format == .booknlp ? bookNLP(annotation, annotator) : networks(annotation) {
            if let output {
                let file = OutputFile(directory: output, name: input.name + name)
                try file.write(Array(content.utf8), unless: input.path)
            } else {
                try StandardOutput.write(Array(content.utf8))
            }
        }
    }

    /// The endings and contents of BookNLP's files.
    private func bookNLP(_ annotation: Annotation, _ annotator: Annotator) -> [(name: String, content: String)] {
        var annotation = annotation
        annotator.findEvents(in: &annotation)
        let files = BookNLPFiles(annotation)
        return [
            (".tokens", files.tokens), (".entities", files.entities), (".quotes", files.quotes), (".book", files.book),
        ]
    }

    /// The endings and contents of the files of networks.
    private func networks(_ annotation: Annotation) -> [(name: String, content: String)] {
        let book = Book(RelationReader().read(annotation))
        let title = annotation.document.source.title ?? "A text"
        let ranges: [Range<Int>?] =
            switch by {
            case .book: [nil]
            case .chapter: book.windows(of: 1)
            case .window: book.windows(of: window)
            }
        let digits = String(book.chapters.count).count
        return ranges.flatMap { range -> [(name: String, content: String)] in
            var name = ""
            var words = "\(title): \(network.rawValue)"
            if let range {
                let first = String(range.lowerBound + 1)
                name = "-" + String(repeating: "0", count: digits - first.count) + first
                words += range.count == 1 ? ", chapter \(first)" : ", chapters \(first) to \(range.upperBound)"
            }
            let table = NetworkTable(book.network(network, chapters: range), of: book, title: words)
            switch format {
            case .gexf: return [(name + ".gexf", table.gexf)]
            case .graphml: return [(name + ".graphml", table.graphML)]
            case .csv: return [(name + "-nodes.csv", table.nodesCSV), (name + "-edges.csv", table.edgesCSV)]
            case .booknlp: return []
            }
        }
    }
}

extension Book.NetworkKind: ExpressibleByArgument {}
