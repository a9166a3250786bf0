import Foundation
import RapportLanguage
import RapportText

/// A document of LitBank with its events, aligned to the tokens that Rapport finds in its text.
struct EventDocument {
    let annotation: Annotation
    /// The indices of the tokens that are events.
    let events: Set<Int>

    private struct Line: Decodable {
        let doc: String
        let events: [[Int]]
    }

    /// Reads a part of LitBank.
    static func litBank(_ part: Corpora.Part, corpora: String) throws -> [EventDocument] {
        let directory = "\(corpora)/litbank/\(part)"
        let annotator = try BaseAnnotator()
        return try String(contentsOfFile: "\(directory)/gold/events.jsonl", encoding: .utf8).split(separator: "\n").map
        {
            let line = try JSONDecoder().decode(Line.self, from: Data($0.utf8))
            let text = try String(contentsOfFile: "\(directory)/docs/\(line.doc).txt", encoding: .utf8)
            var annotation = Annotation(
                document: Document(source: Source(), text: text, blocks: PlainTextBlocks.blocks(text))
            )
            for step in [AnnotationStep.tokens, .sentences, .syntax, .quotations] {
                annotator.take(step, in: &annotation)
            }
            let offsets = CodePointOffsets(text)
            let starts = Set(line.events.map { offsets.offset(ofCodePoint: $0[0]) })
            return EventDocument(
                annotation: annotation,
                events: Set(annotation.tokens.indices.filter { starts.contains(annotation.tokens[$0].span.start) })
            )
        }
    }
}
