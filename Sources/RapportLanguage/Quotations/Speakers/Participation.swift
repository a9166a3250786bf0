/// Who is likely to take part in which conversation, by a first reading of the turns.
struct Participation {
    /// How many turns to look at on either side, for a conversation and for a longer stretch.
    private static let near = 8
    private static let far = 40

    /// The turns with the part that each candidate has of the talk around.
    ///
    /// - Parameter probabilities: of each turn's candidates.
    /// - Complexity: O(turns × candidates).
    static func noted(in turns: [Turn], _ probabilities: [[Float]]) -> [Turn] {
        var conversations = [Int](repeating: 0, count: turns.count)
        for index in turns.indices.dropFirst() {
            conversations[index] = conversations[index - 1] + (turns[index].gap >= 4 ? 1 : 0)
        }
        // Sums of whole numbers come out the same however they are added up.
        let shares = probabilities.map { $0.map { Int($0 * 65536) } }
        var far: [Int: Int] = [:]
        func add(_ index: Int, _ sign: Int) {
            guard turns.indices.contains(index) else { return }
            for (candidate, share) in zip(turns[index].candidates, shares[index]) {
                far[candidate.person, default: 0] += sign * share
            }
        }
        for index in 0..<min(Self.far, turns.count) { add(index, 1) }
        let voices = Voices(turns, probabilities)
        var named: [FeatureHash: (turns: Int, shares: [Int: Int])] = [:]
        for (index, turn) in turns.enumerated() {
            guard let key = turn.cueKey else { continue }
            named[key, default: (0, [:])].turns += 1
            for (candidate, share) in zip(turn.candidates, shares[index]) {
                named[key]?.shares[candidate.person, default: 0] += share
            }
        }
        return turns.indices.map { index in
            add(index + Self.far, 1)
            add(index - Self.far - 1, -1)
            var near: [Int: Int] = [:]
            var neighbours: [Int: UInt8] = [:]
            var telling: Set<Int> = []
            for other in max(0, index - Self.near)...min(turns.count - 1, index + Self.near)
            where other != index && conversations[other] == conversations[index] {
                for (candidate, share) in zip(turns[other].candidates, shares[other]) {
                    near[candidate.person, default: 0] += share
                    guard share >= 32768 else { continue }
                    if turns[other].size >= 2 { telling.insert(candidate.person) }
                    if let bit = [-2, -1, 1, 2].firstIndex(of: other - index) {
                        neighbours[candidate.person, default: 0] |= 1 << UInt8(bit)
                    }
                }
            }
            var turn = turns[index]
            turn.talkers = min(4, near.values.count { $0 >= 32768 })
            let alike = turn.cueKey.flatMap { named[$0] } ?? (1, [:])
            let scores = turn.candidates.map { voices.score($0.person, index, turn) }
            for place in turn.candidates.indices {
                let person = turn.candidates[place].person
                let own = near[person, default: 0]
                turn.candidates[place].part = SpeakerCandidate.Part(
                    near: Float(own) / 65536,
                    far: Float(far[person, default: 0] - shares[index][place]) / 65536,
                    rank: turn.candidates.count { near[$0.person, default: 0] > own },
                    neighbours: neighbours[person] ?? 0,
                    isTelling: telling.contains(person),
                    cueShare: (alike.shares[person, default: 0] - (alike.turns > 1 ? shares[index][place] : 0)) * 10
                        / (max(1, alike.turns - 1) * 65536),
                    cueCount: min(alike.turns - 1, 3),
                    voice: scores[place],
                    voiceRank: scores.count { $0 > scores[place] }
                )
            }
            return turn
        }
    }
}
