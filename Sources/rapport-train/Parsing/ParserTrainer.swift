import RapportLanguage

/// Trains the parser with a dynamic oracle: it walks on by its own mistakes and learns the best way out of them.
struct ParserTrainer {
    private let actions = Perceptron(classes: ParserState.Action.allCases.count, bits: 19)
    private let relations = Perceptron(classes: DependencyRelation.allCases.count, bits: 16)

    /// Trains over all sentences several times, in an order drawn from the seed.
    init(_ sentences: [GoldSentence], tags: [[Tagger.Tags]], epochs: Int, seed: UInt64) {
        let words = zip(sentences, tags).map { sentence, tags in
            zip(sentence.words, tags).map(ParserWord.init) + [.root]
        }
        var shuffler = Shuffler(seed: seed)
        for epoch in 0..<epochs {
            var right = 0, all = 0
            for index in sentences.indices.shuffled(using: &shuffler) {
                let sentence = sentences[index]
                all += sentence.arcs.count
                right += learn(words[index], sentence.arcs, exploring: epoch > 0, &shuffler)
            }
            print(
                "epoch \(epoch + 1): \(100 * Double(right) / Double(all))% of arcs and relations right while learning"
            )
        }
    }

    /// Learns from one sentence, and counts the words whose head and relation came out right.
    private func learn(
        _ words: [ParserWord],
        _ arcs: [Parser.Arc],
        exploring: Bool,
        _ shuffler: inout Shuffler
    ) -> Int {
        let parser = Parser(actions: actions, relations: relations)
        let oracle = DynamicOracle(arcs)
        var state = ParserState(count: arcs.count)
        var features = FeatureList()
        var scores = [Float](repeating: 0, count: DependencyRelation.allCases.count)
        while !state.isFinished {
            let predicted = parser.bestAction(state, words, &features, &scores)
            let allowed = ParserState.Action.allCases.filter(state.allows)
            let costs = allowed.map { oracle.cost($0, state) }
            let least = costs.min() ?? 0
            var best: ParserState.Action?
            for (action, cost) in zip(allowed, costs) where cost == least {
                if best.map({ scores[action.rawValue] > scores[$0.rawValue] }) ?? true { best = action }
            }
            var action = best ?? predicted
            if predicted != action {
                actions.update(features, class: action.rawValue, by: 1)
                actions.update(features, class: predicted.rawValue, by: -1)
                if exploring, shuffler.next() % 10 < 9 { action = predicted }
            }
            actions.endExample()
            var relation = parser.bestRelation(state, action, words, &features, &scores)
            if let arc = state.arc(action), arc.head < arcs.count, arcs[arc.dependent].head == arc.head {
                let answer = arcs[arc.dependent].relation
                if relation != answer {
                    relations.update(features, class: answer, by: 1)
                    relations.update(features, class: relation, by: -1)
                    if !exploring { relation = answer }
                }
                relations.endExample()
            }
            state.take(action, relation: relation)
        }
        return arcs.indices.lazy.filter {
            state.nodes[$0].head == arcs[$0].head ?? arcs.count && state.nodes[$0].relation == arcs[$0].relation
        }.count
    }

    func write(to file: inout ModelFileWriter) {
        actions.write(to: &file, name: "actions")
        relations.write(to: &file, name: "relations")
    }
}
