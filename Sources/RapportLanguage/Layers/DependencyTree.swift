/// Who depends on whom: the tokens' heads turned round, for walking down.
public struct DependencyTree: Sendable {
    private let offsets: [Int]
    private let children: [Int]

    /// Indexes the heads of all tokens of a document.
    ///
    /// - Complexity: O(tokens).
    public init(_ tokens: [Token]) {
        var offsets = [Int](repeating: 0, count: tokens.count + 1)
        for token in tokens {
            if let head = token.head { offsets[head + 1] += 1 }
        }
        for index in tokens.indices { offsets[index + 1] += offsets[index] }
        var next = offsets
        var children = [Int](repeating: 0, count: offsets[tokens.count])
        for (index, token) in tokens.enumerated() {
            guard let head = token.head else { continue }
            children[next[head]] = index
            next[head] += 1
        }
        self.offsets = offsets
        self.children = children
    }

    /// The tokens that depend on this one, in order of the text.
    public func dependents(of token: Int) -> ArraySlice<Int> { children[offsets[token]..<offsets[token + 1]] }

    /// The first to last token of everything below and including this one.
    ///
    /// - Complexity: O(size of the subtree).
    public func extent(of token: Int) -> Range<Int> {
        var extent = token..<(token + 1)
        for child in dependents(of: token) {
            let part = self.extent(of: child)
            extent = min(extent.lowerBound, part.lowerBound)..<max(extent.upperBound, part.upperBound)
        }
        return extent
    }
}
