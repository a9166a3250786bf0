public import ArgumentParser
import Foundation
import RapportExchange
public import RapportLanguage
import RapportReaders
import RapportText

/// `rapport annotate`: one language layer of each file, in the forms that scorers and other tools take.
struct Annotate: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "annotate",
        abstract: "Print one language layer of each file.",
        discussion: """
            The layer "parse" is printed as CoNLL-U; the others as JSON Lines, a document a line, offsets in Unicode code \
            points. A document is named after its file, without the ending. Coreference covers people, places and the like in a \
            story, and everything that is spoken of more than once in other texts, unless it is told what to cover.
            """
    )

    /// What is printed.
    enum Layer: String, CaseIterable, ExpressibleByArgument {
        case parse, entities, names, coref, quotes, events
    }

    @Argument(help: ArgumentHelp("The files to read.", valueName: "file"))
    var files: [String]

    @Option(help: "The layer to print.")
    var layer = Layer.parse

    @Option(help: "What coreference covers; what suits the text where this is left out.")
    var coverage: CoreferenceCoverage?

    func run() throws {
        let annotator = try Annotator()
        for file in files {
            let text = try String(contentsOfFile: file, encoding: .utf8)
            let document = PlainTextReader().read(text, source: Source(file: file))
            let annotation = annotator.annotate(document)
            let id = Self.name(of: file)
            let lines = try lines(annotation, annotator, id: id)
            try FileHandle.standardOutput.write(contentsOf: Data(lines.utf8))
        }
    }

    private func lines(_ annotation: Annotation, _ annotator: Annotator, id: String) throws -> String {
        switch layer {
        case .parse: CoNLLUWriter().string(annotation, id: id)
        case .entities: LayerJSON(annotation, id: id).entities + "\n"
        case .names: try names(annotation, id: id) + "\n"
        case .coref: clusters(annotation, annotator, id: id)
        case .quotes: LayerJSON(annotation, id: id).quotes + "\n"
        case .events: LayerJSON(annotation, id: id).events + "\n"
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

    /// Names alone, as Universal NER has them: of people, organisations and places, flat, without titles.
    private func names(_ annotation: Annotation, id: String) throws -> String {
        var annotation = annotation
        annotation.mentions = try MentionFinder().names(annotation)
        return LayerJSON(annotation, id: id).entities
    }

    /// The name of a document: that of its file, without directories and ending.
    private static func name(of file: String) -> String {
        let last = file.split(separator: "/").last ?? ""
        guard let dot = last.lastIndex(of: "."), dot > last.startIndex else { return String(last) }
        return String(last[..<dot])
    }
}

extension CoreferenceCoverage: ExpressibleByArgument {}
