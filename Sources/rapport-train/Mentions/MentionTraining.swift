import RapportLanguage

/// Trains the classifier of heads and the one that extends them to whole mentions: averaged perceptrons.
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

    private var heads = Perceptron(classes: MentionClass.count, bits: 19)
    private var spans = Perceptron(classes: 2, bits: 17)

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
                if !learnHead(example, place.head, &features) { wrong += 1 }
                if let gold = example.gold[place.head] { learnSpan(example, place.head, gold, &features) }
            }
            print("  epoch \(epoch): \(wrong) of \(order.count) heads wrong")
        }
    }

    private mutating func learnHead(_ example: Example, _ head: Int, _ features: inout FeatureList) -> Bool {
        HeadClassifier.features(
            head,
            example.document.annotation,
            example.tree,
            example.context,
            example.heads,
            example.document.convention,
            into: &features
        )
        var scores = [Float](repeating: 0, count: MentionClass.count)
        heads.add(features, to: &scores)
        let right = example.gold[head]?.types.map { MentionClass.number($0) } ?? [0]
        let found = scores.indices.max { scores[$0] < scores[$1] } ?? 0
        heads.endExample()
        guard !right.contains(found) else { return true }
        let nearest = right.max { scores[$0] < scores[$1] } ?? 0
        heads.update(features, class: nearest, by: 1)
        heads.update(features, class: found, by: -1)
        return false
    }

    private mutating func learnSpan(
        _ example: Example,
        _ head: Int,
        _ gold: MentionDocument.Gold,
        _ features: inout FeatureList
    ) {
        let annotation = example.document.annotation
        let core = example.heads.core(of: head)
        var span = core
        var isClosed = (left: false, right: false)
        for step in SpanExtender.steps(from: core, annotation, example.tree) {
            if step.isLeft ? isClosed.left : isClosed.right { continue }
            SpanExtender.features(
                step,
                from: span,
                core: core,
                gold.types[0],
                annotation,
                example.context,
                example.document.convention,
                into: &features
            )
            let isPart = gold.tokens.contains(step.dependent)
            spans.learn(features, answer: isPart ? 1 : 0)
            if isPart {
                span = min(span.lowerBound, step.extent.lowerBound)..<max(span.upperBound, step.extent.upperBound)
            } else if step.isLeft {
                isClosed.left = true
            } else {
                isClosed.right = true
            }
        }
    }

    func write(to file: inout ModelFileWriter) {
        heads.write(to: &file, name: "heads")
        spans.write(to: &file, name: "spans")
    }
}
