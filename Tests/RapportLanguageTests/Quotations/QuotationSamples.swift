import RapportText

@testable import RapportLanguage

/// Makes annotated documents out of paragraphs.
enum QuotationSamples {
    private static let annotator = Result { try Annotator() }

    /// All layers over a text of these paragraphs, which are of the kind `paragraph` unless told otherwise.
    static func annotate(_ paragraphs: [String], kinds: [Int: Block.Kind] = [:], cast: Cast? = nil) throws -> Annotation
    {
        var text = ""
        var blocks: [Block] = []
        for (index, paragraph) in paragraphs.enumerated() {
            if index > 0 { text += "\n\n" }
            let start = text.utf8.count
            text += paragraph
            blocks.append(Block(kinds[index] ?? .paragraph, Span(start, text.utf8.count)))
        }
        return try annotator.get().annotate(Document(source: Source(), text: text, blocks: blocks), cast: cast)
    }
}

extension Annotation {
    /// The members of a cast who speak the quotations, in order; nil where nobody of it is known to.
    var speakingMembers: [String?] { quotations.map { $0.speaker.flatMap { clusters[$0].castMember?.id } } }
}
