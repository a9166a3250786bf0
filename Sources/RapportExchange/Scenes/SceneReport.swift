import RapportLanguage
public import RapportRelations
import RapportText

/// A page for writers about a script: who is in which scene, who meets and speaks to whom, who is away how long.
public struct SceneReport: Sendable {
    let staging: Staging
    let names: SceneNames
    let measures: DramaMeasures
    let reading: Reading?
    private let width: Int

    /// Prepares a report; `width` is the number of columns a line may take up.
    ///
    /// - Parameter reading: What the language of the same script tells; without it bonds are left out.
    public init(_ staging: Staging, width: Int, reading: Reading? = nil) {
        self.staging = staging
        self.reading = reading
        self.width = width
        names = SceneNames(staging: staging)
        measures = DramaMeasures(staging)
    }

    /// The page, plain or with the colours of a terminal, every line ended by a line break.
    ///
    /// - Complexity: O(bytes of the script + scenes × cast²).
    public func rendered(isColoured: Bool) -> String {
        var page = TextPage(width: width)
        addHead(to: &page)
        addCast(to: &page)
        addScenes(to: &page)
        addPresence(to: &page)
        addMeetings(to: &page)
        addExchanges(to: &page)
        addGenders(to: &page)
        addTalks(to: &page)
        addBonds(to: &page)
        addMeasures(to: &page)
        return page.rendered(isColoured: isColoured)
    }

    // MARK: - Head, cast, scenes

    private func addHead(to page: inout TextPage) {
        let source = staging.document.source
        page.add([TextRun(SafeText.line(source.title ?? source.file ?? "A script"), .name)])
        let known = [source.author, source.date, staging.document.script?.form.rawValue].compactMap {
            $0.map { SafeText.line($0) }
        }
        let counts = [
            measures.actCount > 0 ? count(measures.actCount, "act") : nil, count(staging.scenes.count, "scene"),
            count(measures.size, "speaking part"), count(measures.wordCount, "word") + " spoken",
        ].compactMap { $0 }
        page.add([TextRun((known + counts).joined(separator: " · "), .note)])
    }

    func addHeading(_ heading: String, to page: inout TextPage) {
        page.blank()
        page.add([TextRun(heading, .heading)])
    }

    func count(_ number: Int, _ noun: String) -> String { number == 1 ? "1 \(noun)" : "\(number) \(noun)s" }

    private func addCast(to page: inout TextPage) {
        addHeading("Cast", to: &page)
        guard !staging.cast.isEmpty else { return page.add([TextRun("The script names nobody.")], indent: 2) }
        let absences = staging.longestAbsences
        var table = TextTable()
        table.add(
            ["", "gender", "scenes", "speeches", "words", "share", "longest absence"].map { TextRun($0, .note) },
            numbersFrom: 2
        )
        for (index, member) in staging.cast.enumerated() {
            let measured = measures.characters.first { $0.member == index }
            let present = staging.scenes.count { $0.presence[index] != nil }
            table.add(
                [
                    TextRun(names.name(index), .name), TextRun(member.gender.map(SceneNames.name) ?? "", .note),
                    TextRun(String(present)), TextRun(String(measured?.speechCount ?? 0)),
                    TextRun(String(measured?.wordCount ?? 0)),
                    TextRun(SceneNames.share(measured?.wordCount ?? 0, of: measures.wordCount)),
                    TextRun(absences[index].map(absence) ?? "", .note),
                ],
                numbersFrom: 2
            )
        }
        page.add(table, indent: 2)
    }

    private func absence(_ absence: Staging.Absence) -> String {
        let scenes = names.numbers(Array(absence.scenes))
        return "\(count(absence.scenes.count, "scene")) (\(scenes))"
    }

    private func addScenes(to page: inout TextPage) {
        addHeading("Scenes", to: &page)
        for (index, scene) in staging.scenes.enumerated() {
            let words = scene.speeches.reduce(0) { $0 + $1.wordCount }
            let silent = scene.present.filter { scene.presence[$0]?.contains(.speech) != true }
            var runs = [TextRun("\(names.number(index)) ", .note), TextRun(names.heading(index), .name)]
            runs.append(TextRun(" — " + (scene.speakers.isEmpty ? "nobody speaks" : names.names(scene.speakers))))
            if !silent.isEmpty { runs.append(TextRun(" (silent: \(names.names(silent)))", .note)) }
            runs.append(TextRun(" · \(count(words, "word"))", .note))
            page.add(runs, indent: 2, hang: 4)
        }
    }
}
