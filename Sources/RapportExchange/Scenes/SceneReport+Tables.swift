import RapportLanguage
import RapportRelations
import RapportText

extension SceneReport {
    /// Character × scene, as many scenes beside each other as the page has room for.
    func addPresence(to page: inout TextPage) {
        addHeading("Who is where: ● speaks, ○ comes on, · is named", to: &page)
        let members = staging.cast.indices.filter { member in staging.scenes.contains { $0.presence[member] != nil } }
        let nameWidth = min(24, members.map { DisplayWidth.of(names.name($0)) }.max() ?? 0)
        let column = String(staging.scenes.count).count + 1
        let columns = max(1, (page.width - 4 - nameWidth) / column)
        for start in stride(from: 0, to: staging.scenes.count, by: columns) {
            let scenes = start..<min(start + columns, staging.scenes.count)
            func row(_ name: TextRun, _ mark: (Int) -> String) -> [TextRun] {
                let cells = scenes.map { String(repeating: " ", count: column - mark($0).count) + mark($0) }
                return [name, TextRun(cells.joined())]
            }
            var table = TextTable()
            table.add(row(TextRun("", .note)) { names.number($0) })
            for member in members where scenes.contains(where: { staging.scenes[$0].presence[member] != nil }) {
                table.add(
                    row(TextRun(names.name(member), .name)) { scene in
                        guard let presence = staging.scenes[scene].presence[member] else { return " " }
                        return presence.contains(.speech) ? "●" : presence.contains(.entrance) ? "○" : "·"
                    }
                )
            }
            page.add(table, indent: 2)
        }
    }

    func addMeetings(to page: inout TextPage) {
        addHeading("First meetings", to: &page)
        let meetings = staging.firstMeetings
        if meetings.isEmpty { page.add([TextRun("Nobody meets anybody.")], indent: 2) }
        for scene in staging.scenes.indices {
            let here = meetings.filter { $0.scene == scene }
            guard !here.isEmpty else { continue }
            let pairs = here.map { "\(names.name($0.a)) and \(names.name($0.b))" }.joined(separator: "; ")
            page.add([TextRun("\(names.number(scene)) ", .note), TextRun(pairs)], indent: 2, hang: 4)
        }
    }

    func addExchanges(to page: inout TextPage) {
        addHeading("Who speaks to whom", to: &page)
        let exchanges = staging.exchanges
        if exchanges.isEmpty { page.add([TextRun("Nobody speaks to anybody.")], indent: 2) }
        var table = TextTable()
        for exchange in exchanges.prefix(Self.mostExchanges) {
            table.add([
                TextRun("\(names.name(exchange.speaker)) → \(names.name(exchange.addressee))", .name),
                TextRun(count(exchange.wordCount, "word")),
                TextRun(count(exchange.speechCount, "speech").replacing("speechs", with: "speeches")),
                TextRun((exchange.scenes.count == 1 ? "scene " : "scenes ") + names.numbers(exchange.scenes), .note),
            ])
        }
        page.add(table, indent: 2)
        let rest = exchanges.count - Self.mostExchanges
        if rest > 0 { page.add([TextRun("and \(rest) more with fewer words", .note)], indent: 2) }
    }

    func addGenders(to page: inout TextPage) {
        addHeading("Words by gender", to: &page)
        let shares = staging.genderShares
        let total = shares.reduce(0) { $0 + $1.wordCount }
        for gender in [Gender.feminine, .masculine, .neutral, nil] as [Gender?] {
            let own = shares.filter { $0.speaker == gender }
            let words = own.reduce(0) { $0 + $1.wordCount }
            guard words > 0 else { continue }
            let to = own.filter { $0.wordCount > 0 }.map {
                "to \(SceneNames.people($0.addressee)) \(SceneNames.share($0.wordCount, of: words))"
            }
            let runs = [
                TextRun(SceneNames.people(gender), .name), TextRun(" \(SceneNames.share(words, of: total)) "),
                TextRun(to.joined(separator: ", "), .note),
            ]
            page.add(runs, indent: 2, hang: 4)
        }
    }

    func addTalks(to page: inout TextPage) {
        addHeading("Talks between two women", to: &page)
        let talks = staging.womensTalks
        if talks.isEmpty {
            page.add([TextRun("No two women, as far as the script tells, speak to each other.")], indent: 2)
        }
        for talk in talks {
            var runs = [
                TextRun("\(names.number(talk.scene)) ", .note),
                TextRun("\(names.name(talk.a)) and \(names.name(talk.b))", .name),
                TextRun(talk.isOfOtherThings ? ", of no man: " : ", of men among others: "),
            ]
            let words = talk.isOfOtherThings ? SafeText.line(staging.document[talk.speeches[0]]) : nil
            runs.append(words.map { TextRun("“\(shortened($0))”", .quote) } ?? TextRun(men(of: talk), .quote))
            page.add(runs, indent: 2, hang: 4)
        }
    }

    private func men(of talk: Staging.WomensTalk) -> String {
        var words: [String] = []
        for span in talk.ofMen {
            let word = SafeText.line(staging.document[span])
            if !words.contains(word) { words.append(word) }
        }
        return words.prefix(8).map { "“\($0)”" }.joined(separator: ", ")
    }

    private func shortened(_ words: String) -> String {
        words.count <= 70 ? words : String(words.prefix(69)) + "…"
    }

    func addMeasures(to page: inout TextPage) {
        addHeading("The network of those who speak in the same scene", to: &page)
        let network = measures.networkMeasures
        let values = [
            "size \(measures.size)", "density \(SceneNames.decimals(network.density))", "diameter \(network.diameter)",
            "average degree \(SceneNames.decimals(network.averageDegree))",
            "average path length \(SceneNames.decimals(network.averagePathLength))",
            "average clustering \(SceneNames.decimals(network.averageClustering))",
            count(network.componentCount, "component"),
        ]
        page.add([TextRun(values.joined(separator: " · "))], indent: 2)
        var table = TextTable()
        table.add(
            ["", "degree", "weighted", "betweenness", "closeness", "eigenvector"].map { TextRun($0, .note) },
            numbersFrom: 1
        )
        for character in measures.characters {
            table.add(
                [
                    TextRun(names.name(character.member), .name), TextRun(String(character.network.degree)),
                    TextRun(String(Int(character.network.weightedDegree))),
                    TextRun(SceneNames.decimals(character.network.betweenness)),
                    TextRun(SceneNames.decimals(character.network.closeness)),
                    TextRun(SceneNames.decimals(character.network.eigenvector)),
                ],
                numbersFrom: 1
            )
        }
        page.add(table, indent: 2)
    }

    private static let mostExchanges = 20
}
