internal import RapportText

/// The narration around a quotation: where its cue may stand.
struct QuotationFrame {
    /// The tokens from the start of the sentence, or the end of the quotation before, up to the opening mark.
    let before: Range<Int>
    /// The tokens from the closing mark to the end of the sentence, or the start of the next quotation.
    let after: Range<Int>
    /// The quoted tokens.
    let inner: Range<Int>
}

extension QuotationFrame {
    /// The frames of stretches that lie side by side, none within another, in order.
    ///
    /// - Complexity: O(stretches × log tokens).
    static func frames(of stretches: [QuotedStretch], _ words: WordView) -> [QuotationFrame] {
        frames(of: stretches.map { Place(inner: $0.span, outer: $0.outer, block: $0.block) }, words)
    }

    /// Where a quotation stands: its words, its words with the marks, and its block.
    struct Place {
        let inner: Span
        let outer: Span
        let block: Int
    }

    /// The frames of quotations that lie side by side, none within another, in order.
    ///
    /// - Complexity: O(places × log tokens).
    static func frames(of stretches: [Place], _ words: WordView) -> [QuotationFrame] {
        stretches.indices.map { index in
            let stretch = stretches[index]
            let block = words.annotation.document.blocks[stretch.block].span
            let earlier =
                index > 0 && stretches[index - 1].block == stretch.block ? stretches[index - 1].outer.end : block.start
            let sameBlock = index + 1 < stretches.count && stretches[index + 1].block == stretch.block
            let later = sameBlock ? stretches[index + 1].outer.start : block.end
            let opening = words.firstToken(from: stretch.outer.start)
            let closing = words.firstToken(from: stretch.outer.end)
            return QuotationFrame(
                before: before(opening, from: words.firstToken(from: earlier), words),
                after: after(closing, to: words.firstToken(from: later), words),
                inner: words.tokens(in: stretch.inner)
            )
        }
    }

    private static func before(_ opening: Int, from first: Int, _ words: WordView) -> Range<Int> {
        guard first < opening else { return opening..<opening }
        let last = opening - 1
        if words.endsSentence(last) { return opening..<opening }
        var start = last
        while start > first, opening - start < longest, !words.endsSentence(start - 1) { start -= 1 }
        return start..<opening
    }

    private static func after(_ closing: Int, to limit: Int, _ words: WordView) -> Range<Int> {
        guard closing < limit else { return closing..<closing }
        var end = closing
        while end < limit, end - closing < longest {
            end += 1
            if words.endsSentence(end - 1) { break }
        }
        return closing..<end
    }

    /// The most tokens of narration to look at on either side.
    private static let longest = 60
}

extension WordView {
    /// Whether a token is the mark that ends a sentence; the full stop of an abbreviation is part of its token or within its
    /// sentence.
    func endsSentence(_ token: Int) -> Bool {
        let byte = firstByte(token)
        guard byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") else { return false }
        guard !isWord(token) else { return false }
        let end = sentenceTokens(of: token).upperBound
        return !((token + 1)..<max(token + 1, end)).contains { isWord($0) && !isInsideQuotation($0, after: token) }
    }

    /// Whether a quotation mark opens between two tokens of a sentence.
    private func isInsideQuotation(_ token: Int, after mark: Int) -> Bool {
        ((mark + 1)..<token).contains(where: isQuotationMark)
    }
}
