import RapportExchange

/// What is said about one bond over time: a row for each kind of tie, or for each publication, and a mark for each
/// statement or quotation.
///
/// It can be read without colour: full circles affirm, empty ones deny, squares are quotations.
public struct TimePicture: Sendable {
    /// What the rows are.
    public enum Rows: String, CaseIterable, Sendable {
        case kinds, outlets
    }

    private struct Mark {
        let year: Double
        let row: Int
        let isDenial: Bool
        let isQuotation: Bool
        let words: String
        let entry: TimelineEntry
    }

    private let title: String
    private let rows: [String]
    private let marks: [Mark]
    private let undated: Int

    /// Prepares a picture of what has a date.
    public init(_ entries: [TimelineEntry], by order: Rows, title: String) {
        self.title = title
        func row(_ entry: TimelineEntry) -> String {
            switch order {
            case .kinds: entry.statement?.kind ?? "quotation"
            case .outlets: entry.outlet ?? "unknown outlet"
            }
        }
        let dated = entries.compactMap { entry in entry.date.flatMap(Self.year).map { (entry, $0) } }
        var rows: [String] = []
        for (entry, _) in dated where !rows.contains(row(entry)) { rows.append(row(entry)) }
        self.rows = rows
        marks = dated.map { entry, year in
            Mark(
                year: year,
                row: rows.firstIndex(of: row(entry)) ?? 0,
                isDenial: entry.statement?.polarity == "denied",
                isQuotation: entry.quotation != nil,
                words: entry.statement?.words ?? entry.quotation?.text ?? "",
                entry: entry
            )
        }
        undated = entries.count - dated.count
    }

    /// The picture as SVG: one that stands alone, or, with links, a part of a page.
    ///
    /// - Complexity: O(marks²) at worst, where all fall on one day.
    public func rendered(links: PictureLinks? = nil) -> String {
        let (left, width, height) = (180.0, 900.0, 70 + Double(max(rows.count, 1)) * 44 + 30)
        let first = (marks.map(\.year).min() ?? 2000).rounded(.down)
        let last = max(first + 1, (marks.map(\.year).max() ?? 2000).rounded(.up))
        func x(_ year: Double) -> Double { left + (year - first) / (last - first) * (width - left - 30) }
        var svg = SVGWriter()
        svg.page(width: width, height: height, title: title, hasLinks: links != nil) { svg in
            svg.label(undated == 0 ? title : "\(title) (\(undated) undated left out)", x: 12, y: 24)
            for (index, row) in rows.enumerated() {
                let y = 70 + Double(index) * 44
                svg.label(row, x: 12, y: y + 4)
                svg.line((left, y), (width - 30, y), "1.5 4", width: 0.6)
            }
            let step = max(1, ((last - first) / 10).rounded(.up))
            for year in stride(from: first, through: last, by: step) {
                svg.line((x(year), 44), (x(year), height - 34), nil, width: 0.3)
                svg.label("\(Int(year))", x: x(year) - 13, y: height - 16)
            }
            var placement = LabelPlacement(points: [])
            for mark in marks {
                // Marks of one day stand side by side.
                let page = LabelPlacement.Box(x: 0, y: 0, width: width, height: height)
                let y = 70 + Double(mark.row) * 44
                let box = placement.place(width: 10, height: 10, at: x(mark.year), y, radius: -8, within: page)
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

    /// A date as a number of years: the middle of a year or month that is all that is known.
    private static func year(_ date: String) -> Double? {
        let parts = date.prefix(10).split(separator: "-").compactMap { Double(String($0)) }
        guard let year = parts.first, date.prefix(4).count == 4 else { return nil }
        guard parts.count > 1 else { return year + 0.5 }
        return year + (parts[1] - 1) / 12 + (parts.count > 2 ? parts[2] / 372 : 1 / 24)
    }
}
