public import ArgumentParser
import RapportExchange
public import RapportLanguage
import RapportReaders
import RapportRelations
import RapportText

/// `rapport annotate`: one language layer of each file, in the forms that scorers and other tools take.
struct Annotate: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "annotate",
        abstract: "Print one language layer of each file.",
        discussion: """
            The layers "tags" and "parse" are printed as CoNLL-U; the others as JSON Lines, a document a line, offsets in \
            Unicode code points. "tags" are parts of speech alone, for archives: told by neighbouring words, many times as \
            fast as with the trees of "parse", and less surely. A document is named after its file, without the ending. \
            Coreference covers people, places and the like in a story, and everything that is spoken of more than once in \
            other texts, unless it is told what to cover. Files are read one after the other; one that cannot be read is \
            named on standard error, and the others are read all the same.

            A cast is a JSON file, [{"id": "…", "names": ["…"], "gender": "F"}], the gender optional. Its people are used as \
            they are: every name is resolved to one of them, and speakers are told by their ids. Only who is listed by a \
            mere description, and turns out to be one of the others throughout a story, goes to that one.
            """
    )

    /// What is printed.
    enum Layer: String, CaseIterable, ExpressibleByArgument {
        case tags, parse, entities, names, coref, quotes, events
    }

    @Argument(
        help: ArgumentHelp(
            "The files to read; all within, where it is a directory; - for standard input.",
            valueName: "file"
        ),
        completion: .file()
    )
    var files: [String]

    @Option(help: "The layer to print.")
    var layer = Layer.parse

    @Option(help: "What coreference covers; what suits the text where this is left out.")
    var coverage: CoreferenceCoverage?

    @Option(
        help: ArgumentHelp(
            "The known cast: a JSON file, or a directory with NAME.json for each document.",
            valueName: "file"
        ),
        completion: .file(extensions: ["json"])
    )
    var cast: String?

    @Flag(name: [.short, .long], help: "Say nothing on standard error but what went wrong.")
    var quiet = false

    func run() throws {
        let log = Log(isQuiet: quiet)
        try Input.reportingFailures(log: log) {
            let casts = try cast.map { try CastSource(path: $0) }
            Heap.keepFreedMemory()
            let lines = try printer()
            return Input.each(of: Input.expand(files), log: log, showsProgress: true) { input, _ in
                let document = try DocumentReader().read(path: input.path)
                log.warn(document)
                let cast = try casts?.cast(of: input.name)
                try StandardOutput.write(Array(lines(document, cast, input.name).utf8))
            }
        }
    }

    /// What makes the lines of a document with its cast and id: with the models that the layer takes, in no more steps.
    private func printer() throws -> (Document, Cast?, _ id: String) -> String {
        switch layer {
        case .tags:
            let annotator = try TagAnnotator()
            return { document, _, id in CoNLLUWriter(hasTrees: false).string(annotator.annotate(document), id: id) }
        case .parse:
            let annotator = try BaseAnnotator()
            return { document, _, id in CoNLLUWriter().string(annotator.annotate(document, upTo: .syntax), id: id) }
        case .names:
            let annotator = try BaseAnnotator()
            return { document, _, id in
                var annotation = annotator.annotate(document, upTo: .syntax)
                annotation.mentions = annotator.names(of: annotation)
                return LayerJSON(annotation, id: id).entities + "\n"
            }
        case .entities: return try whole { annotation, _, id in LayerJSON(annotation, id: id).entities + "\n" }
        case .quotes: return try whole { annotation, _, id in LayerJSON(annotation, id: id).quotes + "\n" }
        case .coref: return try whole(clusters)
        case .events: return try whole(events)
        }
    }

    /// What makes lines of all layers of a document.
    private func whole(
        _ lines: @escaping (Annotation, Annotator, _ id: String) -> String
    ) throws -> (Document, Cast?, _ id: String) -> String {
        let annotator = try Annotator()
        return { document, cast, id in
            let annotation = cast.map { annotator.annotate(document, cast: $0) }
            return lines(annotation ?? annotator.annotateByLabels(document), annotator, id)
        }
    }

    /// Clusters as LitBank has them, or, where they cover everything, as GUM has them.
    private func clusters(_ annotation: Annotation, _ annotator: Annotator, id: String) -> String {
        switch coverage ?? CoreferenceCoverage(suiting: annotation) {
        case .people: return LayerJSON(annotation, id: id).clusters(peopleOnly: true) + "\n"
        case .entities: return LayerJSON(annotation, id: id).clusters() + "\n"
        case .everything:
            var annotation = annotation
            annotator.coverThings(in: &annotation)
            return LayerJSON(annotation, id: id).clusters(attributesApart: false) + "\n"
        }
    }

    private func events(_ annotation: Annotation, _ annotator: Annotator, id: String) -> String {
        var annotation = annotation
        annotator.findEvents(in: &annotation)
        return LayerJSON(annotation, id: id).events + "\n"
    }
}

extension CoreferenceCoverage: ExpressibleByArgument {}
