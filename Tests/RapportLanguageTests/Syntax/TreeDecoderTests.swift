import RapportLanguage
import Testing

@Suite struct TreeDecoderTests {
    /// A row of scores for each word, the root's last.
    private func matrix(_ rows: [[Float]]) -> Matrix {
        var matrix = Matrix(rows: rows.count, columns: rows.count + 1)
        matrix.values = rows.flatMap(\.self)
        return matrix
    }

    @Test func `words that prefer each other are parted where it costs least`() {
        // 0 and 1 want each other, 2 wants the root: 0 hangs from 2 for a loss of 1, 1 would for a loss of 4.
        let scores = matrix([[0, 9, 8, 1], [9, 0, 5, 1], [1, 1, 0, 9]])
        #expect(TreeDecoder().heads(scores) == [2, 0, nil])
    }

    @Test func `of two words that want the root one gets it`() {
        let scores = matrix([[0, 3, 9], [8, 0, 9]])
        #expect(TreeDecoder().heads(scores) == [nil, 0])
    }

    @Test func `a word alone is the root`() { #expect(TreeDecoder().heads(matrix([[0, -5]])) == [nil]) }

    /// All trees over three words are tried, among those whose root is the decoder's.
    @Test func `no tree with the same root scores more`() {
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<500 {
            let count = Int.random(in: 1...5, using: &generator)
            let rows = (0..<count).map { _ in
                (0...count).map { _ in Float(Int.random(in: -9...9, using: &generator)) }
            }
            let heads = TreeDecoder().heads(matrix(rows))
            #expect(Self.isTree(heads), "\(rows)")
            let best = Self.trees(count).filter { $0.firstIndex(of: nil) == heads.firstIndex(of: nil) }
                .map { Self.score($0, rows) }.max()
            #expect(Self.score(heads, rows) == best, "\(rows)")
        }
    }

    private static func score(_ heads: [Int?], _ rows: [[Float]]) -> Float {
        heads.enumerated().reduce(0) { $0 + rows[$1.offset][$1.element ?? rows.count] }
    }

    private static func trees(_ count: Int) -> [[Int?]] {
        var all: [[Int?]] = [[]]
        for _ in 0..<count { all = all.flatMap { heads in ([nil] + (0..<count).map { $0 }).map { heads + [$0] } } }
        return all.filter(isTree)
    }

    /// Whether there is one root and every word leads to it.
    static func isTree(_ heads: [Int?]) -> Bool {
        guard heads.filter({ $0 == nil }).count == 1 else { return false }
        return heads.indices.allSatisfy { word in
            var node = word, steps = 0
            while let head = heads[node], steps <= heads.count { (node, steps) = (head, steps + 1) }
            return steps <= heads.count
        }
    }
}
