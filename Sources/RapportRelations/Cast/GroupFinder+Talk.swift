import RapportLanguage

/// Whom people speak of who tell of themselves and another.
extension GroupFinder {
    /// Whom "he" and "she" in a quotation speak of where coreference goes back beyond the paragraph though it names somebody who
    /// fits, or to a character though somebody who exists speaks of "me" and the other.
    func talkedOf(at token: Int, _ known: [Int]) -> Int? {
        guard let gender = gender(ofPronoun: token), known.count < 2, let speaker = speaker(around: token),
            tellsOfSelf(token)
        else { return nil }
        let isOfFiction = known.contains { people[$0].world != .real } && people[speaker].world == .real
        let sentences = syntax.annotation.sentences
        let paragraph = sentences[syntax.sentenceOfToken[token]].block
        var near: Int?
        for before in stride(from: token - 1, through: max(0, token - Self.reachOfPronoun), by: -1) {
            guard let name = referents.name(at: before), name.lowerBound == before else { continue }
            if !isOfFiction, sentences[syntax.sentenceOfToken[before]].block != paragraph { break }
            let named = referents.people(at: before)
            guard named.count == 1, named[0] != speaker, fit(named, gender) else { continue }
            if named == known { return nil }
            if near == nil, people[named[0]].world == people[speaker].world { near = named[0] }
        }
        return near
    }

    /// Whom "she" speaks of where coreference takes her for somebody whom her own verb names: "she made Ann her partner".
    ///
    /// A pronoun that commands a name is not its bearer: Chomsky (1981), principle C.
    func commanding(at token: Int, _ known: [Int]) -> Int? {
        guard ["he", "she"].contains(syntax.words[token]), let gender = gender(ofPronoun: token), known.count == 1,
            syntax.relation(of: token) == .nsubj, let verb = syntax.head(of: token),
            namesBelow(verb, after: token, known)
        else { return nil }
        let speaker = speaker(around: token)
        for before in stride(from: token - 1, through: max(0, token - Self.reachOfPronoun), by: -1) {
            guard let name = referents.name(at: before), name.lowerBound == before else { continue }
            let named = referents.people(at: before)
            guard named.count == 1, named != known, named[0] != speaker, fit(named, gender),
                people[named[0]].world == people[known[0]].world
            else { continue }
            return named[0]
        }
        return nil
    }

    /// The gender that "he", "she" and their other forms tell; nil for any other word.
    func gender(ofPronoun token: Int) -> Gender? {
        switch syntax.words[token] {
        case "he", "him", "his": .masculine
        case "her", "she": .feminine
        default: nil
        }
    }

    /// Whether "they" comes after the plural name of a people in its sentence.
    func takesUpPeople(_ token: Int) -> Bool {
        let start = max(syntax.sentence(of: token).lowerBound, token - Self.lengthOfClause)
        return (start..<token).contains(where: referents.isOfPeople)
    }

    /// Whether a name of somebody hangs on a verb, after a token.
    private func namesBelow(_ verb: Int, after token: Int, _ known: [Int]) -> Bool {
        let end = min(syntax.sentence(of: token).upperBound, token + Self.lengthOfClause)
        return (token + 1..<max(end, token + 1)).contains { name in
            guard referents.isName(name), referents.people(at: name) == known else { return false }
            var node = name
            for _ in 0..<6 {
                guard let head = syntax.head(of: node) else { return false }
                if head == verb { return true }
                node = head
            }
            return false
        }
    }

    /// Whether a sentence speaks of the speaker too: "He's my coach", "I adored her".
    private func tellsOfSelf(_ token: Int) -> Bool {
        let sentence = syntax.sentence(of: token)
        let near = max(sentence.lowerBound, token - Self.lengthOfClause)
        return (near..<min(sentence.upperBound, token + Self.lengthOfClause)).contains {
            ["i", "me", "my", "our", "us", "we"].contains(syntax.words[$0])
        }
    }

    private static let reachOfPronoun = 150
    private static let lengthOfClause = 40
}
