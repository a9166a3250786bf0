internal import RapportText

extension QuotationSelector {
    /// What the words in the marks, and the signs at their ends, look like.
    struct Reading {
        /// How many words there are.
        let wordCount: Int
        /// Whether they end in a sign: . , ! ? … — : ;
        let endsInPoint: Bool
        /// Whether they end in a sign after which a cue may follow, such as a comma, a question mark or a dash.
        let endsOpen: Bool
        /// Whether they end in an exclamation or question mark.
        let endsInMark: Bool
        /// Whether a cue may follow: they do not end in a full stop.
        let allowsCueAfter: Bool
        /// Whether they begin with a capital, an ellipsis or a bracket.
        let isClause: Bool
        /// Whether they begin their block.
        let beginsBlock: Bool
        /// Whether they are all of their block.
        let isWholeBlock: Bool
        /// Whether what stands before them is complete: nothing, a full stop, a comma, a colon, a dash.
        let stands: Bool
        /// Whether a comma, a colon or a dash introduces them.
        let isIntroduced: Bool
        /// Whether all their words are capitalised, small ones between them aside, as those of a title are.
        let isTitleLike: Bool
        /// Whether they stand as an utterance of their own, be it of one word: a paragraph's first sentence, or words before "he".
        let isUtterance: Bool

        init(_ stretch: QuotedStretch, _ frame: QuotationFrame, _ words: WordView) {
            let bytes = words.bytes
            let block = words.annotation.document.blocks[stretch.block].span
            let inner = frame.inner.filter(words.isWord)
            wordCount = inner.count

            let last = Self.lastSign(bytes, stretch.span) ?? (Self.breaksOff(bytes, stretch) ? .dash : nil)
            endsInMark = last == .mark
            endsInPoint = last != nil
            endsOpen = last == .comma || last == .mark || last == .dash
            allowsCueAfter = last != .stop

            let first = inner.first
            let opening = bytes[stretch.span.start]
            isClause =
                first.map(words.isCapitalised) ?? false || opening == UInt8(ascii: ".") || opening == UInt8(ascii: "[")
            beginsBlock = stretch.outer.start == block.start
            isWholeBlock = beginsBlock && stretch.outer.end >= block.end - 1

            var before = frame.before.upperBound - 1
            while before >= frame.before.lowerBound, words.isQuotationMark(before) { before -= 1 }
            if before < frame.before.lowerBound {
                stands = true
                isIntroduced = false
            } else {
                let sign = words.firstByte(before)
                isIntroduced =
                    sign == UInt8(ascii: ",") || sign == UInt8(ascii: ":") || Self.isDash(bytes, before, words)
                stands = isIntroduced || words.endsSentence(before)
            }
            isTitleLike = Self.isTitleLike(inner, words) && last != .mark && last != .dash
            let next = frame.after.first(where: words.isWord).map(words.lower) ?? ""
            isUtterance = beginsBlock && (last == .stop || last == .comma && CueWord.pronouns.contains(next))
        }

        private enum Sign { case stop, comma, mark, dash }

        private static func lastSign(_ bytes: [UInt8], _ span: Span) -> Sign? {
            var end = span.end
            while end > span.start,
                bytes[end - 1] == UInt8(ascii: "_") || bytes[end - 1] == UInt8(ascii: ")")
                    || bytes[end - 1] == UInt8(ascii: "'")
            {
                end -= 1
            }
            guard end > span.start else { return nil }
            switch bytes[end - 1] {
            case UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":"): return .stop
            case UInt8(ascii: ","): return .comma
            case UInt8(ascii: "!"), UInt8(ascii: "?"): return .mark
            case UInt8(ascii: "-"): return .dash
            case 0x80...0xBF where end - span.start >= 3 && bytes[end - 3] == 0xE2 && bytes[end - 2] == 0x80:
                switch bytes[end - 1] {
                case 0x92...0x95: return .dash
                case 0xA6: return .mark
                default: return nil
                }
            default: return nil
            }
        }

        /// Whether white space stands before the closing mark: where words break off and the dash is lost.
        private static func breaksOff(_ bytes: [UInt8], _ stretch: QuotedStretch) -> Bool {
            stretch.depth == 0 && stretch.outer.end - stretch.span.end > 1
                && bytes[stretch.span.end] == UInt8(ascii: " ")
        }

        static func isDash(_ bytes: [UInt8], _ token: Int, _ words: WordView) -> Bool {
            let start = words.annotation.tokens[token].span.start
            if bytes[start] == UInt8(ascii: "-") { return true }
            return start + 2 < bytes.count && bytes[start] == 0xE2 && bytes[start + 1] == 0x80
                && (0x92...0x95).contains(bytes[start + 2])
        }

        private static func isTitleLike(_ inner: [Int], _ words: WordView) -> Bool {
            guard let first = inner.first, inner.count <= 12 else { return false }
            let bytes = words.bytes
            if (0x30...0x39).contains(words.firstByte(first)) == false, !words.isCapitalised(first) { return false }
            return inner.dropFirst().allSatisfy { token in
                words.isCapitalised(token) || (0x30...0x39).contains(words.firstByte(token))
                    || smallWords.contains(words.lower(token))
                    || bytes[words.annotation.tokens[token].span.start] == 0x27
            }
        }

        /// Words that titles leave in lower case.
        private static let smallWords: Set<String> = [
            "'s", "a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "into", "is", "n't", "nor", "of",
            "on", "or",
            "s", "the", "to", "v", "versus", "vs", "with",
        ]
    }
}
