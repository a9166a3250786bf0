/// Writes what speaks for and against a candidate, and for and against a way in which turns follow each other.
struct TurnFeatures {
    let people: People

    // MARK: - Who speaks one turn

    /// The features of a candidate for a turn.
    ///
    /// - Parameter place: the candidate's place among those of the turn; nil for the unknown speaker.
    func write(_ place: Int?, of turn: Turn, into features: inout CandidateFeatures) {
        features.removeAll()
        let cue = FeatureHash(turn.cue.rawValue)
        guard let place else {
            features.single.add(1)
            features.single.add(2, cue)
            features.joined.add(1)
            features.joined.add(2, cue)
            features.joined.add(3, cue, code(turn.isCueElsewhere), code(turn.candidates.isEmpty))
            return
        }
        let candidate = turn.candidates[place]
        let traits = people[candidate.person]
        let isNarrator = people.narrator.map { $0 == candidate.person ? 2 : 1 } ?? 0

        /// A feature alone and together with the cue.
        func add(_ template: Int, _ value: Int) {
            let hash = FeatureHash(value)
            features.single.add(template, hash)
            features.joined.add(template, hash)
            features.joined.add(template + 200, hash, cue)
        }

        // What is the same for all candidates says something only together with the rest.
        features.single.add(2, cue)
        features.single.add(3, FeatureHash(turn.gap))
        features.single.add(4, FeatureHash(turn.gapBefore))
        features.single.add(5, code(turn.isWholeBlock))
        features.single.add(6, code(turn.isQuestion), code(turn.isShort))
        features.single.add(7, code(turn.hasCall))
        features.single.add(8, turn.cueVerb)
        features.single.add(9, FeatureHash(turn.talkers))

        let match = agreement(turn.cueGender, traits.gender)
        let cueCode = candidate.isInCue ? 1 : turn.cue == .none ? 0 : 2
        add(10, cueCode * 4 + match)
        add(86, turn.cuePlainness * 16 + cueCode * 4 + match)
        add(11, isNarrator)
        add(85, isNarrator * 4 + turn.size)
        add(12, isNarrator * 64 + cueCode * 16 + match * 4)
        if let noun = turn.cueNoun {
            let title = NamePieces.pieces(of: noun.utf8).first?.word ?? noun
            let uses = min(3, logarithm(traits.nouns[noun, default: 0]))
            features.joined.add(13, code(traits.words.contains(title)), FeatureHash(uses), FeatureHash(match))
            features.joined.add(19, code(turn.isCueMine), FeatureHash(isNarrator), FeatureHash(cueCode))
            add(90, ownership(of: candidate.person, turn) * 2 + (KinshipNoun(lemma: noun) == nil ? 0 : 1))
            addDescription(candidate, of: turn, match) { add(91 + $0, $1) }
        }
        let nameRank = rank(of: place, in: turn, alike: true, by: \.nameRecency)
        add(95, nameRank * 4 + match)
        let lastNamed = FeatureHash(bucket(candidate.lastNamed))
        features.joined.add(96, FeatureHash(nameRank), FeatureHash(cueCode), lastNamed, cue)
        let spokenOf = min(3, logarithm(candidate.names)) * 4 + min(3, logarithm(candidate.timesSpokenOf))
        add(97, spokenOf)
        features.joined.add(98, FeatureHash(spokenOf), FeatureHash(cueCode), FeatureHash(match), cue)
        add(14, agreement(turn.actorGender, traits.gender))
        let genderRank = rank(of: place, in: turn, alike: true, by: \.recency)
        let plainRank = rank(of: place, in: turn, alike: false, by: \.recency)
        add(15, genderRank * 4 + match)
        add(16, plainRank)
        add(17, genderRank * 4 + cueCode)
        add(18, alike(turn) * 4 + match)
        let subjectRank = min(candidate.subjectRecency ?? 7, 7)
        add(80, subjectRank * 4 + match)
        add(81, subjectRank * 4 + cueCode)

        let before = candidate.before.code
        let after = candidate.after.code
        let between = candidate.between.code
        add(20, before)
        add(21, between)
        add(22, after)
        let blockBefore = candidate.blockBefore.code
        let blockAfter = candidate.blockAfter.code
        add(23, blockBefore)
        add(24, blockAfter)
        features.joined.add(25, FeatureHash(before), FeatureHash(after), FeatureHash(turn.gap))
        features.joined.add(26, FeatureHash(blockBefore), FeatureHash(turn.gap), code(turn.isWholeBlock))
        features.joined.add(27, FeatureHash(blockAfter), code(turn.isWholeBlock))
        add(28, before * 4 + match)
        add(29, blockBefore * 4 + match)

        let seen = bucket(candidate.lastSeen)
        let named = bucket(candidate.lastNamed)
        let nextSeen = bucket(candidate.nextSeen)
        let nextNamed = bucket(candidate.nextNamed)
        add(30, seen)
        add(31, named)
        add(32, nextSeen)
        add(33, nextNamed)
        add(34, seen * 8 + nextSeen)
        add(35, bucket(candidate.recency))
        add(36, named * 8 + nextNamed)
        add(37, logarithm(candidate.count))
        add(38, traits.prominence)
        add(39, traits.prominence * 8 + logarithm(candidate.count))

        let calls = Int(candidate.calls)
        let topics = Int(candidate.topics)
        for distance in -3...3 {
            let bit = 1 << (distance + 3)
            if calls & bit != 0 { add(40, distance + 3) }
            if topics & bit != 0 { add(41, distance + 3) }
            if Int(candidate.addressed) & bit != 0 { add(82, distance + 3) }
        }
        // Called by the turn before, itself or the turn after.
        let near = calls >> 2 & 7
        add(42, near * 8 + turn.gap)
        add(43, (topics >> 2 & 7) * 8 + turn.gap)
        let gender = traits.gender.map { $0 == .feminine ? 2 : 1 } ?? 0
        if let address = turn.addresses {
            features.joined.add(44, FeatureHash(gender * 4 + (address == .feminine ? 2 : 1)))
        }

        let cuedBefore = min(candidate.cuedBefore ?? 15, 15) * 2 + (candidate.isUnbrokenBefore ? 1 : 0)
        let cuedAfter = min(candidate.cuedAfter ?? 9, 9) * 2 + (candidate.isUnbrokenAfter ? 1 : 0)
        add(50, cuedBefore)
        add(51, cuedAfter)
        features.joined.add(52, FeatureHash(cuedBefore), FeatureHash(turn.gap))
        features.joined.add(53, FeatureHash(cuedBefore), FeatureHash(cuedAfter))
        add(54, min(candidate.cuedAround, 6))
        features.joined.add(55, FeatureHash(cuedBefore), FeatureHash(blockBefore))
        features.joined.add(56, FeatureHash(cuedBefore), FeatureHash(before))
        features.joined.add(57, FeatureHash(cuedBefore), FeatureHash(near))
        features.joined.add(58, FeatureHash(cuedAfter), FeatureHash(near))
        add(59, min(turn.candidates.count, 5) * 16 + plainRank)
        features.joined.add(83, turn.cueVerb, FeatureHash(cuedBefore))
        features.joined.add(84, turn.cueVerb, FeatureHash(cueCode), FeatureHash(match))
        guard let part = candidate.part else { return }
        let turns = share(part.near)
        let rank = min(part.rank, 4)
        add(60, turns)
        add(61, rank * 4 + match)
        add(62, turns * 8 + share(part.far))
        features.joined.add(63, FeatureHash(rank), FeatureHash(before), FeatureHash(after))
        features.joined.add(64, FeatureHash(rank), FeatureHash(blockBefore), FeatureHash(turn.gap))
        features.joined.add(65, FeatureHash(rank), FeatureHash(genderRank), cue)
        features.joined.add(66, FeatureHash(turns), FeatureHash(turn.talkers), FeatureHash(rank))
        features.joined.add(67, FeatureHash(rank), FeatureHash(cuedBefore))
        features.joined.add(68, FeatureHash(rank), FeatureHash(cuedAfter))
        features.joined.add(69, FeatureHash(turns), FeatureHash(seen), FeatureHash(nextSeen))
        features.joined.add(
            70,
            FeatureHash(rank),
            FeatureHash(turn.actorGender == nil ? 0 : agreement(turn.actorGender, traits.gender))
        )
        let alikeRank = partRank(of: place, in: turn)
        add(71, alikeRank * 4 + match)
        add(72, Int(part.neighbours))
        features.joined.add(73, FeatureHash(Int(part.neighbours)), FeatureHash(turn.gap), FeatureHash(match))
        features.joined.add(74, FeatureHash(alikeRank), FeatureHash(subjectRank), cue)
        add(75, (part.isTelling ? 4 : 0) + turn.size)
        let voice = Int((max(-1, min(1, part.voice)) * 5).rounded()) + 5
        add(76, voice)
        add(77, min(part.voiceRank, 4) * 4 + turn.size)
        features.joined.add(78, FeatureHash(voice), FeatureHash(rank))
        add(79, part.cueCount == 0 ? 0 : part.cueCount * 11 + part.cueShare)
    }

    /// How often the text elsewhere describes a candidate by the words of the cue, and as kin of whoever the noun is of.
    private func addDescription(
        _ candidate: SpeakerCandidate,
        of turn: Turn,
        _ match: Int,
        add: (Int, Int) -> Void
    ) {
        guard let phrase = turn.cuePhrase else { return }
        let told = people.descriptions
        // The cue's own mention does not count.
        let own = candidate.isInCue ? 1 : 0
        let count = max(0, told.count(phrase, candidate.person) - own)
        let all = told.count(phrase) - (turn.candidates.contains(where: \.isInCue) ? 1 : 0)
        let share = all <= 0 ? 0 : count * 5 < all ? 1 : count * 2 < all ? 2 : count * 5 < all * 4 ? 3 : 4
        add(0, share * 4 + min(3, logarithm(all)))
        guard let owner = turn.cueOwner else { return }
        add(1, min(2, max(0, told.kinCount(owner, candidate.person) - own)) * 4 + match)
    }

    /// 0 where the cue's noun is nobody's, 1 the candidate's own, 2 that of one of the same name, 3 somebody else's.
    private func ownership(of person: Int, _ turn: Turn) -> Int {
        guard let owner = turn.cueOwner else { return 0 }
        if owner == person { return 1 }
        let shared = people[owner].words.intersection(people[person].words)
        return shared.contains { CastNames.title($0) == nil } ? 2 : 3
    }

    /// The place of a candidate by the part of the talk around, among those of the gender that the cue or the narration tells.
    private func partRank(of place: Int, in turn: Turn) -> Int {
        let asked = turn.cueGender ?? turn.actorGender
        let own = turn.candidates[place].part?.near ?? 0
        let before = turn.candidates.count { other in
            (other.part?.near ?? 0) > own && agreement(asked, people[other.person].gender) != 2
        }
        return min(before, 4)
    }

    private func share(_ turns: Float) -> Int {
        turns < 0.2 ? 0 : turns < 0.7 ? 1 : turns < 1.4 ? 2 : turns < 2.5 ? 3 : turns < 4.5 ? 4 : turns < 9 ? 5 : 6
    }

    /// The place of a candidate by how lately the narration spoke of them, among those of the cue's gender or among all.
    private func rank(
        of place: Int,
        in turn: Turn,
        alike: Bool,
        by recency: (SpeakerCandidate) -> Int?
    ) -> Int {
        guard let own = recency(turn.candidates[place]) else { return 7 }
        let earlier = turn.candidates.count { other in
            guard let theirs = recency(other), theirs < own else { return false }
            return !alike || agreement(turn.cueGender, people[other.person].gender) != 2
        }
        return min(earlier, 6)
    }

    /// How many candidates may be of the cue's gender.
    private func alike(_ turn: Turn) -> Int {
        min(3, turn.candidates.count { agreement(turn.cueGender, people[$0.person].gender) != 2 && $0.recency != nil })
    }

    /// 0 where nothing is asked, 1 for the same gender, 2 for another, 3 where the candidate's is not known.
    private func agreement(_ asked: Gender?, _ own: Gender?) -> Int {
        guard let asked, asked != .neutral else { return 0 }
        guard let own, own != .neutral else { return 3 }
        return asked == own ? 1 : 2
    }

    private func bucket(_ distance: Int?) -> Int {
        guard let distance else { return 7 }
        return switch distance {
        case ...2: distance
        case 3...4: 3
        case 5...8: 4
        case 9...16: 5
        default: 6
        }
    }

    private func logarithm(_ count: Int) -> Int { min(7, Int.bitWidth - count.leadingZeroBitCount) }

    private func code(_ flag: Bool) -> FeatureHash { FeatureHash(flag ? 1 : 0) }

    // MARK: - Turns in a row

    /// The features of a way in which a turn's speaker goes with the two before.
    func write(_ pattern: TurnPattern, of turn: Turn, after previous: Turn, into features: inout FeatureList) {
        features.removeAll()
        let way = FeatureHash(pattern.rawValue)
        let gap = FeatureHash(turn.gap)
        let cues = FeatureHash(turn.cue.rawValue * 16 + previous.cue.rawValue)
        features.add(101, way)
        features.add(102, way, gap)
        features.add(103, way, gap, FeatureHash(turn.gapBefore))
        features.add(104, way, gap, cues)
        features.add(105, way, gap, code(turn.isWholeBlock), code(previous.isWholeBlock))
        features.add(106, way, gap, code(previous.isQuestion), code(turn.isQuestion))
        features.add(107, way, gap, code(previous.hasCall), code(turn.hasCall))
        features.add(108, way, gap, code(turn.isShort), code(previous.isShort))
        features.add(109, way, FeatureHash(turn.cue.rawValue), gap)
        features.add(110, way, gap, turn.cueVerb)
        features.add(111, way, gap, turn.opening)
        features.add(112, way, turn.opening, code(previous.isQuestion))
        features.add(114, way, gap, FeatureHash(turn.size))
        features.add(113, way, previous.cueVerb, turn.cueVerb)
    }
}
