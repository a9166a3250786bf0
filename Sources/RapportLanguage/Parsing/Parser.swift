/// Finds the dependency trees of sentences: scores all arcs, then takes the best tree.
package struct Parser: Sendable {
    private let scorer: DependencyScorer
    private let decoder = TreeDecoder()

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

    /// Creates a parser from what scores arcs and relations.
    package init(scorer: DependencyScorer) { self.scorer = scorer }

    /// Opens the parser of a model file, for vectors of a width.
    package init(_ file: ModelFile, input: Int) throws(ModelFileError) {
        let shape = try file.section("dependencies.shape")
        let numbers = try shape.numbers(UInt32.self)
        guard numbers.count == 2, numbers.allSatisfy({ (8...1024).contains($0) && $0.isMultiple(of: 8) }) else {
            throw shape.damaged
        }
        scorer = try DependencyScorer(input: input, arcs: Int(numbers[0]), relations: Int(numbers[1]))
            .reading(file, name: "dependencies")
    }

    /// The arcs of the words of sentences, each sentence a range of rows of the words' vectors; heads are places in their
    /// sentences.
    package func parse(_ vectors: borrowing Matrix, _ sentences: [Range<Int>]) -> [Arc] {
        let roles = scorer.roles(of: vectors)
        let products = scorer.arcProducts(roles)
        var arcs = [Arc](repeating: Arc(head: nil, relation: Self.rootRelation), count: vectors.rows)
        var heads = [Int](repeating: -1, count: vectors.rows)
        for sentence in sentences where !sentence.isEmpty {
            let found = decoder.heads(scorer.arcScores(roles, products, sentence))
            for (word, head) in zip(sentence, found) {
                arcs[word].head = head
                if let head { heads[word] = sentence.lowerBound + head }
            }
        }
        let scores = scorer.relations.outputs(scorer.relationInputs(roles, heads: heads))
        for word in arcs.indices where heads[word] >= 0 { arcs[word].relation = bestRelation(scores, word) }
        return arcs
    }

    /// The best relation of a word that is not the root.
    private func bestRelation(_ scores: borrowing Matrix, _ word: Int) -> Int {
        let start = scores.start(of: word)
        var best = -1
        for relation in 0..<scores.columns where relation != Self.rootRelation {
            if best < 0 || scores.values[start + relation] > scores.values[start + best] { best = relation }
        }
        return best
    }

    /// Adds the parser to a model file.
    package func write(to file: inout ModelFileWriter) {
        file.add("dependencies.shape", numbers: [UInt32(scorer.arcWidth), UInt32(scorer.relationWidth)])
        scorer.write(to: &file, name: "dependencies")
    }
}
