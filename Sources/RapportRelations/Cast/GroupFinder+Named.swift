import RapportLanguage

/// Whom nouns speak of that names stand beside, or that hold a name themselves: "two cooks, Ann and Bea", "the Hales".
extension GroupFinder {
    /// Whom a noun that comes again names: "at the woman he married", and then "The woman, Ann, …".
    func namedNext(after token: Int) -> Int? {
        guard token > 0, syntax.words[token - 1] == "the", syntax.tokens[token].universalTag == .noun else {
            return nil
        }
        let sentences = syntax.annotation.sentences
        let next = syntax.sentenceOfToken[token] + 1
        guard next < sentences.count, sentences[next].tokens.count > 4 else { return nil }
        let first = sentences[next].tokens.lowerBound
        guard syntax.words[first] == "the", syntax.lemmas[first + 1] == syntax.lemmas[token],
            syntax.words[first + 2] == ",", GenderedNoun.gender(lemma: syntax.lemmas[token]) != nil,
            let name = referents.name(at: first + 3)
        else { return nil }
        return referents.people(at: name.lowerBound).first
    }

    /// Ann and Bea in "two young cooks, Ann Bell and Bea Hale, who have become inseparable".
    func namedApart(after token: Int) -> [Int]? {
        guard syntax.words[token + 1] == ",", syntax.tokens[token].universalTag == .noun,
            syntax.tokens[token].isPlural, referents.people(at: token).isEmpty,
            (max(0, token - 3)..<token).contains(where: { syntax.words[$0] == "two" })
        else { return nil }
        let names = NameScanner(syntax: syntax, referents: referents)
        guard let first = names.name(from: token + 2, mayDescribe: false) else { return nil }
        let people = names.people(of: names.row(from: first))
        return people.count == 2 && areTogether(people) ? people : nil
    }

    /// "the Hales", "the Hale sisters": those of that surname, where the text names several before or after.
    func family(at token: Int) -> [Int]? {
        let surname: String
        if ["brothers", "siblings", "sisters"].contains(syntax.words[token]), syntax.words[token - 2] == "the" {
            surname = syntax.words[token - 1]
        } else if syntax.words[token - 1] == "the", syntax.words[token].hasSuffix("s"),
            [.nnp, .nnps].contains(syntax.tokens[token].pennTag)
        {
            surname = String(syntax.words[token].dropLast())
        } else {
            return nil
        }
        let gender = GenderedNoun.gender(lemma: syntax.lemmas[token])
        let members = people.indices.filter {
            people[$0].name.contains(" ") && people[$0].name.lowercased().hasSuffix(" " + surname) && fit([$0], gender)
        }
        return (2...4).contains(members.count) ? members : nil
    }
}
