/// Finds the dependency tree of a sentence: greedy transition-based parsing with linear models.
///
/// Steps and relations are scored apart: a step from the stack and the queue, the relation of a new arc from its two words.
package struct Parser: Sendable {
    let actions: any Scorer
    let relations: any Scorer

    /// The arc above a word: the place of its head in the sentence, nil for the root; and the relation, as a place in
    /// `DependencyRelation.allCases`.
    package struct Arc: Hashable, Sendable {
        package var head: Int?
        package var relation: Int

        package init(head: Int?, relation: Int) {
            self.head = head
            self.relation = relation
        }
    }

    /// The place of `root` among the relations.
    package static let rootRelation = DependencyRelation.allCases.firstIndex(of: .root) ?? 0

    package init(actions: any Scorer, relations: any Scorer) {
        self.actions = actions
        self.relations = relations
    }

    /// Opens the shipped parser.
    package init(_ file: ModelFile) throws(ModelFileError) {
        actions = try LinearScorer(file, name: "actions")
        relations = try LinearScorer(file, name: "relations")
        guard actions.classes == ParserState.Action.allCases.count else {
            throw .badSection(path: file.path, name: "actions.shape")
        }
        guard relations.classes == DependencyRelation.allCases.count else {
            throw .badSection(path: file.path, name: "relations.shape")
        }
    }

    /// The tree of a sentence: an arc for each word, one of them the root.
    package func parse(_ words: [ParserWord]) -> [Arc] {
        let words = words + [.root]
        var state = ParserState(count: words.count - 1)
        var features = FeatureList()
        var scores = [Float](repeating: 0, count: max(actions.classes, relations.classes))
        while !state.isFinished {
            let action = bestAction(state, words, &features, &scores)
            let relation = bestRelation(state, action, words, &features, &scores)
            state.take(action, relation: relation)
        }
        return state.nodes.dropLast().map { node in
            Arc(head: node.head < state.count ? node.head : nil, relation: node.relation)
        }
    }

    /// The best step that is allowed.
    package func bestAction(
        _ state: ParserState,
        _ words: [ParserWord],
        _ features: inout FeatureList,
        _ scores: inout [Float]
    ) -> ParserState.Action {
        Self.actionFeatures(state, words, into: &features)
        for index in scores.indices { scores[index] = 0 }
        actions.add(features, to: &scores)
        var best: ParserState.Action?
        for action in ParserState.Action.allCases where state.allows(action) {
            if best.map({ scores[action.rawValue] > scores[$0.rawValue] }) ?? true { best = action }
        }
        return best ?? .shift
    }

    /// The best relation for the arc that a step makes.
    package func bestRelation(
        _ state: ParserState,
        _ action: ParserState.Action,
        _ words: [ParserWord],
        _ features: inout FeatureList,
        _ scores: inout [Float]
    ) -> Int {
        guard let arc = state.arc(action) else { return 0 }
        guard arc.head < state.count else { return Self.rootRelation }
        Self.relationFeatures(arc, state, words, into: &features)
        for index in scores.indices { scores[index] = 0 }
        relations.add(features, to: &scores)
        scores[Self.rootRelation] = -.infinity
        var best = 0
        for index in 1..<relations.classes where scores[index] > scores[best] { best = index }
        return best
    }
}
