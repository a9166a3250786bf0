import RapportText

/// Finds where sentences end among the tokens of one block.
struct BoundaryFinder {
    /// The tokens of the block.
    let tokens: ArraySlice<Token>

    /// The index after the last token of the sentence that begins at a token.
    func sentenceEnd(_ text: Bytes, from start: Int) -> Int {
        var index = start
        while index < tokens.endIndex - 1 {
            let end = index + 1
            if isTerminal(text, index) {
                let next = afterClosers(text, end)
                if next == tokens.endIndex || endsSentence(text, terminal: index, next: next) { return next }
                index = next - 1
            }
            index += 1
        }
        return tokens.endIndex
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

    /// The index of the first token that is not a closing mark.
    private func afterClosers(_ text: Bytes, _ index: Int) -> Int {
        var index = index
        while index < tokens.endIndex, tokens[index].span.start == tokens[index - 1].span.end {
            switch text[tokens[index].span.start] {
            case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"): index += 1
            case 0xE2 where tokens[index].span.count % 3 == 0:
                let last = text[tokens[index].span.start + 2]
                guard text[tokens[index].span.start + 1] == 0x80, last == 0x99 || last == 0x9D else { return index }
                index += 1
            default: return index
            }
        }
        return index
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
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "("), UInt8(ascii: "["): return true
        case 0xE2: return text[tokens[index].span.start + 1] == 0x80
        default: return false
        }
    }
}
