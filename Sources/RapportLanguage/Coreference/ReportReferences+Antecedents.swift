internal import RapportText

/// Whom a pronoun or a description speaks of.
extension ReportReferences {
    /// Whom the pronoun or description in a cue speaks of: the subject before, or the one nearest where that is somebody's part.
    func speakingSubject(_ mention: Int) -> Int? {
        let subject = subjectBefore(mention)
        guard let cluster = subject ?? clusterOfMention[mention], characters.contains(cluster) else { return subject }
        return antecedent(of: mention, apartFrom: cluster).flatMap { characters.contains($0) ? nil : $0 } ?? subject
    }

    /// The subject of the last sentence of narration before the quotation that a cue follows.
    func subjectBefore(_ mention: Int) -> Int? {
        let place = annotation.tokens[annotation.mentions[mention].head].span.start
        guard let quotation = Self.last(of: quotations, startingBefore: place, annotation) else { return nil }
        let wanted = gender(ofPronoun: mention) ?? annotation.mentions[mention].gender
        let first = words.firstToken(from: annotation.quotations[quotation].span.start)
        var token = first - 1
        while token >= 0, words.isQuotationMark(token) { token -= 1 }
        guard token >= 0, quotationAround(token) == nil else { return nil }
        for sentence in [words.sentence(of: token), words.sentence(of: token) - 1] where sentence >= 0 {
            let tokens = annotation.sentences[sentence].tokens
            guard quotationAround(tokens.lowerBound) == nil else { break }
            let spoken = mentionsOfSentence[sentence].filter {
                annotation.mentions[$0].head <= token && quotationOfMention[$0] == nil
            }
            // "Her aunt, she said, has bad days."
            let subject =
                spoken.first(where: isSayer) ?? spoken.first(where: isPerformer) ?? spoken.first(where: isMainSubject)
                ?? spoken.first(where: isSubject)
                ?? spoken.first { annotation.mentions[$0].tokens.lowerBound == tokens.lowerBound }
                ?? spoken.first { clusterOfMention[$0].map { isNamed[$0] && fits($0, wanted) } ?? false }
            guard let cluster = subject.flatMap({ clusterOfMention[$0] }) else { continue }
            let isQuestion = words.isSign(tokens.upperBound - 1, "?")
            if isNamed[cluster], fits(cluster, wanted) { return cluster }
            // "The rumours make her tired. '…,' she said."
            let fitting = Set(
                spoken.compactMap { clusterOfMention[$0] }.filter { isNamed[$0] && fits($0, wanted) }
            )
            if fitting.count == 1 { return fitting.first }
            // "Is she, at last? '…,' he said."
            guard isQuestion else { return nil }
        }
        return nil
    }

    /// Whether a mention is the subject of a verb of saying outside of quotations; parsers take that of "…," recalled Ann Bell
    /// for an object.
    private func isSayer(_ mention: Int) -> Bool {
        guard let verb = annotation.tokens[annotation.mentions[mention].head].head, isPlainVerb(verb) else {
            return false
        }
        return isSubject(mention)
            || annotation.mentions[mention].tokens.lowerBound == verb + 1 && verb > 0 && words.isQuotationMark(verb - 1)
    }

    /// Whether a mention names who plays the subject of a sentence: "Ferrant is played by Ann Bell, who …".
    private func isPerformer(_ mention: Int) -> Bool {
        let token = annotation.tokens[annotation.mentions[mention].head]
        guard token.relation == .oblAgent || token.relation == .obl, let verb = token.head,
            annotation.tokens[verb].relation == .root
        else { return false }
        return ["play", "portray"].contains(annotation.tokens[verb].lemma) && annotation.tokens[verb].pennTag == .vbn
    }

    /// The last who spoke, where a reporter asks on, as in "Would he do it again?".
    func askedSubject(_ mention: Int) -> Int? {
        guard let wanted = gender(ofPronoun: mention), isMainSubject(mention) else { return nil }
        let head = annotation.mentions[mention].head
        guard let last = words.sentenceTokens(of: head).last, words.isSign(last, "?") else { return nil }
        return lastSpeaker(before: annotation.tokens[head].span.start, wanted)
    }

    /// The one named, of a gender, of whom the words beside the last quotations before an offset say that they spoke them.
    private func lastSpeaker(before offset: Int, _ wanted: Gender?) -> Int? {
        let next = quotations.partitioningIndex { annotation.quotations[$0].span.start >= offset }
        for quotation in quotations[max(0, next - 3)..<next].reversed() {
            let span = annotation.quotations[quotation].span
            func sentence(at offset: Int) -> Int {
                words.sentence(of: min(words.firstToken(from: offset), annotation.tokens.count - 1))
            }
            for sentence in (sentence(at: span.start)...sentence(at: span.end)).reversed() {
                let sayer = mentionsOfSentence[sentence].first {
                    quotationOfMention[$0] == nil && isSayer($0)
                        && annotation.tokens[annotation.mentions[$0].head].span.start < offset
                }
                guard let sayer else { continue }
                return clusterOfMention[sayer].flatMap { isNamed[$0] && fits($0, wanted) ? $0 : nil }
            }
        }
        return nil
    }

    /// Of the two named last, the one who did not speak last and is no subject of the sentence before, for who is compared with
    /// the other: "the younger woman".
    func comparedSubject(_ mention: Int) -> Int? {
        let found = annotation.mentions[mention]
        guard isDescription(mention), isMainSubject(mention), found.form == .common,
            (found.tokens.lowerBound..<found.head).contains(where: { Self.comparing.contains(words.lower($0)) })
        else { return nil }
        var two: [Int] = []
        for other in (0..<mention).reversed() where two.count < 2 {
            guard let cluster = clusterOfMention[other], isNamed[cluster], !two.contains(cluster) else { continue }
            two.append(cluster)
        }
        let start = annotation.tokens[found.head].span.start
        guard two.count == 2 else { return nil }
        guard let last = lastSpeaker(before: start, nil) ?? mainSubject(ofSentence: words.sentence(of: found.head) - 1),
            two.contains(last)
        else { return two.first { fits($0, found.gender) } }
        if let known = clusterOfMention[mention], isNamed[known], known != last { return nil }
        return two.first { $0 != last && fits($0, found.gender) }
    }

    /// Whom the subject of the main predicate of a sentence of narration speaks of.
    private func mainSubject(ofSentence sentence: Int) -> Int? {
        guard sentence >= 0 else { return nil }
        return mentionsOfSentence[sentence].first { quotationOfMention[$0] == nil && isMainSubject($0) }
            .flatMap { clusterOfMention[$0] }
    }

    private static let comparing: Set<String> = ["elder", "older", "other", "younger"]

    /// The subject of the sentence before, where a sentence goes on with "he" or "she" for its own.
    ///
    /// A question between them is nobody's, as in "And the film? He likes it".
    func continuedSubject(_ mention: Int) -> Int? {
        guard let wanted = gender(ofPronoun: mention), isMainSubject(mention) || isOfMainSubject(mention) else {
            return nil
        }
        let own = words.sentence(of: annotation.mentions[mention].head)
        for sentence in stride(from: own - 1, through: max(0, own - 2), by: -1) {
            let tokens = annotation.sentences[sentence].tokens
            let subject = mentionsOfSentence[sentence].first { quotationOfMention[$0] == nil && isMainSubject($0) }
            if let cluster = subject.flatMap({ clusterOfMention[$0] }) {
                return isNamed[cluster] && fits(cluster, wanted) ? cluster : nil
            }
            if quotationAround(tokens.lowerBound) != nil, sentence < own - 1 {
                return lastSpeaker(before: annotation.tokens[tokens.upperBound - 1].span.end, wanted)
            }
            guard words.isSign(tokens.upperBound - 1, "?") else { return nil }
        }
        return nil
    }

    /// Whom a description speaks of that goes on as the subject of a sentence: "The Dane, …" after a sentence about one person,
    /// who is its subject or the last it names.
    func describedSubject(_ mention: Int) -> Int? {
        // "The 22-year-old" tells nothing by which coreference could know somebody better.
        let isAge = words.lower(annotation.mentions[mention].head) == "old"
        guard isDescription(mention), isMainSubject(mention),
            isAge || !(clusterOfMention[mention].map { isNamed[$0] } ?? false)
        else { return nil }
        let wanted = annotation.mentions[mention].gender
        let sentence = words.sentence(of: annotation.mentions[mention].head) - 1
        guard sentence >= 0 else { return nil }
        let spoken = mentionsOfSentence[sentence].filter { other in
            quotationOfMention[other] == nil && clusterOfMention[other].map { isNamed[$0] && fits($0, wanted) } ?? false
        }
        return (spoken.first(where: isMainSubject) ?? spoken.last).flatMap { clusterOfMention[$0] }
    }

    /// Whom a description names that comes again: "the prime minister, Ann Bell", and later "the prime minister".
    mutating func describedBefore(_ mention: Int) -> Int? {
        guard isDescription(mention), annotation.mentions[mention].form == .common else { return nil }
        // "Ann Bell, now the chancellor"
        let head = annotation.mentions[mention].head
        if annotation.tokens[head].relation == .appos, let name = annotation.tokens[head].head,
            let other = mentionsOfSentence[words.sentence(of: head)].first(where: {
                annotation.mentions[$0].head == name && annotation.mentions[$0].form == .proper
            }), let cluster = clusterOfMention[other], isNamed[cluster]
        {
            return cluster
        }
        guard !Self.anybody.contains(words.lower(head)), let cluster = clusterOfDescription[description(mention)] else {
            return nil
        }
        return fits(cluster, annotation.mentions[mention].gender) ? cluster : nil
    }

    /// Nouns that are said of everybody.
    private static let anybody: Set<String> = ["boy", "child", "girl", "lady", "man", "person", "woman"]

    /// Takes down what a title before a name says of its bearer: "Captain Ann Bell" is the captain.
    mutating func noteTitle(_ mention: Int) {
        let found = annotation.mentions[mention]
        guard found.form == .proper, let cluster = clusterOfMention[mention], isNamed[cluster] else { return }
        // "Lt. Gov. Ann Bell" is not the governor.
        let titles = (max(0, found.tokens.lowerBound - 2)..<found.head).compactMap { token -> String? in
            let form = annotation.form(of: token)
            switch PersonTitle(form)?.kind {
            case .office, .rank, .profession, .nobility:
                let title = form.lowercased().filter { $0 != "." }
                return Self.longTitles[title] ?? title
            default: return nil
            }
        }
        guard !titles.isEmpty else { return }
        clusterOfDescription[titles.joined(separator: " ")] = cluster
        if titles == ["representative"] {
            for description in ["congressman", "congresswoman"] { clusterOfDescription[description] = cluster }
        }
    }

    private static let longTitles = [
        "amb": "ambassador", "capt": "captain", "col": "colonel", "det": "detective", "dr": "doctor", "gen": "general",
        "gov": "governor", "insp": "inspector", "lieut": "lieutenant", "lt": "lieutenant", "maj": "major",
        "pres": "president", "prof": "professor", "rep": "representative", "sen": "senator", "sgt": "sergeant",
    ]

    mutating func noteDescription(_ mention: Int, of cluster: Int) {
        guard isDescription(mention), annotation.mentions[mention].form == .common else { return }
        clusterOfDescription[description(mention)] = cluster
        // "the state's governor" is the governor from then on.
        let found = annotation.mentions[mention]
        if let owner = (found.tokens.lowerBound..<found.head).last(where: { annotation.tokens[$0].pennTag == .pos }) {
            clusterOfDescription[(owner + 1..<found.head + 1).map(words.lower).joined(separator: " ")] = cluster
        }
    }

    /// The words of a description up to its head, without its article.
    private func description(_ mention: Int) -> String {
        let found = annotation.mentions[mention]
        return (found.tokens.lowerBound + 1..<max(found.tokens.lowerBound + 1, found.head + 1)).map(words.lower)
            .joined(separator: " ")
    }

    /// Whom the noun describes that a possessive belongs to: Ann in "Ann, her mentor", "her mentor, Ann" and "Ann is her
    /// mentor", none of which speaks of Ann by "her".
    func described(by mention: Int) -> [Int] {
        let head = annotation.mentions[mention].head
        guard annotation.tokens[head].relation == .nmodPoss, var noun = annotation.tokens[head].head else { return [] }
        while annotation.tokens[noun].relation == .conj, let first = annotation.tokens[noun].head { noun = first }
        var described = tree.dependents(of: noun).filter {
            [.appos, .flat].contains(annotation.tokens[$0].relation)
                || annotation.tokens[$0].relation == .nsubj
                    && tree.dependents(of: noun).contains { annotation.tokens[$0].relation == .cop }
        }
        switch annotation.tokens[noun].relation {
        case .appos: if let other = annotation.tokens[noun].head { described.append(other) }
        case .obl, .xcomp:
            // "regards him as his mentor", "called her his second mother"
            let isAs = tree.dependents(of: noun).contains { words.lower($0) == "as" }
            guard isAs || annotation.tokens[noun].relation == .xcomp, let verb = annotation.tokens[noun].head else {
                break
            }
            described += tree.dependents(of: verb).filter { annotation.tokens[$0].relation == .obj }
        default: break
        }
        return mentionsOfSentence[words.sentence(of: head)].filter { described.contains(annotation.mentions[$0].head) }
            .compactMap { clusterOfMention[$0] }
    }

    /// Whether a pronoun tells whose the subject of the sentence's main predicate is: "Yet his wife sings".
    private func isOfMainSubject(_ mention: Int) -> Bool {
        let token = annotation.tokens[annotation.mentions[mention].head]
        guard token.relation == .nmodPoss, let noun = token.head, annotation.tokens[noun].relation == .nsubj,
            let verb = annotation.tokens[noun].head
        else { return false }
        return annotation.tokens[verb].relation == .root
    }

    /// Tom for "his" in "a doctor, Tom Bell, and his wife", and in "Tom Bell sings; his wife acts".
    func ownerBefore(_ mention: Int) -> Int? {
        let head = annotation.mentions[mention].head
        guard let wanted = gender(ofPronoun: mention), annotation.tokens[head].relation == .nmodPoss else { return nil }
        var found: Int?
        let sentence = words.sentence(of: head)
        if head > 1, words.lower(head - 1) == "and" {
            let end = words.isSign(head - 2, ",") ? head - 2 : head - 1
            found = mentionsOfSentence[sentence].first {
                // "she and her brother"
                let isOwner = annotation.mentions[$0].form == .proper || gender(ofPronoun: $0) == wanted
                return isOwner && annotation.mentions[$0].tokens.upperBound == end
            }
        } else if let noun = annotation.tokens[head].head, annotation.tokens[noun].relation == .nsubj,
            let verb = annotation.tokens[noun].head, [.conj, .parataxis].contains(annotation.tokens[verb].relation)
        {
            found = mentionsOfSentence[sentence].first {
                isSubject($0) && annotation.tokens[annotation.mentions[$0].head].head == annotation.tokens[verb].head
            }
        }
        guard let cluster = found.flatMap({ clusterOfMention[$0] }), isNamed[cluster], genders[cluster] == wanted else {
            return nil
        }
        return cluster
    }

    /// Ann for "her" in "Ann, who succeeded her mentor".
    func ownerInClause(_ mention: Int) -> Int? {
        let head = annotation.mentions[mention].head
        guard let wanted = gender(ofPronoun: mention), annotation.tokens[head].relation == .nmodPoss,
            let noun = annotation.tokens[head].head, [.obj, .obl].contains(annotation.tokens[noun].relation),
            let verb = annotation.tokens[noun].head
        else { return nil }
        return named(before: verb, wanted)
    }

    /// Ann for "she" in "Ann, who says she is tired": the one of whom the clause around what somebody says is said.
    func sayingSubject(_ mention: Int) -> Int? {
        let head = annotation.mentions[mention].head
        guard let wanted = gender(ofPronoun: mention), annotation.tokens[head].relation == .nsubj,
            let verb = annotation.tokens[head].head, annotation.tokens[verb].relation == .ccomp,
            let saying = annotation.tokens[verb].head
        else { return nil }
        return named(before: saying, wanted)
    }

    /// The named one of whom a clause tells that has this verb and the subject "who".
    private func named(before verb: Int, _ wanted: Gender) -> Int? {
        guard annotation.tokens[verb].relation == .aclRelcl,
            tree.dependents(of: verb).contains(where: {
                words.lower($0) == "who" && annotation.tokens[$0].relation == .nsubj
            }), let named = annotation.tokens[verb].head
        else { return nil }
        let other = mentionsOfSentence[words.sentence(of: verb)].first { annotation.mentions[$0].head == named }
        return other.flatMap { clusterOfMention[$0] }.flatMap { isNamed[$0] && fits($0, wanted) ? $0 : nil }
    }

    /// Whether a mention is the subject of the sentence's main predicate.
    func isMainSubject(_ mention: Int) -> Bool {
        guard isSubject(mention), let verb = annotation.tokens[annotation.mentions[mention].head].head else {
            return false
        }
        return annotation.tokens[verb].relation == .root
    }

    func quotationAround(_ token: Int) -> Int? {
        Self.quotation(of: quotations, around: annotation.tokens[token].span, annotation)
    }

    /// The nearest person who fits a pronoun: in its own sentence before it, then in the sentences before, subjects first.
    func antecedent(of mention: Int, apartFrom own: Int? = nil) -> Int? {
        let head = annotation.mentions[mention].head
        let wanted = gender(ofPronoun: mention)
        let quotation = quotationOfMention[mention]
        let speaker = quotation.flatMap { annotation.quotations[$0].speaker }
        let ownSentence = words.sentence(of: head)
        let described = described(by: mention)
        for sentence in stride(from: ownSentence, through: max(0, ownSentence - Self.reach), by: -1) {
            let candidates = mentionsOfSentence[sentence].filter { other in
                guard let cluster = clusterOfMention[other], isNamed[cluster], fits(cluster, wanted),
                    cluster != speaker, cluster != own,
                    !described.contains(cluster)
                else { return false }
                if sentence == ownSentence {
                    guard annotation.mentions[other].tokens.upperBound <= head, !areArguments(mention, other) else {
                        return false
                    }
                }
                return quotation != nil || quotationOfMention[other] == nil
            }
            let best = candidates.first(where: isSubject) ?? candidates.first
            if let cluster = best.flatMap({ clusterOfMention[$0] }) { return cluster }
        }
        return nil
    }

    private static let reach = 4

    func fits(_ cluster: Int, _ wanted: Gender?) -> Bool {
        guard let wanted, let gender = genders[cluster] else { return true }
        return gender == wanted
    }

    /// Whether two mentions are subject and object of one verb, which cannot be one person but by "himself".
    func areArguments(_ a: Int, _ b: Int) -> Bool {
        guard !words.lower(annotation.mentions[a].head).hasSuffix("self") else { return false }
        let (one, two) = (
            annotation.tokens[annotation.mentions[a].head], annotation.tokens[annotation.mentions[b].head]
        )
        guard let verb = one.head, verb == two.head else { return false }
        return one.relation != .nmodPoss && two.relation != .nmodPoss
    }

    func isSubject(_ mention: Int) -> Bool {
        [.nsubj, .nsubjPass].contains(annotation.tokens[annotation.mentions[mention].head].relation)
    }
}
