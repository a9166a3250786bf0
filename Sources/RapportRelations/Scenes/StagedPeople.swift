import RapportLanguage
import RapportText

/// Brings what a script tells of its people into a reading: names, the world they live in, who plays whom, ties.
struct StagedPeople {
    private let staging: Staging
    private let clusters: [Int?]

    /// Prepares to bring a script in; nil where the document is no script with speakers, or one of real talk.
    init?(_ annotation: Annotation) {
        guard let staging = Staging(annotation.document), !staging.cast.isEmpty else { return nil }
        self.staging = staging
        clusters = ScriptPeople(staging).clusters(in: annotation)
    }

    /// The people with the names that the cast gives them.
    func named(_ people: [Person]) -> [Person] {
        let characters = Dictionary(
            clusters.enumerated().compactMap { index, cluster in cluster.map { ($0, index) } },
            uniquingKeysWith: { first, _ in first }
        )
        return people.map { person in
            guard let character = characters[person.cluster] else { return person }
            var person = person
            let names = staging.cast[character].names
            // Real talk goes by surnames: "Bell" is Ann Bell.
            if SpeakerLabel(staging.cast[character].name).answers {
                person.names.removeAll { SpeakerLabel($0).answers }
                return person
            }
            let words = person.name.lowercased().split(separator: " ")
            let isFuller = !isFiction && words.count > 1 && names.contains { words.contains($0.lowercased()[...]) }
            if !isFuller { person.name = staging.cast[character].name }
            person.names = ([person.name] + names + person.names).reduce(into: []) { list, name in
                if !list.contains(name) { list.append(name) }
            }
            return person
        }
    }

    /// Whether those who speak are characters: in plays and films, not in interviews.
    private var isFiction: Bool { staging.document.script?.form != .transcript }

    /// The works with the script itself among them, and its index there.
    func withItself(_ works: [Work]) -> (works: [Work], own: Int?) {
        guard isFiction, let title = staging.document.source.title else { return (works, nil) }
        if let known = works.firstIndex(where: { $0.name == title }) { return (works, known) }
        let mentions = staging.document.blocks.filter { $0.kind == .title }.map(\.span)
        return (works + [Work(name: title, mentions: mentions)], works.count)
    }

    /// The people in the worlds they live in: those of a play or film in its own, who plays them in the real one.
    func placed(_ people: [Person], in work: Int?, _ portrayals: [Portrayal]) -> [Person] {
        guard isFiction else { return people }
        let actors = Set(portrayals.map(\.actor))
        return people.enumerated().map { index, person in
            var person = person
            person.world = actors.contains(index) ? .real : work.map(World.work) ?? .fiction
            return person
        }
    }

    /// Who plays whom by the list of roles; nil in real talk, whose words may tell of it.
    func portrayals(of people: [Person], in work: Int?) -> [Portrayal]? {
        guard isFiction else { return nil }
        return staging.cast.indices.compactMap { index in
            guard let span = staging.cast[index].actor, let entry = staging.cast[index].entry,
                let character = person(index, among: people),
                let actor = people.firstIndex(where: { $0.mentions.contains(span) }), actor != character
            else { return nil }
            return Portrayal(
                actor: actor,
                character: character,
                work: work,
                evidence: Evidence(entry),
                confidence: 0.98
            )
        }
    }

    /// What the list of roles and the markup say of ties, in the document's own voice.
    func statements(of people: [Person]) -> [Statement] {
        RoleDescriptions(staging).ties().compactMap { tie in
            guard let a = person(tie.a, among: people), let b = person(tie.b, among: people), a != b else { return nil }
            return Statement(
                a: a,
                b: b,
                kind: tie.kind,
                label: tie.label,
                evidence: Evidence(tie.evidence),
                confidence: tie.confidence,
                rule: tie.rule
            )
        }
    }

    /// Whether a statement rests on an entry of the list of roles, which ``statements(of:)`` reads by the rules of lists.
    func isListed(_ statement: Statement) -> Bool {
        staging.cast.contains { $0.entry?.contains(statement.evidence.first) == true }
    }

    private func person(_ character: Int, among people: [Person]) -> Int? {
        guard let cluster = clusters[character] else { return nil }
        return people.firstIndex { $0.cluster == cluster }
    }
}
