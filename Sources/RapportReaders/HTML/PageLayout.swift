/// How the text of a page is spread over its elements, and which elements hold no text of an article.
struct PageLayout {
    /// The page.
    let tree: HTMLTree
    /// What the class and id of each element say.
    private(set) var hints: [ClassHints]
    /// Whether a node, with all below it, is left out.
    private(set) var isDropped: [Bool]
    /// The bytes of prose below each node: of blocks of text that are long enough and not mostly links.
    private(set) var prose: [Int] = []
    /// The bytes of text below each node.
    private(set) var textCount: [Int] = []
    /// The bytes of links below each node.
    private(set) var linkCount: [Int] = []
    /// The bytes of text that each block holds itself, outside smaller blocks.
    private(set) var ownCount: [Int] = []

    /// Whether a heading of the first rank lies below each node.
    private(set) var hasHeadline: [Bool] = []

    /// A block of fewer bytes than this is a label, a button, a headline.
    static let shortestProse = 60

    /// Measures a page.
    ///
    /// - Parameter usesHints: Whether what surrounds an article is left out by class names, too.
    /// - Complexity: O(nodes).
    init(_ tree: HTMLTree, usesHints: Bool) {
        self.tree = tree
        hints = Array(repeating: [], count: tree.nodes.count)
        isDropped = Array(repeating: false, count: tree.nodes.count)
        for index in tree.nodes.indices { hints[index] = Self.hints(of: index, in: tree) }
        isDropped = dropping(isUnseen)
        measure()
        let total = prose.first ?? 0
        hasHeadline = holders { tree.nodes[$0].tag == .h1 && !isDropped[$0] }
        let anchored = holders { hasHeadline[$0] || tree.nodes[$0].tag == .main || hints[$0].contains(.body) }
        isDropped = dropping { isSurrounding($0, usesHints: usesHints, anchored: anchored, total: total) }
        measure()
    }

    private static func hints(of index: Int, in tree: HTMLTree) -> ClassHints {
        var hints: ClassHints = []
        for attribute in tree.attributes[tree.nodes[index].attributes] {
            switch attribute.name {
            case .class, .id: hints.formUnion(ClassHints(names: attribute.value))
            case .itemprop where attribute.value == "articleBody": hints.insert(.body)
            default: break
            }
        }
        return hints
    }

    /// What is left out when the elements a test names go as well, with all below them.
    private func dropping(_ test: (Int) -> Bool) -> [Bool] {
        var dropped = isDropped
        for (index, node) in tree.nodes.enumerated() where !dropped[index] {
            dropped[index] = node.parent >= 0 && dropped[node.parent] || node.tag != .text && test(index)
        }
        return dropped
    }

    /// Whether a browser would not show an element.
    private func isUnseen(_ index: Int) -> Bool {
        let node = tree.nodes[index]
        if node.tag.isSilent || hints[index].contains(.hidden) { return true }
        return tree.attributes[node.attributes].contains { attribute in
            switch attribute.name {
            case .hidden: attribute.value != "until-found"
            case .ariaHidden: attribute.value == "true"
            case .style:
                attribute.value.contains("none") && attribute.value.filter { $0 != " " }.contains("display:none")
            default: false
            }
        }
    }

    /// Whether an element holds what surrounds an article, unless most of the page's prose is in it.
    private func isSurrounding(_ index: Int, usesHints: Bool, anchored: [Bool], total: Int) -> Bool {
        let tag = tree.nodes[index].tag
        if tag == .html || tag == .body || tag == .main { return false }
        let share = total == 0 ? 0 : Double(prose[index]) / Double(total)
        if anchored[index] && share > 0.3 { return false }
        if usesHints && hints[index].contains(.comments) { return true }
        if usesHints && hints[index].contains(.pullQuote) { return true }
        if share > 0.5 { return false }
        if tag.isSurrounding || usesHints && hints[index].contains(.surrounding) { return true }
        return tree.attribute(.role, of: index).map(Self.surroundingRoles.contains) ?? false
    }

    private static let surroundingRoles: Set<String> = [
        "alert", "alertdialog", "banner", "complementary", "contentinfo", "dialog", "menu", "menubar", "navigation",
        "search",
        "toolbar",
    ]

    /// Which elements pass a test, or hold one that does.
    private func holders(_ test: (Int) -> Bool) -> [Bool] {
        var holds = Array(repeating: false, count: tree.nodes.count)
        for index in tree.nodes.indices.reversed() {
            if test(index) { holds[index] = true }
            let parent = tree.nodes[index].parent
            if holds[index], parent >= 0 { holds[parent] = true }
        }
        return holds
    }

    /// Counts text, links and prose from the leaves up.
    private mutating func measure() {
        let count = tree.nodes.count
        textCount = Array(repeating: 0, count: count)
        linkCount = textCount
        prose = textCount
        ownCount = textCount
        var ownLinks = textCount
        var block = Array(repeating: 0, count: count)
        var isLinked = Array(repeating: false, count: count)
        for (index, node) in tree.nodes.enumerated() {
            let parent = max(node.parent, 0)
            block[index] = node.tag.isBlock || index == 0 ? index : block[parent]
            isLinked[index] = node.tag == .a || index > 0 && isLinked[parent]
            guard node.tag == .text, !isDropped[index] else { continue }
            let length = tree.bytes[node.text].count { !$0.isASCIIWhiteSpace }
            textCount[index] = length
            ownCount[block[index]] += length
            if isLinked[index] {
                linkCount[index] = length
                ownLinks[block[index]] += length
            }
        }
        for index in tree.nodes.indices.reversed() {
            let tag = tree.nodes[index].tag
            if ownCount[index] >= Self.shortestProse, ownLinks[index] * 5 <= ownCount[index] * 2, !tag.isHeading,
                tag != .figcaption
            {
                prose[index] += ownCount[index]
            }
            let parent = tree.nodes[index].parent
            guard parent >= 0 else { continue }
            prose[parent] += prose[index]
            textCount[parent] += textCount[index]
            linkCount[parent] += linkCount[index]
        }
    }
}
