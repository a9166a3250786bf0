/// Gathers the statements of each pair.
struct BondBuilder {
    let people: [Person]

    /// The bonds, in order of their first statements.
    func bonds(of statements: [Statement]) -> [Bond] {
        var order: [[Int]] = []
        var gathered: [[Int]: [Int]] = [:]
        for (index, statement) in statements.enumerated() {
            let pair = [statement.a, statement.b].sorted()
            if gathered[pair] == nil { order.append(pair) }
            gathered[pair, default: []].append(index)
        }
        return order.map { pair in
            let indices = gathered[pair] ?? []
            // The one who stands above, teaches or came first in the words is a.
            let leading = indices.first { statements[$0].kind.isDirected } ?? indices[0]
            let a = statements[leading].a
            let b = statements[leading].b
            return Bond(
                a: a,
                b: b,
                world: people[a].world,
                statements: indices,
                arc: ArcBuilder(statements: statements).arc(of: indices, from: a)
            )
        }
    }
}
