internal import RapportText

/// Programmes that people speak on: "said on The Late Show", "asked about it on "The Hour with Tom Bell" in 2014".
extension PublicationFinder {
    /// The programme that a clause of speaking says something was said on.
    ///
    /// - Complexity: O(length of the name).
    func aired(at preposition: Int, in sentence: Range<Int>) -> Publication? {
        let start = preposition + 1
        guard let name = programme(at: start, in: sentence) ?? outletNamed(at: start, in: sentence) else { return nil }
        // "said on the programme": its name stands before.
        let publication = made(name, preposition..<max(name.upperBound, start), in: sentence)
        let isOpening = preposition == sentence.lowerBound && publication?.date != nil
        return isOpening || speaks(before: preposition, in: sentence) ? publication : nil
    }

    /// The name after "on" that is a programme's, by its words, by what is known of it, or because it was on "last night".
    private func programme(at start: Int, in sentence: Range<Int>) -> Range<Int>? {
        let name = quotedName(at: start, in: sentence) ?? bareName(at: start, in: sentence)
        guard let last = name.last else { return nil }
        if mentions.mentions(beginningIn: name).contains(where: { mentions[$0].type == .outlet }) { return name }
        let isCalledSo = name.contains {
            words.isCapitalised($0) && PublicationWords.programmes.contains(words.lower($0))
        }
        let isOfPast = stands(last + 1, "last", in: sentence) && !isMonth(last..<last + 1)
        return name.count > 1 && (isCalledSo || isOfPast) ? name : nil
    }

    /// The words between quotation marks.
    private func quotedName(at start: Int, in sentence: Range<Int>) -> Range<Int>? {
        guard sentence.contains(start), words.isQuotationMark(start), sentence.contains(start + 2),
            words.isCapitalised(start + 1),
            let end = (start + 2..<min(sentence.upperBound, start + 12)).first(where: words.isQuotationMark)
        else { return nil }
        return (start + 1)..<end
    }

    /// The capitalised words, without an owner or article before them: "Channel 9's Match Night".
    private func bareName(at start: Int, in sentence: Range<Int>) -> Range<Int> {
        let end = (start..<sentence.upperBound).first {
            !words.isCapitalised($0) && !isPossessive($0) && words.lower($0) != "the"
                && words.annotation.tokens[$0].universalTag != .numeral
        }
        // "on The Late Show the week before": the name ends where its capitals do.
        let last = (start..<max(start, end ?? sentence.upperBound)).last {
            words.isCapitalised($0) || words.annotation.tokens[$0].universalTag == .numeral
        }
        let run = start..<(last.map { $0 + 1 } ?? start)
        let opening = run.last { isPossessive($0) || words.lower($0) == "the" }
        return (opening.map { words.isCapitalised($0) ? $0 : $0 + 1 } ?? run.lowerBound)..<run.upperBound
    }

    /// Whether words right before tell of speaking: "said", "asked about it", "in an appearance".
    private func speaks(before token: Int, in sentence: Range<Int>) -> Bool {
        (max(sentence.lowerBound, token - 4)..<token).contains {
            words.reportingVerb($0) != nil || PublicationWords.airing.contains(words.lower($0))
        }
    }
}
