/// Finds the proper names of people, organisations and places in sentences.
///
/// A first-order linear sequence labeller: the score of a sequence is the sum of the scores of its labels, each from the
/// features of its token, and of the steps from label to label; the best is found by the Viterbi algorithm (Collins 2002).
package struct NameTagger: Sendable {
    private let labels: any Scorer
    private let steps: any Scorer

    /// Creates a tagger from the scorer of labels and the scorer of steps.
    package init(labels: any Scorer, steps: any Scorer) {
        self.labels = labels
        self.steps = steps
    }

    /// Opens the shipped tagger.
    package init(_ file: ModelFile) throws(ModelFileError) {
        labels = try LinearScorer(file, name: "names.labels")
        steps = try LinearScorer(file, name: "names.steps")
        guard labels.classes == NameLabel.count, steps.classes == NameLabel.count else {
            throw .badSection(path: file.path, name: "names.labels.shape")
        }
    }

    /// The labels of the tokens of one sentence.
    ///
    /// - Complexity: O(tokens × labels²).
    package func label(_ tokens: Range<Int>, of document: [Token], _ context: NameContext, convention: NameConvention)
        -> [Int]
    {
        let count = NameLabel.count
        var features = FeatureList()
        let transitions = (0...count).map { previous in
            features.removeAll()
            Self.stepFeatures(after: previous, into: &features)
            var scores = [Float](repeating: 0, count: count)
            steps.add(features, to: &scores)
            return scores
        }
        var scores = [Float](repeating: 0, count: count)
        var best = [Float](repeating: 0, count: count)
        var next = best
        var back: [UInt8] = []
        back.reserveCapacity(tokens.count * count)
        for token in tokens {
            features.removeAll()
            Self.features(token, in: tokens, document, context, convention, into: &features)
            for label in 0..<count { scores[label] = 0 }
            labels.add(features, to: &scores)
            for label in 0..<count {
                var top = -Float.infinity
                var from = 0
                if token == tokens.lowerBound {
                    top = NameLabel.mayFollow(label, NameLabel.outside) ? transitions[count][label] : top
                } else {
                    for previous in 0..<count where NameLabel.mayFollow(label, previous) {
                        let score = best[previous] + transitions[previous][label]
                        if score > top { (top, from) = (score, previous) }
                    }
                }
                next[label] = top + scores[label]
                back.append(UInt8(from))
            }
            swap(&best, &next)
        }
        var label = best.indices.max { best[$0] < best[$1] } ?? 0
        var path = [Int](repeating: 0, count: tokens.count)
        for place in path.indices.reversed() {
            path[place] = label
            label = Int(back[place * count + label])
        }
        return path
    }
}

/// The corpora differ in what they take for a name; a model that learns from several is told which one it reads.
package enum NameConvention: Int, CaseIterable, Sendable {
    /// Names in web text, titles left out (Universal NER).
    case web
    /// Names in edited articles, interviews, speeches (GUM).
    case article
    /// Names in fiction (LitBank).
    case fiction
}
