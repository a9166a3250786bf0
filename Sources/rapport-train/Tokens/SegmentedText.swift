import RapportLanguage
import RapportText

/// A document of a treebank as plain text, with where its sentences end.
struct SegmentedText {
    let document: Document
    /// The byte offsets after the last letters of the sentences.
    let ends: Set<Int>

    /// Lays out the documents: a blank line before each paragraph, else a space where the treebank has one.
    static func texts(_ sentences: [TreebankSentence]) -> [SegmentedText] {
        var texts: [SegmentedText] = []
        var begin = 0
        for index in sentences.indices where index + 1 == sentences.count || sentences[index + 1].startsDocument {
            texts.append(SegmentedText(sentences[begin...index]))
            begin = index + 1
        }
        return texts
    }

    private init(_ sentences: ArraySlice<TreebankSentence>) {
        var text: [UInt8] = []
        var ends: Set<Int> = []
        var blocks: [Block] = []
        var start = 0
        var space = false
        for sentence in sentences {
            if sentence.startsParagraph, let end = ends.max(), end > start {
                blocks.append(Block(.paragraph, Span(start, end)))
                text += [0x0A, 0x0A]
                start = text.count
                space = false
            }
            for word in sentence.words {
                if space { text.append(0x20) }
                text += word.form.utf8
                space = word.spaceAfter
            }
            ends.insert(text.count)
        }
        blocks.append(Block(.paragraph, Span(start, text.count)))
        document = Document(source: Source(), text: String(decoding: text, as: UTF8.self), blocks: blocks)
        self.ends = ends
    }
}
