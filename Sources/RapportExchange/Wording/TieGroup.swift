import RapportRelations

/// The statements of a bond that speak of one tie: one kind, and of a directed kind one direction.
struct TieGroup {
    let kind: TieKind
    let a: Int
    let b: Int
    /// Indices into the reading's statements, by what they claim.
    private(set) var statements: [Claim: [Int]] = [:]
    /// Whether voices affirm and deny it of one and the same time.
    private(set) var isContradicted = false

    /// The groups of a bond: those of its arc first, in the arc's order, then the others in order of the text.
    static func groups(of bond: Bond, in reading: Reading) -> [TieGroup] {
        var groups: [TieGroup] = []
        for index in bond.statements {
            let statement = reading.statements[index]
            let known = groups.firstIndex { $0.speaks(of: statement) }
            if known == nil { groups.append(TieGroup(kind: statement.kind, a: statement.a, b: statement.b)) }
            groups[known ?? groups.count - 1].add(index, of: reading)
        }
        let order = bond.arc.stages.map(\.kind)
        func rank(_ group: TieGroup) -> Int {
            group.statements[.affirmed] == nil ? order.count : order.firstIndex(of: group.kind) ?? order.count
        }
        return groups.enumerated().sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }.map(
            \.element
        )
    }

    private init(kind: TieKind, a: Int, b: Int) {
        self.kind = kind
        self.a = a
        self.b = b
    }

    private func speaks(of statement: Statement) -> Bool {
        guard statement.kind == kind else { return false }
        return statement.a == a && statement.b == b || !kind.isDirected && statement.a == b && statement.b == a
    }

    private mutating func add(_ index: Int, of reading: Reading) {
        let statement = reading.statements[index]
        let claim = Claim(statement)
        let opposite: Claim? =
            switch claim {
            case .affirmed: .denied
            case .denied: .affirmed
            case .open: nil
            }
        if let opposite, let others = statements[opposite] {
            isContradicted = isContradicted || others.contains { statement.canMeet(reading.statements[$0]) }
        }
        statements[claim, default: []].append(index)
    }
}

extension Statement {
    /// Whether two statements may speak of the same time: not where one is put early in the bond and the other late.
    fileprivate func canMeet(_ other: Statement) -> Bool {
        switch (stage, other.stage) {
        case (.earlier, .later), (.later, .earlier): false
        default: true
        }
    }
}
