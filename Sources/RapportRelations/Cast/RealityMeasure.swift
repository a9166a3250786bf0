import RapportLanguage

/// Measures how much a text speaks of people as of those who exist, before any portrayal is known.
struct RealityMeasure {
    let syntax: Syntax
    let referents: Referents
    let people: [Person]

    /// One number a person: above zero for who is quoted, has a profession or a surname; below for who is called a
    /// character.
    ///
    /// - Complexity: O(mentions + quotations).
    func scores() -> [Double] {
        var scores = people.map(nameScore)
        for quotation in syntax.annotation.quotations where quotation.form != .nested {
            guard let speaker = quotation.speaker.flatMap({ referents.people(ofCluster: $0).first }) else { continue }
            // Who "he" is that speaks may be wrong.
            scores[speaker] += quotation.form == .indirect || quotation.attribution != .explicit ? 0.5 : 1
        }
        for person in people.indices {
            for token in referents.tokens(of: person) where referents.isName(token) {
                scores[person] += description(around: token)
            }
        }
        return scores
    }

    /// Articles call those who exist by their surnames and characters by their first names.
    private func nameScore(of person: Person) -> Double {
        let words = person.name.split(separator: " ")
        guard let first = words.first, let last = words.last, words.count > 1 else { return -0.5 }
        var score = 0.5
        if person.names.contains(String(last)) { score += 1 }
        if person.names.contains(String(first)) { score -= 0.5 }
        return score
    }

    /// What the words around a name say: "the actor Ann Bell" for, "the character Ann" against.
    private func description(around name: Int) -> Double {
        guard let words = referents.name(at: name) else { return 0 }
        let sentence = syntax.sentence(of: name)
        let before = max(sentence.lowerBound, words.lowerBound - 3)..<words.lowerBound
        let after = words.upperBound..<min(sentence.upperBound, words.upperBound + 4)
        var score = 0.0
        for token in before where syntax.words[token] != "," {
            if Self.professions.contains(syntax.lemmas[token]) { score += 2 }
            if Self.fictions.contains(syntax.lemmas[token]) { score -= 2 }
        }
        if let comma = after.first, syntax.words[comma] == "," {
            for token in after.dropFirst() {
                if syntax.words[token] == "," { break }
                if Self.professions.contains(syntax.lemmas[token]) { score += 2 }
                if Self.fictions.contains(syntax.lemmas[token]) { score -= 2 }
            }
        }
        return score
    }

    static let fictions: Set<String> = ["antihero", "character", "hero", "heroine", "protagonist", "villain"]

    static let professions: Set<String> = [
        "actor", "actress", "author", "baritone", "boss", "broadcaster", "choreographer", "comedian", "comic",
        "composer",
        "creator",
        "critic", "designer", "director", "editor", "executive", "filmmaker", "host", "journalist", "musician",
        "newcomer", "novelist", "performer", "playwright", "presenter", "producer", "reporter", "screenwriter",
        "showrunner", "singer", "soprano", "star", "tenor", "veteran", "writer",
    ]
}
