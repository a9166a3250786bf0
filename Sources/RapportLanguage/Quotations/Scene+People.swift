extension Scene {
    /// The cluster of a mention.
    func cluster(_ mention: Int?) -> Int? { mention.flatMap { mentions.cluster(of: $0) } }

    /// The clusters of mentions, each once.
    func clusters(_ list: some Sequence<Int>) -> [Int] {
        var seen: Set<Int> = []
        return list.compactMap { mentions.cluster(of: $0) }.filter { seen.insert($0).inserted }
    }

    /// The part of the last sentence of a stretch of narration that lies within it.
    func lastSentence(in narration: Range<Int>) -> Range<Int> {
        guard let last = narration.last else { return narration }
        return max(narration.lowerBound, words.sentenceTokens(of: last).lowerBound)..<narration.upperBound
    }

    /// The part of the first sentence of a stretch of narration that lies within it.
    func firstSentence(in narration: Range<Int>) -> Range<Int> {
        guard let first = narration.first else { return narration }
        return first..<max(first, min(narration.upperBound, words.sentenceTokens(of: first).upperBound))
    }

    /// The people that an utterance speaks of in the third person: they seldom are its speakers.
    func peopleSpokenOf(in utterance: Utterance) -> [Int] {
        utterance.parts.compactMap { frame(of: $0)?.inner }.flatMap { mentions.mentions(beginningIn: $0) }.filter {
            index in
            let mention = mentions[index]
            guard mention.type == .person else { return false }
            return mention.form != .pronoun || Self.thirdPerson.contains(words.lower(mention.head))
        }
    }

    private static let thirdPerson: Set<String> = ["he", "her", "hers", "him", "his", "she", "their", "them", "they"]
}
