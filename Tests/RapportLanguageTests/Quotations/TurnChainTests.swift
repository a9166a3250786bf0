import Foundation
import Testing

@testable import RapportLanguage

@Suite struct TurnChainTests {
    /// Candidates of each turn, the unknown speaker last: of the same people again and again, as in talk.
    private static let candidates: [[Int?]] = [
        [3, 5, nil], [5, nil], [3, 5, 8, nil], [nil], [5, 3, nil], [8, 3, 5, nil],
    ]

    private static let scores: [[Float]] = candidates.enumerated().map { turn, people in
        people.indices.map { Float((turn * 7 + $0 * 5) % 11) / 4 - 1 }
    }

    private static let patterns: [[Float]] = candidates.indices.map { turn in
        TurnPattern.allCases.map { Float((turn * 3 + $0.rawValue * 4) % 9) / 3 - 1 }
    }

    @Test func probabilitiesAreThoseOfAllWaysCounted() {
        let chain = TurnChain(candidates: Self.candidates, scores: Self.scores, patterns: Self.patterns)
        let marginals = chain.marginals()
        let counted = Self.counted()
        #expect(abs(marginals.logPartition - counted.logPartition) < 1e-4)
        for turn in Self.candidates.indices {
            for (told, count) in zip(marginals.candidates[turn], counted.candidates[turn]) {
                #expect(abs(Double(told) - count) < 1e-5)
            }
            guard turn > 0 else { continue }
            for (told, count) in zip(marginals.patterns[turn], counted.patterns[turn]) {
                #expect(abs(Double(told) - count) < 1e-5)
            }
        }
        #expect(chain.probabilities() == marginals.candidates)
    }

    @Test func nothingIsLikelyWithoutTurns() {
        #expect(TurnChain(candidates: [], scores: [], patterns: []).probabilities().isEmpty)
    }

    /// The same by going through every way in which the turns may be spoken.
    private static func counted() -> (candidates: [[Double]], patterns: [[Double]], logPartition: Double) {
        var people = candidates.map { $0.map { _ in 0.0 } }
        var ways = candidates.map { _ in TurnPattern.allCases.map { _ in 0.0 } }
        var total = 0.0
        func go(_ places: [Int], _ score: Double) {
            let turn = places.count
            guard turn < candidates.count else {
                let weight = exp(score)
                total += weight
                for (turn, place) in places.enumerated() {
                    people[turn][place] += weight
                    ways[turn][pattern(turn, places).rawValue] += weight
                }
                return
            }
            for place in candidates[turn].indices {
                let pattern = pattern(turn, places + [place])
                go(places + [place], score + Double(scores[turn][place] + patterns[turn][pattern.rawValue]))
            }
        }
        go([], 0)
        return (people.map { $0.map { $0 / total } }, ways.map { $0.map { $0 / total } }, log(total))
    }

    private static func pattern(_ turn: Int, _ places: [Int]) -> TurnPattern {
        func speaker(_ turn: Int) -> Int? { turn < 0 ? nil : candidates[turn][places[turn]] }
        return TurnPattern(speaker(turn - 2), speaker(turn - 1), speaker(turn))
    }
}
