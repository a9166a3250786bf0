import RapportLanguage
import RapportText

/// Tells people who exist from characters.
struct WorldAssigner {
    let syntax: Syntax
    let referents: Referents
    let portrayals: [Portrayal]
    let works: [Work]

    /// The people with their worlds: whoever is played is a character; whoever keeps company with characters, is
    /// called one, or is no more than a name put in quotation marks, is one too.
    func assign(_ people: [Person]) -> [Person] {
        var people = people
        for portrayal in portrayals {
            people[portrayal.character].world = portrayal.work.map(World.work) ?? .fiction
        }
        let actors = Set(portrayals.map(\.actor))
        let characters = Set(portrayals.map(\.character))
        for index in people.indices where !actors.contains(index) && !characters.contains(index) {
            if isLabel(people[index]) {
                people[index].world = .fiction
            } else if fictionality(of: index, actors: actors, characters: characters) > 0 {
                people[index].world = usualWorld(of: characters, in: people)
            }
        }
        return people
    }

    /// Whether all the text has of a person is a name within a quotation within another: a "Punch and Judy" show.
    private func isLabel(_ person: Person) -> Bool {
        let nested = syntax.annotation.quotations.filter { $0.form == .nested }
        return person.mentions.allSatisfy { mention in
            nested.contains { $0.span.contains(mention) && $0.span.count < 40 }
        }
    }

    /// Above zero for a character, by the company a person keeps and by what the person is called and does.
    private func fictionality(of index: Int, actors: Set<Int>, characters: Set<Int>) -> Double {
        var score = -0.5
        var company = 0.0
        for token in referents.tokens(of: index) {
            let sentence = syntax.sentence(of: token)
            var hasCharacter = false
            var hasActor = false
            for other in sentence where other != token {
                for person in referents.people(at: other) {
                    if characters.contains(person) { hasCharacter = true }
                    if actors.contains(person) { hasActor = true }
                }
            }
            if hasCharacter { company += hasActor ? 0.3 : 1 }
            if hasActor && !hasCharacter { company -= 1 }
            if !referents.isName(token) { continue }
            score += description(of: token)
            if isSpeaker(token) { score -= 2 }
            // "Don, Peggy and Betty": one of a row of characters.
            if let row = row(of: token) {
                let members = referents.allPeople(at: row)
                if members.contains(where: characters.contains) { score += 2 }
                if members.contains(where: actors.contains) { score -= 2 }
            }
        }
        if syntax.annotation.quotations.contains(where: {
            $0.form != .nested && $0.form != .indirect && $0.speaker.map { referents.people(ofCluster: $0) } == [index]
        }) {
            score -= 3
        }
        return characters.isEmpty ? score - 0.5 : score + min(company, 2)
    }

    /// What the words around a name say: "the character Ann", "her heroine, Ann" for, "the director Ann Bell" against.
    private func description(of name: Int) -> Double {
        var related = syntax.dependents(of: name, .appos, .compound, .nmodDesc, .amod)
        if let head = syntax.head(of: name),
            [.appos, .nmodDesc, .flat, .compound].contains(syntax.tokens[name].relation)
        {
            related.append(head)
        }
        var score = 0.0
        for word in related {
            if Self.fictionWords.contains(syntax.lemmas[word]) { score += 2 }
            if Self.professionWords.contains(syntax.lemmas[word]) { score -= 2 }
        }
        return score
    }

    private func isSpeaker(_ token: Int) -> Bool {
        guard syntax.tokens[token].relation == .nsubj, let verb = syntax.head(of: token) else { return false }
        return ["say", "tell", "add", "recall", "explain", "write", "direct", "star", "act", "film"]
            .contains(syntax.lemmas[verb])
    }

    private func row(of token: Int) -> Int? {
        let first = syntax.firstConjunct(of: token)
        return first != token || !syntax.dependents(of: token, .conj).isEmpty ? first : nil
    }

    /// The world that most characters live in.
    private func usualWorld(of characters: Set<Int>, in people: [Person]) -> World {
        var counts: [(world: World, count: Int)] = []
        for world in characters.sorted().map({ people[$0].world }) {
            if let index = counts.firstIndex(where: { $0.world == world }) {
                counts[index].count += 1
            } else {
                counts.append((world, 1))
            }
        }
        if let most = counts.max(by: { $0.count < $1.count }) { return most.world }
        return works.count == 1 ? .work(0) : .fiction
    }

    private static let fictionWords: Set<String> = [
        "antihero", "character", "hero", "heroine", "protagonist", "villain", "villainess",
    ]

    private static let professionWords: Set<String> = [
        "actor", "actress", "author", "boss", "choreographer", "composer", "creator", "critic", "designer", "director",
        "editor", "executive", "host", "journalist", "musician", "novelist", "performer", "playwright", "producer",
        "reporter", "screenwriter", "showrunner", "singer", "star", "writer",
    ]
}
