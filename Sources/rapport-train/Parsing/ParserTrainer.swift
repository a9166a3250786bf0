import RapportLanguage

/// Trains the parser: the structured perceptron over a beam, updated where the beam's best is furthest ahead of the gold
/// steps ("max violation": Huang, Fayong and Guo 2012).
struct ParserTrainer {
    private let actions = Perceptron(classes: ParserState.Action.allCases.count, bits: 20)
    private let relations = Perceptron(classes: DependencyRelation.allCases.count, bits: 17)
    private let width: Int

    /// Trains over all sentences several times, in an order drawn from the seed.
    init(_ sentences: [GoldSentence], tags: [[Tagger.Tags]], width: Int, epochs: Int, seed: UInt64) {
        self.width = width
        let words = zip(sentences, tags).map { sentence, tags in
            zip(sentence.words, tags).map(ParserWord.init) + [.root]
        }
        let steps = sentences.map { DynamicOracle($0.arcs).steps() }
        for index in sentences.indices { observe(words[index], sentences[index].arcs, steps[index]) }
        var shuffler = Shuffler(seed: seed)
        for epoch in 0..<epochs {
            var right = 0
            for index in sentences.indices.shuffled(using: &shuffler) {
                if learn(words[index], sentences[index].arcs, steps[index]) { right += 1 }
            }
            print("epoch \(epoch + 1): \(right) of \(sentences.count) trees right while learning")
        }
    }

    /// Lets the features of the gold steps find their rows.
    private func observe(_ words: [ParserWord], _ arcs: [Parser.Arc], _ steps: [ParserState.Action]) {
        var state = ParserState(count: arcs.count)
        var features = FeatureList()
        for action in steps {
            Parser.actionFeatures(state, words, into: &features)
            actions.observe(features)
            var relation = Parser.rootRelation
            if let arc = state.arc(action), arc.head < arcs.count {
                Parser.relationFeatures(arc, state, words, into: &features)
                relations.observe(features)
                relation = arcs[arc.dependent].relation
            }
            state.take(action, relation: relation)
        }
    }

    /// Learns from one sentence.
    ///
    /// - Returns: whether the beam's best parse took the gold steps.
    private func learn(_ words: [ParserWord], _ arcs: [Parser.Arc], _ goldActions: [ParserState.Action]) -> Bool {
        let parser = Parser(actions: actions, relations: relations, width: width)
        var beam = Beam(count: arcs.count, width: width)
        var gold = Beam.Hypothesis(count: arcs.count)
        var features = FeatureList()
        var scores = [Float](repeating: 0, count: DependencyRelation.allCases.count)
        var worst: (violation: Float, steps: [Beam.Step], count: Int) = (-.infinity, [], 0)
        var isRight = true
        for (count, action) in goldActions.enumerated() {
            beam.advance(parser, words, &features, &scores)
            parser.scoreActions(gold.state, words, &features, &scores)
            let score = gold.score + scores[action.rawValue]
            var relation = parser.bestRelation(gold.state, action, words, &features, &scores)
            if let arc = gold.state.arc(action), arc.head < arcs.count, arcs[arc.dependent].head == arc.head {
                let answer = arcs[arc.dependent].relation
                if relation != answer {
                    relations.update(features, class: answer, by: 1)
                    relations.update(features, class: relation, by: -1)
                    relation = answer
                }
                relations.endExample()
            }
            gold.take(Beam.Step(action: action, relation: relation), score: score)
            let best = beam.hypotheses[0]
            isRight = zip(best.steps, goldActions).allSatisfy { $0.action == $1 }
            if !isRight, best.score - score > worst.violation { worst = (best.score - score, best.steps, count + 1) }
        }
        if !isRight || worst.violation >= 0, worst.count > 0 {
            let same = zip(worst.steps, gold.steps).prefix { $0.action == $1.action && $0.relation == $1.relation }
                .count
            update(Array(gold.steps.prefix(worst.count)), from: same, words, by: 1, &features)
            update(worst.steps, from: same, words, by: -1, &features)
        }
        actions.endExample()
        return isRight
    }

    /// Moves the weights of the steps after the first ones.
    private func update(
        _ steps: [Beam.Step],
        from first: Int,
        _ words: [ParserWord],
        by amount: Int32,
        _ features: inout FeatureList
    ) {
        var state = ParserState(count: words.count - 1)
        for (index, step) in steps.enumerated() {
            if index >= first {
                Parser.actionFeatures(state, words, into: &features)
                actions.update(features, class: step.action.rawValue, by: amount)
            }
            state.take(step.action, relation: step.relation)
        }
    }

    func write(to file: inout ModelFileWriter) {
        actions.write(to: &file, name: "actions")
        relations.write(to: &file, name: "relations")
        file.add("beam", numbers: [UInt32(width), Float.infinity.bitPattern])
    }
}
