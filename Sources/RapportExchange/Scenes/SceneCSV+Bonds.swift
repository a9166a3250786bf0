import RapportRelations
import RapportText

extension SceneCSV {
    /// The bonds cut by scenes; a row without a scene rests on the list of roles.
    var bonds: String {
        var csv = CSVWriter([
            "a", "b", "scene", "words_from_a", "words_from_b", "statements", "warmth", "balance", "closeness",
        ])
        guard let reading else { return csv.text }
        for course in SceneBonds(reading, staging).courses {
            for step in course.steps {
                let point = [step.point?.warmth, step.point?.balance, step.point?.closeness]
                csv.row(
                    [course.a, course.b].map { SafeText.line(reading.people[$0].name) }
                        + [step.scene.map(names.number) ?? ""]
                        + [step.wordsFromA, step.wordsFromB, step.statements.count].map { String($0) }
                        + point.map { $0.map(SceneNames.decimals) ?? "" }
                )
            }
        }
        return csv.text
    }

    /// What is said of ties, in the order of the text.
    var statements: String {
        var csv = CSVWriter(["a", "b", "kind", "polarity", "certainty", "said_by", "scene", "words"])
        guard let reading else { return csv.text }
        func name(_ person: Int) -> String { SafeText.line(reading.people[person].name) }
        for statement in reading.statements.sorted(by: { $0.evidence.first.start < $1.evidence.first.start }) {
            csv.row([
                name(statement.a), name(statement.b), statement.kind.rawValue, statement.polarity.rawValue,
                statement.certainty.rawValue, statement.saidBy.map(name) ?? "",
                staging.scene(at: statement.evidence.first.start).map(names.number) ?? "",
                SafeText.line(reading.document[statement.evidence.first]),
            ])
        }
        return csv.text
    }
}
