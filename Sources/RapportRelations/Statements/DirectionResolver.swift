/// Turns ties whose words do not tell who stands above whom, by what the rest of the reading says of the pair.
struct DirectionResolver {
    let portrayals: [Portrayal]

    /// A statement with whether its words tell who is a.
    typealias Directed = (statement: Statement, isSure: Bool)

    /// The statements, those not sure of their direction turned where there is reason to: a sure tie of the same pair
    /// says otherwise, or one between the characters they play or the actors who play them.
    ///
    /// - Complexity: O(statements²) in those that have a direction.
    func resolve(_ statements: [Directed]) -> [Statement] {
        let sure = statements.filter { $0.isSure && $0.statement.kind.isDirected && $0.statement.polarity == .affirmed }
        return statements.map { statement, isSure in
            guard !isSure, statement.kind.isDirected else { return statement }
            let weight = sure.reduce(0) {
                $0 + Self.seniority(of: $1.statement.kind) * sign($1.statement, toward: statement)
            }
            guard weight < 0 else { return statement }
            var turned = statement
            swap(&turned.a, &turned.b)
            return turned
        }
    }

    /// How strongly a tie says that its a stands above its b; an admirer rather looks up.
    private static func seniority(of kind: TieKind) -> Double {
        switch kind {
        case .employer, .mentor, .teacher, .parent: 2
        case .admirer: 0.1
        default: 0
        }
    }

    /// 1 where the other statement runs the same way, -1 where it runs the other way, halved through portrayals.
    private func sign(_ other: Statement, toward statement: Statement) -> Double {
        if (other.a, other.b) == (statement.a, statement.b) { return 1 }
        if (other.b, other.a) == (statement.a, statement.b) { return -1 }
        let a = counterparts(of: statement.a)
        let b = counterparts(of: statement.b)
        if a.contains(other.a), b.contains(other.b) { return 0.5 }
        if a.contains(other.b), b.contains(other.a) { return -0.5 }
        return 0
    }

    /// The characters a person plays and the actors who play a person.
    private func counterparts(of person: Int) -> [Int] {
        portrayals.compactMap { $0.actor == person ? $0.character : $0.character == person ? $0.actor : nil }
    }
}
