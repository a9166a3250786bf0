package import RapportText

/// A document whose speakers are known, for the models of speakers and addressees to learn from.
package struct SpeakerLesson {
    /// A stretch of text with those who truly speak it and are spoken to, as clusters.
    package struct Answer {
        let span: Span
        let speaker: Int?
        let addressees: Set<Int>

        package init(span: Span, speaker: Int?, addressees: Set<Int>) {
            self.span = span
            self.speaker = speaker
            self.addressees = addressees
        }
    }

    private let people: People
    private var turns: [Turn]
    private let named: [[Int]]
    /// What is true of each turn; nil where nobody knows.
    private let answers: [Answer?]

    /// Prepares a document.
    ///
    /// - Parameters:
    ///   - annotation: all layers up to coreference, and the places of the quotations.
    ///   - answers: what is true, in order of the text.
    package init(_ annotation: Annotation, answers: [Answer], lexicon: Lexicon) {
        let scene = SpeakerAttributor(models: nil, lexicon: lexicon).sceneWithCues(WordView(annotation))
        people = People(annotation, lexicon)
        turns = TurnReader(scene, people).turns()
        named = scene.utterances.map { scene.clusters(([$0.addresseeMention].compactMap { $0 }) + $0.vocatives) }
        var first = 0
        self.answers = scene.utterances.map { utterance in
            let spans = utterance.parts.map { annotation.quotations[$0].span }
            guard let start = spans.first?.start, let end = spans.last?.end else { return nil }
            while first < answers.count, answers[first].span.end <= start { first += 1 }
            return answers[first...].prefix { $0.span.start < end }.first { answer in
                spans.contains { $0.overlaps(answer.span) }
            }
        }
    }

    /// The same lesson after a first reading: with the part that each candidate has of the talk around.
    package func again(after first: TurnScorers) -> SpeakerLesson {
        var lesson = self
        lesson.turns = Participation.noted(in: turns, first.probabilities(turns, people))
        return lesson
    }

    /// The number of turns.
    package var count: Int { turns.count }

    /// Whether a turn comes long after the one before, so that a row of turns may begin there.
    package func begins(_ index: Int) -> Bool { turns[index].gap >= 4 }

    /// The place of the true speaker among those who may speak a turn, the unknown speaker last; nil where nobody knows.
    package func answer(_ index: Int) -> Int? {
        guard let answer = answers[index] else { return nil }
        return turns[index].candidates.firstIndex { $0.person == answer.speaker } ?? turns[index].candidates.count
    }

    /// The features of each of those who may speak a turn, the unknown speaker last.
    package func speakerFeatures(_ index: Int, _ visit: (CandidateFeatures) -> Void) {
        let writer = TurnFeatures(people: people)
        var features = CandidateFeatures()
        for place in turns[index].candidates.indices.map(Optional.some) + [nil] {
            writer.write(place, of: turns[index], into: &features)
            visit(features)
        }
    }

    /// The features of each way in which a turn may follow those before.
    package func patternFeatures(_ index: Int, _ visit: (FeatureList) -> Void) {
        let writer = TurnFeatures(people: people)
        var features = FeatureList()
        for pattern in TurnPattern.allCases {
            let previous = index > 0 ? turns[index - 1] : Turn()
            writer.write(pattern, of: turns[index], after: previous, into: &features)
            visit(features)
        }
    }

    /// The field over a range of turns with these scores.
    package func chain(_ range: Range<Int>, scores: [[Float]], patterns: [[Float]]) -> TurnChain {
        TurnChain(candidates: turns[range].map(\.people), scores: scores, patterns: patterns)
    }

    /// The features of everybody who may be spoken to in a turn whose addressees are known, and whether they are.
    package func addresseeFeatures(_ model: SpeakerModel, _ visit: (FeatureList, Bool) -> Void) {
        let told = TalkReader(model: model, people: people).speakers(of: turns)
        let talk = AddresseeFeatures.Talk(turns: turns, speakers: told.map(\.person))
        let writer = AddresseeFeatures(people: people)
        var features = FeatureList()
        for (index, answer) in answers.enumerated() {
            guard let answer, !answer.addressees.isEmpty else { continue }
            for (person, candidate) in TalkReader.heard(index, talk, named[index]) {
                writer.write(person, candidate, of: index, in: talk, named: named[index], into: &features)
                visit(features, answer.addressees.contains(person))
            }
        }
    }

    /// Counts how often a model is right.
    package func score(_ model: SpeakerModel) -> Score {
        var score = Score()
        let reader = TalkReader(model: model, people: people)
        let told = reader.speakers(of: turns)
        let heard = reader.addressees(of: turns, told.map(\.person), named: named)
        for (index, answer) in answers.enumerated() {
            guard let answer else { continue }
            if let speaker = answer.speaker {
                let isRight = told[index].person == speaker
                score.known += 1
                score.right += isRight ? 1 : 0
                let tenth = min(9, Int(told[index].probability * 10))
                score.calibration[tenth].told += 1
                score.calibration[tenth].right += isRight ? 1 : 0
            }
            guard !answer.addressees.isEmpty else { continue }
            let right = heard[index].count { answer.addressees.contains($0) }
            score.addressed += 1
            score.anyRight += right > 0 ? 1 : 0
            score.addresseesRight += right
            score.addresseesTold += heard[index].count
            score.addresseesKnown += answer.addressees.count
        }
        return score
    }
}
