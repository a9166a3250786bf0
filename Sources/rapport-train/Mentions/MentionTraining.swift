import RapportLanguage

/// Trains the classifier of heads and the rankers of the places where mentions begin and end: averaged perceptrons.
struct MentionTraining {
    /// A document with its names as a tagger found them that has not seen it.
    struct Example {
        let document: MentionDocument
        let context: NameContext
        let tree: DependencyTree
        let heads: MentionHeads
        /// For each head the gold mention that hangs on it.
        let gold: [Int: MentionDocument.Gold]

        init(_ document: MentionDocument, context: NameContext, names: [NameSpan]) {
            self.document = document
            self.context = context
            let tokens = document.annotation.tokens
            tree = DependencyTree(tokens)
            heads = MentionHeads(document.annotation, names: names)
            let candidates = Set(heads.tokens)
            var gold: [Int: MentionDocument.Gold] = [:]
            for mention in document.gold.sorted(by: { $0.tokens.count < $1.tokens.count }) {
                // Titles before names are told by rule.
                guard mention.tokens.count > 1 || !document.annotation.isTitleOfName(mention.tokens.lowerBound) else {
                    continue
                }
                guard let head = Self.head(of: mention.tokens, tokens, candidates), gold[head] == nil else { continue }
                gold[head] = mention
            }
            self.gold = gold
        }

        /// The candidate within a mention that depends on a word outside it; the highest of them in the tree.
        private static func head(of range: Range<Int>, _ tokens: [Token], _ candidates: Set<Int>) -> Int? {
            func isHighest(_ token: Int) -> Bool {
                var next = tokens[token].head
                while let head = next {
                    if range.contains(head), candidates.contains(head) { return false }
                    next = tokens[head].head
                }
                return true
            }
            return range.first { candidates.contains($0) && isHighest($0) }
        }
    }

    /// The share of features that is left out of each look at a head, so that none is relied on alone.
    private static let dropped = 0.1

    private var heads = Perceptron(classes: MentionClass.count, bits: 18)
    private var starts = Perceptron(classes: 1, bits: 19)
    private var ends = Perceptron(classes: 1, bits: 19)

    init(_ examples: [Example], epochs: Int, seed: UInt64) {
        var shuffler = Shuffler(seed: seed)
        var order = examples.indices.flatMap { example in
            examples[example].heads.tokens.map { (example: example, head: $0) }
        }
        var features = FeatureList()
        for epoch in 1...epochs {
            order.shuffle(using: &shuffler)
            var wrong = 0
            for place in order {
                let example = examples[place.example]
                if !learnHead(example, place.head, &features, &shuffler) { wrong += 1 }
                if let gold = example.gold[place.head] { learnSpan(example, place.head, gold) }
            }
            print("  epoch \(epoch): \(wrong) of \(order.count) heads wrong")
        }
    }

    /// The margin by which a type is to be ahead of none for the best F1 on these examples of fiction.
    ///
    /// - Parameter network: what is added to the scores; it has not seen the examples.
    func threshold(_ examples: [Example], _ network: MentionNetwork) throws -> Float {
        let scorer = try heads.averaged()
        var threshold = DecisionThreshold()
        var features = FeatureList()
        for example in examples where example.document.convention == .fiction {
            let reading = network.read(
                example.document.annotation,
                example.context,
                names: .fiction,
                mentions: .fiction
            )
            for head in example.heads.tokens {
                Self.describe(example, head, &features)
                var scores = [Float](repeating: 0, count: MentionClass.count)
                scorer.add(features, to: &scores)
                if example.heads.name(of: head) == nil { reading.addTypes(of: head, to: &scores) }
                let best = scores.indices.dropFirst().max { scores[$0] < scores[$1] } ?? 1
                let right = example.gold[head]?.types.map { MentionClass.number($0) } ?? []
                threshold.add(
                    margin: scores[best] - scores[0],
                    isRight: right.contains(best),
                    isPositive: !right.isEmpty
                )
            }
        }
        return threshold.best
    }

    /// Makes mentions rarer by a margin.
    func raiseThreshold(by margin: Float) {
        var bias = FeatureList()
        bias.add(HeadClassifier.bias)
        heads.raise(bias, class: 0, by: Int32(margin.rounded()))
    }

    private static func describe(_ example: Example, _ head: Int, _ features: inout FeatureList) {
        HeadClassifier.features(
            head,
            example.document.annotation,
            example.tree,
            example.context,
            example.heads,
            example.document.convention,
            into: &features
        )
    }

    private mutating func learnHead(
        _ example: Example,
        _ head: Int,
        _ features: inout FeatureList,
        _ shuffler: inout Shuffler
    ) -> Bool {
        Self.describe(example, head, &features)
        let seen = features.dropping(Self.dropped, &shuffler)
        var scores = [Float](repeating: 0, count: MentionClass.count)
        heads.add(seen, to: &scores)
        let right = example.gold[head]?.types.map { MentionClass.number($0) } ?? [0]
        let found = scores.indices.max { scores[$0] < scores[$1] } ?? 0
        heads.endExample()
        guard !right.contains(found) else { return true }
        let nearest = right.max { scores[$0] < scores[$1] } ?? 0
        heads.update(seen, class: nearest, by: 1)
        heads.update(seen, class: found, by: -1)
        return false
    }

    private mutating func learnSpan(_ example: Example, _ head: Int, _ gold: MentionDocument.Gold) {
        let core = example.heads.core(of: head)
        let scene = MentionScene(
            head: head,
            core: core,
            type: gold.types[0],
            example.document.annotation,
            example.tree,
            example.context,
            example.document.convention
        )
        let start = gold.tokens.lowerBound
        Self.rank(MentionEdge.starts(scene), right: start, starts) { SpanFinder.features(start: $0, scene, into: &$1) }
        Self.rank(MentionEdge.ends(scene), right: gold.tokens.upperBound, ends) {
            SpanFinder.features(end: $0, from: start, scene, into: &$1)
        }
    }

    /// Moves the right candidate up and the best of the others down; nothing is learned where the right one is not there.
    private static func rank(
        _ candidates: [Int],
        right: Int,
        _ ranker: Perceptron,
        features describe: (Int, inout FeatureList) -> Void
    ) {
        guard candidates.count > 1, candidates.contains(right) else { return }
        var features = FeatureList()
        var better = FeatureList()
        var worse = FeatureList()
        var top = -Float.infinity
        for candidate in candidates {
            features.removeAll()
            describe(candidate, &features)
            if candidate == right {
                better = features
            } else if ranker.score(features) > top {
                top = ranker.score(features)
                worse = features
            }
        }
        ranker.learn(better: better, worse: worse)
    }

    func write(to file: inout ModelFileWriter) {
        heads.write(to: &file, name: "heads")
        starts.write(to: &file, name: "spans.starts")
        ends.write(to: &file, name: "spans.ends")
    }
}
