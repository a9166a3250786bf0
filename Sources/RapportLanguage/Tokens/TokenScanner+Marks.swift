extension TokenScanner {
    /// Adds what an apostrophe begins: a quotation mark, "'tis", "'60s", "'n'"; where it ends.
    mutating func apostrophe(_ text: Bytes, _ start: Int, _ limit: Int, chunk: Int) -> Int {
        let (_, length) = text.character(at: start, before: limit)
        let after = start + length
        guard after < limit else {
            hasOpenQuote = false
            add(start, after)
            return after
        }
        let (next, nextLength) = text.character(at: after, before: limit)
        if next == .apostrophe, text[after] == text[start], nextLength == length {
            add(start, after + nextLength)
            return after + nextLength
        }
        let opens = start == chunk || !text[start - 1].isLetter && !text[start - 1].isDigit
        if opens, let end = elision(text, after, limit, next, isChunk: start == chunk) {
            add(start, end)
            return end
        }
        hasOpenQuote = opens && (next == .letter || next == .digit)
        add(start, after)
        return after
    }

    /// The end of a word that an apostrophe before `start` begins.
    private func elision(_ text: Bytes, _ start: Int, _ limit: Int, _ kind: CharacterKind, isChunk: Bool) -> Int? {
        if kind == .digit {
            let digits = text.digits(from: start, before: limit)
            return digits == 2 ? text.wordEnd(from: start, before: limit) : nil
        }
        let end = start + text.letters(from: start, before: limit)
        guard end > start else { return nil }
        if Contractions.elided.contains(text, start, end) { return end }
        if isChunk, end == limit, Contractions.endings.contains(text, start, end) { return end }
        guard end - start == 1, text[start].lowercased == UInt8(ascii: "n"), end < limit,
            case let (next, length) = text.character(at: end, before: limit), next == .apostrophe
        else { return nil }
        return end + length
    }

    /// Adds a mark or a run of one; where it ends.
    mutating func mark(_ text: Bytes, _ start: Int, _ limit: Int, _ kind: CharacterKind, _ length: Int) -> Int {
        var end = start + length
        switch kind {
        case .openingQuote:
            if length == 3, text[start + 2] == 0x98 || text[start + 2] == 0x9A { hasOpenQuote = true }
            // Two single marks are a double one.
            if length == 3, end + 3 <= limit, text[start + 2] == 0x98, text.repeats(start, length: 3, at: end) {
                end += 3
            }
        case .dash, .ellipsis:
            while end + length <= limit, text.repeats(start, length: length, at: end) { end += length }
        case .pictograph: end = text.pictographEnd(from: start, before: limit)
        case .symbol where length == 1: end = text.symbolEnd(from: start, before: limit)
        default: break
        }
        add(start, end)
        return end
    }
}

extension Bytes {
    /// Whether the bytes of a character occur again.
    func repeats(_ start: Int, length: Int, at other: Int) -> Bool {
        (0..<length).allSatisfy { self[start + $0] == self[other + $0] }
    }

    /// The end of an ASCII mark: itself, a run of it, or the hashtag, number or name that it begins.
    func symbolEnd(from start: Int, before limit: Int) -> Int {
        let mark = self[start]
        let next = byte(start + 1, before: limit)
        switch mark {
        case UInt8(ascii: "!"), UInt8(ascii: "?"): return exclamationEnd(from: start, before: limit)
        case UInt8(ascii: ","), UInt8(ascii: ":"):
            return next.isExclamation ? exclamationEnd(from: start + 1, before: limit) : start + 1
        case UInt8(ascii: "#"), UInt8(ascii: "@"):
            if next.isLetter { return wordEnd(from: start + 1, before: limit) }
        case UInt8(ascii: "+"):
            if next.isDigit { return wordEnd(from: start + 1, before: limit) }
        case UInt8(ascii: "."):
            let isNumber =
                next.isDigit
                || Affixes.addressEndings.contains(self, start + 1, start + 1 + letters(from: start + 1, before: limit))
            if isNumber { return wordEnd(from: start + 1, before: limit) }
            if next.isExclamation { return exclamationEnd(from: start + 1, before: limit) }
        case UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"),
            UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "|"), UInt8(ascii: "^"), UInt8(ascii: "/"),
            UInt8(ascii: "\\"), UInt8(ascii: "$"):
            break
        default: return start + 1
        }
        var end = start + 1
        while end < limit, self[end] == mark { end += 1 }
        return end
    }

    /// The end of a run of exclamation and question marks, with the one full stop that may follow: "?!", "!.".
    private func exclamationEnd(from start: Int, before limit: Int) -> Int {
        var end = start
        while end < limit, self[end].isExclamation { end += 1 }
        let stop = UInt8(ascii: ".")
        return byte(end, before: limit) == stop && byte(end + 1, before: limit) != stop ? end + 1 : end
    }

    /// Whether a stretch without white space is a line or an ornament drawn with marks: "=====", "*~*~*".
    func isOrnament(_ start: Int, _ end: Int) -> Bool {
        guard end - start > 2 else { return false }
        for offset in start..<end {
            switch self[offset] {
            case UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"),
                UInt8(ascii: "+"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "|"), UInt8(ascii: "^"),
                UInt8(ascii: "#"), UInt8(ascii: "{"), UInt8(ascii: "}"):
                continue
            default: return false
            }
        }
        return true
    }

    /// The end of an emoji with what modifies it: skin tones, variation selectors, joined emoji, pairs of flag letters.
    func pictographEnd(from start: Int, before limit: Int) -> Int {
        guard let first = scalar(at: start, before: limit) else { return start + 1 }
        var end = start + first.length
        let isFlag = (0x1F1E6...0x1F1FF).contains(first.value)
        var joins = false
        while end < limit, let next = scalar(at: end, before: limit) {
            switch next.value {
            case 0xFE0E, 0xFE0F, 0x20E3, 0x1F3FB...0x1F3FF, 0xE0020...0xE007F: joins = false
            case 0x200D: joins = true
            case 0x1F1E6...0x1F1FF where isFlag && end == start + first.length: joins = false
            default:
                guard joins else { return end }
                joins = false
            }
            end += next.length
        }
        return end
    }
}
