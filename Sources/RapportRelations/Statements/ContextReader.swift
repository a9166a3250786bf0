import RapportLanguage

/// Reads how the words around a tie put it, walking from the naming word up its clauses.
///
/// Negation follows Huddleston and Pullum (2002), chapter 9, as far as a dependency tree carries it: it reaches what
/// stands below the negated predicate, and "not just", "not only" and "more than" take it back.
struct ContextReader {
    let syntax: Syntax

    /// The context of the tie that a token names.
    ///
    /// - Complexity: O(sentence length).
    func context(of trigger: Int) -> Context {
        var context = Context()
        var negations = 0
        var token = trigger
        var isFirst = true
        for _ in 0..<8 {
            let dependents = syntax.tree.dependents(of: token)
            for dependent in dependents where isNear(dependent, of: token, trigger: trigger) {
                read(dependent, into: &context, negations: &negations, at: trigger)
            }
            if !isFirst { readGovernor(token, below: trigger, into: &context, negations: &negations) }
            guard let head = syntax.head(of: token), reachesUp(token, to: head) else { break }
            readPreposition(token, under: head, into: &context)
            token = head
            isFirst = false
        }
        readPrefixes(of: trigger, into: &context)
        readDenial(before: trigger, into: &context, negations: &negations)
        if negations == 0, isTakenBack(after: trigger) || isCalledFalse(trigger) {
            negations += 1
            context.certainty = .asserted
        }
        // "no longer friends" hangs its "no" on "longer".
        if negations == 0, isNoLonger(trigger) { negations += 1 }
        context.isNegated = negations % 2 == 1
        if context.isNegated {
            // "no longer works with" tells of work; "no longer friends" tells of no friends.
            context.isNoLonger = context.isNoLonger || isNoLonger(trigger)
            if context.isNoLonger, syntax.tokens[trigger].universalTag == .verb {
                context.polarity = .affirmed
                context.stage = .earlier
            } else {
                context.polarity = .denied
                if context.isNoLonger { context.stage = .later }
            }
        }
        if isQuestion(trigger), context.certainty == .asserted { context.certainty = .questioned }
        if context.stage == nil || context.stage == .later, isPastSpan(trigger) { context.stage = .earlier }
        if context.stage == nil { context.stage = stageOfStory(around: trigger) }
        context.interval = interval(around: trigger)
        context.isDated = isDated(trigger)
        context.isPast = isPast(trigger)
        return context
    }

    /// Whether the clause that a word is the predicate of tells of what was: "taught", "was his boss", "had worked with".
    private func isPast(_ trigger: Int) -> Bool {
        if Self.inceptive.contains(syntax.lemmas[trigger]) { return false }
        if let verb = verbOfService(above: trigger) { return syntax.tokens[verb].pennTag == .vbd }
        var auxiliaries = syntax.dependents(of: trigger, .cop, .aux, .auxPass)
        // "was the closest thing to a father"
        if auxiliaries.isEmpty, let head = syntax.head(of: trigger),
            Self.kindOf.contains(syntax.lemmas[head]) || syntax.lemmas[head] == "thing"
        {
            auxiliaries = syntax.dependents(of: head, .cop)
        }
        if auxiliaries.contains(where: { ["has", "have", "'s", "’s", "'ve", "’ve"].contains(syntax.words[$0]) }) {
            return false
        }
        // "met while interning for her"
        if syntax.tokens[trigger].pennTag == .vbg, syntax.tokens[trigger].relation == .advcl,
            let head = syntax.head(of: trigger)
        {
            return syntax.tokens[head].pennTag == .vbd
        }
        return syntax.tokens[trigger].pennTag == .vbd || auxiliaries.contains { syntax.tokens[$0].pennTag == .vbd }
    }

    /// "did not speak for ten years", "were married for two decades": a span of time that is over.
    private func isPastSpan(_ trigger: Int) -> Bool {
        let end = min(syntax.sentence(of: trigger).upperBound, trigger + 12)
        guard isPast(trigger),
            let preposition = (trigger + 1..<end).first(where: { syntax.words[$0] == "for" })
        else { return false }
        let tokens = preposition + 1..<min(end, preposition + 8)
        guard let unit = tokens.first(where: { Self.spans.contains(syntax.lemmas[$0]) }) else { return false }
        // "had clashed for years", but who "feuded for years" may do so still.
        let isBefore = syntax.dependents(of: trigger, .aux).contains { syntax.words[$0] == "had" }
        return syntax.tokens[unit - 1].universalTag == .numeral || ["a", "an"].contains(syntax.words[unit - 1])
            || isBefore && ["for", "many", "several"].contains(syntax.words[unit - 1])
    }

    private static let spans: Set<String> = ["century", "decade", "month", "season", "week", "year"]

    /// The verb under which a noun tells as what somebody served: "worked as her assistant", "got his start as her driver".
    private func verbOfService(above noun: Int) -> Int? {
        guard syntax.hasPreposition(noun, ["as"]), var verb = syntax.head(of: noun) else { return nil }
        if syntax.tokens[verb].universalTag == .noun, let above = syntax.head(of: verb) { verb = above }
        let isOpinion =
            Self.supposing.contains(syntax.lemmas[verb])
            || Self.inceptive.subtracting(["get"]).contains(syntax.lemmas[verb])
            || ["dismiss", "know", "list", "remember", "see", "think"].contains(syntax.lemmas[verb])
        return syntax.tokens[verb].universalTag == .verb && !isOpinion ? verb : nil
    }

    /// The context of a tie that is taken for granted: only the words of its own phrase tell about it.
    ///
    /// - Complexity: O(dependents).
    func presupposedContext(of trigger: Int) -> Context {
        var context = Context()
        var negations = 0
        for dependent in syntax.tree.dependents(of: trigger)
        where [.amod, .advmod, .compound, .det].contains(syntax.relation(of: dependent)) {
            read(dependent, into: &context, negations: &negations, at: trigger)
        }
        // "Ann Bell, no friend of his"
        if negations % 2 == 1 { context.polarity = .denied }
        readPrefixes(of: trigger, into: &context, isPresupposed: true)
        return context
    }

    /// "denied rumours that …", "no truth in the story that …" by the words, where the tree has read no denial.
    private func readDenial(before trigger: Int, into context: inout Context, negations: inout Int) {
        guard negations == 0, context.denier.isEmpty else { return }
        let start = max(syntax.sentence(of: trigger).lowerBound, trigger - 14)
        var hasReport = false
        for token in stride(from: trigger - 1, through: start, by: -1) {
            let lemma = syntax.lemmas[token]
            if [";", "“", "\"", "but", "because"].contains(syntax.words[token]) { return }
            let isForbidden =
                ["let", "allow"].contains(lemma) && token > start
                && ["never", "n't", "not"].contains(syntax.words[token - 1])
            if isForbidden {
                negations += 1
                return
            }
            if lemma == "truth", token > start, syntax.words[token - 1] == "no" {
                negations += 1
                context.certainty = .asserted
                return
            }
            if Self.reports.contains(lemma) || syntax.words[token] == "that" { hasReport = true }
            if Self.denying.contains(lemma), hasReport || syntax.words[token + 1].hasSuffix("ing") {
                negations += 1
                context.certainty = .asserted
                context.denier = syntax.subjects(of: token)
                return
            }
        }
    }

    /// Whether a report of a tie is called false: "Rumours that they are a couple are false".
    private func isCalledFalse(_ trigger: Int) -> Bool {
        let sentence = syntax.sentence(of: trigger)
        return sentence.prefix { $0 < trigger }.contains { Self.reports.contains(syntax.lemmas[$0]) }
            && (trigger + 1..<sentence.upperBound).contains {
                Self.falsehoods.contains(syntax.words[$0]) && syntax.lemmas[$0 - 1] == "be"
            }
    }

    private static let falsehoods: Set<String> = [
        "baseless", "fabricated", "false", "groundless", "nonsense", "rubbish", "unfounded", "untrue", "wrong",
    ]

    /// "People assume there must be bad blood, and there isn't any": what follows in the sentence denies it.
    private func isTakenBack(after trigger: Int) -> Bool {
        let end = syntax.sentence(of: trigger).upperBound
        return (trigger + 1..<end - 2).contains { token in
            guard ["and", "but"].contains(syntax.words[token]), syntax.tokens[token + 1].universalTag == .pronoun
            else { return false }
            let negators: Set<String> = ["n't", "not", "never"]
            guard let negator = (token + 2..<min(end, token + 6)).first(where: { negators.contains(syntax.words[$0]) })
            else { return false }
            // "and I don't", "but they aren't", "and there isn't any", nothing more
            let after = negator + 1 < end ? syntax.words[negator + 1] : ""
            return ["", ".", ",", ";", "any", "”", "\"", "—", "–"].contains(after)
        }
    }

    // MARK: - Words beside

    /// Adverbs, particles, determiners and auxiliaries of a node on the path.
    private func read(_ dependent: Int, into context: inout Context, negations: inout Int, at trigger: Int) {
        let word = syntax.words[dependent]
        if Self.negators.contains(word) {
            if takesBack(dependent) { return }
            negations += 1
            if word == "never" { context.stage = context.stage ?? (isUntilThen(trigger) ? .earlier : .throughout) }
            if isNoLonger(trigger) { context.stage = .earlier }
            return
        }
        // "in a way", but "a long way"
        if word == "way", isAfter("long", dependent) { return }
        if Self.hedges.contains(word) || Self.doubtfulModals.contains(word) && syntax.relation(of: dependent) == .aux {
            context.certainty = .hedged
        }
        if Self.earlierWords.contains(word) || word == "first" && isAfter("at", dependent) { context.stage = .earlier }
        let isLater =
            Self.laterWords.contains(word) || word == "since" && syntax.relation(of: dependent) == .advmod
            || word == "day" && isAfter("this", dependent) || word == "days" && isAfter("these", dependent)
        if isLater { context.stage = context.stage ?? .later }
        if Self.lastingWords.contains(word) { context.stage = context.stage ?? .throughout }
        if word == "if" || word == "whether", syntax.relation(of: dependent) == .mark {
            context.certainty = .questioned
            let isClause = syntax.head(of: dependent).map { syntax.relation(of: $0) == .advcl } ?? false
            if isClause, word == "if", !isAfter("as", dependent), !isAfter("even", dependent) {
                context.isSupposed = true
            }
        }
    }

    private func isAfter(_ word: String, _ token: Int) -> Bool { token > 0 && syntax.words[token - 1] == word }

    /// Whether "before" follows: "never met before", "had never worked together before".
    private func isUntilThen(_ trigger: Int) -> Bool {
        let end = syntax.sentence(of: trigger).upperBound
        let before = (trigger + 1..<min(end, trigger + 4)).first { syntax.words[$0] == "before" }
        guard let before else { return false }
        return before + 1 == end || syntax.tokens[before + 1].universalTag == .punctuation
    }

    /// Whether a dependent speaks about the path rather than about a branch of its own.
    private func isNear(_ dependent: Int, of token: Int, trigger: Int) -> Bool {
        switch syntax.relation(of: dependent) {
        case .advmod, .aux, .det, .amod, .mark, .cc, .discourse: true
        case .case: token == trigger
        case .nmod, .obl:
            syntax.tree.dependents(of: dependent).allSatisfy { syntax.relation(of: $0) != .nsubj }
                && isPhrase(dependent)
        default: false
        }
    }

    /// Fixed phrases of time and doubt: "in a way", "at first", "to this day", "at one time", "these days".
    private func isPhrase(_ token: Int) -> Bool {
        ["way", "first", "day", "time", "days", "sense"].contains(syntax.words[token])
    }

    /// "not just", "not only", "not merely", "barely a month after", "without her friendship": no negation of the tie.
    private func takesBack(_ negator: Int) -> Bool {
        let end = syntax.sentence(of: negator).upperBound
        guard negator + 1 < end else { return false }
        let next = syntax.words[negator + 1]
        switch syntax.words[negator] {
        case "barely", "hardly", "scarcely":
            return ["a", "an"].contains(next) || syntax.tokens[negator + 1].universalTag == .numeral
        case "without":
            return (negator + 1..<min(end, negator + 9)).contains {
                [.pos, .prpPossessive].contains(syntax.tokens[$0].pennTag)
            }
        // "made no secret of her contempt"; "No, we were not"
        case "no" where next == "secret": return true
        case "no" where next == ",":
            return negator == syntax.sentence(of: negator).lowerBound || syntax.isQuotationMark(negator - 1)
        default: return ["just", "only", "merely", "simply", "solely", "necessarily", "but"].contains(next)
        }
    }

    private func isNoLonger(_ trigger: Int) -> Bool {
        let whole = syntax.sentence(of: trigger)
        let sentence = max(whole.lowerBound, trigger - 6)..<min(whole.upperBound, trigger + 8)
        return sentence.contains { index in
            (syntax.words[index] == "no" && index + 1 < sentence.upperBound && syntax.words[index + 1] == "longer")
                || syntax.words[index] == "anymore"
                || (syntax.words[index] == "any" && index + 1 < sentence.upperBound
                    && syntax.words[index + 1] == "more")
        }
    }

    // MARK: - Words above

    /// Whether what is said about the head is said about what hangs on it.
    private func reachesUp(_ token: Int, to head: Int) -> Bool {
        switch syntax.relation(of: token) {
        case .xcomp, .ccomp, .obj, .cop, .aux, .csubj, .obl, .nmod: true
        case .nsubj:
            BondNouns.meaning(syntax.lemmas[token]) != nil || syntax.isPassive(head)
                || Self.reports.contains(syntax.lemmas[token])
                || syntax.dependents(of: head, .expl).contains { syntax.words[$0] == "there" }
        // "Neither did the fact that they were married": a fact is so.
        case .acl where syntax.lemmas[head] == "fact": false
        // "a romance between Ann and Tom, who is married": the clause speaks of people.
        case .acl where syntax.dependents(of: token, .nsubj, .nsubjPass).contains { syntax.words[$0] == "who" }: false
        case .acl:
            syntax.tokens[token].relation == .acl || BondNouns.meaning(syntax.lemmas[head]) != nil
                || Self.supposing.contains(syntax.lemmas[head]) || Self.reports.contains(syntax.lemmas[head])
        case .conj: syntax.tokens[token].universalTag == syntax.tokens[head].universalTag && !syntax.isPredicate(token)
        default: false
        }
    }

    private func readGovernor(_ token: Int, below trigger: Int, into context: inout Context, negations: inout Int) {
        let lemma = syntax.lemmas[token]
        if Self.opining.contains(lemma),
            syntax.subjects(of: token).contains(where: {
                // "Two people close to them said" is no talk.
                Self.anybody.contains(syntax.words[$0]) && syntax.dependents(of: $0, .nummod, .amod).isEmpty
            })
        {
            context.isTalk = true
        }
        if Self.ceasing.contains(lemma) {
            negations += 1
            context.isNoLonger = true
        }
        if Self.denying.contains(lemma) {
            negations += 1
            context.certainty = .asserted
            context.denier = syntax.subjects(of: token)
        }
        if Self.doubting.contains(lemma) { context.certainty = .questioned }
        if Self.supposing.contains(lemma) && context.certainty == .asserted { context.certainty = .hedged }
        if Self.beginning.contains(lemma) || Self.ending.contains(lemma) && context.stage == nil {
            context.stage = .earlier
        }
        if Self.becoming.contains(lemma), context.stage == nil { context.stage = .later }
        if lemma == "use", syntax.words[token] == "used" { context.stage = .earlier }
        // "I thought she hated me"
        if lemma == "think", syntax.tokens[token].pennTag == .vbd { context.stage = context.stage ?? .earlier }
    }

    /// "as a boss" under "begins", "to equals" under "moved", "into a friendship" under "grew".
    private func readPreposition(_ token: Int, under head: Int, into context: inout Context) {
        let lemma = syntax.lemmas[head]
        if Self.changing.contains(lemma), syntax.hasPreposition(token, ["to", "into"]) { context.stage = .later }
        if Self.changing.contains(lemma), syntax.hasPreposition(token, ["from"]) { context.stage = .earlier }
        if Self.beginning.contains(lemma), syntax.hasPreposition(token, ["as"]) { context.stage = .earlier }
        if Self.ending.contains(lemma), syntax.hasPreposition(token, ["as"]) { context.stage = .later }
        // "Their friendship turned into rivalry."
        let end = min(head + 3, syntax.sentence(of: head).upperBound)
        if Self.changing.contains(lemma), syntax.relation(of: token) == .nsubj,
            (head..<end).contains(where: { syntax.words[$0] == "into" })
        {
            context.stage = .earlier
        }
    }

    /// "ex-", "then-", "non-" written to or before the naming word, and hedges just before it.
    private func readPrefixes(of trigger: Int, into context: inout Context, isPresupposed: Bool = false) {
        let start = syntax.sentence(of: trigger).lowerBound
        for back in 1...6 where trigger - back >= start {
            let index = trigger - back
            let word = syntax.words[index]
            if back <= 2, ["ex", "then", "former", "once", "onetime", "ex-", "then-"].contains(word) {
                context.stage = .earlier
            }
            // "once her mentor", "now his rival"
            if !isPresupposed || back > 2, word == "once" { context.stage = .earlier }
            if !isPresupposed || back > 2, word == "now" { context.stage = .later }
            if word == "of", index > start, Self.kindOf.contains(syntax.words[index - 1]) {
                context.certainty = .hedged
            }
            if word == "used", index + 1 < trigger, syntax.words[index + 1] == "to" { context.stage = .earlier }
            if back <= 3, Self.hedges.contains(word), word != "like" || !isPresupposed, context.certainty == .asserted {
                context.certainty = .hedged
            }
            if [",", ";", "—", "–", "and", "but", "."].contains(word) { break }
        }
        if !isPresupposed { readChange(before: trigger, into: &context) }
        readSequence(around: trigger, into: &context)
        readPhrases(before: trigger, into: &context)
    }

    /// "At first she disliked him", "by the end they were friends": phrases that the tree may hang elsewhere.
    private func readPhrases(before trigger: Int, into context: inout Context) {
        guard context.stage == nil else { return }
        let start = max(syntax.sentence(of: trigger).lowerBound, trigger - 10)
        for index in stride(from: trigger - 2, through: start, by: -1) {
            if [";", "but", "“", "\""].contains(syntax.words[index]) { return }
            switch (syntax.words[index], syntax.words[index + 1]) {
            case ("at", "first"): context.stage = .earlier
            case ("the", "end") where index > start && ["by", "in"].contains(syntax.words[index - 1]):
                context.stage = .later
            default: continue
            }
            return
        }
    }

    /// "They have not spoken for years when the play begins", "by the finale they are friends".
    private func stageOfStory(around trigger: Int) -> Statement.Stage? {
        let sentence = syntax.sentence(of: trigger)
        for token in sentence.lowerBound..<sentence.upperBound - 2 {
            let noun = syntax.tokens[token + 2].universalTag == .noun ? token + 2 : token + 3
            guard noun < sentence.upperBound, ["as", "by", "when"].contains(syntax.words[token]),
                syntax.words[token + 1] == "the"
            else { continue }
            if syntax.words[token] == "by" {
                if syntax.words[noun] == "finale" { return .later }
            } else if noun + 1 < sentence.upperBound, ["begin", "open", "start"].contains(syntax.lemmas[noun + 1]),
                Self.stories.contains(syntax.lemmas[noun])
            {
                return .earlier
            }
        }
        return nil
    }

    /// "her student, then her deputy, then for two decades her opponent": the last of the row is what holds at its end.
    private func readSequence(around noun: Int, into context: inout Context) {
        let sentence = syntax.sentence(of: noun)
        guard syntax.tokens[noun].universalTag == .noun else { return }
        if noun + 2 < sentence.upperBound, syntax.words[noun + 1] == ",", syntax.words[noun + 2] == "then" {
            context.stage = .earlier
            return
        }
        for index in stride(from: noun - 1, to: max(sentence.lowerBound, noun - 8), by: -1) {
            if [.verb, .auxiliary].contains(syntax.tokens[index].universalTag) || syntax.words[index] == "," { return }
            guard syntax.words[index] == "then", syntax.words[index - 1] == "," else { continue }
            context.stage = .later
            return
        }
    }

    /// "began as …", "evolved into that of …", by the words alone: such clauses are often too long for their tree.
    private func readChange(before trigger: Int, into context: inout Context) {
        let start = max(syntax.sentence(of: trigger).lowerBound, trigger - 12)
        for index in stride(from: trigger - 1, to: start, by: -1) {
            let previous = syntax.words[max(start, index - 1)]
            switch syntax.words[index] {
            case "into" where index > start, "to" where index > start:
                let isChange = (max(start, index - 8)..<index).contains {
                    Self.isForm(syntax.words[$0], of: Self.changing)
                }
                if isChange {
                    context.stage = .later
                    return
                }
            case "as" where Self.isForm(previous, of: Self.beginning) || previous == "out" || previous == "off":
                context.stage = .earlier
                return
            default: break
            }
            // "began as colleagues and became friends"
            if Self.isForm(syntax.words[index], of: Self.becoming.union(Self.ending)) { return }
            if Self.isForm(syntax.words[index], of: Self.beginning) {
                context.stage = .earlier
                return
            }
            if [",", ";", "—", "but"].contains(syntax.words[index]), index < trigger - 4 { return }
        }
    }

    /// Whether a word is a form of one of these verbs, by its letters.
    static func isForm(_ word: String, of verbs: Set<String>) -> Bool {
        if verbs.contains(word) || irregular[word].map(verbs.contains) == true { return true }
        for ending in ["s", "d", "ed", "ing", "es"] where word.hasSuffix(ending) {
            let stem = String(word.dropLast(ending.count))
            if verbs.contains(stem) || verbs.contains(stem + "e") { return true }
        }
        return false
    }

    private static let irregular = [
        "began": "begin", "begun": "begin", "beginning": "begin", "became": "become", "grew": "grow", "grown": "grow",
        "led": "lead", "went": "go", "gone": "go",
    ]

    private func isQuestion(_ trigger: Int) -> Bool {
        let sentence = syntax.sentence(of: trigger)
        return sentence.suffix(3).contains { syntax.words[$0] == "?" }
    }

    // MARK: - When

    /// Years that the clause names: "since 1999", "from 1999 to 2004", "until 2011", "in 2003".
    private func interval(around trigger: Int) -> Statement.Interval? {
        let sentence = syntax.sentence(of: trigger)
        var interval = Statement.Interval()
        for index in max(sentence.lowerBound, trigger - 12)..<min(sentence.upperBound, trigger + 12) where isYear(index)
        {
            let before = index > sentence.lowerBound ? syntax.words[index - 1] : ""
            switch before {
            case "since", "from", "in", "between", "after": interval.from = interval.from ?? syntax.words[index]
            case "until", "till", "to", "before", "and", "-", "–": interval.to = interval.to ?? syntax.words[index]
            default: break
            }
        }
        return interval.from == nil && interval.to == nil ? nil : interval
    }

    /// Whether a year tells when it happened: "sued him in 1999".
    private func isDated(_ trigger: Int) -> Bool {
        let end = min(syntax.sentence(of: trigger).upperBound, trigger + 16)
        return (trigger + 1..<end).contains { isYear($0) && syntax.words[$0 - 1] == "in" }
    }

    private func isYear(_ token: Int) -> Bool {
        let word = syntax.words[token].utf8
        guard word.count == 4, word.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else {
            return false
        }
        return word.first == UInt8(ascii: "1") || word.first == UInt8(ascii: "2")
    }
}
