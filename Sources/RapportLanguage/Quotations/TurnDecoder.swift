/// Walks through the utterances of a conversation in order and has the speaker of each that no cue tells chosen.
///
/// The very same walk runs in use and in training.
struct TurnDecoder {
    /// A choice to be made.
    struct Question {
        /// The index of the utterance.
        let utterance: Int
        /// The candidates.
        let candidates: [Int]
        /// What speaks for and against each.
        let features: [FeatureList]
    }

    /// Fills in speakers.
    ///
    /// - Parameter choose: gives the place of its choice among the candidates, or nil to leave the speaker unknown.
    func decode(_ scene: inout Scene, choose: (Question) -> Int?) {
        var candidates = SpeakerCandidates()
        for index in scene.utterances.indices {
            if scene.utterances[index].speaker == nil {
                let view = candidates.view(of: index, in: scene)
                let features = view.candidates.map { candidate in
                    var list = FeatureList()
                    candidates.features(of: candidate, in: view, into: &list)
                    return list
                }
                let question = Question(utterance: index, candidates: view.candidates, features: features)
                scene.utterances[index].speaker = choose(question).map { view.candidates[$0] }
            }
            if let speaker = scene.utterances[index].speaker { candidates.count(speaker) }
        }
    }
}
