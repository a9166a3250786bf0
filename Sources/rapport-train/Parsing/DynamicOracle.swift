import RapportLanguage

/// Tells which steps still lead to the best tree that can be reached (Goldberg and Nivre 2013, for arc-hybrid).
struct DynamicOracle {
    private let heads: [Int]
    private let dependents: [[Int]]

    init(_ arcs: [Parser.Arc]) {
        heads = arcs.map { $0.head ?? arcs.count }
        var dependents = [[Int]](repeating: [], count: arcs.count + 1)
        for (index, head) in heads.enumerated() { dependents[head].append(index) }
        self.dependents = dependents
    }

    /// How many arcs of the gold tree a step puts out of reach.
    func cost(_ action: ParserState.Action, _ state: ParserState) -> Int {
        let front = state.front
        guard action != .shift else {
            var cost = 0
            for dependent in dependents[front] where dependent < front && state.stack.contains(dependent) { cost += 1 }
            let head = heads[front]
            if head < front, head != state.stack.last, state.stack.contains(head) { cost += 1 }
            return cost
        }
        guard let top = state.stack.last else { return 0 }
        var cost = dependents[top].lazy.filter { $0 >= front }.count
        let head = heads[top]
        if action == .left {
            let second = state.stack.count > 1 ? state.stack[state.stack.count - 2] : -1
            if head > front || head == second { cost += 1 }
        } else if head >= front {
            cost += 1
        }
        return cost
    }

    /// The steps to the best tree that can be reached: reductions as soon as they cost nothing.
    func steps() -> [ParserState.Action] {
        var state = ParserState(count: heads.count)
        var steps: [ParserState.Action] = []
        let order: [ParserState.Action] = [.left, .right, .shift]
        while !state.isFinished {
            let allowed = order.filter(state.allows).map { (action: $0, cost: cost($0, state)) }
            let least = allowed.map(\.cost).min() ?? 0
            guard let step = allowed.first(where: { $0.cost == least })?.action else { break }
            steps.append(step)
            state.take(step, relation: 0)
        }
        return steps
    }
}
