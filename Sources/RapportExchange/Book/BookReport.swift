import RapportLanguage
public import RapportRelations
import RapportText

/// A book as a page of text: its cast, who talks to whom, how every bond runs, chapter by chapter.
///
/// Text from the book stands on it harmless, as in ``TextReport``.
public struct BookReport: Sendable {
    let book: Book
    let overview: Overview
    let width: Int

    /// How many bonds are shown.
    static let bondLimit = 12

    /// Prepares a report; `width` is the number of columns a line may take up.
    public init(_ book: Book, width: Int) {
        self.book = book
        overview = Overview(book.reading)
        self.width = width
    }

    /// The page, plain or with the colours of a terminal, every line ended by a line break.
    ///
    /// - Complexity: O(size of the book).
    public func rendered(isColoured: Bool) -> String {
        var page = TextPage(width: width)
        addHead(to: &page)
        addCast(to: &page)
        addStrip(to: &page)
        addBonds(to: &page)
        addTalk(to: &page)
        addNetwork(to: &page)
        addQuotations(to: &page)
        return page.rendered(isColoured: isColoured)
    }

    func addHeading(_ heading: String, to page: inout TextPage) {
        page.blank()
        page.add([TextRun(heading, .heading)])
    }

    func name(_ member: Int) -> String { SafeText.line(book.cast[member].name) }

    /// A whole number with commas between thousands.
    static func number(_ value: Int) -> String {
        var digits = String(value)
        var place = digits.count - 3
        while place > 0 {
            digits.insert(",", at: digits.index(digits.startIndex, offsetBy: place))
            place -= 3
        }
        return digits
    }

    /// A number with its word, in the singular for one.
    static func count(_ value: Int, _ word: String) -> String { "\(number(value)) \(word)\(value == 1 ? "" : "s")" }
}

// MARK: - Head, cast, chapters

extension BookReport {
    private func addHead(to page: inout TextPage) {
        page.add([TextRun(overview.title, .name)])
        let facts = overview.source + [Self.count(book.chapters.count, "chapter")]
        page.add([TextRun(facts.joined(separator: " · "), .note)])
    }

    func title(of rank: BookCharacter.Rank) -> String { rank.rawValue.startingWithCapital }

    private func addCast(to page: inout TextPage) {
        addHeading("Cast", to: &page)
        if book.cast.isEmpty { page.add([TextRun("The book names nobody.")], indent: 2) }
        for rank in BookCharacter.Rank.allCases {
            let members = book.cast.indices.filter { book.cast[$0].rank == rank }
            guard !members.isEmpty else { continue }
            page.add([TextRun(title(of: rank))], indent: 2)
            if rank == .minor {
                page.add([TextRun(members.map(name).joined(separator: ", "))], indent: 4)
            } else {
                for member in members {
                    let particulars = particulars(of: book.cast[member]).map { " · \($0)" }.joined()
                    page.add([TextRun(name(member), .name), TextRun(particulars)], indent: 4, hang: 4)
                }
            }
        }
    }

    func particulars(of member: BookCharacter) -> [String] {
        var parts: [String] = []
        let aliases = member.aliases.prefix(6).map { SafeText.line($0) }
        if !aliases.isEmpty { parts.append("also \(aliases.joined(separator: ", "))") }
        switch member.gender {
        case .feminine: parts.append("she")
        case .masculine: parts.append("he")
        case .neutral: parts.append("they")
        case nil: break
        }
        parts.append(Self.count(member.mentionCount, "mention"))
        if member.utteranceCount > 0 {
            parts.append("\(Self.count(member.utteranceCount, "line")), \(Self.count(member.wordCount, "word"))")
        }
        return parts
    }

    /// Who is there in which chapter: a row a member, a column a chapter.
    private func addStrip(to page: inout TextPage) {
        addHeading("Chapters", to: &page)
        var part: String?
        for (number, chapter) in book.chapters.enumerated() {
            if let name = chapter.part, name != part { page.add([TextRun(SafeText.line(name))], indent: 2) }
            part = chapter.part
            let members = mostPresent(in: chapter).map(name).joined(separator: ", ")
            page.add(
                [
                    TextRun("\(number + 1). \(SafeText.line(chapter.title))"),
                    TextRun(members.isEmpty ? "" : " · \(members)", .note),
                ],
                indent: 4,
                hang: 4
            )
        }
        guard book.chapters.count > 1, !mostShown.isEmpty else { return }
        page.blank()
        page.add([TextRun("Paragraphs with each, by chapter", .note)], indent: 2)
        let counts = presenceByChapter()
        for member in mostShown {
            let most = Double(counts[member].max() ?? 0)
            let bars = Sparkline.of(counts[member].map { $0 == 0 ? nil : Double($0) }, from: 0, to: max(most, 1))
            page.add([TextRun(bars), TextRun(" \(name(member))", .name)], indent: 4)
        }
    }

    /// The members whose presence is shown chapter by chapter.
    var mostShown: ArraySlice<Int> { book.cast.indices.filter { book.cast[$0].rank != .minor }.prefix(10) }

    /// The three of the cast that most paragraphs of a chapter have.
    func mostPresent(in chapter: Chapter) -> [Int] {
        var counts: [Int: Int] = [:]
        for block in chapter.blocks {
            for member in book.presence[block] { counts[member, default: 0] += 1 }
        }
        return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(3).map(\.key)
    }

    func presenceByChapter() -> [[Int]] {
        var counts = [[Int]](repeating: [Int](repeating: 0, count: book.chapters.count), count: book.cast.count)
        for (number, chapter) in book.chapters.enumerated() {
            for block in chapter.blocks {
                for member in book.presence[block] { counts[member][number] += 1 }
            }
        }
        return counts
    }
}
