/// Finds the proper names of people, organisations and places in sentences.
///
/// A first-order linear sequence labeller: the score of a sequence is the sum of the scores of its labels, each from the
/// features of its token, and of the steps from label to label; the best is found by the Viterbi algorithm (Collins 2002).
package struct NameTagger: Sendable {
    private let labels: any Scorer
    /// The scores of the steps to each label: after each label, then at the beginning of a sentence.
    private let steps: [[Float]]

    /// The labels that each label may follow.
    private static let followed = (0..<NameLabel.count).map { label in
        (0..<NameLabel.count).filter { NameLabel.mayFollow(label, $0) }
    }

    /// Creates a tagger from the scorer of labels and the scorer of steps.
    package init(labels: any Scorer, steps: any Scorer) {
        self.labels = labels
        var features = FeatureList()
        self.steps = (0...NameLabel.count).map { previous in
            features.removeAll()
            Self.stepFeatures(after: previous, into: &features)
            var scores = [Float](repeating: 0, count: NameLabel.count)
            steps.add(features, to: &scores)
            return scores
        }
    }

    /// Opens the shipped tagger.
    package init(_ file: ModelFile) throws(ModelFileError) {
        let labels = try LinearScorer(file, name: "names.labels")
        let steps = try LinearScorer(file, name: "names.steps")
        guard labels.classes == NameLabel.count, steps.classes == NameLabel.count else {
            throw .badSection(path: file.path, name: "names.labels.shape")
        }
        self.init(labels: labels, steps: steps)
    }

    /// The labels of the tokens of one sentence.
    ///
    /// - Parameter reading: what the network makes of the document's tokens, to be added to what the tagger does.
    /// - Complexity: O(tokens × labels²).
    package func label(
        _ tokens: Range<Int>,
        _ context: NameContext,
        convention: NameConvention,
        _ reading: MentionNetwork.Reading? = nil
    ) -> [Int] {
        var features = FeatureList()
        return label(tokens.count) { place, scores in
            features.removeAll()
            Self.features(tokens.lowerBound + place, in: tokens, context, convention, into: &features)
            labels.add(features, to: &scores)
            reading?.addLabels(of: tokens.lowerBound + place, to: &scores)
            scores[NameLabel.outside] -= convention.lead
        }
    }

    /// The labels of the tokens of one sentence whose features are at hand.
    package func label(_ tokens: [FeatureList]) -> [Int] {
        label(tokens.count) { place, scores in labels.add(tokens[place], to: &scores) }
    }

    private func label(_ tokens: Int, scoring: (_ place: Int, _ scores: inout [Float]) -> Void) -> [Int] {
        let count = NameLabel.count
        var scores = [Float](repeating: 0, count: count)
        var best = [Float](repeating: 0, count: count)
        var next = best
        var back: [UInt8] = []
        back.reserveCapacity(tokens * count)
        for token in 0..<tokens {
            for label in 0..<count { scores[label] = 0 }
            scoring(token, &scores)
            for label in 0..<count {
                var top = -Float.infinity
                var from = 0
                if token == 0 {
                    top = NameLabel.mayFollow(label, NameLabel.outside) ? steps[count][label] : top
                } else {
                    for previous in Self.followed[label] {
                        let score = best[previous] + steps[previous][label]
                        if score > top { (top, from) = (score, previous) }
                    }
                }
                next[label] = top + scores[label]
                back.append(UInt8(from))
            }
            swap(&best, &next)
        }
        for label in 0..<count where !NameLabel.mayEnd(label) { best[label] = -.infinity }
        var label = best.indices.max { best[$0] < best[$1] } ?? 0
        var path = [Int](repeating: 0, count: tokens)
        for place in path.indices.reversed() {
            path[place] = label
            label = Int(back[place * count + label])
        }
        return path
    }
}
