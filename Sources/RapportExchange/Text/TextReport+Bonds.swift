import RapportRelations

extension TextReport {
    func addBonds(to page: inout TextPage) {
        addHeading("Bonds", to: &page)
        if reading.bonds.isEmpty { page.add([TextRun("The text states no tie between two people.")], indent: 2) }
        for (index, bond) in reading.bonds.enumerated() {
            if index > 0 { page.blank() }
            page.add(title(of: bond), indent: 2, hang: 2)
            for group in TieGroup.groups(of: bond, in: reading) { add(group, to: &page) }
        }
        let others = overview.peopleWithoutBond
        if !reading.bonds.isEmpty, !others.isEmpty {
            page.blank()
            let names = others.map(overview.name).joined(separator: ", ")
            page.add([TextRun("No tie is stated of \(names).", .note)], indent: 2, hang: 2)
        }
    }

    func title(of bond: Bond) -> [TextRun] {
        let arc = overview.arc(of: bond)
        var runs = [
            TextRun("\(overview.name(bond.a)) and \(overview.name(bond.b))", .name),
            TextRun(" · \(overview.name(bond.world))"),
        ]
        if arc.count > 1 { runs.append(TextRun(" · \(arc.joined(separator: " → "))")) }
        return runs
    }

    func add(_ group: TieGroup, to page: inout TextPage) {
        let claims = Claim.allCases.filter { group.statements[$0] != nil }
        guard group.isContradicted else {
            for claim in claims { add(claim, of: group, indent: 4, to: &page) }
            return
        }
        page.add([TextRun("Voices differ", .warning)], indent: 4)
        addSideBySide(to: &page, indent: 6) {
            add(.affirmed, of: group, indent: 0, to: &$0)
        } right: {
            add(.denied, of: group, indent: 0, to: &$0)
        }
        if claims.contains(.open) { add(.open, of: group, indent: 4, to: &page) }
    }

    func add(_ claim: Claim, of group: TieGroup, indent: Int, to page: inout TextPage) {
        let sentence = overview.sentence(claim, of: group)
        page.add([TextRun(sentence)], indent: indent, hang: 2)
        for index in group.statements[claim] ?? [] {
            add(reading.statements[index], indent: indent + 2, to: &page)
        }
    }

    func add(_ statement: Statement, indent: Int, to page: inout TextPage) {
        let voice = [overview.voice(of: statement)] + overview.circumstances(of: statement)
        var runs = [TextRun(voice.joined(separator: ", ") + ":", .voice)]
        for span in statement.evidence.spans {
            runs.append(TextRun(" "))
            runs.append(TextRun("“\(overview.words(span))”", .quote))
            runs.append(place(of: span))
        }
        page.add(runs, indent: indent, hang: 2)
    }
}
