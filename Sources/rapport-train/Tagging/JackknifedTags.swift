import RapportLanguage

/// Tags for training what comes after the tagger: each part of the sentences is tagged by a tagger trained on the others,
/// so that the tags have the mistakes that tags of new text have.
enum JackknifedTags {
    static func tags(_ sentences: [GoldSentence], parts: Int, epochs: Int, seed: UInt64) throws -> [[Tagger.Tags]] {
        var tags = sentences.map(\.tags)
        // Runs of sentences stay together: those of one document share words.
        let run = 50
        for part in 0..<parts {
            let others = sentences.indices.filter { $0 / run % parts != part }.map { sentences[$0] }
            let tagger = try TaggerTrainer(others, epochs: epochs, seed: seed).tagger()
            for index in sentences.indices where index / run % parts == part {
                tags[index] = tagger.tag(sentences[index].words)
            }
        }
        return tags
    }
}
