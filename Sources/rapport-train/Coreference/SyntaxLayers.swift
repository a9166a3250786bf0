import RapportLanguage
import RapportReaders
import RapportText

/// Reads gold documents' texts as raw text is read in use: blocks, tokens, sentences, syntax, places of quotations.
struct SyntaxLayers {
    private let syntax: SyntaxAnalyser

    init() throws { syntax = try SyntaxAnalyser() }

    func annotation(of gold: GoldDocument) -> Annotation {
        let document = PlainTextReader().read(gold.text, source: Source())
        var annotation = Annotation(document: document)
        var tokens = Tokeniser().tokens(in: document)
        annotation.sentences = SentenceSplitter().split(&tokens, of: document)
        annotation.tokens = tokens
        syntax.analyse(&annotation)
        annotation.quotations = TemporaryStages.quotations(in: annotation)
        return annotation
    }
}
