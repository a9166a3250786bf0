import RapportLanguage

/// Whom people speak of who tell of themselves and another.
extension GroupFinder {
    /// Whom "he" and "she" in a quotation speak of where coreference goes back beyond the paragraph though it names somebody who
    /// fits, or to a character though somebody who exists speaks of "me" and the other.
    func talkedOf(at token: Int, _ known: [Int]) -> Int? {
        let gender: Gender
        switch syntax.words[token] {
        case "he", "him", "his": gender = .masculine
        case "her", "she": gender = .feminine
        default: return nil
        }
        guard known.count < 2, let speaker = speaker(around: token), tellsOfSelf(token) else { return nil }
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

    /// Whether a sentence speaks of the speaker too: "He's my coach", "I adored her".
    private func tellsOfSelf(_ token: Int) -> Bool {
        syntax.sentence(of: token).contains { ["i", "me", "my", "our", "us", "we"].contains(syntax.words[$0]) }
    }

    private static let reachOfPronoun = 150
}
