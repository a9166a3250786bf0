import RapportLanguage
import RapportText

/// Turns drafts into statements: who says it, in which world, how firmly, on which words.
struct StatementBuilder {
    let syntax: Syntax
    let referents: Referents
    let people: [Person]
    let portrayals: [Portrayal]
    let contextReader: ContextReader

    /// The statements of a draft, one for each pair it joins.
    func statements(of draft: Draft) -> [Statement] {
        let context =
            draft.isPresupposed
            ? contextReader.presupposedContext(of: draft.trigger) : contextReader.context(of: draft.trigger)
        let quotation = quotation(around: draft.trigger)
        let speaker = quotation?.speaker.flatMap { referents.people(ofCluster: $0).first }
        let denier = referents.allPeople(at: context.denier)
        let label = String(syntax.annotation.document[syntax.annotation.span(of: draft.label)])
        return draft.pairs.compactMap { pair in
            guard let (a, b) = inOneWorld(pair.a, pair.b, speaker: speaker) else { return nil }
            var statement = Statement(
                a: a,
                b: b,
                kind: draft.kind,
                label: label,
                evidence: Evidence(evidence(of: draft, within: quotation)),
                confidence: draft.confidence,
                rule: draft.rule
            )
            let isNegated = draft.needsNegation ? context.isNegated : context.polarity == .denied
            let isDenied = isNegated != draft.isDenial
            if draft.needsNegation, !context.isNegated { return nil }
            statement.polarity = isDenied ? .denied : .affirmed
            statement.certainty = draft.isFigurative && context.certainty == .asserted ? .hedged : context.certainty
            statement.stage = context.stage ?? usualStage(of: statement, context)
            statement.interval = context.interval
            statement.saidBy = speaker ?? denier.first
            statement.outlet = quotation?.outlet
            return statement
        }
    }

    /// The stage that the kind of tie and the tense tell between people who exist.
    ///
    /// Who is divorced was a couple before, and whoever "was" a boss or "taught" is that no longer. What is told of
    /// characters is told in any tense.
    private func usualStage(of statement: Statement, _ context: Context) -> Statement.Stage? {
        guard statement.polarity == .affirmed, statement.certainty != .questioned, people[statement.a].world == .real
        else { return nil }
        switch statement.kind {
        case .exPartner, .estranged: return .later
        case .acquaintance, .colleague, .employer, .mentor, .neighbour, .partner, .rival, .teacher:
            let isTold = ["verb", "role-noun", "role-noun-mutual", "adjective"].contains(statement.rule)
            return isTold && context.isPast ? .earlier : nil
        default: return nil
        }
    }

    /// The innermost quotation that the words stand in, if any.
    private func quotation(around token: Int) -> Quotation? {
        syntax.quotations(around: token).filter { $0.speaker != nil }.min { $0.span.count < $1.span.count }
    }

    /// The sentence that says it, without what stands outside the quotation it is said in.
    private func evidence(of draft: Draft, within quotation: Quotation?) -> Span {
        let sentence = syntax.annotation.span(of: syntax.sentence(of: draft.trigger))
        guard let quotation, quotation.form != .indirect, quotation.form != .mixed else { return sentence }
        return Span(max(sentence.start, quotation.span.start), min(sentence.end, quotation.span.end))
    }

    /// A pair brought into one world: an actor who says "I" with a character speaks for the character the actor plays
    /// beside that one; real people and characters are otherwise nothing to each other.
    private func inOneWorld(_ a: Int, _ b: Int, speaker: Int?) -> (Int, Int)? {
        if a == b { return nil }
        if people[a].world == people[b].world { return (a, b) }
        func character(of actor: Int, beside other: Int) -> Int? {
            let played = portrayals.filter { $0.actor == actor && people[$0.character].world == people[other].world }
            return played.count == 1 && played[0].character != other ? played[0].character : nil
        }
        guard let speaker, speaker == a || speaker == b else { return nil }
        if people[a].world == .real, let character = character(of: a, beside: b) { return (character, b) }
        if people[b].world == .real, let character = character(of: b, beside: a) { return (a, character) }
        return nil
    }
}
