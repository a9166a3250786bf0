import RapportRelations

extension SceneReport {
    /// What is said of each pair and what they say to each other, scene by scene, and where that puts their bond.
    func addBonds(to page: inout TextPage) {
        guard let reading else { return }
        addHeading("Bonds, scene by scene", to: &page)
        let overview = Overview(reading)
        let courses = SceneBonds(reading, staging).courses
        if courses.isEmpty { page.add([TextRun("Nobody says what two people are to each other.")], indent: 2) }
        for (index, course) in courses.enumerated() {
            let pair = [course.a, course.b].map(overview.name)
            let stages = overview.arc(of: reading.bonds[index])
            var title = [TextRun("\(pair[0]) and \(pair[1])", .name)]
            if stages.count > 1 { title.append(TextRun(" · \(stages.joined(separator: " → "))")) }
            page.add(title, indent: 2)
            for step in course.steps { add(step, pair, overview, to: &page) }
        }
        addSpokenOf(reading, overview, to: &page)
    }

    private func add(_ step: SceneBonds.Step, _ pair: [String], _ overview: Overview, to page: inout TextPage) {
        var facts: [String] = []
        if step.wordsFromA > 0 { facts.append("\(pair[0]) \(count(step.wordsFromA, "word"))") }
        if step.wordsFromB > 0 { facts.append("\(pair[1]) \(count(step.wordsFromB, "word"))") }
        if let point = step.point, !step.statements.isEmpty {
            facts.append(
                "warmth \(SceneNames.decimals(point.warmth)), closeness \(SceneNames.decimals(point.closeness))"
            )
        }
        page.add(
            [
                TextRun("\(step.scene.map(names.number) ?? "cast list") ", .note),
                TextRun(facts.joined(separator: " · ")),
            ],
            indent: 4,
            hang: 4
        )
        for index in step.statements {
            let statement = overview.reading.statements[index]
            let words = overview.words(statement.evidence.first)
            let voice = ([overview.voice(of: statement)] + overview.circumstances(of: statement)).joined(
                separator: ", "
            )
            let kind = statement.polarity == .denied ? "not \(statement.kind.rawValue)" : statement.kind.rawValue
            page.add([TextRun("\(kind), \(voice): ", .voice), TextRun("“\(words)”", .quote)], indent: 8, hang: 2)
        }
    }

    /// Those whom others name but who never come on.
    private func addSpokenOf(_ reading: Reading, _ overview: Overview, to page: inout TextPage) {
        let absent = SceneBonds.spokenOf(reading, staging)
        guard !absent.isEmpty else { return }
        addHeading("Only spoken of", to: &page)
        page.add([TextRun(absent.map(overview.name).joined(separator: ", "))], indent: 2)
    }
}
