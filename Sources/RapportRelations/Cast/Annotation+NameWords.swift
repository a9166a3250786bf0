import RapportLanguage

extension Annotation {
    /// The run of name words around the head of a mention by name: "Jon Hamm" of "the actor Jon Hamm"; all of the
    /// mention where its head is no such word.
    func nameWords(of mention: Int) -> Range<Int> {
        let mention = mentions[mention]
        guard isNameWord(mention.head) else { return mention.tokens }
        var start = mention.head
        var end = mention.head + 1
        while start > mention.tokens.lowerBound, !ShortLines.endsShortLine(start - 1, in: self) {
            if isNameWord(start - 1) {
                start -= 1
            } else if start - 4 >= mention.tokens.lowerBound, isNicknamed(at: start - 4) {
                start -= 4
            } else if start - 2 >= mention.tokens.lowerBound, isNameWord(start - 2), joinsNames(start - 1) {
                start -= 2
            } else {
                break
            }
        }
        // "the Polish émigrée Ann Bell"
        if let last = (start..<mention.head).last(where: {
            $0 > start && tokens[start].universalTag != .determiner && form(of: $0).first?.isLowercase == true
                && !joinsNames($0)
        }) {
            start = last + 1
        }
        while end < mention.tokens.upperBound, !ShortLines.endsShortLine(end - 1, in: self) {
            if isNameWord(end) {
                end += 1
            } else if end + 3 < mention.tokens.upperBound, isNicknamed(at: end - 1) {
                end += 4
            } else if end + 1 < mention.tokens.upperBound, isNameWord(end + 1), joinsNames(end), !isOfAnother(end),
                !isOfPlace(end, after: start)
            {
                end += 2
            } else {
                break
            }
        }
        // "Director Ann Bell", "Prime Minister Ann Bell"
        if let office = (start..<end - 2).last(where: isOffice) {
            start = office + 1
        }
        return start..<end
    }

    /// Whether a word tells what somebody does, or is before a name.
    private func isOffice(_ token: Int) -> Bool {
        RealityMeasure.professions.contains(form(of: token).lowercased())
            || ["Manager", "Minister"].contains(form(of: token)) || PersonTitle(form(of: token))?.kind == .office
    }

    /// Whether "of" tells where somebody whole belongs: "Ann Bell of Leeds", not "Catherine of Aragon" or "Louis XV of France".
    private func isOfPlace(_ token: Int, after start: Int) -> Bool {
        guard form(of: token) == "of", token - start > 1, !form(of: token - 1).allSatisfy("IVX".contains) else {
            return false
        }
        switch PersonTitle(form(of: start))?.kind {
        case .nobility, .religion: return false
        default: return true
        }
    }

    /// Whether a word is the "of" of "said Ann Bell of Tom Marsh".
    private func isOfAnother(_ token: Int) -> Bool {
        form(of: token) == "of"
            && mentions.contains { $0.tokens.lowerBound == token + 1 && $0.form == .proper && $0.type == .person }
    }

    private func isNameWord(_ token: Int) -> Bool {
        tokens[token].universalTag == .properNoun
            || (tokens[token].universalTag != .punctuation && form(of: token).first?.isUppercase == true)
    }

    /// Whether a word stands between two parts of one name: "Vincent van Gogh", "Ann-Kathrin".
    private func joinsNames(_ token: Int) -> Bool {
        [
            "van", "von", "der", "den", "de", "del", "della", "di", "da", "du", "la", "le", "bin", "al", "of", "-", ".",
            "’",
        ].contains(form(of: token))
    }
}
