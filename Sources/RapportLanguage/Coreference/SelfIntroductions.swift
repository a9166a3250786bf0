/// Finds where somebody who speaks says his or her own name: "I am Ann Bell", "My name is Bell".
///
/// What answers a question for a name counts as well: "What name?" — "Bell." Needs the speakers of quotations.
struct SelfIntroductions {
    private let words: WordView
    private let annotation: Annotation

    init(_ words: WordView) {
        self.words = words
        annotation = words.annotation
    }

    /// Each mention by which a speaker gives his or her name, with the first mention of who speaks.
    ///
    /// - Complexity: O(mentions + quotations · log tokens).
    func namings() -> [(name: Int, bearer: Int)] {
        var found: [(name: Int, bearer: Int)] = []
        var mention = 0
        // Who asked for a name just before.
        var asker: Int?
        for quotation in annotation.quotations where quotation.isSpoken {
            let tokens = words.tokens(in: quotation.span)
            while mention < annotation.mentions.count,
                annotation.mentions[mention].tokens.lowerBound < tokens.lowerBound
            { mention += 1 }
            var next = mention
            while next < annotation.mentions.count, annotation.mentions[next].tokens.lowerBound < tokens.upperBound {
                defer { next += 1 }
                guard annotation.mentions[next].form == .proper, annotation.mentions[next].type == .person,
                    let speaker = quotation.speaker, let bearer = annotation.clusters[speaker].mentions.first,
                    givesName(next, in: tokens, isAsked: asker != nil && asker != speaker)
                else { continue }
                found.append((next, bearer))
            }
            asker = asksForName(tokens) ? quotation.speaker : nil
        }
        return found
    }

    /// Whether a mention by name within somebody's words says who speaks them.
    ///
    /// - Parameter isAsked: whether the words before asked for a name.
    func givesName(_ mention: Int, in tokens: Range<Int>, isAsked: Bool = false) -> Bool {
        let name = annotation.mentions[mention].tokens
        func word(_ steps: Int) -> String {
            name.lowerBound - steps >= tokens.lowerBound ? words.lower(name.lowerBound - steps) : ""
        }
        let head = annotation.tokens[annotation.mentions[mention].head]
        // "I am Ann's brother", "I am, Ann", "I am an Angel".
        guard head.relation != .nmodPoss, head.relation != .vocative,
            annotation.tokens[name.lowerBound].universalTag != .determiner
        else { return false }
        if isAsked, name.lowerBound == tokens.lowerBound { return true }
        switch word(1) {
        case "am", "'m", "’m": return word(2) == "i"
        case "is", "'s", "’s", "was": return word(2) == "name" && word(3) == "my"
        case "me": return word(2) == "call"
        default: return false
        }
    }

    /// Whether words from a token on are "that is my name", said of a name before them.
    func claimsName(from first: Int, in tokens: Range<Int>) -> Bool {
        guard first + 4 <= tokens.upperBound else { return false }
        let said = (first..<first + 4).map { words.lower($0) }
        return ["that", "which"].contains(said[0]) && ["is", "'s", "’s"].contains(said[1]) && said[2] == "my"
            && said[3] == "name"
    }

    /// Whether the words of a quotation ask for a name: "And your name, sir?", "What name?".
    private func asksForName(_ tokens: Range<Int>) -> Bool {
        let last = tokens.suffix(8).map { words.lower($0) }
        guard last.contains("?") else { return false }
        if last.contains("name") { return last.contains("what") || last.contains("your") }
        return last.suffix(5).starts(with: ["who", "are", "you"]) || last.suffix(4).starts(with: ["who", "are", "you"])
    }
}
