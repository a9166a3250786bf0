internal import RapportText

/// Finds those in a book who have no name and speak again and again: "said the King", "the matron replied".
struct SpeakingDescriptions {
    private let annotation: Annotation
    private let scene: Scene

    init(_ annotation: Annotation) {
        self.annotation = annotation
        scene = Scene(WordView(annotation))
    }

    /// A member for each that is not among the names of a cast, the most frequent first.
    ///
    /// - Complexity: O(utterances).
    func members(besides cast: [CastMember]) -> [CastMember] {
        let names = Set(cast.flatMap(\.names))
        var counts: [String: Int] = [:]
        for utterance in scene.utterances where utterance.cue?.verb != nil {
            if let words = utterance.speakerMention.flatMap(description) { counts[words, default: 0] += 1 }
        }
        return counts.filter { $0.value >= Self.fewestCues && !names.contains($0.key) }
            .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
            .map { CastMember(id: "the \($0.key)", names: ["The \($0.key)"], isFound: true) }
    }

    /// The words of a definite description without its article, in lower case: "old horse" of "the old horse".
    private func description(_ index: Int) -> String? {
        let mention = scene.mentions[index]
        guard mention.form != .pronoun, mention.number != .plural,
            scene.words.lower(mention.tokens.lowerBound) == "the", mention.tokens.lowerBound < mention.head
        else { return nil }
        let lemma = annotation.tokens[mention.head].lemma
        guard !Self.anybody.contains(lemma), KinshipNoun(lemma: lemma) == nil else { return nil }
        let words = (mention.tokens.lowerBound + 1..<mention.head + 1).map { scene.words.lower($0) }
        return words.count <= 3 ? words.joined(separator: " ") : nil
    }

    /// In how many cues somebody speaks who is listed.
    private static let fewestCues = 3

    /// Nouns by which a story goes on about people whom it has named.
    private static let anybody: Set<String> = [
        "boy", "child", "creature", "fellow", "figure", "first", "former", "gentleman", "girl", "lad", "lady", "latter", "man", "other",
        "person", "second", "speaker", "stranger", "visitor", "voice", "woman", "youth",
    ]
}
