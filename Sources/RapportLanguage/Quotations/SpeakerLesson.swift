package import RapportText

/// A document whose speakers are known, for a ranker to learn from.
package struct SpeakerLesson {
    private let scene: Scene
    /// The same with the speakers that cues tell, right or wrong.
    private let cued: Scene
    /// The true speaker of each utterance, as a cluster.
    private let answers: [Int?]

    /// Prepares a document.
    ///
    /// - Parameters:
    ///   - annotation: all layers up to coreference; the quotations are found anew.
    ///   - speakers: who, as a cluster, truly speaks which stretches of text, in order.
    package init(_ annotation: Annotation, speakers: [(span: Span, cluster: Int)]) {
        var annotation = annotation
        annotation.quotations = QuotationFinder(WordView(annotation)).quotations()
        var scene = SpeakerAttributor(ranker: nil).sceneWithCues(WordView(annotation))
        var answers = [Int?](repeating: nil, count: scene.utterances.count)
        for (index, utterance) in scene.utterances.enumerated() {
            for part in utterance.parts where answers[index] == nil {
                let span = annotation.quotations[part].span
                answers[index] = speakers.first { $0.span.overlaps(span) }?.cluster
            }
        }
        self.answers = answers
        cued = scene
        // A cue that is wrong teaches nothing about turns: what follows it is learned from the truth.
        for (index, answer) in answers.enumerated() where scene.utterances[index].speaker != nil {
            if let answer { scene.utterances[index].speaker = answer }
        }
        self.scene = scene
    }

    /// Goes through the utterances whose speaker no cue tells.
    ///
    /// - Parameter choose: is given the features of all candidates and the place of the right one, if it is among them, and gives the
    ///   place that it chooses; later features build on that.
    package func walk(_ choose: ([FeatureList], Int?) -> Int?) {
        var scene = self.scene
        TurnDecoder().decode(&scene) { question in
            choose(question.features, answers[question.utterance].flatMap { question.candidates.firstIndex(of: $0) })
        }
    }

    /// How many speakers are right, of those that cues tell and of those that a ranker chooses.
    package struct Score: Sendable {
        package init() {}
        package var rightByCue = 0
        package var byCue = 0
        package var rightByTurn = 0
        package var byTurn = 0
    }

    /// Counts how often a ranker, and the cues, are right.
    package func score(_ ranker: any Scorer) -> Score {
        var scene = cued
        SpeakerAttributor(ranker: ranker).rank(&scene)
        var score = Score()
        for (index, answer) in answers.enumerated() {
            guard let answer else { continue }
            let isRight = scene.utterances[index].speaker == answer
            if cued.utterances[index].speaker != nil {
                score.byCue += 1
                score.rightByCue += isRight ? 1 : 0
            } else {
                score.byTurn += 1
                score.rightByTurn += isRight ? 1 : 0
            }
        }
        return score
    }
}
