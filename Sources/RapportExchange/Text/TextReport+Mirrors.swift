import RapportRelations

extension TextReport {
    func addMirrors(to page: inout TextPage) {
        guard !reading.mirrors.isEmpty else { return }
        addHeading("Mirrors", to: &page)
        for (index, mirror) in reading.mirrors.enumerated() {
            if index > 0 { page.blank() }
            addSideBySide(to: &page, indent: 2) {
                addSide(mirror.real, of: mirror, to: &$0)
            } right: {
                addSide(mirror.fiction, of: mirror, to: &$0)
            }
            guard mirror.isAsserted else {
                page.add([TextRun("Found through the portrayals; the text does not say so.", .note)], indent: 2)
                continue
            }
            for span in mirror.evidence.spans {
                let quote = TextRun("“\(overview.words(span))”", .quote)
                page.add([TextRun("the text: ", .voice), quote, place(of: span)], indent: 2, hang: 2)
            }
        }
    }

    func addSide(_ pair: [Int], of mirror: Mirror, to page: inout TextPage) {
        page.add([TextRun(pair.map(overview.name).joined(separator: " and "), .name)])
        guard let bond = overview.bond(of: pair).map({ reading.bonds[$0] }) else {
            return page.add([TextRun("no tie of their own is stated", .note)])
        }
        page.add([TextRun(overview.name(bond.world))])
        for (claim, group) in overview.mirrored(bond, in: mirror) {
            page.add([TextRun(overview.sentence(claim, of: group))], hang: 2)
        }
    }
}
