internal import RapportText

/// Finds the quotation marks of a stretch of text and what each may be.
///
/// Curly marks and guillemets tell by their shape, straight ones by their neighbours: a mark after a space and before a letter
/// opens, one after a letter or a full stop and before a space closes. A single mark between two letters is an apostrophe
/// and left out, and so is one before a word that is written with an apostrophe in front ("'tis").
struct QuotationMarkScanner {
    /// What stands beside a mark.
    private enum Neighbour {
        case edge, space, word, point, dash, openBracket, closeBracket
    }

    /// The bytes of the document.
    let bytes: [UInt8]

    /// The marks within a span, in order.
    ///
    /// - Complexity: O(length of the span).
    func marks(in span: Span) -> [QuotationMark] {
        var marks: [QuotationMark] = []
        var offset = span.start
        while offset < span.end {
            let byte = bytes[offset]
            // Every mark begins with one of these bytes, or with the lead byte of the general punctuation or of « and ».
            guard byte == 0x22 || byte == 0x27 || byte == 0x60 || byte == 0xE2 || byte == 0xC2 else {
                offset += 1
                continue
            }
            guard let (shape, length) = shape(at: offset, end: span.end) else {
                offset += 1
                continue
            }
            if let mark = mark(shape, at: offset, length: length, in: span) { marks.append(mark) }
            offset += length
        }
        return marks
    }

    /// The shape of a mark: its family, and its role where the shape alone tells.
    private struct Shape {
        let family: QuotationMark.Family
        let role: QuotationMark.Role
    }

    private func shape(at offset: Int, end: Int) -> (Shape, length: Int)? {
        switch bytes[offset] {
        case 0x22: return (Shape(family: .double, role: .either), 1)
        case 0x27:
            let doubled = offset + 1 < end && bytes[offset + 1] == 0x27
            return doubled ? (Shape(family: .double, role: .either), 2) : (Shape(family: .single, role: .either), 1)
        case 0x60:
            let doubled = offset + 1 < end && bytes[offset + 1] == 0x60
            return doubled ? (Shape(family: .double, role: .opening), 2) : (Shape(family: .single, role: .opening), 1)
        case 0xC2 where offset + 1 < end:
            switch bytes[offset + 1] {
            case 0xAB: return (Shape(family: .guillemet, role: .opening), 2)
            case 0xBB: return (Shape(family: .guillemet, role: .closing), 2)
            default: return nil
            }
        case 0xE2 where offset + 2 < end && bytes[offset + 1] == 0x80:
            switch bytes[offset + 2] {
            case 0x98, 0x9A, 0x9B: return (Shape(family: .single, role: .opening), 3)
            case 0x99: return (Shape(family: .single, role: .closing), 3)
            case 0x9C, 0x9F: return (Shape(family: .double, role: .opening), 3)
            case 0x9E: return (Shape(family: .double, role: .opening), 3)
            case 0x9D: return (Shape(family: .double, role: .closing), 3)
            case 0xB9: return (Shape(family: .singleGuillemet, role: .opening), 3)
            case 0xBA: return (Shape(family: .singleGuillemet, role: .closing), 3)
            default: return nil
            }
        default: return nil
        }
    }

    private func mark(_ shape: Shape, at start: Int, length: Int, in span: Span) -> QuotationMark? {
        let end = start + length
        let before = neighbour(before: start, in: span)
        let after = neighbour(after: end, in: span)
        var role = shape.role
        if role == .either { role = self.role(before, after) }
        guard shape.family == .single else {
            // A measure, six feet 2", is no quotation mark.
            if before == .word, start > span.start, isDigit(bytes[start - 1]), role != .opening, after != .space,
                after != .edge, after != .point
            {
                return nil
            }
            return QuotationMark(family: shape.family, start: start, end: end, role: role, mayBeApostrophe: false)
        }
        if before == .word, after == .word { return nil }
        if role != .closing, isElision(at: end, in: span) { return nil }
        // A right single mark before a word is an apostrophe or a misprint for an opening one, never a closing one.
        if shape.role == .closing, after == .word, before != .point { return nil }
        let mayBeApostrophe = before == .word && (after == .space || endsLikeElision(before: start, in: span))
        return QuotationMark(family: .single, start: start, end: end, role: role, mayBeApostrophe: mayBeApostrophe)
    }

    private func role(_ before: Neighbour, _ after: Neighbour) -> QuotationMark.Role {
        switch (before, after) {
        case (.edge, .space), (.edge, .edge), (.space, .space), (.space, .edge): .either
        case (.edge, _), (.space, _), (.openBracket, _): .opening
        case (_, .space), (_, .edge), (_, .closeBracket), (.word, .point), (.point, .point): .closing
        case (.word, .dash), (.point, .dash): .closing
        default: .either
        }
    }

    /// What stands before an offset, other marks and the underscores and asterisks of emphasis aside.
    private func neighbour(before offset: Int, in span: Span) -> Neighbour {
        var offset = offset
        while offset > span.start {
            let byte = bytes[offset - 1]
            switch byte {
            case 0x22, 0x27, 0x5F, 0x2A, 0x60: offset -= 1
            case 0x20, 0x09, 0x0A, 0x0D: return .space
            case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): return .openBracket
            case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): return .point
            case UInt8(ascii: "-"), UInt8(ascii: "/"): return .dash
            case 0x21, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x25: return .point
            case 0x80...:
                guard let kind = wide(endingAt: offset, from: span.start) else { return .word }
                switch kind {
                case .mark(let length): offset -= length
                case .other(let neighbour): return neighbour
                }
            default: return .word
            }
        }
        return .edge
    }

    /// What stands at an offset, other marks and the underscores and asterisks of emphasis aside.
    private func neighbour(after offset: Int, in span: Span) -> Neighbour {
        var offset = offset
        while offset < span.end {
            switch bytes[offset] {
            case 0x22, 0x27, 0x5F, 0x2A, 0x60: offset += 1
            case 0x20, 0x09, 0x0A, 0x0D: return .space
            case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): return .word
            case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): return .closeBracket
            case UInt8(ascii: "-"), UInt8(ascii: "/"): return .dash
            case 0x21, 0x2C, 0x3A, 0x3B, 0x3F: return .point
            // An ellipsis opens as often as it closes: "...and then".
            case 0x2E: return offset + 1 < span.end && bytes[offset + 1] == 0x2E ? .word : .point
            case 0x80...:
                guard let kind = wide(at: offset, end: span.end) else { return .word }
                switch kind {
                case .mark(let length): offset += length
                case .other(let neighbour): return neighbour
                }
            default: return .word
            }
        }
        return .edge
    }

    private enum Wide {
        case mark(length: Int)
        case other(Neighbour)
    }

    /// What a character outside ASCII is to a mark beside it; nil for a letter or another sign.
    private func wide(at offset: Int, end: Int) -> Wide? {
        if offset + 1 < end, bytes[offset] == 0xC2 {
            switch bytes[offset + 1] {
            case 0xA0: return .other(.space)
            case 0xAB, 0xBB: return .mark(length: 2)
            default: return nil
            }
        }
        guard offset + 2 < end, bytes[offset] == 0xE2, bytes[offset + 1] == 0x80 else { return nil }
        switch bytes[offset + 2] {
        case 0x80...0x8B, 0xAF: return .other(.space)
        case 0x90...0x95: return .other(.dash)
        case 0x98...0x9F, 0xB9, 0xBA: return .mark(length: 3)
        case 0xA6: return .other(.point)
        default: return nil
        }
    }

    private func wide(endingAt offset: Int, from start: Int) -> Wide? {
        if offset - 2 >= start, bytes[offset - 2] == 0xC2 { return wide(at: offset - 2, end: offset) }
        if offset - 3 >= start, bytes[offset - 3] == 0xE2 { return wide(at: offset - 3, end: offset) }
        return nil
    }

    /// Whether the word at an offset is one that is written with an apostrophe in front, or the two digits of a decade.
    private func isElision(at offset: Int, in span: Span) -> Bool {
        var end = offset
        while end < span.end, end - offset < 10, isLetter(bytes[end]) || isDigit(bytes[end]) { end += 1 }
        guard end > offset else { return false }
        if isDigit(bytes[offset]) { return end - offset <= 3 && end - offset >= 2 && isDigit(bytes[offset + 1]) }
        let word = String(decoding: bytes[offset..<end].map { $0 | 0x20 }, as: UTF8.self)
        let isCapital = bytes[offset] & 0x20 == 0
        return Elisions.certain.contains(word) || (!isCapital && Elisions.inLowerCase.contains(word))
    }

    /// Whether the word before an offset may end in an apostrophe: a possessive plural, "goin'", "o'".
    private func endsLikeElision(before offset: Int, in span: Span) -> Bool {
        var start = offset
        while start > span.start, offset - start < 10, isLetter(bytes[start - 1]) { start -= 1 }
        guard start < offset else { return false }
        let last = bytes[offset - 1] | 0x20
        if last == UInt8(ascii: "s") { return true }
        if last == UInt8(ascii: "n"), offset - start > 3, bytes[offset - 2] | 0x20 == UInt8(ascii: "i") { return true }
        return Elisions.atEnd.contains(String(decoding: bytes[start..<offset].map { $0 | 0x20 }, as: UTF8.self))
    }

    private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
    private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
