import RapportText

/// What is known about a place between two tokens of a block where a sentence may end.
package struct BoundaryFeatures {
    /// The tokens of the block.
    let tokens: ArraySlice<Token>

    /// Creates a describer for a block.
    package init(tokens: ArraySlice<Token>) { self.tokens = tokens }

    /// Describes the place before a token.
    ///
    /// - Parameters:
    ///   - next: The index of the token after the place.
    ///   - start: The index of the first token of the sentence that may end.
    ///   - byRule: What the rules say of the place.
    package func fill(_ features: inout FeatureList, _ text: Bytes, before next: Int, from start: Int, byRule: Bool) {
        features.removeAll()
        let last = next - 1
        let word = hash(text, last)
        let following = hash(text, next)
        let before = hash(text, last - 1)
        let second = hash(text, next + 1)
        let shape = FeatureHash(shape(text, last))
        let nextShape = FeatureHash(self.shape(text, next))
        let beforeShape = FeatureHash(self.shape(text, last - 1))
        let secondShape = FeatureHash(self.shape(text, next + 1))
        let isSpaced = tokens[next].span.start > tokens[last].span.end
        let rule = FeatureHash((byRule ? 2 : 0) + (isSpaced ? 1 : 0))
        let length = FeatureHash(bucket(next - start))
        let isQuoting = FeatureHash(openMarks(text, from: start, before: next))
        let ends = FeatureHash(endsWithStop(text) ? 1 : 0)
        features.add(1)
        features.add(2, rule)
        features.add(3, rule, ends)
        features.add(4, word, nextShape)
        features.add(5, following, shape)
        features.add(6, word, following)
        features.add(7, shape, nextShape, ends)
        features.add(8, beforeShape, shape, nextShape)
        features.add(9, shape, nextShape, secondShape)
        features.add(10, before, word, nextShape)
        features.add(11, length, shape, nextShape)
        features.add(12, isQuoting, word, nextShape)
        features.add(13, rule, following)
        features.add(14, following, second)
        features.add(15, rule, length, isQuoting)
        features.add(16, FeatureHash(bucket(tokens.endIndex - next)), shape, nextShape)
        features.add(17, before, rule)
        features.add(18, beforeShape, shape, nextShape, secondShape)
        features.add(19, hash(text, start), length, nextShape)
    }

    /// The letters of a token, small; a fixed value beyond the block.
    private func hash(_ text: Bytes, _ index: Int) -> FeatureHash {
        guard tokens.indices.contains(index) else { return FeatureHash(-1) }
        var bits: UInt64 = 0xcbf2_9ce4_8422_2325
        for offset in tokens[index].span.start..<tokens[index].span.end {
            let byte = text[offset]
            bits = (bits ^ UInt64(byte.isDigit ? UInt8(ascii: "0") : byte.lowercased)) &* 0x100_0000_01b3
        }
        return FeatureHash(bits: bits)
    }

    /// Small, capitalised, capitals, a single capital, a number; or the mark itself.
    private func shape(_ text: Bytes, _ index: Int) -> Int {
        guard tokens.indices.contains(index) else { return 0 }
        let span = tokens[index].span
        let first = text[span.start]
        if first.isLowercase { return 1 }
        if first.isUppercase {
            guard span.count > 1 else { return 2 }
            let point = text[span.end - 1] == UInt8(ascii: ".") ? 4 : 0
            return (text[span.start + 1].isUppercase ? 3 : 4) + point
        }
        if first.isDigit { return 9 }
        // "..." is told from "." and "!!" from "!".
        return Int(first) + (span.count > 1 ? 256 : 0) + (first == 0xE2 ? Int(text[span.end - 1]) * 512 : 0)
    }

    private func bucket(_ count: Int) -> Int {
        switch count {
        case ..<5: count
        case ..<8: 5
        case ..<12: 6
        case ..<20: 7
        case ..<40: 8
        default: 9
        }
    }

    /// Which brackets and straight quotation marks are open, looking back no more than a few dozen tokens.
    private func openMarks(_ text: Bytes, from start: Int, before next: Int) -> Int {
        var quotes = 0
        var brackets = 0
        for index in max(start, next - 60)..<next {
            switch text[tokens[index].span.start] {
            case UInt8(ascii: "\""): quotes ^= 1
            case UInt8(ascii: "("), UInt8(ascii: "["): brackets = 2
            case UInt8(ascii: ")"), UInt8(ascii: "]"): brackets = 0
            case 0xE2 where tokens[index].span.count == 3 && text[tokens[index].span.start + 1] == 0x80:
                let mark = text[tokens[index].span.start + 2]
                if mark == 0x9C { quotes = 1 } else if mark == 0x9D { quotes = 0 }
            default: break
            }
        }
        return quotes + brackets
    }

    /// Whether the block ends with a full stop or the like, as paragraphs of edited prose do.
    private func endsWithStop(_ text: Bytes) -> Bool {
        guard let last = tokens.last else { return false }
        switch text[last.span.end - 1] {
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "\""), 0x9D, 0x99: return true
        default: return false
        }
    }
}
