/// Tells who speaks, and to whom, in talk as of fiction.
///
/// Everybody who may speak a turn is weighed by cues, by vocatives and by the narration around (after He, Barbosa and Kondrak
/// 2013, "Identification of Speakers in Novels", and Muzny et al. 2017), and all turns together by how people take turns.
/// Whom they speak to is told afterwards, by who speaks before and after and who is called or looked at.
struct TalkReader {
    let model: SpeakerModel
    let people: People

    /// What is told besides the speakers.
    struct Talk {
        /// How likely each utterance's speaker is.
        var confidence: [Double]
        /// Those each utterance is spoken to.
        var addressees: [[Int]]
    }

    /// How unlikely a speaker may be before the answer is "unknown".
    private static let least: Float = 0.1

    /// How often the turns are read again, each time knowing who was likely to speak by the time before.
    ///
    /// Readings go to and fro where two people are about as likely, so the mean of them all counts.
    private static let furtherReadings = 4

    /// Fills in the speakers of a scene's utterances.
    ///
    /// - Complexity: O(utterances), each with a bounded number of candidates in a bounded window.
    func read(_ scene: inout Scene) -> Talk {
        let turns = TurnReader(scene, people).turns()
        let others = scene.otherReadings.concurrentMap { TurnReader($0, people).turns() }
        let told = speakers(of: turns, others)
        for index in turns.indices {
            scene.utterances[index].speaker = told[index].person
        }
        let named = scene.utterances.map { scene.clusters(([$0.addresseeMention].compactMap { $0 }) + $0.vocatives) }
        return Talk(
            confidence: told.map { Double($0.probability) },
            addressees: addressees(of: turns, told.map(\.person), named: named)
        )
    }

    /// The likeliest speaker of each turn, by the mean of what several readings of the same turns make likely.
    func speakers(of turns: [Turn], _ others: [[Turn]] = []) -> [(person: Int?, probability: Float)] {
        let readings = [turns] + others
        let told = readings.concurrentMap { probabilities(of: $0) }
        return turns.indices.map { index in
            var sums: [(person: Int, sum: Float)] = []
            for (turns, probabilities) in zip(readings, told) {
                for (candidate, probability) in zip(turns[index].candidates, probabilities[index]) {
                    if let place = sums.firstIndex(where: { $0.person == candidate.person }) {
                        sums[place].sum += probability
                    } else {
                        sums.append((candidate.person, probability))
                    }
                }
            }
            guard let best = sums.max(by: { $0.sum < $1.sum }) else { return (nil, 0) }
            let probability = best.sum / Float(readings.count)
            return probability < Self.least ? (nil, 0) : (best.person, probability)
        }
    }

    /// How likely the candidates of each turn are, the unknown speaker last: by the mean of the further readings.
    private func probabilities(of turns: [Turn]) -> [[Float]] {
        var told = model.first.probabilities(turns, people)
        var sums = told.map { $0.map { _ in Float(0) } }
        for _ in 0..<Self.furtherReadings {
            told = model.second.probabilities(Participation.noted(in: turns, told), people)
            for turn in told.indices {
                for place in told[turn].indices { sums[turn][place] += told[turn][place] }
            }
        }
        return sums.map { $0.map { $0 / Float(Self.furtherReadings) } }
    }

    /// Those each turn is spoken to: all who are more likely than not, or else the likeliest.
    func addressees(of turns: [Turn], _ speakers: [Int?], named: [[Int]]) -> [[Int]] {
        let writer = AddresseeFeatures(people: people)
        let talk = AddresseeFeatures.Talk(turns: turns, speakers: speakers)
        var features = FeatureList()
        return turns.indices.map { index in
            let scores = Self.heard(index, talk, named[index]).map { person, candidate in
                writer.write(person, candidate, of: index, in: talk, named: named[index], into: &features)
                return (person: person, score: model.addressees.score(features))
            }
            guard let best = scores.max(by: { $0.score < $1.score }) else { return [] }
            return scores.filter { $0.score > 0 || $0.person == best.person && $0.score > Self.faintest }.map(\.person)
        }
    }

    private static let faintest: Float = -2

    /// Those who may be spoken to in a turn: its candidates but for the speaker, and those who speak nearby.
    static func heard(_ index: Int, _ talk: AddresseeFeatures.Talk, _ named: [Int])
        -> [(person: Int, candidate: SpeakerCandidate?)]
    {
        let speaker = talk.speakers[index]
        var people: [(person: Int, candidate: SpeakerCandidate?)] = talk.turns[index].candidates.map { ($0.person, $0) }
        for other in max(0, index - 8)...min(talk.turns.count - 1, index + 8) {
            guard let person = talk.speakers[other], !people.contains(where: { $0.person == person }) else { continue }
            people.append((person, nil))
        }
        return people.filter { $0.person != speaker }
    }
}
