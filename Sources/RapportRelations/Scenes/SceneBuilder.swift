import RapportText

/// Cuts a script into scenes and finds who is in each, who speaks, and to whom.
struct SceneBuilder {
    private let document: Document
    private let script: Script
    private(set) var cast: ScriptCast
    private let finder: NameFinder
    private let movements: [Int: [Script.Movement]]
    /// Those on the stage, in the order they came.
    private var onStage: [Int] = []
    /// The last to speak in the scene.
    private var lastSpeakers: [Int] = []
    private var scene = Scene(blocks: 0..<0)

    /// Prepares to read a script.
    init(_ document: Document, _ script: Script) {
        self.document = document
        self.script = script
        cast = ScriptCast(script, of: document)
        finder = NameFinder(cast.members)
        movements = Dictionary(grouping: script.movements, by: \.block)
    }

    /// The scenes: every part that is one by its heading or has speeches, in order.
    ///
    /// - Complexity: O(bytes + speeches × people present).
    mutating func scenes() -> [Scene] {
        var scenes: [Scene] = []
        var speeches = script.speeches[...]
        var act: String?
        for (division, blocks) in parts() {
            let own = speeches.prefix { $0.blocks.lowerBound < blocks.upperBound }
            speeches = speeches[own.endIndex...]
            let heading = division?.heading.map { Self.line(document[$0]) }
            if division?.kind == .act { act = heading }
            guard division?.kind == .scene || !own.isEmpty, !blocks.isEmpty else { continue }
            scene = Scene(blocks: blocks)
            scene.act = act
            scene.isFront = division?.kind == .front
            scene.heading = heading
            let read = heading.map { SceneHeading($0) }
            scene.place = read?.place
            scene.time = read?.time
            fill(own)
            scenes.append(scene)
        }
        return scenes
    }

    /// The parts between the starts of divisions, that before the first without one.
    private func parts() -> [(Script.Division?, Range<Int>)] {
        var parts: [(Script.Division?, Range<Int>)] = []
        var start = 0
        var open: Script.Division?
        for division in script.divisions {
            let first = max(start, division.firstBlock)
            if first > start || open != nil { parts.append((open, start..<first)) }
            start = first
            open = division
        }
        parts.append((open, start..<document.blocks.count))
        return parts
    }

    private static func line(_ text: Substring) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    // MARK: - A scene

    private mutating func fill(_ speeches: ArraySlice<Script.Speech>) {
        onStage = []
        lastSpeakers = []
        var rest = speeches
        for block in scene.blocks {
            if let next = rest.first, next.blocks.lowerBound <= block {
                rest = rest.dropFirst()
                add(next, before: rest.first)
            }
            if document.blocks[block].kind == .stageDirection { move(block) }
        }
        while let next = rest.popFirst() { add(next, before: rest.first) }
        completeAddressees()
    }

    private mutating func add(_ speech: Script.Speech, before next: Script.Speech?) {
        let label = speech.label.map { SpeakerLabel(document[$0]) }
        let speakers = self.speakers(of: speech, label)
        let isVoiceOver = label?.isVoiceOver ?? false
        var found = Scene.Speech(
            label: speech.label,
            speakers: speakers,
            addressees: [],
            words: speech.words,
            wordCount: speech.words.reduce(0) { $0 + SpokenWords.count(in: document[$1]) },
            lineCount: speech.words.reduce(0) { $0 + document[$1].utf8.count { $0 == 0x0A } + 1 },
            isSimultaneous: speech.isSimultaneous,
            isVoiceOver: isVoiceOver,
            time: speech.time
        )
        for speaker in speakers {
            scene.presence[speaker, default: []].insert(.speech)
            if !isVoiceOver, !onStage.contains(speaker) { onStage.append(speaker) }
        }
        let answering = next.map { self.speakers(of: $0, $0.label.map { SpeakerLabel(document[$0]) }) } ?? []
        found.addressees = addressees(of: found, answering)
        scene.speeches.append(found)
        if !speakers.isEmpty { lastSpeakers = speakers }
    }

    /// Who speaks: by identifier, by label, or those there whom "ALL" and "BOTH" stand for.
    private mutating func speakers(of speech: Script.Speech, _ label: SpeakerLabel?) -> [Int] {
        let identified = speech.roles.compactMap { cast.member(identifier: $0) }
        guard identified.isEmpty, let label, !label.name.isEmpty else { return identified }
        let named = cast.members(for: label)
        guard named.isEmpty, let collective = label.collective else { return named }
        switch collective {
        case .all: return onStage.sorted()
        case .both: return Array(recentSpeakers.prefix(2)).sorted()
        }
    }

    /// Those who spoke in the scene, the last first.
    private var recentSpeakers: [Int] {
        var recent: [Int] = []
        for speaker in scene.speeches.reversed().flatMap(\.speakers) where !recent.contains(speaker) {
            recent.append(speaker)
            if recent.count == 2 { break }
        }
        return recent
    }

    // MARK: - Coming and going

    private mutating func move(_ block: Int) {
        let span = document.blocks[block].span
        let names = finder.names(in: span, of: document)
        for name in names where !name.isPossessive { scene.presence[name.member, default: []].insert(.direction) }
        if let marked = movements[block] {
            for movement in marked {
                let members = movement.roles.compactMap { cast.member(identifier: $0) }
                if movement.kind == .entrance { enter(members) } else { leave(members) }
            }
            return
        }
        let movement = StageMovement(span, of: document, names: names)
        if movement.allLeave { onStage.removeAll { !movement.staying.contains($0) } }
        if movement.someoneLeaves { leave(lastSpeakers) }
        leave(movement.leaving)
        enter(movement.entering)
    }

    private mutating func enter(_ members: [Int]) {
        for member in members {
            scene.presence[member, default: []].insert(.entrance)
            if !onStage.contains(member) { onStage.append(member) }
        }
    }

    private mutating func leave(_ members: [Int]) { onStage.removeAll { members.contains($0) } }

    // MARK: - Whom speeches are for

    /// Those called by name within commas who are there or answer, the only other one there, or the one who spoke before.
    private func addressees(of speech: Scene.Speech, _ answering: [Int]) -> [Int] {
        guard !speech.speakers.isEmpty else { return [] }
        let called = speech.words.flatMap { Vocative.called(in: $0, of: document, finder) }
            .filter { (onStage + answering).contains($0) && !speech.speakers.contains($0) }
        if !called.isEmpty { return Array(Set(called)).sorted() }
        let others = onStage.filter { !speech.speakers.contains($0) }
        if others.count == 1, speech.speakers.count == 1 { return others }
        if lastSpeakers == speech.speakers, let last = scene.speeches.last { return last.addressees }
        return lastSpeakers.filter { !speech.speakers.contains($0) && onStage.contains($0) }
    }

    /// A speech that begins a talk is for the one who speaks next.
    private mutating func completeAddressees() {
        var next: [Int] = []
        for index in scene.speeches.indices.reversed() {
            let speech = scene.speeches[index]
            if speech.addressees.isEmpty, !speech.speakers.isEmpty, !speech.isVoiceOver {
                scene.speeches[index].addressees = next.filter { !speech.speakers.contains($0) }
            }
            if !speech.speakers.isEmpty, !speech.isVoiceOver { next = speech.speakers }
        }
    }
}
