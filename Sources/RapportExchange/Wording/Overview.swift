import RapportLanguage
import RapportRelations
import RapportText

/// What the pages for people show of a reading, in the order and the words they show it in.
struct Overview {
    let reading: Reading
    private let personOfCluster: [Int: Int]

    init(_ reading: Reading) {
        self.reading = reading
        personOfCluster = Dictionary(reading.people.indices.map { (reading.people[$0].cluster, $0) }) { first, _ in
            first
        }
    }

    /// The title: as the source gives it, or the text's own, or the file's name.
    var title: String {
        let document = reading.document
        if let title = document.source.title { return SafeText.line(title) }
        if let block = document.blocks.first(where: { $0.kind == .title }) {
            return SafeText.line(document[block.span])
        }
        return document.source.file.map { SafeText.line($0) } ?? "Standard input"
    }

    /// Where the text came from and how long it is, part by part.
    var source: [String] {
        let source = reading.document.source
        let words = reading.document.text.utf8.split { $0 == 0x20 || (0x09...0x0D).contains($0) }.count
        let known = [source.author.map { "by \($0)" }, source.outlet, source.date, source.address, source.file]
        return known.compactMap { $0 }.map { SafeText.line($0) } + [words == 1 ? "1 word" : "\(words) words"]
    }

    /// The people by the world they exist in: the real one, the works' in order, those of no named work.
    var worlds: [(world: World, people: [Int])] {
        let worlds = [World.real] + reading.works.indices.map(World.work) + [.fiction]
        return worlds.compactMap { world in
            let people = reading.people.indices.filter { reading.people[$0].world == world }
            return people.isEmpty ? nil : (world, people)
        }
    }

    /// The quotations by speaker, in order of first words; those of unknown speakers last.
    ///
    /// The parts of one utterance are together.
    var speakers: [(person: Int?, utterances: [[Int]])] {
        var order: [Int?] = []
        var utterances: [Int?: [[Int]]] = [:]
        var lastGroup: Int?
        for (index, quotation) in reading.annotation.quotations.enumerated() {
            let speaker = person(ofCluster: quotation.speaker)
            if quotation.group == lastGroup, let last = utterances[speaker]?.indices.last {
                utterances[speaker]?[last].append(index)
            } else {
                if utterances[speaker] == nil { order.append(speaker) }
                utterances[speaker, default: []].append([index])
            }
            lastGroup = quotation.group
        }
        return (order.filter { $0 != nil } + order.filter { $0 == nil }).map { ($0, utterances[$0] ?? []) }
    }

    /// The people no statement speaks of.
    var peopleWithoutBond: [Int] {
        let bound = Set(reading.bonds.flatMap { [$0.a, $0.b] })
        return reading.people.indices.filter { !bound.contains($0) }
    }

    /// The index of the bond of two people, in either order.
    func bond(of pair: [Int]) -> Int? {
        reading.bonds.firstIndex { Set([$0.a, $0.b]) == Set(pair) }
    }

    /// The claims of a bond that its mirror shares, or all of them where it shares none.
    func mirrored(_ bond: Bond, in mirror: Mirror) -> [(claim: Claim, group: TieGroup)] {
        let groups = TieGroup.groups(of: bond, in: reading)
        let shared = groups.filter { mirror.shared.contains($0.kind) }
        return (shared.isEmpty ? groups : shared).flatMap { group in
            Claim.allCases.filter { group.statements[$0] != nil }.map { ($0, group) }
        }
    }

    /// The index of the person with this cluster, if it is one of a person.
    func person(ofCluster cluster: Int?) -> Int? { cluster.flatMap { personOfCluster[$0] } }
}

// MARK: - Words

extension Overview {
    func name(_ person: Int) -> String { SafeText.line(reading.people[person].name) }

    func name(_ world: World) -> String {
        switch world {
        case .real: "Real"
        case .work(let index): SafeText.line(reading.works[index].name)
        case .fiction: "Fiction, work not named"
        }
    }

    /// What is known of a person besides the name: other names, the pronoun, portrayals.
    func particulars(of index: Int) -> [String] {
        let person = reading.people[index]
        let others = person.names.filter { $0 != person.name }.map { SafeText.line($0) }
        var parts: [String] = []
        if !others.isEmpty { parts.append("also \(others.joined(separator: ", "))") }
        switch person.gender {
        case .feminine: parts.append("she")
        case .masculine: parts.append("he")
        case .neutral: parts.append("they")
        case nil: break
        }
        for portrayal in reading.portrayals {
            if portrayal.actor == index {
                let work = portrayal.work.map { " in \(SafeText.line(reading.works[$0].name))" } ?? ""
                parts.append("plays \(name(portrayal.character))\(work)")
            } else if portrayal.character == index {
                parts.append("played by \(name(portrayal.actor))")
            }
        }
        return parts
    }

    /// What one claim of a group says, as a sentence.
    func sentence(_ claim: Claim, of group: TieGroup) -> String {
        let isHedged = (group.statements[claim] ?? []).allSatisfy { reading.statements[$0].certainty == .hedged }
        return group.kind.sentence(name(group.a), name(group.b), claim, isHedged: isHedged)
    }

    /// What the two are in each stage of a bond, earliest first.
    func arc(of bond: Bond) -> [String] { bond.arc.stages.map(\.kind.stage) }

    /// Who says it, through which outlet, when: "Ada Byrne (The Courier, 2015)"; "the text" for its own voice.
    func voice(of statement: Statement) -> String {
        guard let speaker = statement.saidBy else { return statement.outlet.map { SafeText.line($0) } ?? "the text" }
        let quotation = reading.annotation.quotations.first { $0.span.overlaps(statement.evidence.first) }
        let place = [statement.outlet, quotation?.date].compactMap { $0 }.map { SafeText.line($0) }
        return name(speaker) + (place.isEmpty ? "" : " (\(place.joined(separator: ", ")))")
    }

    /// When and how firmly it is said: "at first", "not said outright".
    func circumstances(of statement: Statement) -> [String] {
        var parts: [String] = []
        switch statement.stage {
        case .earlier: parts.append("at first")
        case .later: parts.append("later")
        case .throughout: parts.append("throughout")
        case nil: break
        }
        switch (statement.interval?.from.map { SafeText.line($0) }, statement.interval?.to.map { SafeText.line($0) }) {
        case (let from?, let to?): parts.append(from == to ? "in \(from)" : "from \(from) to \(to)")
        case (let from?, nil): parts.append("since \(from)")
        case (nil, let to?): parts.append("until \(to)")
        case (nil, nil): break
        }
        if statement.certainty == .hedged { parts.append("not said outright") }
        if statement.confidence < 0.5 { parts.append("an unsure reading") }
        return parts
    }

    /// Where and when the words of a quotation were given, as far as the text says.
    func circumstances(of quotation: Quotation) -> [String] {
        var parts: [String] = []
        switch (quotation.outlet.map { SafeText.line($0) }, quotation.date.map { SafeText.line($0) }) {
        case (let outlet?, let date?): parts += [outlet, date]
        case (let outlet?, nil): parts += [outlet, "date not given"]
        case (nil, let date?): parts += ["outlet not given", date]
        case (nil, nil): parts.append("outlet and date not given")
        }
        let addressees = quotation.addressees.compactMap { person(ofCluster: $0) }.map(name)
        if !addressees.isEmpty { parts.append("to \(addressees.joined(separator: ", "))") }
        switch quotation.form {
        case .direct, .mixed: break
        case .indirect: parts.append("reported, not quoted")
        case .nested: parts.append("within another quotation")
        }
        return parts
    }

    /// The words of a span on one line.
    func words(_ span: Span) -> String { SafeText.line(reading.document[span]) }

    /// The number of the paragraph, or other block, that a span begins in, counted from 1.
    ///
    /// - Complexity: O(log blocks).
    func paragraph(of span: Span) -> Int? {
        let blocks = reading.document.blocks
        let block = blocks.partitioningIndex { $0.span.end > span.start }
        return block < blocks.count && blocks[block].span.contains(span.start) ? block + 1 : nil
    }
}
