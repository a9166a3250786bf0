import RapportExchange

/// What is said about one bond over the years, or through the chapters of a book: a row for each kind of tie, or for each
/// publication, and a mark for each statement or quotation.
///
/// It can be read without colour: full circles affirm, empty ones deny, squares are quotations.
public struct TimePicture: Sendable {
    /// What the rows are.
    public enum Rows: String, CaseIterable, Sendable {
        case kinds, outlets
    }

    private struct Mark {
        /// The year, or how many chapters lie before.
        let time: Double
        let row: Int
        let isDenial: Bool
        let isQuotation: Bool
        let words: String
        let entry: TimelineEntry
    }

    private let title: String
    private let rows: [String]
    private let marks: [Mark]
    /// How many entries have no place in it.
    private let missing: Int
    private let chapters: [ChapterRecord]

    /// Whether there is nothing to draw.
    public var isEmpty: Bool { marks.isEmpty }

    /// Prepares a picture of what has a date, or of what is said in one book.
    ///
    /// - Parameter chapters: those of the book that all entries are from; of entries that are told apart by their dates, none.
    init(_ entries: [TimelineEntry], by order: Rows, title: String, chapters: [ChapterRecord] = []) {
        self.title = title
        func row(_ entry: TimelineEntry) -> String {
            switch order {
            case .kinds: entry.statement?.kind ?? "quotation"
            case .outlets: entry.outlet ?? "unknown outlet"
            }
        }
        let dated = entries.compactMap { entry in
            (chapters.isEmpty ? entry.date.flatMap(Self.year) : Self.place(of: entry, in: chapters)).map { (entry, $0) }
        }
        var rows: [String] = []
        for (entry, _) in dated where !rows.contains(row(entry)) { rows.append(row(entry)) }
        self.rows = rows
        marks = dated.map { entry, time in
            Mark(
                time: time,
                row: rows.firstIndex(of: row(entry)) ?? 0,
                isDenial: entry.statement?.polarity == "denied",
                isQuotation: entry.quotation != nil,
                words: entry.statement?.words ?? entry.quotation?.text ?? "",
                entry: entry
            )
        }
        missing = entries.count - dated.count
        self.chapters = chapters
    }

    /// The picture as SVG: one that stands alone, or, with links, a part of a page.
    ///
    /// - Complexity: O(marks²) at worst, where all fall on one day.
    public func rendered(links: PictureLinks? = nil) -> String {
        let (left, width, height) = (180.0, 900.0, 70 + Double(max(rows.count, 1)) * 44 + 30)
        let times = chapters.isEmpty ? marks.map(\.time) : [0, Double(chapters.count)]
        let first = (times.min() ?? 2000).rounded(.down)
        let last = max(first + 1, (times.max() ?? 2000).rounded(.up))
        func x(_ time: Double) -> Double { left + (time - first) / (last - first) * (width - left - 30) }
        var svg = SVGWriter()
        svg.page(width: width, height: height, title: title, hasLinks: links != nil) { svg in
            // Within a page the title stands above.
            let heading = [links == nil ? title : nil, missing == 0 ? nil : "(\(missing) undated left out)"]
            svg.label(heading.compactMap { $0 }.joined(separator: " "), x: 12, y: 24)
            for (index, row) in rows.enumerated() {
                let y = 70 + Double(index) * 44
                svg.label(row, x: 12, y: y + 4)
                svg.line((left, y), (width - 30, y), "1.5 4", width: 0.6)
            }
            let step = max(1, ((last - first) / 10).rounded(.up))
            for time in stride(from: first, through: last, by: step) {
                svg.line((x(time), 44), (x(time), height - 34), nil, width: 0.3)
                guard !chapters.isEmpty else {
                    svg.label("\(Int(time))", x: x(time) - 13, y: height - 16)
                    continue
                }
                if time < last { svg.label("\(Int(time) + 1)", x: x(time) + 3, y: height - 16) }
            }
            if !chapters.isEmpty { svg.label("chapter", x: 12, y: height - 16) }
            var placement = LabelPlacement(points: [])
            for mark in marks {
                // Marks of one day stand side by side.
                let page = LabelPlacement.Box(x: 0, y: 0, width: width, height: height)
                let y = 70 + Double(mark.row) * 44
                let box = placement.place(width: 10, height: 10, at: x(mark.time), y, radius: -8, within: page)
                svg.mark(
                    (box.x + 5, box.y + 5),
                    isFilled: !mark.isDenial,
                    isSquare: mark.isQuotation,
                    words: mark.words,
                    address: links?.words(mark.entry)
                )
            }
        }
        return svg.text
    }

    /// How many chapters lie before the words, the part of their own that does included.
    private static func place(of entry: TimelineEntry, in chapters: [ChapterRecord]) -> Double? {
        guard let start = entry.statement?.evidence.first?.first ?? entry.quotation?.start,
            let index = chapters.lastIndex(where: { $0.start <= start })
        else { return nil }
        let chapter = chapters[index]
        return Double(index) + Double(min(start, chapter.end) - chapter.start)
            / Double(max(1, chapter.end - chapter.start))
    }

    /// A date as a number of years: the middle of a year or month that is all that is known.
    private static func year(_ date: String) -> Double? {
        let parts = date.prefix(10).split(separator: "-").compactMap { Double(String($0)) }
        guard let year = parts.first, date.prefix(4).count == 4 else { return nil }
        guard parts.count > 1 else { return year + 0.5 }
        return year + (parts[1] - 1) / 12 + (parts.count > 2 ? parts[2] / 372 : 1 / 24)
    }
}
