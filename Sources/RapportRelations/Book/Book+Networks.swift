import RapportText

extension Book {
    /// What the edges of a network stand for.
    public enum NetworkKind: String, CaseIterable, Sendable {
        /// Words said to somebody; directed.
        case conversation
        /// Paragraphs that have both.
        case coOccurrence = "co-occurrence"
        /// Statements that there is a tie between the two.
        case statements
    }

    /// The network of the cast in a stretch of chapters.
    ///
    /// Nodes are those of the cast who are there, all of it where the stretch is the whole book; statements count where
    /// their words stand.
    ///
    /// - Complexity: O(blocks + lines + bonds).
    public func network(_ kind: NetworkKind, chapters range: Range<Int>? = nil) -> Network {
        let isThere = members(of: range)
        let members = cast.indices.filter { isThere[$0] }
        var node = [Int](repeating: -1, count: cast.count)
        for (index, member) in members.enumerated() { node[member] = index }
        var edges: [Network.Edge] = []
        func add(_ one: Int, _ other: Int, _ weight: Int) {
            guard weight > 0, node[one] >= 0, node[other] >= 0 else { return }
            edges.append(Network.Edge(from: node[one], to: node[other], weight: Double(weight)))
        }
        for bond in bonds {
            for meeting in bond.meetings where range?.contains(meeting.chapter) ?? true {
                switch kind {
                case .conversation:
                    add(bond.a, bond.b, meeting.wordsFromA)
                    add(bond.b, bond.a, meeting.wordsFromB)
                case .coOccurrence: add(bond.a, bond.b, meeting.sharedBlocks.count)
                case .statements: break
                }
            }
            if kind == .statements { add(bond.a, bond.b, statementCount(of: bond, in: range)) }
        }
        return Network(nodes: members.map { cast[$0].person }, edges: edges, isDirected: kind == .conversation)
    }

    /// Windows of so many chapters, each a chapter further on; one of all where there are fewer.
    public func windows(of size: Int) -> [Range<Int>] {
        guard chapters.count > size else { return [chapters.indices] }
        return (0...(chapters.count - size)).map { $0..<($0 + size) }
    }

    private func members(of range: Range<Int>?) -> [Bool] {
        guard let range else { return Array(repeating: true, count: cast.count) }
        var isThere = [Bool](repeating: false, count: cast.count)
        for chapter in chapters[range] {
            for block in chapter.blocks {
                for member in presence[block] { isThere[member] = true }
            }
        }
        for conversation in conversations where range.contains(conversation.chapter) {
            for member in conversation.members { isThere[member] = true }
        }
        return isThere
    }

    private func statementCount(of bond: BookBond, in range: Range<Int>?) -> Int {
        bond.statements.count { index in
            let statement = reading.statements[index]
            guard statement.polarity == .affirmed else { return false }
            guard let range, let first = chapters[range].first, let last = chapters[range].last else { return true }
            let blocks = reading.document.blocks
            let place = statement.evidence.first.start
            return blocks[first.blocks.lowerBound].span.start <= place
                && place < blocks[last.blocks.upperBound - 1].span.end
        }
    }
}
