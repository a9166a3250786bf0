import RapportLanguage
import RapportText

/// Tells people who exist from characters.
struct WorldAssigner {
    let syntax: Syntax
    let referents: Referents
    let portrayals: [Portrayal]
    let works: [Work]
    let fiction: Fiction

    /// The people with their worlds: whoever is played is a character; whoever keeps company with characters, is
    /// called one, or is no more than a name put in quotation marks, is one too.
    func assign(_ people: [Person]) -> [Person] {
        var people = people
        let existing = existing()
        for portrayal in portrayals where !existing.contains(portrayal.character) {
            people[portrayal.character].world = portrayal.work.map(World.work) ?? .fiction
        }
        let actors = Set(portrayals.map(\.actor)).union(existing)
        let played = playedBySomebody().subtracting(actors)
        for person in played where people[person].world == .real {
            people[person].world = works.count == 1 ? .work(0) : .fiction
        }
        let characters = Set(portrayals.map(\.character)).subtracting(existing).union(played)
        let speakers = speakers()
        let kin = worldsOfKin(actors.union(speakers), characters)
        let nested = syntax.annotation.quotations.filter { $0.form == .nested }.map(\.span)
        for index in people.indices where !actors.contains(index) && !characters.contains(index) {
            if isLabel(people[index], within: nested) || isOneOfLabel(people[index]) {
                people[index].world = .fiction
            } else if fictionality(of: index, in: people, actors, characters, speakers) + kin[index, default: 0] > 0 {
                people[index].world = usualWorld(of: characters, in: people)
            }
        }
        return people
    }

    /// Those who are played and existed: "the real Ann", "a biopic", who is quoted again and again, and whoever is played in
    /// the same work.
    private func existing() -> Set<Int> {
        let names = NameScanner(syntax: syntax, referents: referents)
        var found: Set<Int> = []
        for token in syntax.tokens.indices {
            switch syntax.words[token] {
            case "real", "real-life":
                guard token > 0, syntax.words[token - 1] == "the", let name = names.name(from: token + 1) else {
                    continue
                }
                found.formUnion(names.people(of: [name]))
            case "biopic":
                let span = syntax.tokens[token].span
                found.formUnion(portrayals.filter { $0.evidence.spans.contains { $0.contains(span) } }.map(\.character))
            default: continue
            }
        }
        found.formUnion(givingWords())
        let films = portrayals.filter { found.contains($0.character) }.map(\.work)
        return Set(portrayals.filter { films.contains($0.work) }.map(\.character))
    }

    /// Those who are played and give words to the press: who is asked exists.
    private func givingWords() -> Set<Int> {
        let played = Set(portrayals.map(\.character))
        var counts: [Int: Double] = [:]
        for quotation in syntax.annotation.quotations where [.direct, .mixed].contains(quotation.form) {
            guard let people = quotation.speaker.map({ referents.people(ofCluster: $0) }), people.count == 1 else {
                continue
            }
            // Who "she" is that speaks may be wrong.
            let isSure = quotation.attribution == .explicit
            counts[people[0], default: 0] += !isSure ? 0.7 : quotation.outlet == nil ? 1 : Self.wordsOfThePress
        }
        return played.filter { counts[$0, default: 0] >= Self.wordsOfThePress }
    }

    /// How many quotations tell that somebody is asked, rather than heard in a scene.
    private static let wordsOfThePress = 2.0

    /// Whether all the text has of a person is a name within a quotation within another: a "Punch and Judy" show.
    private func isLabel(_ person: Person, within nested: [Span]) -> Bool {
        person.mentions.allSatisfy { mention in nested.contains { $0.contains(mention) && $0.count < 40 } }
    }

    /// Who is played, whoever plays them.
    private func playedBySomebody() -> Set<Int> {
        guard fiction.isSpokenOf else { return [] }
        let verbs = syntax.tokens.indices.filter {
            ["play", "portray", "voice"].contains(syntax.lemmas[$0]) && syntax.isPassive($0)
        }
        let names = NameScanner(syntax: syntax, referents: referents)
        return Set(verbs.flatMap { names.subjects(before: $0) })
    }

    /// For who is said to be somebody's kin or friend, the world of that one: above zero where it is a character.
    private func worldsOfKin(_ real: Set<Int>, _ characters: Set<Int>) -> [Int: Double] {
        let phrases = RolePhraseReader(syntax: syntax, referents: referents)
        var worlds: [Int: Double] = [:]
        for token in syntax.tokens.indices where TieNouns.noun(syntax.lemmas[token]) != nil {
            let phrase = phrases.phrase(around: token)
            guard phrase.owner != nil else { continue }
            let owners = phrases.owners(of: phrase)
            // People exist unless words tell otherwise, and whose "her" is may be wrong.
            let isNamed = phrase.owner.map { referents.name(at: $0) != nil } ?? false
            let toCharacter = owners.contains(where: characters.contains) ? isNamed ? 2.0 : 1 : 0
            let world = owners.contains(where: real.contains) ? -2 : toCharacter
            for person in phrases.peopleAfter(phrase) { worlds[person, default: 0] += world }
        }
        return worlds
    }

    /// Those who speak quotations alone.
    private func speakers() -> Set<Int> {
        Set(
            syntax.annotation.quotations.lazy.filter(\.isSpoken)
                .compactMap(\.speaker).map { referents.people(ofCluster: $0) }.filter { $0.count == 1 }.map { $0[0] }
        )
    }

    /// Whether all the text has of a person is one of a pair of names within quotation marks: "a 'Punch and Judy' act".
    private func isOneOfLabel(_ person: Person) -> Bool {
        person.mentions.count { isInPair($0) } > 0
            && syntax.annotation.clusters[person.cluster].mentions.map({ syntax.annotation.mentions[$0].head })
                .allSatisfy { !referents.isName($0) || isInPair(syntax.tokens[$0].span) }
    }

    private func isInPair(_ span: Span) -> Bool {
        guard let token = syntax.firstToken(from: span.start) else { return false }
        let sentence = syntax.sentence(of: token)
        func isMark(_ token: Int) -> Bool {
            sentence.contains(token) && syntax.isQuotationMark(token)
        }
        for (first, joint, second) in [(token, token + 1, token + 2), (token - 2, token - 1, token)] {
            guard sentence.contains(first), sentence.contains(second), ["and", "&"].contains(syntax.words[joint]),
                referents.isName(first), referents.isName(second)
            else { continue }
            if isMark(first - 1), isMark(second + 1) { return true }
        }
        return false
    }

    /// Above zero for a character, by the company a person keeps and by what the person is called and does.
    private func fictionality(
        of index: Int,
        in people: [Person],
        _ actors: Set<Int>,
        _ characters: Set<Int>,
        _ speakers: Set<Int>
    ) -> Double {
        var score = -0.5
        var company = 0.0
        let isFirstName = people[index].names.allSatisfy { !$0.contains(" ") }
        for token in referents.tokens(of: index) {
            let sentence = syntax.sentence(of: token)
            var hasCharacter = false
            var hasActor = false
            for other in sentence where other != token && !portrayals.isEmpty {
                for person in referents.people(at: other) {
                    if characters.contains(person) { hasCharacter = true }
                    if actors.contains(person) { hasActor = true }
                }
            }
            if hasCharacter { company += hasActor ? 0.3 : 1 }
            if hasActor && !hasCharacter { company -= 1 }
            if !referents.isName(token) { continue }
            if isFirstName, !hasCharacter, !hasActor, standsAmong(characters, not: actors, at: token) { company += 1 }
            score += description(of: token) + subjectOfWork(at: token) - authorship(at: token)
            if isSpeaker(token) { score -= 2 }
            // "Don, Peggy and Betty": one of a row of characters.
            if let row = row(of: token) {
                let members = referents.allPeople(at: row)
                if members.contains(where: characters.contains) { score += 2 }
                if members.contains(where: actors.contains) { score -= 2 }
            }
        }
        if speakers.contains(index) { score -= 3 }
        if !isFirstName, actors.contains(where: { Self.surname(of: people[$0]) == Self.surname(of: people[index]) }) {
            score -= 2
        }
        return characters.isEmpty ? score - 0.5 : score + min(company, 2)
    }

    private static func surname(of person: Person) -> Substring? { person.name.split(separator: " ").last }

    /// Whether the paragraph around a name speaks of characters and of none who play them.
    private func standsAmong(_ characters: Set<Int>, not actors: Set<Int>, at token: Int) -> Bool {
        guard !characters.isEmpty else { return false }
        let sentences = syntax.annotation.sentences
        let sentence = syntax.sentenceOfToken[token]
        let nearby = sentences[max(0, sentence - 2)...min(sentences.count - 1, sentence + 2)]
            .filter { $0.block == sentences[sentence].block }
        let spoken = Set(nearby.flatMap(\.tokens).flatMap { referents.people(at: $0) })
        return !spoken.isDisjoint(with: characters) && spoken.isDisjoint(with: actors)
    }

    /// "novels about Ann", "the Inspector Ann mysteries": whom a work is about is likely made up.
    private func subjectOfWork(at name: Int) -> Double {
        guard let words = referents.name(at: name) else { return 0 }
        let sentence = syntax.sentence(of: name)
        let after = words.upperBound
        if after < sentence.upperBound, Self.storyNouns.contains(syntax.words[after]) { return 2 }
        let about = words.lowerBound - 1
        if about > sentence.lowerBound, syntax.words[about] == "about",
            Self.storyNouns.contains(syntax.words[about - 1])
        {
            return 2
        }
        return 0
    }

    /// "Ann Bell's 'The Marsh'": who made a work exists.
    private func authorship(at name: Int) -> Double {
        guard let words = referents.name(at: name), syntax.tokens[words.upperBound].pennTag == .pos else { return 0 }
        let after = syntax.tokens[words.upperBound].span.end
        return works.contains { $0.mentions.contains { $0.start > after && $0.start - after <= Self.lengthOfQuote } }
            ? 3 : 0
    }

    /// How many bytes may part a possessor from the title that follows: a space and a quotation mark.
    private static let lengthOfQuote = 4

    private static let storyNouns: Set<String> = [
        "books", "comics", "films", "franchise", "movies", "mysteries", "novels", "saga", "stories", "thrillers",
    ]

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
            if RealityMeasure.professions.contains(syntax.lemmas[word]) { score -= 2 }
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
}
