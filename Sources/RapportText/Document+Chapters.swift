extension Document {
    /// The document as far as the end of a chapter, as if nothing came after it.
    ///
    /// - Precondition: there is a chapter of this index.
    /// - Complexity: O(bytes).
    public func upTo(chapter index: Int) -> Document {
        let blocks = Array(blocks[..<chapters[index].blocks.upperBound])
        let end = blocks.last?.span.end ?? 0
        return Document(
            source: source,
            text: String(text.utf8.prefix(end)) ?? "",
            blocks: blocks,
            emphasis: emphasis.filter { $0.end <= end },
            chapters: Array(chapters[...index]),
            asides: asides.filter { $0.span.end <= end },
            script: script
        )
    }

    /// The index of the chapter that somebody means by its number, counted from 1, or by words of its heading; nil
    /// where there is none.
    ///
    /// Of several headings the first that is the words counts, else the first that begins with them, else the first
    /// that holds them.
    public func chapter(named name: String) -> Int? {
        if let number = Int(name) { return chapters.indices.contains(number - 1) ? number - 1 : nil }
        let name = name.lowercased()
        let titles = chapters.map { $0.title.lowercased() }
        return titles.firstIndex(of: name) ?? titles.firstIndex { $0.hasPrefix(name) }
            ?? titles.firstIndex { $0.contains(name) }
    }
}
