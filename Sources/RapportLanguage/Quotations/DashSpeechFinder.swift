internal import RapportText

/// Finds speech that a dash opens, as in French, Spanish and Joyce: "—Come up, he called. It's late."
///
/// Nothing marks where such words end: the narration between them is told by its reporting verb and lasts to the end of its
/// sentence. Only where paragraphs with a dash are more than those with quotation marks is the style taken for granted.
///
/// - Complexity: O(tokens).
struct DashSpeechFinder {
    let words: WordView

    /// A part of an utterance and the cue beside it.
    struct Part {
        let span: Span
        let cue: Range<Int>?
        let block: Int
    }

    /// The parts of all utterances, in order; none where the document opens speech by marks.
    ///
    /// - Parameter marked: how many blocks begin with a quotation mark.
    func parts(marked: Int) -> [Part] {
        let blocks = words.annotation.document.blocks
        let opening = blocks.map { $0.kind == .paragraph ? afterDash($0.span) : nil }
        guard opening.count(where: { $0 != nil }) > max(2, marked) else { return [] }
        var parts: [Part] = []
        for (index, start) in opening.enumerated() {
            guard let start else { continue }
            parts += self.parts(of: words.tokens(in: Span(start, blocks[index].span.end)), block: index)
        }
        return parts
    }

    /// The offset after a dash that opens a block.
    private func afterDash(_ span: Span) -> Int? {
        let bytes = words.bytes
        var offset = span.start
        while offset < span.end {
            if bytes[offset] == UInt8(ascii: "-") {
                offset += 1
            } else if offset + 2 < span.end, bytes[offset] == 0xE2, bytes[offset + 1] == 0x80,
                (0x93...0x95).contains(bytes[offset + 2])
            {
                offset += 3
            } else {
                break
            }
        }
        guard offset > span.start else { return nil }
        while offset < span.end, bytes[offset] == 0x20 { offset += 1 }
        return offset < span.end ? offset : nil
    }

    private func parts(of tokens: Range<Int>, block: Int) -> [Part] {
        var parts: [Part] = []
        var start = tokens.lowerBound
        var token = start
        while token < tokens.upperBound {
            if let cue = cue(at: token + 1, in: tokens), isPoint(token) {
                if start < token { parts.append(part(start...token, cue.verb, block)) }
                start = cue.end
                token = cue.end
            } else {
                token += 1
            }
        }
        if start < tokens.upperBound { parts.append(part(start...(tokens.upperBound - 1), nil, block)) }
        return parts
    }

    private func part(_ tokens: ClosedRange<Int>, _ cue: Range<Int>?, _ block: Int) -> Part {
        let all = words.annotation.tokens
        return Part(
            span: Span(all[tokens.lowerBound].span.start, all[tokens.upperBound].span.end),
            cue: cue,
            block: block
        )
    }

    private func isPoint(_ token: Int) -> Bool {
        [",", ".", "!", "?"].contains { words.isSign(token, $0) } || words.firstByte(token) == 0xE2
    }

    /// The narration that may begin at a token, such as "he cried briskly" or "the old man answered".
    private func cue(at first: Int, in tokens: Range<Int>) -> (verb: Range<Int>, end: Int)? {
        guard first < tokens.upperBound, words.isWord(first) else { return nil }
        var verb: Int?
        if isSpeechVerb(first), first + 1 < tokens.upperBound,
            words.isCapitalised(first + 1) || CueWord.pronouns.contains(words.lower(first + 1))
                || CueWord.determiners.contains(words.lower(first + 1))
        {
            verb = first
        } else if CueWord.pronouns.contains(words.lower(first)) || words.isCapitalised(first)
            || CueWord.determiners.contains(words.lower(first))
        {
            var next = first + 1
            while next < tokens.upperBound, next - first < 5, words.isWord(next) {
                if isSpeechVerb(next) {
                    verb = next
                    break
                }
                next += 1
            }
        }
        guard let verb else { return nil }
        var end = verb + 1
        while end < tokens.upperBound {
            end += 1
            if words.endsSentence(end - 1) || words.isSign(end - 1, ":") { break }
            if words.isSign(end - 1, ","), end - verb <= 4 { break }
        }
        return (verb..<(verb + 1), end)
    }

    private func isSpeechVerb(_ token: Int) -> Bool {
        guard let verb = words.reportingVerb(token), verb.form == .past || verb.form == .present else { return false }
        return verb.kind == .say || verb.kind == .ask || verb.kind == .manner
    }
}
