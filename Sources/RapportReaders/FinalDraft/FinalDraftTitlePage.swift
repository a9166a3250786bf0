import RapportText

/// The title page of a Final Draft script: its first line is the title, the author stands after "by".
struct FinalDraftTitlePage {
    private let lines: [String]

    /// Reads the page that an element holds.
    init(_ page: Int, of tree: XMLTree) {
        lines = tree.descendants(of: page, "Paragraph").map { tree.text(of: $0) }.filter { !$0.isEmpty }
    }

    /// Adds what the page says to a source; what the source already knows is kept.
    func describe(_ source: inout Source) {
        source.title = source.title ?? lines.first
        guard source.author == nil else { return }
        for (index, line) in lines.enumerated().dropFirst() {
            let words = line.split(separator: " ")
            if words.last?.lowercased() == "by" {
                source.author = lines.indices.contains(index + 1) ? lines[index + 1] : nil
            } else if let by = words.firstIndex(where: { $0.lowercased() == "by" }), by <= 2 {
                source.author = words[(by + 1)...].joined(separator: " ")
            }
            if source.author != nil { return }
        }
    }
}
