/// Finds the dependency tree of a sentence: transition-based parsing with a beam and linear models
/// (Zhang and Clark 2008).
///
/// Steps and relations are scored apart: a step from the stack and the queue, the relation of a new arc from its two words.
package struct Parser: Sendable {
    let actions: any Scorer
    let relations: any Scorer
    /// How many partial parses are kept, and how far behind the best.
    private let width: Int
    private let margin: Float

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

    /// Creates a parser from its scorers and the width and margin of its beam.
    package init(actions: any Scorer, relations: any Scorer, width: Int, margin: Float = .infinity) {
        self.actions = actions
        self.relations = relations
        self.width = width
        self.margin = margin
    }

    /// Opens the shipped parser.
    package init(_ file: ModelFile) throws(ModelFileError) {
        actions = try LinearScorer(file, name: "actions")
        relations = try LinearScorer(file, name: "relations")
        let beam = try file.section("beam")
        let numbers = try beam.numbers(UInt32.self)
        guard numbers.count == 2, (1...256).contains(numbers[0]) else { throw beam.damaged }
        width = Int(numbers[0])
        margin = Float(bitPattern: numbers[1])
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
        var beam = Beam(count: words.count - 1, width: width, margin: margin)
        var features = FeatureList()
        var scores = [Float](repeating: 0, count: max(actions.classes, relations.classes))
        for _ in 0..<(2 * (words.count - 1)) { beam.advance(self, words, &features, &scores) }
        return beam.hypotheses[0].state.arcs
    }

    /// Scores the steps from a state, allowed or not.
    package func scoreActions(
        _ state: ParserState,
        _ words: [ParserWord],
        _ features: inout FeatureList,
        _ scores: inout [Float]
    ) {
        Self.actionFeatures(state, words, into: &features)
        for index in scores.indices { scores[index] = 0 }
        actions.add(features, to: &scores)
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
