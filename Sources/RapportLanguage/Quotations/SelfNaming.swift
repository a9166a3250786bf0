/// Mends what a pronoun in a cue was taken for, where the words themselves rule it out.
///
/// Whoever says "Tom never asked me" is not Tom: people seldom speak of themselves by name.
struct SelfNaming {
    private let scene: Scene

    init(_ scene: Scene) { self.scene = scene }

    /// The cluster that "he" or "she" in the cue of an utterance must mean instead, where it names its own speaker.
    ///
    /// Candidates are the subjects of the sentences before, nearest first, then whoever else they speak of; of the right gender,
    /// and not named within the utterance.
    func speaker(of index: Int) -> Int? {
        let utterance = scene.utterances[index]
        guard let mention = utterance.speakerMention, let speaker = scene.cluster(mention),
            let gender = Self.genders[scene.words.lower(scene.mentions[mention].head)]
        else { return nil }
        let named = namedWithin(utterance)
        guard named.contains(speaker) else { return nil }
        return candidates(before: index).first { candidate in
            !named.contains(candidate) && scene.mentions.canSpeak(candidate) && scene.mentions.mayBe(candidate, gender)
        }
    }

    private static let genders: [String: Gender] = ["he": .masculine, "she": .feminine]

    /// The people that an utterance speaks of by name.
    private func namedWithin(_ utterance: Utterance) -> Set<Int> {
        let called = Set(utterance.vocatives)
        let names = utterance.parts.compactMap { scene.frame(of: $0)?.inner }.flatMap { scene.mentions.people(in: $0) }
        return Set(
            names.filter { scene.mentions[$0].form == .proper && !called.contains($0) }.compactMap { scene.cluster($0) }
        )
    }

    private func candidates(before index: Int) -> [Int] {
        let utterance = scene.utterances[index]
        var sentences = self.sentences(in: scene.narration(before: utterance))
        for block in stride(from: utterance.block - 1, through: max(0, utterance.block - 2), by: -1) {
            sentences += self.sentences(in: scene.blockTokens[block])
        }
        let subjects = sentences.compactMap { scene.cluster(scene.arguments.mainSubject(of: $0)) }
        let earlier = index > 0 ? scene.utterances[index - 1].speaker : nil
        let others = sentences.flatMap { scene.clusters(scene.mentions.people(in: $0)) }
        return subjects + [earlier].compactMap { $0 } + others
    }

    /// The sentences of a stretch, last first.
    private func sentences(in tokens: Range<Int>) -> [Range<Int>] {
        var sentences: [Range<Int>] = []
        var end = tokens.upperBound
        while end > tokens.lowerBound {
            let start = max(tokens.lowerBound, scene.words.sentenceTokens(of: end - 1).lowerBound)
            sentences.append(start..<end)
            end = start
        }
        return sentences
    }
}
