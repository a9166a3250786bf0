#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// A conditional random field over the turns of a text: of which the speaker of each is weighed together with the two before.
///
/// Each turn's candidates have scores of their own; each ``TurnPattern`` that three speakers make has one. The forward-backward
/// algorithm gives how likely each candidate is, given all turns (Lafferty, McCallum and Pereira 2001; Rabiner 1989).
package struct TurnChain {
    /// The candidates of each turn, each once, the unknown speaker (nil) last.
    private let candidates: [[Int?]]
    private let links: [TurnLinks]
    /// What the scores of each turn's candidates make of each, the highest being 1; and the highest.
    private let locals: [Exponentials]
    /// The same of the scores of each turn's patterns.
    private let ways: [Exponentials]

    /// Creates a chain.
    ///
    /// - Parameters:
    ///   - candidates: of each turn, each once, the unknown speaker (nil) last.
    ///   - scores: of each turn's candidates.
    ///   - patterns: the scores of the patterns of each turn.
    init(candidates: [[Int?]], scores: [[Float]], patterns: [[Float]]) {
        self.candidates = candidates
        links = candidates.indices.map { TurnLinks(candidates, $0) }
        locals = scores.map(Exponentials.init)
        ways = patterns.map(Exponentials.init)
    }

    /// How likely candidates and patterns are.
    package struct Marginals {
        /// Of each turn's candidates, in their order.
        package var candidates: [[Float]]
        /// Of each turn's patterns.
        package var patterns: [[Float]]
        /// The logarithm of the sum over all ways.
        package var logPartition: Double
    }

    /// The probabilities of everything.
    ///
    /// - Complexity: O(turns × candidates³).
    package func marginals() -> Marginals {
        let forward = forward()
        let backward = backward()
        var logPartition = 0.0
        for (turn, step) in forward.enumerated() {
            logPartition += Double(logf(step.total)) + Double(locals[turn].highest) + Double(ways[turn].highest)
        }
        return Marginals(
            candidates: probabilities(forward, backward),
            patterns: candidates.indices.map { turn in
                guard turn > 0 else { return [Float](repeating: 0, count: TurnPattern.allCases.count) }
                return patterns(of: turn, after: forward[turn - 1].states, before: backward[turn])
            },
            logPartition: logPartition
        )
    }

    /// How likely the candidates of each turn are, in their order.
    ///
    /// - Complexity: O(turns × candidates³).
    func probabilities() -> [[Float]] { probabilities(forward(), backward()) }

    // A state of a turn is a pair of speakers: that of the turn before and its own. Before the first turn there is nobody.

    private func probabilities(_ forward: [(states: [Float], total: Float)], _ backward: [[Float]]) -> [[Float]] {
        candidates.indices.map { turn in
            let joint = zip(forward[turn].states, backward[turn]).map { $0 * $1 }
            let total = joint.reduce(0, +)
            let width = candidates[turn].count
            var sums = [Float](repeating: 0, count: width)
            for (place, number) in joint.enumerated() { sums[place % width] += number / total }
            return sums
        }
    }

    /// How likely the states of each turn are by the turns up to it, and the sum of what they came to from the states before.
    private func forward() -> [(states: [Float], total: Float)] {
        var steps: [(states: [Float], total: Float)] = []
        steps.reserveCapacity(candidates.count)
        for turn in candidates.indices {
            let links = links[turn]
            let width = links.width
            let earlier = steps.last?.states ?? [1]
            var total: Float = 0
            var states = [Float](repeating: 0, count: links.before * width)
            withUnsafeTemporaryAllocation(of: Float.self, capacity: width) { row in
                for before in 0..<links.before {
                    let first = before * width
                    for place in 0..<links.earlier {
                        links.write(ways[turn].values, from: place, over: before, into: row)
                        let reached = earlier[place * links.before + before]
                        states.withUnsafeMutableBufferPointer { states in
                            for speaker in 0..<width { states[first + speaker] += reached * row[speaker] }
                        }
                    }
                    for speaker in 0..<width {
                        states[first + speaker] *= locals[turn].values[speaker]
                        total += states[first + speaker]
                    }
                }
            }
            for place in states.indices { states[place] /= total }
            steps.append((states, total))
        }
        return steps
    }

    /// How likely what comes after each turn is by its states, but for a factor.
    private func backward() -> [[Float]] {
        guard let last = candidates.indices.last else { return [] }
        var steps = [[Float]](repeating: [], count: candidates.count)
        steps[last] = [Float](repeating: 1, count: links[last].states)
        for turn in candidates.indices.dropFirst().reversed() {
            let links = links[turn]
            let width = links.width
            let states = steps[turn]
            var behind = [Float](repeating: 0, count: links.earlier * links.before)
            var sum: Float = 0
            withUnsafeTemporaryAllocation(of: Float.self, capacity: width) { row in
                for place in 0..<links.earlier {
                    for before in 0..<links.before {
                        links.write(ways[turn].values, from: place, over: before, into: row)
                        var reached: Float = 0
                        for speaker in 0..<width {
                            reached += row[speaker] * locals[turn].values[speaker] * states[before * width + speaker]
                        }
                        behind[place * links.before + before] = reached
                        sum += reached
                    }
                }
            }
            let scale = Float(behind.count) / sum
            for place in behind.indices { behind[place] *= scale }
            steps[turn - 1] = behind
        }
        return steps
    }

    /// How likely the patterns of a turn are by the states of the turn before and by what comes after its own.
    private func patterns(of turn: Int, after states: [Float], before backward: [Float]) -> [Float] {
        let width = candidates[turn].count
        let before = candidates[turn - 1]
        let earlier = turn > 1 ? candidates[turn - 2] : [nil]
        var weights = [Float](repeating: 0, count: TurnPattern.allCases.count)
        for (a, first) in earlier.enumerated() {
            for (b, previous) in before.enumerated() {
                for (c, speaker) in candidates[turn].enumerated() {
                    let way = TurnPattern(first, previous, speaker).rawValue
                    let step = ways[turn].values[way] * locals[turn].values[c] * backward[b * width + c]
                    weights[way] += states[a * before.count + b] * step
                }
            }
        }
        let weight = weights.reduce(0, +)
        return weights.map { $0 / weight }
    }

    /// What scores stand for: e to the power of each, divided by that of the highest.
    private struct Exponentials {
        let values: [Float]
        let highest: Float

        init(_ scores: [Float]) {
            let highest = scores.max() ?? 0
            self.highest = highest
            // A way that is all but ruled out keeps a little, so that no sum is ever nothing.
            values = scores.map { expf(max($0 - highest, -30)) }
        }
    }
}
