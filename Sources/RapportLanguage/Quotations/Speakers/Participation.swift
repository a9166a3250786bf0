/// Who is likely to take part in which conversation, by a first reading of the turns.
struct Participation {
    /// How many turns to look at on either side, for a conversation and for a longer stretch.
    private static let near = 8
    private static let far = 40

    private let turns: [Turn]
    /// How likely the candidates of each turn are, in parts of 65,536: sums of whole numbers come out the same however they are
    /// added up.
    private let shares: [[Int]]
    /// The conversation of each turn, counted from 0.
    private let conversations: [Int]
    private let voices: Voices
    /// For what cues are known by, how many turns have such a cue, and the shares of all candidates there.
    private let named: [FeatureHash: (turns: Int, shares: [Int: Int])]
    /// One more than the highest number of a candidate.
    private let people: Int

    /// The turns with the part that each candidate has of the talk around.
    ///
    /// - Parameter probabilities: of each turn's candidates.
    /// - Complexity: O(turns × candidates).
    static func noted(in turns: [Turn], _ probabilities: [[Float]]) -> [Turn] {
        let participation = Participation(turns, probabilities)
        return Array(turns.indices).concurrentFlatMap { participation.noted($0) }
    }

    private init(_ turns: [Turn], _ probabilities: [[Float]]) {
        self.turns = turns
        shares = probabilities.map { $0.map { Int($0 * 65536) } }
        var conversations = [Int](repeating: 0, count: turns.count)
        for index in turns.indices.dropFirst() {
            conversations[index] = conversations[index - 1] + (turns[index].gap >= 4 ? 1 : 0)
        }
        self.conversations = conversations
        voices = Voices(turns, probabilities)
        var named: [FeatureHash: (turns: Int, shares: [Int: Int])] = [:]
        for (index, turn) in turns.enumerated() {
            guard let key = turn.cueKey else { continue }
            named[key, default: (0, [:])].turns += 1
            for (candidate, share) in zip(turn.candidates, shares[index]) {
                named[key]?.shares[candidate.person, default: 0] += share
            }
        }
        self.named = named
        people = (turns.lazy.flatMap(\.candidates).map(\.person).max() ?? -1) + 1
    }

    /// The same of a stretch of turns.
    private func noted(_ indices: ArraySlice<Int>) -> [Turn] {
        guard let first = indices.first else { return [] }
        var far = [Int](repeating: 0, count: people)
        func add(_ index: Int, _ sign: Int) {
            guard turns.indices.contains(index) else { return }
            for (candidate, share) in zip(turns[index].candidates, shares[index]) {
                far[candidate.person] += sign * share
            }
        }
        for index in first - Self.far..<first + Self.far { add(index, 1) }
        var nearby = Nearby(people: people)
        return indices.map { index in
            add(index + Self.far, 1)
            if index > first { add(index - Self.far - 1, -1) }
            defer { nearby.removeAll() }
            for other in max(0, index - Self.near)...min(turns.count - 1, index + Self.near)
            where other != index && conversations[other] == conversations[index] {
                let neighbour = [-2, -1, 1, 2].firstIndex(of: other - index).map { UInt8(1) << UInt8($0) } ?? 0
                for (candidate, share) in zip(turns[other].candidates, shares[other]) {
                    nearby.add(share, to: candidate.person, isTelling: turns[other].size >= 2, neighbour)
                }
            }
            return noted(index, nearby, far)
        }
    }

    private func noted(_ index: Int, _ nearby: Nearby, _ far: [Int]) -> Turn {
        var turn = turns[index]
        turn.talkers = nearby.talkers
        let alike = turn.cueKey.flatMap { named[$0] } ?? (1, [:])
        let scores = turn.candidates.map { voices.score($0.person, index, turn) }
        for place in turn.candidates.indices {
            let person = turn.candidates[place].person
            let own = nearby[person].share
            turn.candidates[place].part = SpeakerCandidate.Part(
                near: Float(own) / 65536,
                far: Float(far[person] - shares[index][place]) / 65536,
                rank: turn.candidates.count { nearby[$0.person].share > own },
                neighbours: nearby[person].neighbours,
                isTelling: nearby[person].isTelling,
                cueShare: (alike.shares[person, default: 0] - (alike.turns > 1 ? shares[index][place] : 0)) * 10
                    / (max(1, alike.turns - 1) * 65536),
                cueCount: min(alike.turns - 1, 3),
                voice: scores[place],
                voiceRank: scores.count { $0 > scores[place] }
            )
        }
        return turn
    }

    /// What people have of the conversation around one turn: a row to be emptied and filled again, not made anew.
    private struct Nearby {
        struct Part {
            var share = 0
            var neighbours: UInt8 = 0
            var isTelling = false
        }

        private var parts: [Part]
        private var present: [Int] = []

        init(people: Int) { parts = [Part](repeating: Part(), count: people) }

        subscript(person: Int) -> Part { parts[person] }

        /// How many people are likely to have a turn or more, at most 4.
        var talkers: Int { min(4, present.count { parts[$0].share >= 32768 }) }

        mutating func add(_ share: Int, to person: Int, isTelling: Bool, _ neighbour: UInt8) {
            guard share > 0 else { return }
            if parts[person].share == 0 { present.append(person) }
            parts[person].share += share
            guard share >= 32768 else { return }
            parts[person].neighbours |= neighbour
            if isTelling { parts[person].isTelling = true }
        }

        mutating func removeAll() {
            for person in present { parts[person] = Part() }
            present.removeAll(keepingCapacity: true)
        }
    }
}
