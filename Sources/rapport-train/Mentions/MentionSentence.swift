import RapportLanguage

/// A sentence that the network of names and mentions learns from.
struct MentionSentence: SentenceExample {
    let codes: WordCodes
    let convention: NameConvention
    /// For each word the label that says which part of a name it is.
    let names: [Int]
    /// For each word the class of the mention that hangs on it; nil where the corpus does not tell.
    let heads: [Int?]

    /// The sentences of a document.
    static func sentences(_ example: NameTraining.Example, _ clusters: WordClusters) -> [MentionSentence] {
        let annotation = example.document.annotation
        let convention = example.document.convention
        let words = MentionNetwork.words(annotation, example.context, clusters)
        var heads = [Int?](repeating: nil, count: annotation.tokens.count)
        // Universal NER has no common nouns.
        if convention != .web {
            let names = zip(annotation.sentences, example.labels).flatMap { sentence, labels in
                NameLabel.spans(labels, from: sentence.tokens.lowerBound)
            }
            let mentions = MentionTraining.Example(example.document, context: example.context, names: names)
            for head in mentions.heads.tokens {
                heads[head] = mentions.gold[head].map { MentionClass.number($0.types[0]) } ?? 0
            }
        }
        return zip(annotation.sentences, example.labels).map { sentence, labels in
            MentionSentence(
                codes: words.codes(of: sentence.tokens),
                convention: convention,
                names: labels,
                heads: Array(heads[sentence.tokens])
            )
        }
    }
}
