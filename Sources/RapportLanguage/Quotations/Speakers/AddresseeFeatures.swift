/// Writes what speaks for and against somebody being spoken to.
struct AddresseeFeatures {
    let people: People

    /// The speakers of a text as far as they are told, and how far apart their turns are.
    struct Talk {
        let turns: [Turn]
        let speakers: [Int?]

        /// The speaker of the nearest turn in one direction who is not this one, and how many turns away; none beyond a gap.
        func other(than speaker: Int?, from index: Int, step: Int) -> (person: Int, distance: Int)? {
            var other = index
            for distance in 1...6 {
                let gap = step < 0 ? turns[other].gap : (other + 1 < turns.count ? turns[other + 1].gap : 4)
                other += step
                guard turns.indices.contains(other), gap < 4 else { return nil }
                if let person = speakers[other], person != speaker { return (person, distance) }
            }
            return nil
        }
    }

    /// The features of a person as one whom a turn is spoken to.
    func write(
        _ person: Int,
        _ candidate: SpeakerCandidate?,
        of index: Int,
        in talk: Talk,
        named: [Int],
        into features: inout FeatureList
    ) {
        features.removeAll()
        let turn = talk.turns[index]
        let speaker = talk.speakers[index]
        let last = talk.other(than: speaker, from: index, step: -1)
        let next = talk.other(than: speaker, from: index, step: 1)
        func relation(_ other: (person: Int, distance: Int)?) -> Int {
            guard let other else { return 0 }
            return other.person == person ? min(other.distance, 3) : 4 + min(other.distance, 3)
        }
        let lastCode = relation(last)
        let nextCode = relation(next)
        let candidate = candidate ?? SpeakerCandidate(person: person)
        let calls = Int(candidate.calls)
        let namedCode = named.contains(person) ? 1 : named.isEmpty ? 0 : 2
        let called = calls >> 3 & 1 != 0 ? 1 : turn.hasCall ? 2 : 0
        var around = 0
        for distance in -8...8 where distance != 0 {
            let other = index + distance
            if talk.turns.indices.contains(other), talk.speakers[other] == person { around += 1 }
        }
        let isSpeaker = FeatureHash(speaker == person ? 1 : 0)
        let isNarrator = FeatureHash(people.narrator.map { $0 == person ? 2 : 1 } ?? 0)
        let sameLast = last != nil && last?.person == next?.person ? 1 : 0
        let aroundCode = FeatureHash(min(around, 6))
        features.add(1)
        features.add(2, isSpeaker)
        func add(_ template: Int, _ value: Int) {
            let hash = FeatureHash(value)
            features.add(template, hash)
            features.add(template + 100, hash, FeatureHash(lastCode), FeatureHash(nextCode))
        }
        features.add(3, FeatureHash(lastCode), FeatureHash(nextCode))
        features.add(4, FeatureHash(lastCode), FeatureHash(turn.gap))
        features.add(5, FeatureHash(nextCode), FeatureHash(sameLast))
        add(6, namedCode)
        add(7, called)
        add(8, calls)
        add(9, Int(candidate.topics))
        features.add(10, aroundCode)
        features.add(11, aroundCode, FeatureHash(lastCode), FeatureHash(sameLast))
        add(12, candidate.before.code)
        add(13, candidate.after.code)
        add(14, candidate.between.code)
        add(15, candidate.blockBefore.code)
        add(16, candidate.blockAfter.code)
        add(17, bucket(candidate.lastSeen))
        add(18, bucket(candidate.nextSeen))
        features.add(19, isNarrator, FeatureHash(lastCode), FeatureHash(nextCode))
        features.add(20, isNarrator, aroundCode)
        features.add(21, FeatureHash(min(turn.candidates.count, 6)))
        features.add(22, FeatureHash(people[person].prominence), aroundCode)
        add(23, min(candidate.recency ?? 7, 7))
        add(24, Int.bitWidth - min(candidate.count, 63).leadingZeroBitCount)
        features.add(25, FeatureHash(turn.gap), FeatureHash(turn.cue.rawValue), FeatureHash(lastCode))
    }

    private func bucket(_ distance: Int?) -> Int {
        guard let distance else { return 9 }
        return distance < 4 ? distance : distance < 8 ? 4 : distance < 16 ? 5 : 6
    }
}
