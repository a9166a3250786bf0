import RapportText

/// Finds where sentences end among the tokens of one block.
package struct BoundaryFinder {
    /// The tokens of the block.
    let tokens: ArraySlice<Token>

    /// Creates a finder for a block.
    package init(tokens: ArraySlice<Token>) { self.tokens = tokens }

    /// Whether it is open if a sentence ends before a token, so that a scorer has to decide.
    ///
    /// It is not where a full stop stands between a common word and a capital, nor between two words in small letters,
    /// within an orthographic word, before a closing mark, or behind a comma or a title. Only in careless writing does a
    /// sentence begin with a small letter: in edited prose such words go on after an exclamation (`"Oh! dear," she said`).
    package func isCandidate(_ text: Bytes, before next: Int) -> Bool {
        let token = tokens[next]
        if token.continuesWord || isCloser(text, next) { return false }
        let last = tokens[next - 1].span
        let final = final(text, before: next)
        let mark = tokens[final].span
        guard token.span.start > last.end else { return isTerminal(text, final) }
        if text[mark.start] == UInt8(ascii: ",") { return false }
        if beginsSmall(text, next) { return !text[mark.end - 1].isLetter && isCareless(text) }
        // ". . ." and "* * *" are one.
        let sign = text[token.span.start]
        if sign == UInt8(ascii: ".") || sign == UInt8(ascii: "*") && sign == text[last.start] { return false }
        guard text[mark.end - 1] == UInt8(ascii: ".") else { return true }
        if mark.count == 2, text[mark.start].isUppercase {
            return SentenceStarters.words.contains(text, token.span.start, token.span.end)
        }
        if text[mark.start].isLetter { return !Abbreviations.leading.contains(text, mark.start, mark.end - 1) }
        let isPlain = mark.count == 1 && final > tokens.startIndex && isWord(text, final - 1, before: next)
        return !(isPlain && isCapital(text, next))
    }

    /// Whether a block begins with a small letter or ends without a mark.
    private func isCareless(_ text: Bytes) -> Bool {
        guard let first = tokens.first, let last = tokens.last else { return false }
        let mark = text[last.span.end - 1]
        return text[first.span.start].isLowercase || mark.isLetter || mark.isDigit
    }

    /// Whether a token is a word of two or more letters, in small letters unless an opening mark follows.
    private func isWord(_ text: Bytes, _ index: Int, before next: Int) -> Bool {
        let span = tokens[index].span
        guard span.count > 1, text[span.end - 1].isLowercase else { return false }
        return text[span.start].isLowercase || text[span.start].isUppercase && isOpener(text, next)
    }

    /// Whether a token, or the one behind an opening mark, begins with a small letter.
    private func beginsSmall(_ text: Bytes, _ index: Int) -> Bool {
        var index = index
        while isOpener(text, index), index + 1 < tokens.endIndex { index += 1 }
        return text[tokens[index].span.start].isLowercase
    }

    /// Whether a token, or the one behind an opening quotation mark, begins with a capital.
    private func isCapital(_ text: Bytes, _ index: Int) -> Bool {
        var index = index
        if isOpener(text, index), index + 1 < tokens.endIndex { index += 1 }
        return text[tokens[index].span.start].isUppercase
    }

    /// Whether the rules end a sentence before a token.
    package func endsByRule(_ text: Bytes, before next: Int) -> Bool {
        guard let terminal = terminal(text, before: next), !isCloser(text, next) else { return false }
        return endsSentence(text, terminal: terminal, next: next)
    }

    /// The index of the full stop or the like before a token, closing marks aside.
    private func terminal(_ text: Bytes, before next: Int) -> Int? {
        let index = final(text, before: next)
        return isTerminal(text, index) ? index : nil
    }

    /// The index of the last token before another that is not a closing mark.
    private func final(_ text: Bytes, before next: Int) -> Int {
        var index = next - 1
        while index > tokens.startIndex, isCloser(text, index) { index -= 1 }
        return index
    }

    /// Whether a token may be the last of a sentence, closing marks aside.
    private func isTerminal(_ text: Bytes, _ index: Int) -> Bool {
        let span = tokens[index].span
        switch text[span.end - 1] {
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return true
        case 0xA6: return span.count >= 3 && text[span.end - 3] == 0xE2 && text[span.end - 2] == 0x80
        default: return false
        }
    }

    /// Whether a token is a closing mark without space before it.
    private func isCloser(_ text: Bytes, _ index: Int) -> Bool {
        guard index > tokens.startIndex else { return false }
        let span = tokens[index].span
        guard span.start == tokens[index - 1].span.end else { return false }
        switch text[span.start] {
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "_"): return true
        case 0xE2 where span.count % 3 == 0:
            return text[span.start + 1] == 0x80 && (text[span.start + 2] == 0x99 || text[span.start + 2] == 0x9D)
        default: return false
        }
    }

    /// Whether a sentence ends between a terminal mark with its closing marks and the token that follows.
    private func endsSentence(_ text: Bytes, terminal: Int, next: Int) -> Bool {
        let mark = tokens[terminal].span
        let isSpaced = tokens[next].span.start > tokens[next - 1].span.end
        let isAbbreviation = text[mark.start].isLetter
        var first = next
        // The first letter behind opening marks decides.
        while first < tokens.endIndex - 1, isOpener(text, first) { first += 1 }
        let letter = text[tokens[first].span.start]
        if isAbbreviation {
            guard isSpaced, letter.isUppercase || letter >= 0xC3 && letter != 0xE2 else { return false }
            if mark.count == 2 || Abbreviations.leading.contains(text, mark.start, mark.end - 1) { return false }
            return SentenceStarters.words.contains(text, tokens[first].span.start, tokens[first].span.end)
        }
        if letter.isLowercase { return false }
        if !isSpaced, first == next { return letter.isUppercase }
        switch letter {
        case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: ")"), UInt8(ascii: "."): return false
        default: return true
        }
    }

    private func isOpener(_ text: Bytes, _ index: Int) -> Bool {
        switch text[tokens[index].span.start] {
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "_"):
            return true
        case 0xE2 where tokens[index].span.count > 1: return text[tokens[index].span.start + 1] == 0x80
        default: return false
        }
    }
}
