import Glibc

/// Places the nodes of a network by springs and repulsion (Fruchterman and Reingold 1991), the same way each time: nodes begin
/// on a circle, in their order.
///
/// Of many nodes only those near to each other repel, found by a grid: the paper's own variant.
struct ForceLayout {
    /// Where the nodes are, in a square from 0 to 1.
    private(set) var positions: [(x: Double, y: Double)]

    /// Finds the places.
    ///
    /// - Parameters:
    ///   - count: the number of nodes.
    ///   - edges: pairs of nodes and how strongly they are drawn together.
    /// - Complexity: O(rounds × nodes²) up to ``few`` nodes; beyond, O(rounds × nodes), where they lie evenly.
    init(count: Int, edges: [(a: Int, b: Int, weight: Double)], rounds: Int = 300) {
        positions = (0..<count).map { index in
            let angle = 2 * Double.pi * Double(index) / Double(max(count, 1))
            // Not quite a circle, so that no two forces cancel out.
            let radius = 0.4 + 0.02 * Double(index % 5)
            return (0.5 + radius * cos(angle), 0.5 + radius * sin(angle))
        }
        guard count > 1 else { return }
        // Many nodes that repel only their neighbours settle sooner.
        let rounds = count <= Self.few ? rounds : rounds / 3
        let ideal = 0.8 / Double(count).squareRoot()
        for round in 0..<rounds {
            let step = 0.1 * (1 - Double(round) / Double(rounds)) + 0.001
            move(edges, ideal: ideal, step: step)
        }
        fit()
    }

    private mutating func move(_ edges: [(a: Int, b: Int, weight: Double)], ideal: Double, step: Double) {
        var forces = [(x: Double, y: Double)](repeating: (0, 0), count: positions.count)
        func push(_ a: Int, _ b: Int, _ strength: (Double) -> Double) {
            let (dx, dy) = (positions[a].x - positions[b].x, positions[a].y - positions[b].y)
            let distance = max(0.001, (dx * dx + dy * dy).squareRoot())
            let force = strength(distance) / distance
            forces[a].x += dx * force
            forces[a].y += dy * force
            forces[b].x -= dx * force
            forces[b].y -= dy * force
        }
        if positions.count <= Self.few {
            for a in positions.indices {
                for b in positions.indices.dropFirst(a + 1) { push(a, b) { ideal * ideal / $0 } }
            }
        } else {
            for (a, b) in near(within: 2 * ideal) { push(a, b) { ideal * ideal / $0 } }
        }
        for edge in edges { push(edge.a, edge.b) { -$0 * $0 / ideal * edge.weight } }
        for index in positions.indices {
            // A pull to the middle keeps parts without an edge between them on the page.
            let x = forces[index].x + (0.5 - positions[index].x) * 0.3
            let y = forces[index].y + (0.5 - positions[index].y) * 0.3
            let length = max(0.000_001, (x * x + y * y).squareRoot())
            let moved = min(length, step)
            positions[index].x += x / length * moved
            positions[index].y += y / length * moved
        }
    }

    /// Up to so many nodes all repel each other.
    private static let few = 200

    /// The pairs of nodes that are no further apart than a distance, each once.
    private func near(within distance: Double) -> [(Int, Int)] {
        struct Cell: Hashable { let x, y: Int }
        let cells = positions.map {
            Cell(x: Int(($0.x / distance).rounded(.down)), y: Int(($0.y / distance).rounded(.down)))
        }
        let nodes = Dictionary(grouping: positions.indices) { cells[$0] }
        var pairs: [(Int, Int)] = []
        for (a, cell) in cells.enumerated() {
            for x in cell.x - 1...cell.x + 1 {
                for y in cell.y - 1...cell.y + 1 {
                    for b in nodes[Cell(x: x, y: y)] ?? [] where b > a {
                        let (dx, dy) = (positions[a].x - positions[b].x, positions[a].y - positions[b].y)
                        if dx * dx + dy * dy <= distance * distance { pairs.append((a, b)) }
                    }
                }
            }
        }
        return pairs
    }

    /// Stretches the picture over the whole square.
    private mutating func fit() {
        let (xs, ys) = (positions.map(\.x), positions.map(\.y))
        guard let left = xs.min(), let right = xs.max(), let top = ys.min(), let bottom = ys.max() else { return }
        for index in positions.indices {
            positions[index].x = right > left ? (positions[index].x - left) / (right - left) : 0.5
            positions[index].y = bottom > top ? (positions[index].y - top) / (bottom - top) : 0.5
        }
    }
}
