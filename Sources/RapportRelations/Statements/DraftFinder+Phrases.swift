import RapportLanguage
import RapportText

/// Phrases that tell ties beside any verb: "under the guidance of X", "on X's staff", "with the help of X", "a part opposite X".
extension DraftFinder {
    /// The tie that a noun tells with the preposition before it, of its owner and whom its clause is about.
    func phraseDrafts(at token: Int) -> [Draft] {
        guard let meaning = TiePhrases.meaning(syntax.lemmas[token]), referents.name(at: token) == nil,
            syntax.annotation.document[syntax.tokens[token].span].first?.isLowercase == true
        else { return [] }
        let phrases = RolePhraseReader(syntax: syntax, referents: referents)
        let phrase = phrases.phrase(around: token)
        var owners = phrases.owners(of: phrase)
        if owners.isEmpty, ["from", "of"].contains(syntax.words[phrase.tokens.upperBound]) {
            let names = NameScanner(syntax: syntax, referents: referents)
            owners = names.name(from: phrase.tokens.upperBound + 1).map { names.people(of: [$0]) } ?? []
        }
        guard owners.count == 1 else { return [] }
        let before = phrase.tokens.lowerBound - 1
        // "grew up under the eyes of his aunt"
        let isIntroduced =
            meaning.prepositions.contains(syntax.words[before]) && (meaning.isGroup || syntax.words[token] != "eyes")
        let members: [Int]
        if meaning.isGroup {
            members = self.members(of: meaning, at: token, introducedAt: isIntroduced ? before : nil)
        } else {
            let isAnyVerb = meaning.verbs.isEmpty
            let isTold = syntax.head(of: token).map { meaning.verbs.contains(syntax.lemmas[$0]) } ?? false
            members = isIntroduced && (isAnyVerb || isTold) ? subjectsAbove(token) : []
        }
        let others = members.filter { $0 != owners[0] && inOneWorld($0, owners[0]) }
        guard (1...3).contains(others.count) else { return [] }
        return [
            Draft(
                a: owners,
                b: others,
                kind: meaning.kind,
                trigger: token,
                label: token..<(token + 1),
                confidence: 0.6,
                rule: "phrase"
            )
        ]
    }

    /// Ann in "Ann served on his staff", "Ann joined his band", "Ann was a member of his cabinet".
    private func members(of group: TiePhrases.Meaning, at noun: Int, introducedAt preposition: Int?) -> [Int] {
        if let preposition, ["member", "part"].contains(syntax.lemmas[preposition - 1]) {
            return syntax.words[preposition] == "of" ? bearers(of: preposition - 1) : []
        }
        // "Ann Bell, drummer with his band, left"
        if let preposition, group.kind == .collaborator, syntax.tokens[preposition - 1].universalTag == .noun,
            RealityMeasure.professions.contains(syntax.lemmas[preposition - 1])
                || TieNouns.noun(syntax.lemmas[preposition - 1])?.kind == .collaborator
        {
            return bearers(of: preposition - 1)
        }
        // "worked on two of her plays"
        let part = preposition.map { syntax.words[$0] } == "of" ? syntax.head(of: noun) : nil
        guard let verb = syntax.head(of: part ?? noun), group.verbs.contains(syntax.lemmas[verb]),
            preposition != nil || syntax.relation(of: noun) == .obj
        else { return [] }
        return verbs.subjects(of: verb)
    }

    /// "Made her debut opposite Ann Bell", "his role alongside Ann", "ran the shop side by side with Ann": who plays or works
    /// with whom, whatever the verb.
    func besideDrafts(at token: Int) -> [Draft] {
        let isSide =
            syntax.words[token + 1] == "by" && syntax.words[token + 2] == "side" && syntax.words[token + 3] == "with"
        guard ["alongside", "opposite"].contains(syntax.words[token]) || isSide else { return [] }
        let names = NameScanner(syntax: syntax, referents: referents)
        guard let name = names.name(from: isSide ? token + 4 : token + 1) else { return [] }
        let beside = names.people(of: names.row(from: name, mayDescribe: true))
        let end = syntax.sentence(of: token).upperBound
        let isOwner = name.upperBound < end && syntax.tokens[name.upperBound].pennTag == .pos
        let objects = objectsBefore(token)
        guard !beside.isEmpty, !isOwner, objects != nil || !isOfPlaces(name.lowerBound, syntax.words[token]) else {
            return []
        }
        let others = (objects ?? subjectsAbove(name.lowerBound, besides: beside)).filter {
            !beside.contains($0) && inOneWorld($0, beside[0])
        }
        guard others.count == 1 else { return [] }
        return [
            Draft(
                a: others,
                b: beside,
                kind: isSide ? .colleague : .collaborator,
                trigger: token,
                label: token..<(token + 1),
                confidence: 0.6,
                rule: "beside"
            )
        ]
    }

    /// "Ann won gold ahead of Tom Marsh": whom somebody left behind.
    func aheadDrafts(at token: Int) -> [Draft] {
        guard syntax.words[token] == "ahead", syntax.words[token + 1] == "of" else { return [] }
        let names = NameScanner(syntax: syntax, referents: referents)
        let start = max(syntax.sentence(of: token).lowerBound, token - 12)
        guard let name = names.name(from: token + 2), name.upperBound < syntax.tokens.count,
            syntax.tokens[name.upperBound].pennTag != .pos,
            let verb = (start..<token).last(where: verbs.isVerb), Self.winning.contains(verbs.lemma(of: verb))
        else { return [] }
        let beaten = names.people(of: names.row(from: name, mayDescribe: true))
        let winners = verbs.subjects(of: verb).filter { !beaten.contains($0) }
        guard winners.count == 1, (1...3).contains(beaten.count), beaten.allSatisfy({ inOneWorld($0, winners[0]) })
        else { return [] }
        return [
            Draft(
                a: winners,
                b: beaten,
                kind: .rival,
                trigger: verb,
                label: token..<(token + 1),
                confidence: 0.6,
                rule: "beside"
            )
        ]
    }

    private static let winning: Set<String> = ["be", "come", "finish", "qualify", "take", "triumph", "win"]

    /// "She lived in Leeds, next door to the composer Tom Marsh": neighbours, however far from the verb.
    func nextDoorDrafts(at token: Int) -> [Draft] {
        guard syntax.words[token] == "door", syntax.words[token - 1] == "next", syntax.words[token + 1] == "to" else {
            return []
        }
        let names = NameScanner(syntax: syntax, referents: referents)
        guard let name = names.name(from: token + 2) else { return [] }
        let beside = names.people(of: [name])
        let others = subjectsAbove(token, besides: beside).filter { !beside.contains($0) }
        guard others.count == 1, beside.count == 1, inOneWorld(others[0], beside[0]) else { return [] }
        return [
            Draft(
                a: others,
                b: beside,
                kind: .neighbour,
                trigger: token,
                label: token - 1..<token + 1,
                confidence: 0.7,
                rule: "beside"
            )
        ]
    }

    /// Ann in "the film starred Ann Bell opposite Tom Marsh": the name that stands right before, as a verb's object.
    private func objectsBefore(_ preposition: Int) -> [Int]? {
        guard let name = referents.name(at: preposition - 1) else { return nil }
        let verb = name.lowerBound - 1
        guard verb >= syntax.sentence(of: preposition).lowerBound, syntax.tokens[verb].universalTag == .verb,
            Self.casting.contains(syntax.lemmas[verb])
        else { return nil }
        return referents.people(at: name.lowerBound)
    }

    private static let casting: Set<String> = ["cast", "feature", "pair", "put", "star", "team"]

    /// Whether the verb above a name tells where people are, or has a reading of its own with the preposition.
    private func isOfPlaces(_ name: Int, _ preposition: String) -> Bool {
        var node = name
        for _ in 0..<4 {
            guard let head = syntax.head(of: node) else { return false }
            node = head
            guard syntax.tokens[node].universalTag == .verb else { continue }
            let hasReading = TieVerbs.readings(syntax.lemmas[node]).contains {
                if case .oblique(let prepositions) = $0.frame { return prepositions.contains(preposition) }
                return false
            }
            return hasReading || Self.placing.contains(syntax.lemmas[node])
        }
        return false
    }

    private static let placing: Set<String> = [
        "bury", "hang", "kneel", "lie", "list", "live", "march", "park", "place", "rank", "ride", "run", "sit", "sleep",
        "stand", "walk",
    ]

    /// Whom the clause around a word is about: those whose noun it belongs to ("her role opposite him"), or the subjects
    /// of the first verb or predicate above it.
    func subjectsAbove(_ token: Int, besides others: [Int] = []) -> [Int] {
        let phrases = RolePhraseReader(syntax: syntax, referents: referents)
        var node = token
        for _ in 0..<5 {
            guard let head = syntax.head(of: node) else { return [] }
            let below = node
            node = head
            if referents.name(at: node) != nil {
                // "Ann Bell, with husband Tom Marsh, left"
                let named = referents.people(at: node).filter { !others.contains($0) }
                if !named.isEmpty, [.nmod, .obl].contains(syntax.relation(of: below)) { return named }
            } else if verbs.isVerb(node) || syntax.isPredicate(node) {
                let subjects = verbs.subjects(of: node)
                if !subjects.isEmpty { return subjects }
            } else if syntax.tokens[node].universalTag == .noun, node < token {
                let owners = phrases.owners(of: phrases.phrase(around: node))
                if !owners.isEmpty { return owners }
            }
        }
        return []
    }

    /// "Together Ann and Tom designed the bridge": what is told of two at once, of those who make something.
    func togetherMadeDrafts(at token: Int) -> [Draft] {
        let sentence = syntax.sentence(of: token)
        guard syntax.words[token] == "together", token == sentence.lowerBound else { return [] }
        let names = NameScanner(syntax: syntax, referents: referents)
        let next = syntax.words[token + 1] == "," ? token + 2 : token + 1
        guard let verb = (next..<min(sentence.upperBound, next + 10)).first(where: verbs.isVerb),
            Self.making.contains(verbs.lemma(of: verb))
        else { return [] }
        let pair = names.subjects(before: verb)
        guard pair.count == 2, inOneWorld(pair[0], pair[1]) else { return [] }
        return [
            Draft(
                a: [pair[0]],
                b: [pair[1]],
                kind: .collaborator,
                trigger: verb,
                label: token..<(token + 1),
                confidence: 0.6,
                rule: "together"
            )
        ]
    }

    private static let making: Set<String> = [
        "build", "compose", "create", "design", "develop", "devise", "discover", "edit", "found", "invent", "make",
        "produce", "publish", "record", "research", "try", "win", "write",
    ]
}
