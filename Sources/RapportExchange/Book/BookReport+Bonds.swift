import RapportRelations
import RapportText

extension BookReport {
    func addBonds(to page: inout TextPage) {
        addHeading("Bonds", to: &page)
        if book.bonds.isEmpty { page.add([TextRun("No two of the cast meet.")], indent: 2) }
        for bond in book.bonds.prefix(Self.bondLimit) {
            page.add([TextRun("\(name(bond.a)) and \(name(bond.b))", .name)], indent: 2)
            page.add([TextRun(extent(of: bond))], indent: 4, hang: 2)
            addCurves(of: bond, to: &page)
            for point in bond.turningPoints {
                let tone = point.change > 0 ? "warmer" : "colder"
                page.add(
                    [
                        TextRun("From chapter \(point.chapter + 1) on \(tone): "),
                        TextRun("“\(overview.words(point.passage))”", .quote), place(of: point.passage),
                    ],
                    indent: 4,
                    hang: 2
                )
            }
            addStatements(of: bond, to: &page)
        }
        let rest = book.bonds.count - Self.bondLimit
        if rest > 0 {
            page.add([TextRun("and \(Self.count(rest, "bond")) with less between the two", .note)], indent: 2)
        }
    }

    func extent(of bond: BookBond) -> String {
        var parts: [String] = []
        if bond.wordCount > 0 {
            let fromA = bond.meetings.reduce(0) { $0 + $1.wordsFromA }
            parts.append(
                "\(Self.count(bond.wordCount, "word")) in \(Self.count(bond.conversationCount, "conversation")), "
                    + "\(fromA * 100 / bond.wordCount) % by \(name(bond.a))"
            )
        }
        if bond.sharedBlockCount > 0 { parts.append("\(Self.count(bond.sharedBlockCount, "paragraph")) with both") }
        return parts.joined(separator: " · ")
    }

    /// One bar a chapter; a point where a chapter says nothing of it.
    private func addCurves(of bond: BookBond, to page: inout TextPage) {
        for curve in curves(of: bond) {
            let label = curve.name + String(repeating: " ", count: 11 - curve.name.utf8.count)
            page.add(
                [TextRun(label, .note), TextRun(Sparkline.of(curve.values, from: curve.low, to: 1))],
                indent: 4,
                hang: 10
            )
        }
    }

    /// The curves that more than one meeting gives, a value or none for each chapter, with the lowest value there could be.
    func curves(of bond: BookBond) -> [(name: String, low: Double, values: [Double?])] {
        guard bond.meetings.count > 1 else { return [] }
        func values(_ value: (BookBond.Meeting) -> Double?) -> [Double?] {
            var values = [Double?](repeating: nil, count: book.chapters.count)
            for meeting in bond.meetings { values[meeting.chapter] = value(meeting) }
            return values
        }
        let curves = [
            ("warmth", -1.0, values { $0.warmth?.value }), ("balance", -1.0, values { $0.balance?.value }),
            ("closeness", 0.0, values { $0.closeness?.value }),
        ]
        return curves.filter { $0.2.contains { $0 != nil } }
    }

    private func addStatements(of bond: BookBond, to page: inout TextPage) {
        let people = [book.cast[bond.a].person, book.cast[bond.b].person]
        guard let index = overview.bond(of: people) else { return }
        for group in TieGroup.groups(of: book.reading.bonds[index], in: book.reading) {
            for claim in Claim.allCases {
                guard let first = group.statements[claim]?.first else { continue }
                let evidence = book.reading.statements[first].evidence.first
                page.add(
                    [
                        TextRun("\(overview.sentence(claim, of: group)): "),
                        TextRun("“\(overview.words(evidence))”", .quote), place(of: evidence),
                    ],
                    indent: 4,
                    hang: 2
                )
            }
        }
    }

    /// The number of the chapter that a span stands in.
    private func place(of span: Span) -> TextRun {
        let blocks = book.reading.document.blocks
        let chapter = book.chapters.firstIndex { chapter in
            blocks[chapter.blocks.upperBound - 1].span.end > span.start
        }
        return TextRun(chapter.map { " (chapter \($0 + 1))" } ?? "", .note)
    }
}

// MARK: - Talk, network, quotations

extension BookReport {
    /// The pairs with most words between them, each way.
    func addTalk(to page: inout TextPage) {
        addHeading("Who talks to whom", to: &page)
        var ways: [(from: Int, to: Int, words: Int)] = []
        for bond in book.bonds where bond.wordCount > 0 {
            let fromA = bond.meetings.reduce(0) { $0 + $1.wordsFromA }
            ways.append((bond.a, bond.b, fromA))
            ways.append((bond.b, bond.a, bond.wordCount - fromA))
        }
        if ways.isEmpty { page.add([TextRun("Nobody is known to talk to anybody.")], indent: 2) }
        for way in ways.filter({ $0.words > 0 }).sorted(by: { ($1.words, $0.from, $0.to) < ($0.words, $1.from, $1.to) })
            .prefix(16)
        {
            page.add(
                [TextRun("\(name(way.from)) → \(name(way.to))"), TextRun(" \(Self.count(way.words, "word"))", .note)],
                indent: 2
            )
        }
    }

    func addNetwork(to page: inout TextPage) {
        let network = book.network(.coOccurrence)
        guard network.edges.count > 1 else { return }
        addHeading("Network of shared paragraphs", to: &page)
        let measures = NetworkMeasures(network)
        let facts = [
            Self.count(network.nodes.count, "person").replacing("persons", with: "people"),
            Self.count(network.edges.count, "tie"), "density \(Self.decimal(measures.density))",
            "average degree \(Self.decimal(measures.averageDegree))", "diameter \(measures.diameter)",
            "average path \(Self.decimal(measures.averagePathLength))",
            "clustering \(Self.decimal(measures.averageClustering))",
            measures.communityCount == 1 ? "1 community" : "\(measures.communityCount) communities",
        ]
        page.add([TextRun(facts.joined(separator: " · "))], indent: 2)
        let between = measures.nodes.indices.sorted {
            (measures.nodes[$1].betweenness, $0) < (measures.nodes[$0].betweenness, $1)
        }.prefix(5).map { "\(name($0)) \(Self.decimal(measures.nodes[$0].betweenness))" }
        page.add([TextRun("Most between others: \(between.joined(separator: ", "))")], indent: 2, hang: 2)
    }

    func addQuotations(to page: inout TextPage) {
        addHeading("Quotations", to: &page)
        guard !book.lines.isEmpty else { return page.add([TextRun("The book quotes nobody.")], indent: 2) }
        let known = book.lines.filter { $0.speaker != nil }
        let confidence = known.reduce(0) { $0 + $1.confidence } / Double(max(known.count, 1))
        let words = book.lines.reduce(0) { $0 + $1.wordCount }
        let addressed = book.lines.count { $0.isAddressKnown }
        let inferred = book.lines.count { !$0.isAddressKnown && !$0.addressees.isEmpty }
        func share(_ count: Int) -> String { "\(count * 100 / book.lines.count) %" }
        let facts = [
            "\(Self.count(book.lines.count, "line")), \(Self.count(words, "word"))",
            "speaker known of \(share(known.count)), with a mean confidence of \(Self.decimal(confidence))",
            "addressee known of \(share(addressed)), taken from the conversation for \(share(inferred))",
        ]
        for fact in facts { page.add([TextRun(fact)], indent: 2) }
    }

    /// A number with two decimal places.
    static func decimal(_ value: Double) -> String {
        let hundredths = Int((abs(value) * 100).rounded())
        let digits = hundredths % 100 < 10 ? "0\(hundredths % 100)" : "\(hundredths % 100)"
        return "\(value < 0 && hundredths > 0 ? "-" : "")\(hundredths / 100).\(digits)"
    }
}
