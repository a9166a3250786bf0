/// Tells the text of pages from what is printed around it.
struct PDFPages {
    /// The lines of the text, in reading order.
    private(set) var lines: [PDFLine] = []
    /// The lines of footnotes, in reading order.
    private(set) var notes: [PDFLine] = []
    /// The height of the letters of most lines.
    let usualHeight: Double

    /// Takes running heads and page numbers away, and sets footnotes apart.
    ///
    /// A running head is a line at the top or bottom of a page whose words come again at the same edge of another page;
    /// a footnote begins below the text in letters smaller than the text's.
    ///
    /// - Complexity: O(lines).
    init(_ layout: PDFLayout) {
        let usualHeight = Self.mostFrequent(layout.lines.map(\.height))
        self.usualHeight = usualHeight
        let pages = Self.pages(layout.lines)
        var tops: [String: Int] = [:]
        var bottoms: [String: Int] = [:]
        for page in pages {
            for line in Self.edge(page, isTop: true) { tops[Self.key(line), default: 0] += 1 }
            for line in Self.edge(page, isTop: false) { bottoms[Self.key(line), default: 0] += 1 }
        }
        for page in pages {
            var dropped: Set<Int> = []
            for (isTop, counts) in [(true, tops), (false, bottoms)] {
                for line in Self.edge(page, isTop: isTop)
                where Self.isPageNumber(line.text) || (counts[Self.key(line)] ?? 0) > 1 && !Self.isChapter(line.text) {
                    dropped.formUnion(page.indices.filter { page[$0].top == line.top && page[$0].left == line.left })
                }
            }
            let body = page.indices.filter { !dropped.contains($0) }
            let first = Self.firstNote(of: body.map { page[$0] }, usualHeight)
            for (place, index) in body.enumerated() {
                if place < first { lines.append(page[index]) } else { notes.append(page[index]) }
            }
        }
    }

    private static func pages(_ lines: [PDFLine]) -> [[PDFLine]] {
        var pages: [[PDFLine]] = []
        for line in lines {
            if pages.last?.last?.page == line.page { pages[pages.count - 1].append(line) } else { pages.append([line]) }
        }
        return pages
    }

    /// The lines at one edge of a page: the outermost, with others on its height.
    private static func edge(_ page: [PDFLine], isTop: Bool) -> [PDFLine] {
        let outermost = isTop ? page.min { $0.top < $1.top } : page.max { $0.bottom < $1.bottom }
        guard let outermost else { return [] }
        return page.filter { abs($0.top - outermost.top) < outermost.height / 2 }
    }

    /// The words without figures, as the number of the page is often among them.
    private static func key(_ line: PDFLine) -> String {
        line.text.lowercased().filter { !$0.isNumber && !$0.isWhitespace }
    }

    /// Chapters that begin at the top of a page have headings that differ in figures alone.
    private static func isChapter(_ text: String) -> Bool {
        guard let heading = ChapterHeading(text[...]) else { return false }
        return heading.number != nil && !heading.keyword.isEmpty
    }

    private static func isPageNumber(_ text: String) -> Bool {
        let bare = text.filter { !$0.isWhitespace && !"-–—[]().|".contains($0) }
        return !bare.isEmpty && bare.utf8.count <= 8
            && (bare.allSatisfy { "0123456789".contains($0) }
                || bare == bare.lowercased() && ChapterNumber.roman(bare[...]) != nil)
    }

    /// The place of the first line from which on all are set smaller, in the lower half of the page's lines.
    private static func firstNote(of lines: [PDFLine], _ usualHeight: Double) -> Int {
        var first = lines.count
        while first > lines.count / 2, lines[first - 1].height < usualHeight * 0.9 { first -= 1 }
        // Notes begin with a sign; what is set smaller without one may be a letter or a quotation.
        while first < lines.count, let sign = lines[first].text.first, !sign.isNumber, !"*†‡§".contains(sign) {
            first += 1
        }
        return first
    }

    /// The height that most lines have, to a quarter of a point.
    private static func mostFrequent(_ heights: [Double]) -> Double {
        var counts: [Int: Int] = [:]
        for height in heights { counts[Int((height * 4).rounded()), default: 0] += 1 }
        let most = counts.max { ($0.value, $0.key) < ($1.value, $1.key) }
        return Double(most?.key ?? 0) / 4
    }
}
