internal import RapportText

/// All places at which a text speaks of people who may speak, in order.
struct AppearanceIndex {
    private let appearances: [Appearance]

    /// Gathers them: names, common nouns and pronouns, but for "I" and "you" within quotations, which tell nothing yet.
    ///
    /// - Complexity: O(tokens + mentions).
    init(_ scene: Scene, _ people: People) {
        let annotation = scene.words.annotation
        var utteranceOfToken = [Int32](repeating: -1, count: annotation.tokens.count)
        var calls: Set<Int> = []
        for (index, utterance) in scene.utterances.enumerated() {
            calls.formUnion(utterance.vocatives)
            for part in utterance.parts {
                for token in scene.frame(of: part)?.inner ?? 0..<0 { utteranceOfToken[token] = Int32(index) }
            }
        }
        var appearances: [Appearance] = []
        var block = 0
        for (index, mention) in annotation.mentions.enumerated() {
            guard let person = scene.mentions.cluster(of: index), people.canSpeak(person) else { continue }
            let utterance = utteranceOfToken[mention.head]
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

    /// The place of the first at or after a token.
    private func place(of token: Int) -> Int { appearances.partitioningIndex { $0.token >= token } }
}
