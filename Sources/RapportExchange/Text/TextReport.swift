import RapportLanguage
public import RapportRelations
import RapportText

/// A reading as a page of text to pin to the wall: who is what to whom, and who says so.
///
/// Text from the document stands on it harmless: control characters and marks that turn the direction of writing are
/// replaced.
public struct TextReport: Sendable {
    let overview: Overview
    /// The columns a line may take up.
    let width: Int

    /// Prepares a report; `width` is the number of columns a line may take up.
    public init(_ reading: Reading, width: Int) {
        overview = Overview(reading)
        self.width = width
    }

    /// The page, plain or with the colours of a terminal, every line ended by a line break.
    ///
    /// - Complexity: O(size of the reading).
    public func rendered(isColoured: Bool) -> String {
        var page = TextPage(width: width)
        addHead(to: &page)
        addPeople(to: &page)
        addBonds(to: &page)
        addMirrors(to: &page)
        addQuotations(to: &page)
        return page.rendered(isColoured: isColoured)
    }

    var reading: Reading { overview.reading }
}

// MARK: - Head, people, quotations

extension TextReport {
    func addHead(to page: inout TextPage) {
        page.add([TextRun(overview.title, .name)])
        page.add([TextRun(overview.source.joined(separator: " · "), .note)])
    }

    func addHeading(_ heading: String, to page: inout TextPage) {
        page.blank()
        page.add([TextRun(heading, .heading)])
    }

    func addPeople(to page: inout TextPage) {
        addHeading("People", to: &page)
        if reading.people.isEmpty { page.add([TextRun("The text names nobody.")], indent: 2) }
        for (world, people) in overview.worlds {
            page.add([TextRun(overview.name(world))], indent: 2)
            for person in people {
                let particulars = overview.particulars(of: person)
                let name = TextRun(overview.name(person), .name)
                page.add([name, TextRun(particulars.map { " · \($0)" }.joined())], indent: 4, hang: 4)
            }
        }
    }

    func addQuotations(to page: inout TextPage) {
        addHeading("Quotations", to: &page)
        if reading.annotation.quotations.isEmpty { page.add([TextRun("The text quotes nobody.")], indent: 2) }
        for (person, utterances) in overview.speakers {
            page.add([TextRun(person.map(overview.name) ?? "Speaker unknown", .name)], indent: 2)
            for parts in utterances {
                let words = parts.map { overview.words(reading.annotation.quotations[$0].span) }
                var runs = [TextRun("“\(words.joined(separator: " … "))”", .quote)]
                let circumstances = overview.circumstances(of: reading.annotation.quotations[parts[0]])
                runs.append(TextRun(" — \(circumstances.joined(separator: ", "))", .voice))
                runs.append(place(of: reading.annotation.quotations[parts[0]].span))
                page.add(runs, indent: 4, hang: 2)
            }
        }
    }
}

// MARK: - Layout

extension TextReport {
    /// Adds two parts side by side where there is room, else one after the other.
    func addSideBySide(
        to page: inout TextPage,
        indent: Int,
        left: (inout TextPage) -> Void,
        right: (inout TextPage) -> Void
    ) {
        let gap = 3
        let isWide = page.width - indent >= 64
        let column = isWide ? (page.width - indent - gap) / 2 : page.width - indent
        var leftPage = TextPage(width: column)
        var rightPage = TextPage(width: column)
        left(&leftPage)
        right(&rightPage)
        if isWide {
            page.add(leftPage, beside: rightPage, indent: indent, at: indent + column + gap)
        } else {
            page.add(leftPage, indent: indent)
            page.add(rightPage, indent: indent)
        }
    }

    /// Where a span stands.
    func place(of span: Span) -> TextRun {
        TextRun(overview.paragraph(of: span).map { " ¶\($0)" } ?? "", .note)
    }
}
