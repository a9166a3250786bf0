import RapportText

extension TokenScanner {
    /// Adds the word that begins at an offset, with the full stop or apostrophe that belongs to it; where it ends.
    mutating func written(_ text: Bytes, _ start: Int, _ limit: Int, blockEnd: Int) -> Int {
        var end = text.wordEnd(from: start, before: limit)
        let next = text.byte(end, before: limit)
        if next == UInt8(ascii: "$"), end - start <= 2, text[start].isUppercase, text[end - 1].isUppercase {
            add(start, end + 1)
            return end + 1
        }
        if next == UInt8(ascii: "."), !text.isEllipsis(end, before: limit),
            text.isAbbreviation(start, end, blockEnd: blockEnd)
        {
            end += 1
            add(start, end)
            guard let ending = possessive(text, end, limit) else { return end }
            add(end, ending, continuesWord: true)
            return ending
        }
        word(text, start, end)
        guard end < limit, case let (kind, length) = text.character(at: end, before: limit), kind == .apostrophe else {
            return end
        }
        return trailingApostrophe(text, start, end, length, limit)
    }

    /// Adds the words of a contraction, a number with its unit, or the one word it is.
    mutating func word(_ text: Bytes, _ start: Int, _ end: Int) {
        if text[start].isDigit, let unit = text.unit(start, end, isMoney: followsCurrency(text, start)) {
            add(start, unit)
            add(unit, end)
            return
        }
        if let second = text.contraction(start, end) {
            if text.contraction(start, second) == nil { add(start, second) } else { word(text, start, second) }
            add(second, end, continuesWord: true)
            return
        }
        add(start, end)
    }

    /// "'s" behind an abbreviation.
    private func possessive(_ text: Bytes, _ start: Int, _ limit: Int) -> Int? {
        guard start < limit, case let (kind, length) = text.character(at: start, before: limit), kind == .apostrophe,
            text.byte(start + length, before: limit).lowercased == UInt8(ascii: "s"),
            !text.byte(start + length + 1, before: limit).isLetter
        else { return nil }
        return start + length + 1
    }

    private func followsCurrency(_ text: Bytes, _ start: Int) -> Bool {
        guard let last = tokens.last, last.span.end == start else { return false }
        return text[start - 1] == UInt8(ascii: "$") || text[start - 1] >= 0x80
    }

    /// Adds an apostrophe behind a word: of a possessive, of letters left out, or a closing quotation mark.
    private mutating func trailingApostrophe(
        _ text: Bytes,
        _ start: Int,
        _ end: Int,
        _ length: Int,
        _ limit: Int
    ) -> Int {
        let after = end + length
        if after < limit, text.character(at: after, before: limit).kind == .apostrophe { return end }
        let last = text[end - 1].lowercased
        let isPlural = last == UInt8(ascii: "s") && !(hasOpenQuote && !text.hasClosingQuote(from: after))
        if isPlural {
            add(end, after, continuesWord: true)
            return after
        }
        guard !hasOpenQuote, let token = tokens.last, token.span.start == start else { return end }
        let isClipped =
            Contractions.clipped.contains(text, start, end)
            || end - start > 3 && last == UInt8(ascii: "n") && text[end - 2].lowercased == UInt8(ascii: "i")
        guard isClipped else { return end }
        tokens.removeLast()
        add(start, after)
        return after
    }
}

extension Bytes {
    /// Where the second word of a contraction begins; nil where a word is none.
    func contraction(_ start: Int, _ end: Int) -> Int? {
        guard end - start > 1 else { return nil }
        // The last apostrophe is near the end.
        var offset = end - 1
        while offset > start, offset > end - 6 {
            let isCurly =
                self[offset] == 0x99 && offset - start > 2 && self[offset - 1] == 0x80 && self[offset - 2] == 0xE2
            if isCurly || self[offset] == UInt8(ascii: "'") || self[offset] == UInt8(ascii: "`") {
                return contraction(start, isCurly ? offset - 2 : offset, offset + 1, end)
            }
            offset -= 1
        }
        for (letters, words) in Contractions.joined where words.contains(self, start, end) { return end - letters }
        // "Lets go" begins with a capital; "she lets go" is another word.
        if self[start] == UInt8(ascii: "L"), Contractions.invitation.contains(self, start, end) { return end - 1 }
        guard Contractions.possessive.contains(self, start, end), byte(end, before: count) == 0x20 else { return nil }
        let next = end + 1 + letters(from: end + 1, before: count)
        return Contractions.afterContraction.contains(self, end + 1, next) ? end - 1 : nil
    }

    private func contraction(_ start: Int, _ apostrophe: Int, _ after: Int, _ end: Int) -> Int? {
        guard apostrophe > start else { return nil }
        let previous = self[apostrophe - 1].lowercased
        if end - after == 1, self[after].lowercased == UInt8(ascii: "t") {
            return previous == UInt8(ascii: "n") && apostrophe - start > 1 ? apostrophe - 1 : nil
        }
        if Contractions.endings.contains(self, after, end) {
            // "the 80's" is one word, "the AK47's" is not.
            let isDecade =
                previous == UInt8(ascii: "0") && digits(from: start, before: apostrophe) == apostrophe - start
            return isDecade ? nil : apostrophe
        }
        // "y'all", "d'you"
        if apostrophe == start + 1,
            previous == UInt8(ascii: "y") && end - after == 3 && self[after].lowercased == UInt8(ascii: "a")
                || previous == UInt8(ascii: "d") && end - after == 3 && self[after].lowercased == UInt8(ascii: "y")
        {
            return after
        }
        return nil
    }

    /// Where the unit behind a number begins; nil where there is none.
    func unit(_ start: Int, _ end: Int, isMoney: Bool) -> Int? {
        var offset = start
        while offset < end, !self[offset].isLetter { offset += 1 }
        guard offset < end, self[offset - 1].isDigit else { return nil }
        if isMoney, Affixes.magnitudes.contains(self, offset, end) { return offset }
        // "5m" has a unit, "3M" is a name.
        let isName = end - offset == 1 && self[offset] == UInt8(ascii: "M")
        return !isName && Affixes.units.contains(self, offset, end) ? offset : nil
    }

    /// Whether a single quotation mark closes before the next one opens.
    ///
    /// Looks at no more than a few hundred bytes.
    func hasClosingQuote(from start: Int) -> Bool {
        var offset = start
        let limit = Swift.min(count, start + 400)
        while offset < limit {
            let (kind, length) = character(at: offset, before: count)
            if kind == .apostrophe {
                let previous = offset > start ? self[offset - 1] : 0x20
                let next = byte(offset + length, before: count)
                if previous <= 0x20 { return false }
                if !next.isLetter && !next.isDigit && previous != UInt8(ascii: "s") { return true }
            }
            if kind == .openingQuote { return false }
            offset += length
        }
        return false
    }
}
