import RapportLanguage
import RapportReaders
import RapportText

/// Reads gold documents' texts as raw text is read in use: blocks, tokens, sentences, syntax, places of quotations.
struct SyntaxLayers {
    private let annotator: BaseAnnotator

    init() throws { annotator = try BaseAnnotator() }

    func annotation(of gold: GoldDocument) -> Annotation {
        annotator.annotate(PlainTextReader().read(gold.text, source: Source()))
    }
}
