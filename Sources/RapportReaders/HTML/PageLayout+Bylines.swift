extension PageLayout {
    /// Whether an element names the author or the date, by its class or its kind.
    func isByline(_ index: Int) -> Bool {
        let tag = tree.nodes[index].tag
        guard textCount[index] <= 200, !tag.isHeading || hints[index].contains(.byline), tag != .text else {
            return false
        }
        return hints[index].contains(.byline) || tag == .address || tree.attribute(.rel, of: index) == "author"
    }

    /// The words of all by-lines of the page but those of comments, wherever they stand.
    func bylines() -> [String] {
        var lines: [String] = []
        var index = 0
        while index < tree.nodes.count {
            if hints[index].contains(.comments) && isDropped[index] {
                index = tree.nodes[index].end
            } else if isByline(index) {
                let words = tree.text(of: index)
                if !words.isEmpty { lines.append(words) }
                index = tree.nodes[index].end
            } else {
                index += 1
            }
        }
        return lines
    }
}
