extension Bytes {
    /// Whether the full stop behind a word belongs to it.
    func isAbbreviation(_ start: Int, _ end: Int, blockEnd: Int) -> Bool {
        if end - start == 1 { return isInitial(start, blockEnd: blockEnd) }
        if end - start > 1, isAcronym(start, end) { return true }
        if Abbreviations.beforeNumber.contains(self, start, end) { return following(end + 1, before: blockEnd).isDigit }
        if Abbreviations.leading.contains(self, start, end) { return true }
        if Abbreviations.capitalised.contains(self, start, end) { return self[start].isUppercase }
        return Abbreviations.any.contains(self, start, end)
    }

    /// Whether the full stop at an offset begins a run of three or more; of two, the first may belong to an abbreviation.
    func isEllipsis(_ start: Int, before limit: Int) -> Bool {
        byte(start + 1, before: limit) == UInt8(ascii: ".") && byte(start + 2, before: limit) == UInt8(ascii: ".")
    }

    /// Whether a single letter is an initial of a name, or stands for a word before a number.
    private func isInitial(_ start: Int, blockEnd: Int) -> Bool {
        let next = following(start + 2, before: blockEnd)
        if self[start].isLowercase { return next.isDigit && self[start] != UInt8(ascii: "i") }
        guard self[start].isUppercase, next.isUppercase || next == UInt8(ascii: ",") || next >= 0x80 else {
            return false
        }
        guard self[start] == UInt8(ascii: "I") else { return true }
        // "I" is a word more often than an initial: an initial stands behind a name or another initial.
        guard start > 2 else { return false }
        return self[start - 2] == UInt8(ascii: ".")
    }

    /// The first byte behind spaces and opening marks; 0 where the block ends.
    private func following(_ start: Int, before limit: Int) -> UInt8 {
        var offset = start
        while offset < limit, self[offset] <= 0x20 { offset += 1 }
        return byte(offset, before: limit)
    }
}
