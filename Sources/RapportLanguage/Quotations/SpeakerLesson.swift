/// A document whose speakers are known, for a ranker to learn from.
package struct SpeakerLesson {
    private let scene: Scene
    /// The true speaker of each utterance, as a cluster.
    private let answers: [Int?]

    /// Prepares a document.
    ///
    /// - Parameters:
    ///   - annotation: all layers up to coreference, with quotations that have no speakers yet.
    ///   - speakers: the true speakers, as clusters, by quotation.
    package init(_ annotation: Annotation, speakers: [Int: Int]) {
        var scene = SpeakerAttributor(ranker: nil).sceneWithCues(WordView(annotation))
        // A cue that is wrong teaches nothing about turns: what follows it is learned from the truth.
        answers = scene.utterances.map { utterance in utterance.parts.lazy.compactMap { speakers[$0] }.first }
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
}
