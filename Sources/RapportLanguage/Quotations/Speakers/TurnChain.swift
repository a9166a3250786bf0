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
    /// The candidates of each turn, the unknown speaker (nil) last.
    let candidates: [[Int?]]
    /// The scores of each turn's candidates.
    let scores: [[Float]]
    /// The scores of the patterns of each turn.
    let patterns: [[Float]]

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
        let count = candidates.count
        var result = Marginals(
            candidates: candidates.map { [Float](repeating: 0, count: $0.count) },
            patterns: [[Float]](repeating: [Float](repeating: 0, count: TurnPattern.allCases.count), count: count),
            logPartition: 0
        )
        guard count > 0 else { return result }
        // A state of turn t is a pair of speakers: that of the turn before and its own. Before the first turn there is nobody.
        let locals = scores.map(Self.exponentials)
        let ways = patterns.map(Self.exponentials)
        var forward: [[Float]] = []
        var kinds: [[UInt8]] = []
        for turn in 0..<count {
            let width = candidates[turn].count
            let before = turn > 0 ? candidates[turn - 1] : [nil]
            let earlier = turn > 1 ? candidates[turn - 2] : [nil]
            var next = [Float](repeating: 0, count: before.count * width)
            var kind = [UInt8](repeating: 0, count: earlier.count * before.count * width)
            var total: Float = 0
            for (b, previous) in before.enumerated() {
                for (c, speaker) in candidates[turn].enumerated() {
                    var sum: Float = 0
                    for (a, first) in earlier.enumerated() {
                        let way = TurnPattern(first, previous, speaker).rawValue
                        kind[(a * before.count + b) * width + c] = UInt8(way)
                        let reached = turn > 0 ? forward[turn - 1][a * before.count + b] : 1
                        sum += reached * ways[turn].values[way]
                    }
                    sum *= locals[turn].values[c]
                    next[b * width + c] = sum
                    total += sum
                }
            }
            for place in next.indices { next[place] /= total }
            result.logPartition += Double(logf(total)) + Double(locals[turn].highest) + Double(ways[turn].highest)
            forward.append(next)
            kinds.append(kind)
        }
        var backward = [Float](repeating: 1, count: forward[count - 1].count)
        for turn in stride(from: count - 1, through: 0, by: -1) {
            let width = candidates[turn].count
            let before = turn > 0 ? candidates[turn - 1].count : 1
            let earlier = turn > 1 ? candidates[turn - 2].count : 1
            var joint = [Float](repeating: 0, count: before * width)
            var total: Float = 0
            for place in joint.indices {
                joint[place] = forward[turn][place] * backward[place]
                total += joint[place]
            }
            for place in joint.indices { result.candidates[turn][place % width] += joint[place] / total }
            guard turn > 0 else { break }
            var behind = [Float](repeating: 0, count: earlier * before)
            var weights = [Float](repeating: 0, count: TurnPattern.allCases.count)
            var sum: Float = 0
            for a in 0..<earlier {
                for b in 0..<before {
                    var reached: Float = 0
                    let from = forward[turn - 1][a * before + b]
                    for c in 0..<width {
                        let way = Int(kinds[turn][(a * before + b) * width + c])
                        let step = ways[turn].values[way] * locals[turn].values[c] * backward[b * width + c]
                        reached += step
                        weights[way] += from * step
                    }
                    behind[a * before + b] = reached
                    sum += reached
                }
            }
            let weight = weights.reduce(0, +)
            for way in weights.indices { result.patterns[turn][way] = weights[way] / weight }
            let scale = Float(behind.count) / sum
            for place in behind.indices { behind[place] *= scale }
            backward = behind
        }
        return result
    }

    private static func exponentials(_ scores: [Float]) -> (values: [Float], highest: Float) {
        let highest = scores.max() ?? 0
        // A way that is all but ruled out keeps a little, so that no sum is ever nothing.
        return (scores.map { expf(max($0 - highest, -30)) }, highest)
    }
}
