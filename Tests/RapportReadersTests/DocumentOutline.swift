import RapportText

/// Everything a reader found, as lines to compare.
func outline(_ document: Document) -> String {
    let source = document.source
    let facts = [
        ("title", source.title), ("author", source.author), ("outlet", source.outlet), ("date", source.date),
        ("address", source.address), ("language", source.language),
    ]
    var lines = facts.compactMap { name, value in value.map { "\(name): \($0)" } }
    for block in document.blocks {
        let speaker = block.speaker.map { " (\($0))" } ?? ""
        let text = document[block.span].split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "⏎")
        lines.append("[\(block.kind.rawValue)\(speaker)] \(text)")
    }
    for chapter in document.chapters {
        lines.append(
            "chapter: "
                + [chapter.part, chapter.title, "\(chapter.blocks)"].compactMap(\.self).joined(separator: " | ")
        )
    }
    for aside in document.asides {
        lines.append("(\(aside.kind.rawValue)) " + document[aside.span].replacing("\n", with: "⏎"))
    }
    if !document.emphasis.isEmpty {
        lines.append("emphasis: " + document.emphasis.map { String(document[$0]) }.joined(separator: " / "))
    }
    return lines.joined(separator: "\n") + "\n"
}
