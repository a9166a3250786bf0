import RapportLanguage
import RapportText

/// Where the blocks, sentences and chapters of a book lie, for looking up.
struct BookIndex {
    let annotation: Annotation
    /// The chapters; of a text without any, one that is all of it.
    let chapters: [Chapter]
    /// The chapter of each block; -1 before the first.
    let chapterOfBlock: [Int]
    private let blockStarts: [Int]
    private let tokenStarts: [Int]
    private let sentenceStarts: [Int]

    init(_ annotation: Annotation) {
        self.annotation = annotation
        let document = annotation.document
        chapters =
            document.chapters.isEmpty && !document.blocks.isEmpty
            ? [Chapter(title: document.source.title ?? "", blocks: document.blocks.indices)] : document.chapters
        var chapterOfBlock = [Int](repeating: -1, count: document.blocks.count)
        for (index, chapter) in chapters.enumerated() {
            for block in chapter.blocks { chapterOfBlock[block] = index }
        }
        self.chapterOfBlock = chapterOfBlock
        blockStarts = document.blocks.map(\.span.start)
        tokenStarts = annotation.tokens.map(\.span.start)
        sentenceStarts = annotation.sentences.map(\.tokens.lowerBound)
    }

    /// The block that an offset lies in.
    func block(at offset: Int) -> Int { max(0, Self.last(of: blockStarts, notAfter: offset)) }

    /// The sentence that a token lies in.
    func sentence(ofToken token: Int) -> Int { max(0, Self.last(of: sentenceStarts, notAfter: token)) }

    /// The tokens that begin within a span.
    func tokens(in span: Span) -> Range<Int> {
        let start = Self.last(of: tokenStarts, notAfter: span.start - 1) + 1
        return start..<max(start, Self.last(of: tokenStarts, notAfter: span.end - 1) + 1)
    }

    /// How many words begin within a span: tokens that are no punctuation and no part of the word before.
    func wordCount(in span: Span) -> Int {
        tokens(in: span).count { index in
            let token = annotation.tokens[index]
            return token.universalTag != .punctuation && !token.continuesWord
        }
    }

    /// Where a sentence lies.
    func span(ofSentence sentence: Int) -> Span { annotation.span(of: annotation.sentences[sentence].tokens) }

    /// The index of the last of sorted values that is not above another; -1 where all are.
    private static func last(of values: [Int], notAfter value: Int) -> Int {
        values.partitioningIndex { $0 > value } - 1
    }
}
