internal import RapportText

/// Who speaks, and to whom, by the words of a cue.
struct CueArguments {
    /// The mention of the speaker.
    var speaker: Int?
    /// The mention of the one spoken to.
    var addressee: Int?
}

/// Reads who speaks, and to whom, off the sentence of a cue: by the parse where there is one, by the order of words elsewhere.
struct CueArgumentFinder {
    private let words: WordView
    private let mentions: MentionIndex
    private let tree: DependencyTree
    private let isParsed: Bool

    init(_ words: WordView, _ mentions: MentionIndex) {
        self.words = words
        self.mentions = mentions
        tree = DependencyTree(words.annotation.tokens)
        isParsed = words.annotation.tokens.contains { $0.head != nil }
    }

    /// The arguments of a cue.
    func arguments(of cue: SpeechCue) -> CueArguments {
        switch cue.kind {
        case .verb:
            let verb = cue.tokens.lowerBound
            let speaker = subject(of: verb, in: cue.clause, isInverted: cue.isInverted)
            return CueArguments(speaker: speaker, addressee: addressee(of: verb, in: cue.clause, speaker: speaker))
        case .source:
            return CueArguments(speaker: sourceSpeaker(after: cue.tokens.upperBound, in: cue.clause))
        case .noun:
            return CueArguments(speaker: owner(of: cue.tokens.lowerBound, in: cue.clause))
        case .bare:
            // "As for Teller:" tells of whom, not who.
            let isTopic = cue.clause.first.map { Self.topics.contains(words.lower($0)) } ?? false
            return CueArguments(speaker: isTopic ? nil : mainSubject(of: cue.clause))
        }
    }

    /// The subject of what a stretch of narration tells: of its last main verb, or else its first person.
    func mainSubject(of clause: Range<Int>) -> Int? {
        guard !clause.isEmpty else { return nil }
        if isParsed {
            for token in clause where words.annotation.tokens[token].relation == .nsubj {
                guard let head = words.annotation.tokens[token].head, clause.contains(head),
                    !isSubordinate(token, of: head),
                    words.annotation.tokens[head].relation == .root
                        || words.annotation.tokens[head].relation == .parataxis
                        || words.annotation.tokens[head].relation == .ccomp
                else { continue }
                if let mention = person(headedBy: token) { return mention }
            }
        }
        return mentions.people(in: clause).first { mention in
            let subject = mentions[mention].head
            guard let verb = words.annotation.tokens[subject].head else { return true }
            return !isSubordinate(subject, of: verb)
        }
    }

    /// Whether the clause of a subject only says when or why something else happens: "as Tom stared".
    private func isSubordinate(_ subject: Int, of verb: Int) -> Bool {
        tree.dependents(of: verb).contains { token in
            token < subject && (words.annotation.tokens[token].relation == .mark || words.lower(token) == "when")
        }
    }

    /// The people that a stretch of narration speaks of otherwise than as its subject: "she turned to Tom".
    func others(in clause: Range<Int>, besides subject: Int?) -> [Int] {
        mentions.people(in: clause).filter { $0 != subject }
    }

    private static let topics: Set<String> = ["about", "as", "of", "on", "regarding"]

    /// The name that stands as the subject of a cue's verb although it is no mention of a person: "Anoush says".
    func subjectName(of cue: SpeechCue) -> String? {
        guard cue.verb != nil else { return nil }
        let verb = cue.tokens.lowerBound
        let place = cue.isInverted ? verb + 1 : verb - 1
        guard cue.clause.contains(place), words.isCapitalised(place) else { return nil }
        return String(words.annotation.form(of: place))
    }

    // MARK: - Speakers

    private func subject(of verb: Int, in clause: Range<Int>, isInverted: Bool) -> Int? {
        if words.reportingVerb(verb)?.form == .base, let hearing = words.hearing(of: verb, from: clause.lowerBound) {
            return mentions.people(in: (hearing + 1)..<verb).last
        }
        if isParsed, let mention = parsedSubject(of: verb, in: clause) { return mention }
        if isInverted, clause.contains(verb + 1), CueWord.determiners.contains(words.lower(verb + 1)) {
            // "wrote the Lantern Bay star": no name within the phrase is its subject.
            return mentions.people(in: (verb + 1)..<(verb + 2)).first
        }
        return isInverted ? mention(after: verb, in: clause) : mention(before: verb, in: clause)
    }

    /// Climbs from a verb that has no subject of its own to the one it shares: "she laughed and said".
    private func parsedSubject(of verb: Int, in clause: Range<Int>) -> Int? {
        let tokens = words.annotation.tokens
        var verb = verb
        for _ in 0..<4 {
            for child in tree.dependents(of: verb)
            where tokens[child].relation == .nsubj || tokens[child].relation == .nsubjOuter {
                guard clause.contains(child) else { continue }
                if let mention = speaker(headedBy: child) { return mention }
                let word = words.lower(child)
                if word == "who", let mention = mention(rightBefore: child, in: clause) { return mention }
                if word == "who" || word == "that" || word == "which", let noun = tokens[verb].head,
                    let mention = speaker(headedBy: noun)
                {
                    return mention
                }
            }
            switch tokens[verb].relation {
            case .conj, .xcomp, .advcl, .parataxis:
                guard let head = tokens[verb].head, clause.contains(head) else { return nil }
                verb = tokens[verb].relation == .conj ? clauseBefore(verb, in: head) : head
            case .acl, .aclRelcl:
                guard let noun = tokens[verb].head, clause.contains(noun) else { return nil }
                if let mention = speaker(headedBy: noun) { return mention }
                // "She had only time to press her hand and say".
                guard let head = tokens[noun].head, clause.contains(head) else { return nil }
                verb = head
            default: return nil
            }
        }
        return nil
    }

    /// The verb of those in a row with a head that shares its subject with a later one: the last before it that has a subject.
    ///
    /// "Tom went out, and Ann looked up and said".
    private func clauseBefore(_ verb: Int, in head: Int) -> Int {
        let tokens = words.annotation.tokens
        return tree.dependents(of: head).last { other in
            other < verb && other > head && tokens[other].relation == .conj
                && tree.dependents(of: other).contains { tokens[$0].relation == .nsubj }
        } ?? head
    }

    private func speaker(headedBy token: Int) -> Int? {
        // "Holmes's voice broke in".
        if words.annotation.tokens[token].lemma == "voice",
            let owner = tree.dependents(of: token).first(where: { words.annotation.tokens[$0].relation == .nmodPoss }),
            let mention = mentions.mention(headedBy: owner), mentions.isPerson(mention)
        {
            return mention
        }
        guard let mention = mentions.mention(headedBy: token) else { return nil }
        let type = mentions[mention].type
        return type == .person || type == .organisation ? mention : nil
    }

    /// The person that ends where a relative pronoun begins: "Ann, who".
    private func mention(rightBefore token: Int, in clause: Range<Int>) -> Int? {
        let end = words.isSign(token - 1, ",") ? token - 1 : token
        return mentions.people(in: clause.lowerBound..<max(clause.lowerBound, end)).last.flatMap {
            mentions[$0].tokens.contains(end - 1) ? $0 : nil
        }
    }

    private func person(headedBy token: Int) -> Int? {
        mentions.mention(headedBy: token).flatMap { mentions.isPerson($0) ? $0 : nil }
    }

    private func mention(after verb: Int, in clause: Range<Int>) -> Int? {
        let reach = (verb + 1)..<max(verb + 1, min(verb + 6, clause.upperBound))
        return mentions.people(in: reach).first ?? body(in: reach)
    }

    /// The person before the verb; where a comma stands between, the one before the phrase that commas enclose.
    private func mention(before verb: Int, in clause: Range<Int>) -> Int? {
        let people = mentions.people(in: clause.lowerBound..<verb)
        guard let last = people.last else { return body(in: clause.lowerBound..<verb) }
        let end = min(mentions[last].tokens.upperBound, verb)
        guard let comma = (end..<verb).last(where: { words.isSign($0, ",") }) else { return last }
        guard let opening = (clause.lowerBound..<comma).last(where: { words.isSign($0, ",") }) else { return last }
        return people.last { mentions[$0].tokens.upperBound <= opening } ?? last
    }

    /// An organisation that stands where a person would.
    private func body(in tokens: Range<Int>) -> Int? {
        mentions.mentions(beginningIn: tokens).first { mentions[$0].type == .organisation }
    }

    private func sourceSpeaker(after token: Int, in clause: Range<Int>) -> Int? {
        let rest = token..<max(token, clause.upperBound)
        // "According to a Vanity Fair interview with Moss": the one who gave it.
        if let with = rest.first(where: { words.lower($0) == "with" }),
            let person = mentions.people(in: with..<rest.upperBound).first
        {
            return person
        }
        return mentions.people(in: rest).first ?? body(in: rest)
    }

    /// Whose words a noun of saying means: "her reply was", "the words of the judge".
    private func owner(of noun: Int, in clause: Range<Int>) -> Int? {
        let before = mentions.people(in: clause.lowerBound..<noun)
        // The possessor may lie within the noun's own mention, as in "Tom's reply".
        return before.last ?? mentions.people(in: noun..<clause.upperBound).first
    }

    // MARK: - Addressees

    private func addressee(of verb: Int, in clause: Range<Int>, speaker: Int?) -> Int? {
        let from = verb + 1
        var until = from
        while until < clause.upperBound, until - from < 10, !words.isSign(until, ","), !words.isSign(until, ":") {
            until += 1
        }
        return mentions.people(in: from..<until).first { mention in
            guard mention != speaker else { return false }
            let first = mentions[mention].tokens.lowerBound
            let before = words.lower(first - 1)
            return first == from || before == "to" || before == "at" || before == "with"
                || (speaker.map { mentions[$0].tokens.upperBound == first } ?? false)
        }
    }
}
