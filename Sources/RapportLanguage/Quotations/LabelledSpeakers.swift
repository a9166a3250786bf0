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
            let mentioned = scene.mentions.people(in: tokens).first.flatMap { scene.mentions.cluster(of: $0) }
            if let cluster = mentioned ?? clusters.cluster(named: name) { speakers[index] = cluster }
        }
    }
}

/// The clusters of people by their names and by the last word of each.
private struct ClusterNames {
    private var byName: [String: Int] = [:]
    /// The one of whom the text speaks most, who answers the questions of an interview marked Q and A.
    private var foremost: Int?

    init(_ annotation: Annotation) {
        for (index, cluster) in annotation.clusters.enumerated() where cluster.type == .person {
            if foremost.map({ annotation.clusters[$0].mentions.count < cluster.mentions.count }) ?? true {
                foremost = index
            }
            for mention in cluster.mentions where annotation.mentions[mention].form == .proper {
                let name = annotation.words(of: mention).uppercased()
                if byName[name] == nil { byName[name] = index }
                for part in [name.split(separator: " ").last, name.split(separator: " ").first] {
                    if let part, byName[String(part)] == nil { byName[String(part)] = index }
                }
            }
        }
    }

    func cluster(named label: String) -> Int? {
        let label = label.uppercased()
        if label == "A" { return foremost }
        return byName[label] ?? label.split(separator: " ").last.flatMap { byName[String($0)] }
    }
}
