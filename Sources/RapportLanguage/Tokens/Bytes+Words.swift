extension Bytes {
    /// The end of the word that begins at an offset, contractions and possessives not yet taken apart.
    ///
    /// Marks inside a word belong to it where the conventions of Universal Dependencies say so: the apostrophe of
    /// "don't", the points of "U.S" and "1.5", the hyphen of "co-founder", but not that of "well-known".
    func wordEnd(from start: Int, before limit: Int) -> Int {
        var offset = start
        while offset < limit {
            let (kind, length) = character(at: offset, before: limit)
            switch kind {
            case .letter, .digit: offset += length
            case .apostrophe, .symbol:
                guard offset > start, offset + length < limit else { return offset }
                let next = character(at: offset + length, before: limit).kind
                guard next == .letter || next == .digit else { return offset }
                let joins = kind == .apostrophe ? next == .letter : joinsWord(at: offset, from: start, before: limit)
                guard joins else { return offset }
                offset += length
            default: return offset
            }
        }
        return offset
    }

    /// Whether a mark between two letters or digits belongs to the word that begins at `start`.
    private func joinsWord(at offset: Int, from start: Int, before limit: Int) -> Bool {
        let previous = self[offset - 1]
        let next = byte(offset + 1, before: limit)
        switch self[offset] {
        case UInt8(ascii: "-"), 0xE2: return joinsAtHyphen(offset, from: start, before: limit)
        case UInt8(ascii: "."):
            if previous.isDigit && next.isDigit { return true }
            return joinsAtPoint(offset, from: start, before: limit)
        case UInt8(ascii: ","):
            // "1,200" in English and "3,40" elsewhere.
            return previous.isDigit && (1...3).contains(digits(from: offset + 1, before: limit)) && self[start].isDigit
        case UInt8(ascii: ":"): return previous.isDigit && next.isDigit
        case UInt8(ascii: "/"):
            if previous.isDigit && next.isDigit { return true }
            let right = letters(from: offset + 1, before: limit)
            return offset == start + 1 && (right == 1 || Self.afterSlash.contains(self, offset + 1, offset + 1 + right))
        case UInt8(ascii: "&"): return offset - start <= 4 && letters(from: offset + 1, before: limit) <= 3
        case UInt8(ascii: "*"): return previous.isLetter && next.isLetter
        case UInt8(ascii: "_"): return true
        default: return false
        }
    }

    /// "U.S", "p.m", "Ph.D", "example.com", "alt.animals.bear".
    private func joinsAtPoint(_ offset: Int, from start: Int, before limit: Int) -> Bool {
        let right = letters(from: offset + 1, before: limit)
        if right == 1, isAcronym(start, offset) || Self.beforePoint.contains(self, start, offset) { return true }
        var end = offset + 1
        while end < limit, self[end].isLetter || self[end].isDigit { end += 1 }
        if byte(end, before: limit) != UInt8(ascii: "'"), Affixes.addressEndings.contains(self, offset + 1, end) {
            return true
        }
        // Several small parts with points between are a name, not sentences that lack a space.
        guard self[start].isLowercase, self[offset + 1].isLowercase, right > 1 else { return false }
        let isFollowed = byte(end, before: limit) == UInt8(ascii: ".") && byte(end + 1, before: limit).isLowercase
        return isFollowed || (start..<offset).contains { self[$0] == UInt8(ascii: ".") }
    }

    /// "co-founder", "555-0123", "01-02-03", "x-37097".
    private func joinsAtHyphen(_ offset: Int, from start: Int, before limit: Int) -> Bool {
        guard self[offset] != 0xE2 || isHyphen(at: offset, before: limit) else { return false }
        if Affixes.hyphenated.contains(self, start, offset) { return true }
        guard self[offset - 1].isDigit, byte(offset + 1, before: limit).isDigit else { return false }
        // The area code of "555/555-0123" stands before a slash.
        let slash = (start..<offset).last { self[$0] == UInt8(ascii: "/") }
        return isNumberOfGroups(slash.map { $0 + 1 } ?? start, before: limit)
    }

    /// Whether digits in groups are one number, as of a telephone, and not a range.
    private func isNumberOfGroups(_ start: Int, before limit: Int) -> Bool {
        var groups: [Int] = []
        var offset = start
        while true {
            let count = digits(from: offset, before: limit)
            guard count > 0 else { return false }
            groups.append(count)
            offset += count
            guard byte(offset, before: limit) == UInt8(ascii: "-") else { break }
            offset += 1
        }
        return groups.count > 2 || groups == [3, 4] || groups == [1, 4] || groups == [5, 4]
    }

    private func isHyphen(at offset: Int, before limit: Int) -> Bool {
        guard let scalar = scalar(at: offset, before: limit) else { return false }
        return scalar.value == 0x2010 || scalar.value == 0x2011
    }

    /// Single letters with points between them: "U.S".
    func isAcronym(_ start: Int, _ end: Int) -> Bool {
        guard (end - start) % 2 == 1 else { return false }
        for offset in start..<end {
            guard (offset - start) % 2 == 0 ? self[offset].isLetter : self[offset] == UInt8(ascii: ".") else {
                return false
            }
        }
        return true
    }

    /// The number of ASCII letters from an offset on.
    func letters(from start: Int, before limit: Int) -> Int {
        var offset = start
        while offset < limit, self[offset].isLetter { offset += 1 }
        return offset - start
    }

    /// The number of ASCII digits from an offset on.
    func digits(from start: Int, before limit: Int) -> Int {
        var offset = start
        while offset < limit, self[offset].isDigit { offset += 1 }
        return offset - start
    }

    private static var afterSlash: WordSet { joiners.afterSlash }
    private static var beforePoint: WordSet { joiners.beforePoint }
}

/// What stands behind the slash of "s/he" and before the first point of "Ph.D.".
private let joiners = (afterSlash: WordSet(["he", "out"]), beforePoint: WordSet(["ed", "ph"]))
