import RapportLanguage
import RapportRelations
import RapportText

extension HTMLReport {
    func writeBonds(to html: inout HTMLWriter) {
        html.element("section", ["id": "bonds"]) { html in
            html.element("h2", [:], "Bonds")
            if reading.bonds.isEmpty { html.element("p", [:], "The text states no tie between two people.") }
            for index in reading.bonds.indices { write(bond: index, to: &html) }
            let others = overview.peopleWithoutBond
            if !reading.bonds.isEmpty, !others.isEmpty {
                html.element("p", [:], "No tie is stated of \(others.map(overview.name).joined(separator: ", ")).")
            }
        }
    }

    private func write(bond index: Int, to html: inout HTMLWriter) {
        let bond = reading.bonds[index]
        html.element("section", ["class": "bond", "id": Identifier.bond(index)]) { html in
            html.element("h3") { html in
                writeLink(to: bond.a, html: &html)
                html.text(" and ")
                writeLink(to: bond.b, html: &html)
                html.element("span", ["class": "world"], " \(overview.name(bond.world))")
            }
            let arc = overview.arc(of: bond)
            if arc.count > 1 {
                html.element("ol", ["class": "arc", "aria-label": "Arc"]) { html in
                    for stage in arc { html.element("li", [:], stage) }
                }
            }
            for group in TieGroup.groups(of: bond, in: reading) { write(group, to: &html) }
        }
    }

    private func write(_ group: TieGroup, to html: inout HTMLWriter) {
        if group.isContradicted { html.element("p", ["class": "warning"], "Voices differ") }
        html.element("div", ["class": group.isContradicted ? "facing" : nil]) { html in
            for claim in Claim.allCases where group.statements[claim] != nil {
                html.element("div") { html in
                    let sentence = overview.sentence(claim, of: group)
                    html.element("h4", [:], sentence)
                    html.element("ul") { html in
                        for index in group.statements[claim] ?? [] { write(statement: index, isEntry: true, to: &html) }
                    }
                }
            }
        }
    }

    /// Writes a statement, as the entry that the text links to or as a copy elsewhere.
    private func write(statement index: Int, isEntry: Bool, to html: inout HTMLWriter) {
        let statement = reading.statements[index]
        let entry = Identifier.statement(index)
        html.element("li", ["id": isEntry ? entry : nil, "data-entry": entry]) { html in
            let voice = [overview.voice(of: statement)] + overview.circumstances(of: statement)
            html.element("span", ["class": "voice"], voice.joined(separator: ", ") + ": ")
            write(statement.evidence, of: entry, to: &html)
        }
    }

    private func write(_ evidence: Evidence, of entry: String, to html: inout HTMLWriter) {
        for (number, span) in evidence.spans.enumerated() {
            html.element("a", ["class": "words", "href": "#\(TextMark.anchor(of: entry, number + 1))"]) {
                $0.element("q", ["dir": "auto"], overview.words(span))
            }
            html.text(" ")
        }
    }

    private func writeLink(to person: Int, html: inout HTMLWriter) {
        html.element("a", ["href": "#\(Identifier.person(person))"]) { $0.element("bdi", [:], overview.name(person)) }
    }
}

// MARK: - Mirrors

extension HTMLReport {
    func writeMirrors(to html: inout HTMLWriter) {
        guard !reading.mirrors.isEmpty else { return }
        html.element("section", ["id": "mirrors"]) { html in
            html.element("h2", [:], "Mirrors")
            for (index, mirror) in reading.mirrors.enumerated() {
                let entry = Identifier.mirror(index)
                html.element("section", ["class": "bond", "id": entry, "data-entry": entry]) { html in
                    html.element("div", ["class": "facing"]) { html in
                        write(side: mirror.real, of: mirror, to: &html)
                        write(side: mirror.fiction, of: mirror, to: &html)
                    }
                    html.element("p") { html in
                        if mirror.isAsserted {
                            html.element("span", ["class": "voice"], "the text: ")
                            write(mirror.evidence, of: entry, to: &html)
                        } else {
                            html.text("Found through the portrayals; the text does not say so.")
                        }
                    }
                }
            }
        }
    }

    private func write(side pair: [Int], of mirror: Mirror, to html: inout HTMLWriter) {
        html.element("div") { html in
            guard let index = overview.bond(of: pair) else {
                html.element("h3", [:], pair.map(overview.name).joined(separator: " and "))
                return html.element("p", [:], "No tie of their own is stated.")
            }
            let bond = reading.bonds[index]
            html.element("h3") { html in
                html.element(
                    "a",
                    ["href": "#\(Identifier.bond(index))"],
                    pair.map(overview.name).joined(separator: " and ")
                )
                html.element("span", ["class": "world"], " \(overview.name(bond.world))")
            }
            for (claim, group) in overview.mirrored(bond, in: mirror) {
                html.element("h4", [:], overview.sentence(claim, of: group))
                guard let first = group.statements[claim]?.first else { continue }
                html.element("ul") { write(statement: first, isEntry: false, to: &$0) }
            }
        }
    }
}
