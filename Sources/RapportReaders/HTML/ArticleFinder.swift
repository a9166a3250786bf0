/// Finds the element that holds the text of a page's article.
///
/// First by what says so: `itemprop="articleBody"`, names such as "entry-content", `article`, `main`. Where nothing
/// does, by going down from the body into the child that holds most of the prose, as far as one does.
struct ArticleFinder {
    /// The page.
    let layout: PageLayout

    /// An article has at least this many bytes of prose.
    static let shortestArticle = 200

    /// The index of the element; nil where the page has no article.
    func find() -> Int? {
        guard let body = layout.tree.nodes.indices.first else { return nil }
        let root = withOpening(declared(in: body) ?? dominant(from: body))
        return layout.prose[root] >= Self.shortestArticle && !isIndex(root) ? root : nil
    }

    /// The element with the most prose of those that are declared to hold the article, in the order of how plainly.
    private func declared(in body: Int) -> Int? {
        let total = Double(layout.prose[body])
        let tiers: [(least: Double, test: (Int) -> Bool)] = [
            (0.25, { layout.hints[$0].contains(.body) && layout.tree.nodes[$0].tag != .body }),
            (0.3, { layout.tree.nodes[$0].tag == .article }),
        ]
        for tier in tiers {
            let candidates = layout.tree.nodes.indices.filter { !layout.isDropped[$0] && tier.test($0) }
            guard let best = candidates.max(by: { layout.prose[$0] < layout.prose[$1] }) else { continue }
            let prose = layout.prose[best]
            guard prose >= Self.shortestArticle, Double(prose) >= total * tier.least else { continue }
            // An article may be given in parts that are siblings: then what holds them all is wanted.
            let parts = candidates.filter {
                layout.tree.nodes[$0].parent == layout.tree.nodes[best].parent && layout.hints[$0].contains(.body)
                    && layout.prose[$0] * 5 > prose
            }
            return parts.count > 1 ? layout.tree.nodes[best].parent : best
        }
        return layout.tree.nodes.indices.first {
            layout.tree.nodes[$0].tag == .main && !layout.isDropped[$0] && Double(layout.prose[$0]) >= total * 0.5
                && layout.prose[$0] >= Self.shortestArticle
        }.map(dominant(from:))
    }

    /// The nearest element around it that has the headline as well, unless much else would come in with it: standfirst
    /// and first picture often lie there.
    private func withOpening(_ root: Int) -> Int {
        var node = root
        while node > 0, !layout.hasHeadline[node] { node = layout.tree.nodes[node].parent }
        let grows =
            layout.prose[node] * 2 > layout.prose[root] * 3 || layout.textCount[node] * 3 > layout.textCount[root] * 5
        return node == 0 || grows ? root : node
    }

    /// The smallest element below that holds most of the prose and has paragraphs of its own.
    private func dominant(from start: Int) -> Int {
        var node = start
        while true {
            let prose = layout.prose[node]
            var best = 0
            var child: Int?
            var paragraphs = 0
            for index in children(of: node) {
                if layout.tree.nodes[index].tag == .p { paragraphs += layout.prose[index] }
                if layout.prose[index] > best {
                    best = layout.prose[index]
                    child = index
                }
            }
            let holdsText = layout.ownCount[node] * 4 > prose || paragraphs * 50 > prose
            guard let child, !holdsText, best * 10 >= prose * 6, layout.tree.nodes[child].tag != .p else { return node }
            node = child
        }
    }

    private func children(of node: Int) -> [Int] {
        var children: [Int] = []
        var index = node + 1
        while index < layout.tree.nodes[node].end {
            children.append(index)
            index = layout.tree.nodes[index].end
        }
        return children
    }

    /// Whether the element lists other pages: mostly links, or many teasers and no long paragraph.
    private func isIndex(_ root: Int) -> Bool {
        if layout.linkCount[root] * 2 > layout.textCount[root] { return true }
        var teasers = 0
        var longest = 0
        for index in root..<layout.tree.nodes[root].end where !layout.isDropped[index] {
            if layout.tree.nodes[index].tag == .article && index != root { teasers += 1 }
            longest = max(longest, layout.ownCount[index])
        }
        return teasers >= 4 && longest < 300
    }
}
