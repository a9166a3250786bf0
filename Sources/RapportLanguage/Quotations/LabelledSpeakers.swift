internal import RapportText

/// Matches the labels of transcripts and scripts with the people of the text.
struct LabelledSpeakers {
    /// The speakers by utterance.
    private(set) var speakers: [Int: Int] = [:]

    /// - Complexity: O(utterances + mentions).
    init(_ scene: Scene) {
        let annotation = scene.words.annotation
        let labels = LabelledSpeech.find(in: annotation.document)
        guard !labels.isEmpty else { return }
        let clusters = ClusterNames(annotation)
        for (index, utterance) in scene.utterances.enumerated() {
            guard let speech = labels[utterance.block] else { continue }
            let tokens = scene.words.tokens(in: speech.label)
            let label = annotation.document[speech.label]
            let name = annotation.document.blocks[utterance.block].speaker ?? String(label)
            let mentioned = scene.cluster(scene.mentions.people(in: tokens).first)
            if let cluster = clusters.cluster(abbreviated: name) ?? mentioned ?? clusters.cluster(named: name) {
                speakers[index] = cluster
            }
        }
    }
}
