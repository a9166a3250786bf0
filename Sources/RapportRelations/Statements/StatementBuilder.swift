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
        if context.isSupposed { return [] }
        let quotation = quotation(around: draft.trigger)
        let speaker = quotation?.speaker.flatMap { referents.people(ofCluster: $0).first }
        let denier = referents.allPeople(at: context.denier)
        let answer =
            context.certainty == .questioned && !context.isTalk
            ? AnswerReader(syntax: syntax).answer(to: draft.trigger) : nil
        let label = String(syntax.annotation.document[syntax.annotation.span(of: draft.label)])
        return draft.pairs.compactMap { pair in
            let isOfKin =
                draft.rule.hasPrefix("role-noun")
                && [.parent, .sibling, .spouse, .partner, .exPartner, .relative].contains(draft.kind)
            guard let (a, b) = inOneWorld(pair.a, pair.b, speaker: speaker, isOfKin: isOfKin) else { return nil }
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
            // "did not work together again until 2003": they did then.
            if isDenied, draft.rule == "verb", !draft.needsNegation, isUntil(draft.trigger) { return nil }
            if isDenied, isOfDeeds(draft) || draft.rule == "verb" && Self.notDenied.contains(draft.kind) { return nil }
            statement.polarity = isDenied ? .denied : .affirmed
            statement.certainty = draft.isFigurative && context.certainty == .asserted ? .hedged : context.certainty
            if context.isTalk { take(talkIn: quotation, into: &statement) }
            // "They are no longer speaking" tells of no talk now.
            let isOver = draft.needsNegation && context.isNoLonger
            statement.stage = isOver ? .later : context.stage ?? usualStage(of: statement, draft, context)
            statement.interval = context.interval
            statement.saidBy = speaker ?? denier.first
            statement.outlet = quotation?.outlet
            if let answer { take(answer, into: &statement) }
            return statement
        }
    }

    /// "People think we hate each other": who speaks of what people think, thinks otherwise; else it is no more than talk.
    private func take(talkIn quotation: Quotation?, into statement: inout Statement) {
        if quotation == nil {
            if statement.certainty == .asserted, statement.polarity == .affirmed { statement.certainty = .hedged }
        } else {
            statement.polarity = .denied
            statement.certainty = .asserted
        }
    }

    /// What was asked is said, or denied, by whoever answers.
    private func take(_ answer: AnswerReader.Answer, into statement: inout Statement) {
        statement.certainty = .asserted
        if !answer.isYes { statement.polarity = statement.polarity == .affirmed ? .denied : .affirmed }
        statement.evidence.add(syntax.annotation.span(of: syntax.sentence(of: answer.token)))
        let quotation = quotation(around: answer.token)
        statement.saidBy = quotation?.speaker.flatMap { referents.people(ofCluster: $0).first } ?? statement.saidBy
        statement.outlet = quotation?.outlet ?? statement.outlet
    }

    /// The stage that the kind of tie and the tense tell between people who exist.
    ///
    /// Who is divorced was a couple before, and whoever "was" a boss or "taught" is that no longer. What is told of
    /// characters is told in any tense.
    private func usualStage(of statement: Statement, _ draft: Draft, _ context: Context) -> Statement.Stage? {
        guard statement.polarity == .affirmed, statement.certainty != .questioned else { return nil }
        if draft.rule == "verb", Self.reconciling.contains(syntax.lemmas[draft.trigger]), draft.kind == .friend {
            return .later
        }
        if draft.rule == "married-until" { return .later }
        guard people[statement.a].world == .real else { return nil }
        if context.interval?.to != nil { return .earlier }
        let isOfNoun = draft.rule.hasPrefix("role-noun")
        if draft.rule == "left-for" { return context.isPast && isPerfect(draft.trigger, "had") ? .earlier : nil }
        // "has trained her since May"
        let hasBegun = [.employer, .mentor, .teacher].contains(statement.kind) && draft.rule == "verb"
        if hasBegun, isPerfect(draft.trigger, "has", "have"), isSince(draft.trigger) { return .later }
        switch statement.kind {
        case .exPartner: return .later
        // "did not speak until she called", "until recently was not on speaking terms"
        case .estranged:
            return context.isPast && isUntil(draft.trigger) || isUntilRecently(draft.trigger) ? .earlier : .later
        case .businessPartner: return isOfNoun && context.isPast ? .earlier : nil
        case .acquaintance, .colleague, .employer, .mentor, .neighbour, .partner, .rival, .teacher:
            let isTold = ["verb", "adjective"].contains(draft.rule) || isOfNoun && draft.rule != "role-noun-context"
            let isOver = context.isPast || draft.kind == .rival && context.isDated
            return isTold && isOver || isOneOfSeveral(draft) ? .earlier : nil
        case .admirer: return isOldAttitude(draft, context) ? .earlier : nil
        case .enemy: return draft.rule == "verb" && context.isDated || isOldAttitude(draft, context) ? .earlier : nil
        case .collaborator, .spouse: return isOneOfSeveral(draft) ? .earlier : nil
        case .friend:
            // Who "was best man" is a friend still.
            let isOfDay = ["bridesmaid", "maid", "man"].contains(syntax.lemmas[draft.trigger])
            return (isOfNoun || draft.rule == "adjective") && context.isPast && !isOfDay ? .earlier : nil
        case .parent, .relative, .sibling:
            // Who "was like a father" is that no longer; who is one, stays one.
            return isOfNoun && context.isPast && statement.certainty == .hedged ? .earlier : nil
        default: return nil
        }
    }

    /// Whether a draft rests on what one did to the other: who did not blame or attack somebody may still be an enemy.
    private func isOfDeeds(_ draft: Draft) -> Bool {
        ["bond-noun", "verb"].contains(draft.rule) && draft.kind == .enemy && !draft.needsNegation
            && draft.confidence < (draft.rule == "verb" ? 0.8 : 0.7)
    }

    /// Kinds whose verbs tell of single occasions: "what she never taught me", "had not shared a stage since".
    private static let notDenied: Set<TieKind> = [.collaborator, .employer, .mentor, .teacher]

    private func isUntil(_ verb: Int) -> Bool {
        (verb + 1..<min(verb + 8, syntax.sentence(of: verb).upperBound)).contains { syntax.words[$0] == "until" }
    }

    private func isUntilRecently(_ token: Int) -> Bool {
        (max(syntax.sentence(of: token).lowerBound, token - 10)..<token).contains {
            syntax.words[$0] == "until" && ["fairly", "recently", "lately", "then"].contains(syntax.words[$0 + 1])
        }
    }

    private func isPerfect(_ verb: Int, _ auxiliaries: String...) -> Bool {
        syntax.dependents(of: verb, .aux).contains { auxiliaries.contains(syntax.words[$0]) }
    }

    private func isSince(_ verb: Int) -> Bool {
        (verb + 1..<min(verb + 8, syntax.sentence(of: verb).upperBound)).contains { syntax.words[$0] == "since" }
    }

    /// "my first editor", "his old college roommate", "gave her her first job": others came after.
    private func isOneOfSeveral(_ draft: Draft) -> Bool {
        let nouns = draft.rule == "verb" ? syntax.objects(of: draft.trigger) : [draft.trigger]
        let words: Set<String> = draft.kind == .rival ? ["first"] : ["first", "old"]
        return nouns.flatMap { syntax.dependents(of: $0, .amod) }.contains { words.contains(syntax.words[$0]) }
    }

    /// Whether somebody "hated" or "loved" the other, and may do so no more.
    private func isOldAttitude(_ draft: Draft, _ context: Context) -> Bool {
        draft.rule == "verb" && context.isPast && Self.attitudes.contains(syntax.lemmas[draft.trigger])
    }

    private static let attitudes: Set<String> = [
        "admire", "adore", "despise", "detest", "dislike", "hate", "idolise", "idolize", "loathe", "love", "worship",
    ]

    private static let reconciling: Set<String> = ["make", "patch", "reconcile"]

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
    /// beside that one, and so is the one who "plays Ann, and Tom Marsh her husband"; real people and characters are
    /// otherwise nothing to each other.
    private func inOneWorld(_ a: Int, _ b: Int, speaker: Int?, isOfKin: Bool) -> (Int, Int)? {
        if a == b { return nil }
        // Whoever plays somebody who existed is nothing else to that person.
        let isPortrayal = portrayals.contains {
            [$0.actor, $0.character] == [a, b] || [$0.actor, $0.character] == [b, a]
        }
        if people[a].world == people[b].world { return isPortrayal ? nil : (a, b) }
        func character(of actor: Int, beside other: Int) -> Int? {
            let played = portrayals.filter { $0.actor == actor && people[$0.character].world == people[other].world }
            return played.count == 1 && played[0].character != other ? played[0].character : nil
        }
        guard isOfKin || speaker == a || speaker == b else { return nil }
        if people[a].world == .real, let character = character(of: a, beside: b) { return (character, b) }
        if people[b].world == .real, let character = character(of: b, beside: a) { return (a, character) }
        return nil
    }
}
