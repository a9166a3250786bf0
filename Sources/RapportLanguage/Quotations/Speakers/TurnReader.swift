/// Reads turns off a scene: for each utterance who may speak, and what the text around says of each of them.
///
/// - Complexity: O(tokens of a bounded window) for each utterance.
struct TurnReader {
    let scene: Scene
    let people: People
    private let appearances: AppearanceIndex
    private let descriptions: DescriptionWords
    private let listed: ListedDescriptions
    private let introductions: SelfIntroductions
    /// The person whom the cue of each utterance names, by whatever form.
    private let cued: [Int?]

    init(_ scene: Scene, _ people: People) {
        self.scene = scene
        self.people = people
        appearances = AppearanceIndex(scene, people)
        descriptions = DescriptionWords(scene.words.annotation, scene.mentions)
        introductions = SelfIntroductions(scene.words)
        let listed = ListedDescriptions(scene.words.annotation)
        self.listed = listed
        cued = scene.utterances.map { utterance in
            if let mention = utterance.speakerMention, let person = listed.person(mention) { return person }
            guard let person = scene.cluster(utterance.speakerMention), people.canSpeak(person) else { return nil }
            return person
        }
    }

    /// How many tokens to look back and ahead, and how many cues.
    private static let back = 1200
    private static let ahead = 400
    private static let cuesBack = 14
    private static let cuesAhead = 8
    /// How many candidates are kept.
    private static let most = 11

    /// All turns, in order; worked out on all cores.
    func turns() -> [Turn] { Array(scene.utterances.indices).concurrentFlatMap { $0.map(turn) } }

    private func turn(_ index: Int) -> Turn {
        let utterance = scene.utterances[index]
        var turn = Turn()
        readCue(of: utterance, into: &turn)
        turn.gap = index > 0 ? min(Scene.far, scene.distance(index - 1, index)) : 4
        turn.gapBefore = index > 1 ? min(Scene.far, scene.distance(index - 2, index - 1)) : 4
        turn.isWholeBlock = utterance.isWholeBlock
        turn.isQuestion = utterance.isQuestion
        turn.hasCall = !utterance.vocatives.isEmpty
        turn.cueVerb = FeatureHash((utterance.cue?.verb?.lemma ?? "").utf8)
        let tokens = utterance.parts.compactMap { scene.frame(of: $0)?.inner }
        if let word = tokens.first?.first(where: scene.words.isWord) {
            turn.opening = FeatureHash(scene.words.lower(word).utf8)
        }
        turn.words = words(of: tokens)
        let length = tokens.reduce(0) { $0 + $1.count }
        turn.isShort = length <= 7
        turn.size = length <= 50 ? 0 : length <= 150 ? 1 : length <= 600 ? 2 : 3
        turn.addresses = address(in: tokens)
        if turn.cue == .none { turn.actorGender = actorGender(utterance) }
        turn.candidates = candidates(index, tokens)
        if turn.cue == .he || turn.cue == .she {
            // Whoever tells the story says "I".
            turn.candidates.removeAll { $0.person == people.narrator && !$0.isInCue }
        }
        if turn.cue == .noun { ruleOutOwner(of: &turn) }
        if turn.cue == .name { trustName(in: &turn) }
        if let person = cued[index] { turn.isCueElsewhere = !turn.candidates.contains { $0.person == person } }
        return turn
    }

    // MARK: - Cues

    private func readCue(of utterance: Utterance, into turn: inout Turn) {
        guard utterance.cue != nil else { return }
        guard let index = utterance.speakerMention else {
            turn.cue = .unclear
            return
        }
        let mention = scene.mentions[index]
        let word = scene.words.lower(mention.head)
        defer { turn.cueKey = key(of: index, turn) }
        if let cue = utterance.cue, cue.verb != nil {
            let isBeside =
                mention.tokens.upperBound == cue.tokens.lowerBound || mention.tokens.lowerBound == cue.tokens.upperBound
            turn.cuePlainness = !isBeside ? 3 : cue.position == .after ? 1 : 2
        }
        turn.cueGender = mention.gender
        switch mention.form {
        case .proper:
            let person = scene.mentions.cluster(of: index)
            turn.cue = person.map(people.canSpeak) ?? false ? .name : .otherName
        case .common where listed.person(index) != nil: turn.cue = .name
        case .common:
            turn.cue = .noun
            turn.cueNoun = word
            turn.cueOwner = descriptions.owner(of: index)
            turn.cuePhrase = descriptions.phrase(of: index)
            turn.isCueMine = ["my", "our"].contains(scene.words.lower(mention.tokens.lowerBound))
        case .pronoun:
            switch Pronoun(word)?.series {
            case .he: (turn.cue, turn.cueGender) = (.he, .masculine)
            case .she: (turn.cue, turn.cueGender) = (.she, .feminine)
            case .i: turn.cue = .i
            default: turn.cue = .otherPronoun
            }
        }
    }

    private func key(of mention: Int, _ turn: Turn) -> FeatureHash? {
        if let noun = turn.cueNoun, let owner = turn.cueOwner {
            return FeatureHash(1).with(FeatureHash(noun.utf8)).with(FeatureHash(owner))
        }
        guard let cluster = scene.mentions.cluster(of: mention), !people.canSpeak(cluster) else { return nil }
        return FeatureHash(cluster)
    }

    private func words(of tokens: [Range<Int>]) -> [UInt16] {
        var seen: Set<UInt16> = []
        return tokens.joined().compactMap { token in
            guard scene.words.isWord(token) else { return nil }
            let word = UInt16(truncatingIfNeeded: FeatureHash(scene.words.lower(token).utf8).bits >> 40)
            let kept = word & UInt16(Voices.words - 1)
            return seen.insert(kept).inserted ? kept : nil
        }
    }

    private func address(in tokens: [Range<Int>]) -> Gender? {
        for token in tokens.joined() {
            switch scene.words.lower(token) {
            case "sir": return .masculine
            case "ma'am", "madam", "miss", "mamma", "mama": return .feminine
            default: continue
            }
        }
        return nil
    }

    /// The gender of "he" or "she" as the first subject of the narration in the utterance's own paragraph.
    private func actorGender(_ utterance: Utterance) -> Gender? {
        let narration = [scene.narration(after: utterance), scene.narration(before: utterance)]
        for token in (scene.narrationBetween(utterance) + narration).joined() {
            guard scene.words.annotation.tokens[token].relation == .nsubj else { continue }
            switch scene.words.lower(token) {
            case "he": return .masculine
            case "she": return .feminine
            default: return nil
            }
        }
        return nil
    }

    /// Makes whoever the cue's noun is of unlikely: "her friend" is not she.
    private func ruleOutOwner(of turn: inout Turn) {
        for place in turn.candidates.indices
        where turn.candidates[place].person == turn.cueOwner && !turn.candidates[place].isInCue {
            turn.candidates[place].bias += Self.owner
        }
    }

    private static let owner: Float = -2

    /// Makes whoever the cue names likelier, whatever the turns around say: "Ann" of "said Ann".
    private func trustName(in turn: inout Turn) {
        for place in turn.candidates.indices where turn.candidates[place].isInCue {
            turn.candidates[place].bias += turn.cuePlainness == 0 ? 0 : turn.cuePlainness < 3 ? 2 : 1
        }
    }

    /// The person who says his or her name in an utterance: "I am Ann Bell", "Ann Bell; that is my name".
    private func introduced(in parts: [Range<Int>]) -> Int? {
        var last: Int?
        for tokens in parts {
            if let last, introductions.claimsName(from: tokens.lowerBound, in: tokens) { return last }
            for mention in scene.mentions.mentions(beginningIn: tokens) where scene.mentions[mention].form == .proper {
                guard let person = scene.cluster(mention), people.canSpeak(person) else { continue }
                let next = tokens.first { $0 >= scene.mentions[mention].tokens.upperBound && scene.words.isWord($0) }
                let isClaimed = next.map { introductions.claimsName(from: $0, in: tokens) } ?? false
                if isClaimed || introductions.givesName(mention, in: tokens) { return person }
                last = person
            }
        }
        return nil
    }

    private static let introduced: Float = 8

    // MARK: - Candidates

    private func candidates(_ index: Int, _ tokens: [Range<Int>]) -> [SpeakerCandidate] {
        guard let first = tokens.first?.lowerBound, let end = tokens.last?.upperBound else { return [] }
        var list: [SpeakerCandidate] = []
        var places: [Int: Int] = [:]
        func place(of person: Int) -> Int {
            if let place = places[person] { return place }
            places[person] = list.count
            list.append(SpeakerCandidate(person: person))
            return list.count - 1
        }
        if let person = cued[index] { list[place(of: person)].isInCue = true }
        if let person = introduced(in: tokens) { list[place(of: person)].bias = Self.introduced }
        if let narrator = people.narrator { _ = place(of: narrator) }
        let utterance = scene.utterances[index]

        var ranks = Ranks()
        let sameBefore = scene.narration(before: utterance)
        for appearance in appearances.before(first, backTo: first - Self.back) {
            let place = place(of: appearance.person)
            if appearance.form == .proper, !appearance.isCall {
                if appearance.utterance == nil { list[place].names += 1 } else { list[place].timesSpokenOf += 1 }
            }
            if note(appearance, from: index, in: &list[place]) { continue }
            if sameBefore.contains(appearance.token) {
                ranks.note(appearance, 0, in: &list[place].before)
            } else if appearance.block == utterance.block - 1 {
                ranks.note(appearance, 1, in: &list[place].blockBefore)
            }
            let blocks = utterance.block - appearance.block
            if list[place].lastSeen == nil {
                list[place].lastSeen = blocks
                list[place].recency = ranks.next(2)
            }
            if appearance.isSubject, list[place].subjectRecency == nil {
                list[place].subjectRecency = ranks.next(6)
            }
            if appearance.form == .proper, list[place].lastNamed == nil {
                list[place].lastNamed = blocks
                list[place].nameRecency = ranks.next(7)
            }
        }
        for appearance in appearances.from(first, upTo: end) {
            let place = place(of: appearance.person)
            if note(appearance, from: index, in: &list[place]) { continue }
            ranks.note(appearance, 3, in: &list[place].between)
        }
        let sameAfter = scene.narration(after: utterance)
        for appearance in appearances.from(end, upTo: min(end + Self.ahead, scene.end(ofStretchWith: utterance))) {
            let place = place(of: appearance.person)
            if note(appearance, from: index, in: &list[place]) { continue }
            if sameAfter.contains(appearance.token) {
                ranks.note(appearance, 4, in: &list[place].after)
            } else if appearance.block == utterance.lastBlock + 1 {
                ranks.note(appearance, 5, in: &list[place].blockAfter)
            }
            let blocks = appearance.block - utterance.lastBlock
            if list[place].nextSeen == nil { list[place].nextSeen = blocks }
            if appearance.form == .proper, list[place].nextNamed == nil { list[place].nextNamed = blocks }
        }
        lookAtCues(around: index) { person in
            place(of: person)
        } note: { place, change in
            change(&list[place])
        }
        for distance in -3...3 where scene.utterances.indices.contains(index + distance) {
            guard let person = scene.cluster(scene.utterances[index + distance].addresseeMention),
                people.canSpeak(person)
            else { continue }
            list[place(of: person)].addressed |= 1 << UInt8(distance + 3)
        }
        return Array(
            list.enumerated().sorted { ($1.element.priority, $0.offset) < ($0.element.priority, $1.offset) }
                .prefix(Self.most).map(\.element)
        )
    }

    /// Counts who is met first on several ways.
    private struct Ranks {
        private var counts = [Int](repeating: 0, count: 8)

        mutating func next(_ way: Int) -> Int {
            counts[way] += 1
            return counts[way] - 1
        }

        mutating func note(_ appearance: Appearance, _ way: Int, in sighting: inout SpeakerCandidate.Sighting) {
            if sighting.rank == nil {
                sighting.rank = next(way)
                sighting.form = appearance.form
            }
            if appearance.isSubject { sighting.isSubject = true }
        }
    }

    /// Notes an appearance; returns whether it stands within somebody's words.
    private func note(_ appearance: Appearance, from index: Int, in candidate: inout SpeakerCandidate) -> Bool {
        candidate.count += 1
        guard let other = appearance.utterance else { return false }
        let distance = other - index
        guard abs(distance) <= 3 else { return true }
        let bit: UInt8 = 1 << UInt8(distance + 3)
        if appearance.isCall { candidate.calls |= bit } else { candidate.topics |= bit }
        return true
    }

    private func lookAtCues(
        around index: Int,
        place: (Int) -> Int,
        note: (Int, (inout SpeakerCandidate) -> Void) -> Void
    ) {
        var isUnbroken = true
        for distance in 1...Self.cuesBack {
            let other = index - distance
            guard other >= 0 else { break }
            isUnbroken = isUnbroken && scene.distance(other, other + 1) <= 1
            guard let person = cued[other] else { continue }
            let unbroken = isUnbroken
            note(place(person)) { candidate in
                candidate.cuedAround += 1
                if candidate.cuedBefore == nil {
                    candidate.cuedBefore = distance
                    candidate.isUnbrokenBefore = unbroken
                }
            }
        }
        isUnbroken = true
        for distance in 1...Self.cuesAhead {
            let other = index + distance
            guard other < scene.utterances.count, scene.distance(other - 1, other) < Scene.far else { break }
            isUnbroken = isUnbroken && scene.distance(other - 1, other) <= 1
            guard let person = cued[other] else { continue }
            let unbroken = isUnbroken
            note(place(person)) { candidate in
                candidate.cuedAround += 1
                if candidate.cuedAfter == nil {
                    candidate.cuedAfter = distance
                    candidate.isUnbrokenAfter = unbroken
                }
            }
        }
    }
}
