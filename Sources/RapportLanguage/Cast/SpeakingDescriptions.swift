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
        let titles = Set(names.compactMap { $0.split(separator: " ").first.map(String.init) })
        var places: [String: [Int]] = [:]
        var capitals: [String: Int] = [:]
        for utterance in scene.utterances where utterance.cue?.verb != nil {
            guard let mention = utterance.speakerMention, let words = description(mention) else { continue }
            let head = scene.mentions[mention].head
            places[words, default: []].append(head)
            if annotation.form(of: head).first?.isUppercase == true { capitals[words, default: 0] += 1 }
        }
        return places.filter { words, places in
            let isName = capitals[words, default: 0] * 2 > places.count
            return places.count >= Self.fewestCues && !names.contains(words) && !titles.contains(words)
                && (isName || places.groups(furtherApartThan: Self.stretch) < Self.fewestPlacesOfName)
        }
        .sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
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
        let tokens = mention.tokens.lowerBound + 1..<mention.head + 1
        let words = NamePieces.pieces(of: annotation.document[annotation.span(of: tokens)].utf8).map(\.word)
        return words.count <= 3 ? words.joined(separator: " ") : nil
    }

    /// In how many cues somebody speaks who is listed.
    private static let fewestCues = 2
    /// How far apart cues of different places are, in tokens: some ten pages.
    private static let stretch = 3000
    /// From how many places on a description in small letters is of somebody with a name.
    private static let fewestPlacesOfName = 3

    /// Nouns by which a story goes on about people whom it has named.
    private static let anybody: Set<String> = [
        "boy", "child", "creature", "fellow", "figure", "first", "former", "gentleman", "girl", "lad", "lady", "latter",
        "man", "other", "person", "second", "speaker", "stranger", "visitor", "voice", "woman", "youth",
    ]
}
