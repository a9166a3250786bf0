import RapportRelations
import RapportText

/// What a book has beyond an article: its cast by rank, its chapters, its bonds with their curves.
extension HTMLReport {
    /// The name of a paragraph of the text, for evidence to lead to.
    static func anchor(ofBlock index: Int) -> String { "at\(index + 1)" }

    /// Writes the section about the book, where the reading is of one.
    func writeBook(to html: inout HTMLWriter) {
        guard let book else { return }
        let report = BookReport(book, width: 0)
        html.element("section", ["id": "book"]) { html in
            html.element("h2", [:], "The book")
            writeCast(of: report, to: &html)
            writeChapters(of: report, to: &html)
            html.element("h3", [:], "Bonds, chapter by chapter")
            if book.bonds.isEmpty { html.element("p", [:], "No two of the cast meet.") }
            for bond in book.bonds.prefix(BookReport.bondLimit) { write(bond, of: report, to: &html) }
        }
    }

    private func writeCast(of report: BookReport, to html: inout HTMLWriter) {
        html.element("h3", [:], "Cast")
        for rank in BookCharacter.Rank.allCases {
            let members = report.book.cast.filter { $0.rank == rank }
            guard !members.isEmpty else { continue }
            html.element("h4", [:], report.title(of: rank))
            html.element("ul") { html in
                for member in members {
                    html.element("li") { html in
                        html.element("a", ["class": "name", "href": "#\(Identifier.person(member.person))"]) {
                            $0.element("bdi", [:], SafeText.line(member.name))
                        }
                        for particular in report.particulars(of: member) { html.text(" · \(particular)") }
                    }
                }
            }
        }
    }

    private func writeChapters(of report: BookReport, to html: inout HTMLWriter) {
        html.element("h3", [:], "Chapters")
        html.element("ol") { html in
            for chapter in report.book.chapters {
                html.element("li") { html in
                    let anchor = Self.anchor(ofBlock: chapter.blocks.lowerBound)
                    html.element("a", ["href": "#\(anchor)"], SafeText.line(chapter.title))
                    let members = report.mostPresent(in: chapter).map(report.name)
                    if !members.isEmpty { html.text(" · \(members.joined(separator: ", "))") }
                }
            }
        }
        let counts = report.presenceByChapter()
        html.element("p", ["class": "voice"], "Paragraphs with each, chapter by chapter:")
        for member in report.mostShown {
            let most = Double(max(counts[member].max() ?? 0, 1))
            write(counts[member].map { $0 == 0 ? nil : Double($0) }, from: 0, to: most, of: report.name(member), &html)
        }
    }

    private func write(_ bond: BookBond, of report: BookReport, to html: inout HTMLWriter) {
        html.element("section", ["class": "bond"]) { html in
            html.element("h4", [:], "\(report.name(bond.a)) and \(report.name(bond.b))")
            html.element("p", [:], report.extent(of: bond))
            for curve in report.curves(of: bond) { write(curve.values, from: curve.low, to: 1, of: curve.name, &html) }
            for point in bond.turningPoints {
                html.element("p") { html in
                    let tone = point.change > 0 ? "warmer" : "colder"
                    html.element("span", ["class": "voice"], "From chapter \(point.chapter + 1) on \(tone): ")
                    write(passage: point.passage, to: &html)
                }
            }
            html.element("details") { html in
                html.element("summary", [:], "What the curves rest on")
                for meeting in bond.meetings { write(meeting, to: &html) }
            }
        }
    }

    /// The points of the curves in one chapter, each with the passages it was counted from.
    private func write(_ meeting: BookBond.Meeting, to html: inout HTMLWriter) {
        let points = [
            ("warmth", meeting.warmth), ("balance", meeting.balance), ("closeness", meeting.closeness),
        ]
        for case (let name, let measure?) in points {
            html.element("p") { html in
                let value = BookReport.decimal(measure.value)
                html.element("span", ["class": "voice"], "Chapter \(meeting.chapter + 1), \(name) \(value): ")
                for span in measure.evidence.prefix(Self.mostPassages) { write(passage: span, to: &html) }
                let rest = measure.evidence.count - Self.mostPassages
                if rest > 0 { html.text("and \(rest) more") }
            }
        }
    }

    private func write(passage: Span, to html: inout HTMLWriter) {
        let line = overview.words(passage)
        let words = line.count <= Self.longestPassage ? line : line.prefix(Self.longestPassage - 1) + "…"
        let block = overview.paragraph(of: passage).map { Self.anchor(ofBlock: $0 - 1) }
        html.element("a", ["class": "words", "href": block.map { "#\($0)" }]) {
            $0.element("q", ["dir": "auto"], words)
        }
        html.text(" ")
    }

    /// A row of bars, one a chapter, with its values for those who cannot see it.
    private func write(
        _ values: [Double?],
        from low: Double,
        to high: Double,
        of name: String,
        _ html: inout HTMLWriter
    ) {
        let spoken = values.map { $0.map(BookReport.decimal) ?? "none" }.joined(separator: ", ")
        html.element("div") { html in
            html.element("span", ["class": "curve", "role": "img", "aria-label": "\(name): \(spoken)"]) {
                $0.text(Sparkline.of(values, from: low, to: high))
            }
            html.text(" \(name)")
        }
    }

    /// How many passages a point lists, and how much of each is shown.
    private static let mostPassages = 12
    private static let longestPassage = 90
}
