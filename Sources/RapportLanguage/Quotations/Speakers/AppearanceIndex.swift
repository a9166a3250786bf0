internal import RapportText

/// All places at which a text speaks of people who may speak, in order.
struct AppearanceIndex {
    private let appearances: [Appearance]

    /// How many tokens of a story that somebody tells are looked at: everybody is spoken of in it, the teller as well.
    private static let opening = 150
    /// From how many tokens on an utterance is such a story.
    private static let story = 600

    /// Gathers them: names, common nouns and pronouns, but for "I" and "you" within quotations, which tell nothing yet.
    ///
    /// - Complexity: O(tokens + mentions).
    init(_ scene: Scene, _ people: People) {
        let annotation = scene.words.annotation
        var utteranceOfToken = [Int32](repeating: -1, count: annotation.tokens.count)
        var calls: Set<Int> = []
        for (index, utterance) in scene.utterances.enumerated() {
            calls.formUnion(utterance.vocatives)
            let tokens = utterance.parts.compactMap { scene.frame(of: $0)?.inner }.joined()
            let end = tokens.count > Self.story ? Self.opening : tokens.count
            for (place, token) in tokens.enumerated() {
                utteranceOfToken[token] = place < end ? Int32(index) : Self.nobody
            }
        }
        var appearances: [Appearance] = []
        var block = 0
        for (index, mention) in annotation.mentions.enumerated() {
            guard let person = scene.mentions.cluster(of: index), people.canSpeak(person) else { continue }
            let utterance = utteranceOfToken[mention.head]
            if utterance == Self.nobody { continue }
            if mention.form == .pronoun, utterance >= 0,
                Pronoun(scene.words.lower(mention.head))?.isOfConversation ?? false
            {
                continue
            }
            while block + 1 < scene.blockTokens.count, scene.blockTokens[block].upperBound <= mention.tokens.lowerBound
            {
                block += 1
            }
            let relation = annotation.tokens[mention.head].relation
            appearances.append(
                Appearance(
                    token: mention.head,
                    person: person,
                    form: mention.form,
                    isSubject: relation == .nsubj || relation == .nsubjPass || relation == .nsubjOuter,
                    utterance: utterance < 0 ? nil : Int(utterance),
                    isCall: calls.contains(index),
                    block: block
                )
            )
        }
        self.appearances = appearances.sorted { $0.token < $1.token }
    }

    /// Those before a token, the nearest first, as far back as a token.
    func before(_ token: Int, backTo first: Int) -> some Sequence<Appearance> {
        appearances[place(of: first)..<place(of: max(first, token))].reversed()
    }

    /// Those from one token up to another, in order.
    func from(_ token: Int, upTo end: Int) -> ArraySlice<Appearance> {
        appearances[place(of: token)..<place(of: max(token, end))]
    }

    /// The mark of tokens that are not looked at.
    private static let nobody: Int32 = -2

    /// The place of the first at or after a token.
    private func place(of token: Int) -> Int { appearances.partitioningIndex { $0.token >= token } }
}
