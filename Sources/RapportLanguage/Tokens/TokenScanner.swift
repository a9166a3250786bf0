import RapportText

/// Collects the tokens of a text from left to right.
struct TokenScanner {
    /// What has been found.
    var tokens: [Token] = []
    /// Whether a single quotation mark is open in the block at hand.
    var hasOpenQuote = false

    /// Scans a block.
    mutating func scan(_ text: Bytes, _ start: Int, _ limit: Int) {
        hasOpenQuote = false
        var offset = start
        while offset < limit {
            var end = offset
            while end < limit, text[end].isLetter { end += 1 }
            // Most words are letters between spaces.
            if end > offset, end == limit || text[end] == 0x20 {
                word(text, offset, end)
                offset = end
                continue
            }
            if end == offset {
                let (kind, length) = text.character(at: offset, before: limit)
                if kind == .space {
                    offset += length
                    continue
                }
            }
            while end < limit {
                let (kind, length) = text.character(at: end, before: limit)
                if kind == .space { break }
                end += length
            }
            chunk(text, offset, end, blockEnd: limit)
            offset = end
        }
    }

    /// Adds a token.
    mutating func add(_ start: Int, _ end: Int, continuesWord: Bool = false) {
        tokens.append(Token(span: Span(start, end), continuesWord: continuesWord))
    }

    /// Scans what stands between white space.
    private mutating func chunk(_ text: Bytes, _ start: Int, _ end: Int, blockEnd: Int) {
        if text.isOrnament(start, end) {
            add(start, end)
            return
        }
        let mayHoldAddress = text.mayHoldAddress(from: start, before: end)
        var offset = start
        while offset < end {
            let (kind, length) = text.character(at: offset, before: end)
            if mayHoldAddress, kind == .letter || kind == .digit,
                let next = text.addressEnd(from: offset, before: end)
            {
                add(offset, next)
                offset = next
            } else if kind != .apostrophe, let next = Emoticons.end(text, from: offset, before: end) {
                add(offset, next)
                offset = next
            } else {
                switch kind {
                case .letter, .digit: offset = written(text, offset, end, blockEnd: blockEnd)
                case .apostrophe: offset = apostrophe(text, offset, end, chunk: start)
                default: offset = mark(text, offset, end, kind, length)
                }
            }
        }
    }
}
