import RapportText

/// Where the chapters of an EPUB begin, by its table of contents or, where that says little, by its headings.
struct EPUBChapters {
    let text: EPUBText
    /// The title of the book: a line of contents that repeats it is the title page's.
    let title: String?

    /// The marks of the table of contents, as indices of parts; empty where it names fewer than two chapters.
    func marks(of navigation: EPUBNavigation?) -> [ChapterMark] {
        var marks: [ChapterMark] = []
        for entry in navigation?.entries ?? [] { append(entry, to: &marks) }
        var taken: Set<Int> = []
        marks = marks.filter { taken.insert($0.block).inserted }.sorted { $0.block < $1.block }
        return marks.count { $0.level == .chapter } >= 2 ? marks : []
    }

    /// The marks of headings: those of the highest rank that comes at least twice.
    func marksOfHeadings() -> [ChapterMark] {
        for rank in 1...6 {
            let places = text.parts.indices.filter { text.parts[$0].rank == rank && text.parts[$0].aside == nil }
            if places.count >= 2 { return places.map { mark($0, title: text.parts[$0].draft.string) } }
        }
        return []
    }

    private func append(_ entry: EPUBNavigation.Entry, to marks: inout [ChapterMark]) {
        let heading = ChapterHeading(entry.title[...])
        let place = place(of: entry)
        if let place, text.parts[place].aside == nil {
            let hasChapters = !entry.children.isEmpty && heading?.level != .chapter
            let own = mark(place, title: entry.title)
            marks.append(hasChapters ? ChapterMark(block: place, level: .part, title: own.title) : own)
        }
        guard heading?.level != .chapter else { return }
        for child in entry.children { append(child, to: &marks) }
    }

    private func mark(_ place: Int, title: String) -> ChapterMark {
        let line = title.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let level: ChapterHeading.Level =
            if case .aside(let kind) = ChapterHeading(line[...])?.level {
                .aside(kind)
            } else if line.lowercased() == self.title?.lowercased(), place == 0 {
                .aside(.frontMatter)
            } else {
                .chapter
            }
        return ChapterMark(block: place, level: level, title: line)
    }

    private func place(of entry: EPUBNavigation.Entry) -> Int? {
        guard let file = entry.file, !entry.title.isEmpty else { return nil }
        let place = entry.fragment.flatMap { text.places[EPUBText.place($0, in: file)] } ?? text.files[file]
        return place.flatMap { text.parts.indices.contains($0) ? $0 : nil }
    }
}
