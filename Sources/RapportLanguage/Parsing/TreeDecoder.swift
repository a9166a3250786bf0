/// Finds the tree of the greatest score among all trees over a sentence with one root.
///
/// First each word takes its best head; where that makes no tree, cycles are broken as Chu and Liu (1965) and Edmonds
/// (1967) do.
package struct TreeDecoder: Sendable {
    package init() {}

    /// The heads of a sentence's words, nil for the root, from a row of scores for each word: a column for each head, the
    /// root's last.
    ///
    /// - Precondition: there is a word.
    /// - Complexity: O(words²), O(words³) at worst.
    package func heads(_ scores: borrowing Matrix) -> [Int?] {
        let count = scores.rows
        let root = bestRoot(scores)
        let rows = (0..<count).map { scores.values[scores.start(of: $0)..<(scores.start(of: $0) + count)] }
        let best = rows.enumerated().map { $0 == root ? $0 : Self.best($1, except: $0) }
        let heads = Self.cycle(best, root: root) == nil ? best : arborescence(weights(rows, root: root), root: root)
        return (0..<count).map { $0 == root ? nil : heads[$0] }
    }

    /// The rows with nothing above the root, and no word above itself.
    private func weights(_ rows: [ArraySlice<Float>], root: Int) -> [[Float]] {
        rows.enumerated().map { word, row in
            var weights = word == root ? [Float](repeating: -.infinity, count: row.count) : Array(row)
            weights[word] = -.infinity
            return weights
        }
    }

    /// The word that loses least by being the root.
    private func bestRoot(_ scores: borrowing Matrix) -> Int {
        let count = scores.rows
        var best = 0
        var bestGain = -Float.infinity
        for word in 0..<count {
            let row = scores.start(of: word)
            var other = -Float.greatestFiniteMagnitude
            for head in 0..<count where head != word {
                let score = scores.values[row + head]
                if score > other { other = score }
            }
            let gain = scores.values[row + count] - other
            if gain > bestGain { (best, bestGain) = (word, gain) }
        }
        return best
    }

    /// The heads of the best tree below the root; `weights` holds a row for each node.
    private func arborescence(_ weights: [[Float]], root: Int) -> [Int] {
        var heads = weights.indices.map { node in
            node == root ? node : Self.best(weights[node][...], except: node)
        }
        guard let cycle = Self.cycle(heads, root: root) else { return heads }
        // The cycle becomes one node, the last; its members' arcs are weighed by what they gain over the cycle's own.
        let members = Set(cycle)
        let outside = weights.indices.filter { !members.contains($0) }
        let merged = outside.count
        var smaller = [[Float]](repeating: [Float](repeating: -.infinity, count: merged + 1), count: merged + 1)
        var entries = [Int](repeating: 0, count: merged)
        var exits = [Int](repeating: 0, count: merged)
        for (place, node) in outside.enumerated() {
            for (other, head) in outside.enumerated() { smaller[place][other] = weights[node][head] }
            let exit = cycle.max { weights[node][$0] < weights[node][$1] } ?? cycle[0]
            exits[place] = exit
            smaller[place][merged] = weights[node][exit]
            let entry = cycle.max { gain($0, node, weights, heads) < gain($1, node, weights, heads) } ?? cycle[0]
            entries[place] = entry
            smaller[merged][place] = gain(entry, node, weights, heads)
        }
        let rootPlace = outside.firstIndex(of: root) ?? 0
        let found = arborescence(smaller, root: rootPlace)
        for (place, node) in outside.enumerated() where node != root {
            heads[node] = found[place] == merged ? exits[place] : outside[found[place]]
        }
        heads[entries[found[merged]]] = outside[found[merged]]
        return heads
    }

    private func gain(_ member: Int, _ head: Int, _ weights: [[Float]], _ heads: [Int]) -> Float {
        weights[member][head] - weights[member][heads[member]]
    }

    /// The best head in a row, the first of equals.
    private static func best(_ row: ArraySlice<Float>, except node: Int) -> Int {
        var best = -1
        row.withUnsafeBufferPointer { row in
            for head in row.indices where head != node && (best < 0 || row[head] > row[best]) { best = head }
        }
        return best
    }

    /// The nodes of a cycle, if there is one.
    private static func cycle(_ heads: [Int], root: Int) -> [Int]? {
        // 0: not seen, 1: on the way being walked, 2: leads to the root.
        var states = [UInt8](repeating: 0, count: heads.count)
        states[root] = 2
        for start in heads.indices where states[start] == 0 {
            var path: [Int] = []
            var node = start
            while states[node] == 0 {
                states[node] = 1
                path.append(node)
                node = heads[node]
            }
            if states[node] == 1, let first = path.firstIndex(of: node) { return Array(path[first...]) }
            for node in path { states[node] = 2 }
        }
        return nil
    }
}
