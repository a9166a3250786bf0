import RapportText

/// Looks up everything that resolution depends on, mention by mention.
struct MentionProfiler: Sendable {
    private let annotation: Annotation
    private let knowledge: WordKnowledge
    private let tree: DependencyTree
    private let sentenceOfToken: [Int32]
    private let quotationOfToken: [Int32]
    private let stageRoles: [Int: StageRole]

    /// Prepares the lookups over a document.
    ///
    /// - Complexity: O(tokens + mentions + quotations).
    init(_ annotation: Annotation, _ knowledge: WordKnowledge) {
        self.annotation = annotation
        self.knowledge = knowledge
        tree = DependencyTree(annotation.tokens)
        var sentenceOfToken = [Int32](repeating: 0, count: annotation.tokens.count)
        for (index, sentence) in annotation.sentences.enumerated() {
            for token in sentence.tokens { sentenceOfToken[token] = Int32(index) }
        }
        self.sentenceOfToken = sentenceOfToken
        quotationOfToken = annotation.quotationOfToken()
        stageRoles = StageRoleFinder(annotation.tokens, tree).roles()
    }

    /// The profiles of all mentions, in order of their heads; of two with one head, the longer comes later.
    ///
    /// - Complexity: O(mentions · log mentions).
    func profiles() -> [MentionProfile] {
        let order = annotation.mentions.indices.sorted { a, b in
            let (left, right) = (annotation.mentions[a], annotation.mentions[b])
            return (left.head, left.tokens.count, a) < (right.head, right.tokens.count, b)
        }
        var profiles = order.concurrentFlatMap { $0.map(profile) }
        link(&profiles)
        return profiles
    }

    private func profile(_ index: Int) -> MentionProfile {
        let mention = annotation.mentions[index]
        let head = annotation.tokens[mention.head]
        let pronoun = annotation.pronoun(of: mention)
        let anchor = firstConjunct(of: mention.head)
        let anchorToken = annotation.tokens[anchor]
        let sentence = Int(sentenceOfToken[mention.head])
        let governor = anchorToken.head
        return MentionProfile(
            mention: index,
            tokens: mention.tokens,
            head: mention.head,
            form: mention.form,
            type: mention.type,
            pronoun: pronoun,
            determination: determination(of: mention),
            number: mention.number ?? pronoun?.number ?? (mention.form == .proper ? .singular : nil),
            gender: mention.gender ?? pronoun?.gender,
            role: tree.dependents(of: anchor).contains { annotation.tokens[$0].relation == .cop }
                ? .predicate : Role(anchorToken.relation),
            governor: governor,
            firstConjunct: anchor,
            clause: clause(above: anchor),
            dominators: dominators(of: anchor),
            sentence: sentence,
            stageRole: stageRole(of: mention, pronoun),
            count: count(of: mention),
            block: annotation.sentences.isEmpty ? 0 : annotation.sentences[sentence].block,
            quotation: quotationOfToken[mention.head] < 0 ? nil : Int(quotationOfToken[mention.head]),
            isSpeaking: isSpeaking(mention.head, governor),
            headWord: WordHash.of(head.lemma.isEmpty ? annotation.form(of: mention.head) : Substring(head.lemma)),
            governorWord: governor.map { WordHash.of(annotation.tokens[$0].lemma) } ?? 0,
            headCluster: knowledge.clusters.cluster(of: annotation.form(of: mention.head))?.path ?? 0,
            governorCluster: governor.flatMap { knowledge.clusters.cluster(of: annotation.form(of: $0))?.path } ?? 0,
            phrase: phrase(of: mention),
            nounClasses: mention.form == .common ? knowledge.lexicon.classes(ofNoun: head.lemma) : [],
            firstOfSentence: annotation.sentences.isEmpty ? 0 : annotation.sentences[sentence].tokens.lowerBound,
            modifiers: modifiers(of: mention),
            possessor: nil,
            container: nil,
            apposedTo: nil,
            predicateOf: nil
        )
    }

    // "she said", "said the old man", "he rose and said".
    private func isSpeaking(_ head: Int, _ governor: Int?) -> Bool {
        guard quotationOfToken[head] < 0, let governor, Role(annotation.tokens[head].relation).isSubject else {
            return false
        }
        let verbs = [governor] + tree.dependents(of: governor).filter { annotation.tokens[$0].relation == .conj }
        return verbs.contains { verb in
            guard let kind = ReportingVerb.of(annotation.form(of: verb).lowercased())?.kind else { return false }
            return kind == .say || kind == .ask || kind == .manner
        }
    }

    // "Hamm" of "Moss and Hamm" plays the part of "Moss".
    private func firstConjunct(of token: Int) -> Int {
        var token = token
        while annotation.tokens[token].relation == .conj, let head = annotation.tokens[token].head, head < token {
            token = head
        }
        return token
    }

    private func clause(above token: Int) -> Int? {
        var current = token
        for _ in 0..<12 {
            guard let head = annotation.tokens[current].head else { return current }
            current = head
            switch annotation.tokens[current].universalTag {
            case .verb: return current
            case .auxiliary, .adjective, .noun, .pronoun, .properNoun:
                if tree.dependents(of: current).contains(where: { annotation.tokens[$0].relation.marksPredicate }) {
                    return current
                }
            default: break
            }
        }
        return current
    }

    private func dominators(of token: Int) -> [Int] {
        var found: [Int] = []
        var current = token
        for _ in 0..<12 {
            guard let head = annotation.tokens[current].head else { break }
            switch annotation.tokens[current].relation {
            case .acl, .aclRelcl: found.append(head)
            default: break
            }
            current = head
        }
        return found
    }

    private func modifiers(of mention: Mention) -> [UInt64] {
        guard mention.form != .pronoun else { return [] }
        var words: [UInt64] = []
        for token in mention.tokens where token != mention.head {
            switch annotation.tokens[token].universalTag {
            case .noun, .properNoun, .adjective, .numeral, .verb:
                let lemma = annotation.tokens[token].lemma
                words.append(WordHash.of(lemma.isEmpty ? annotation.form(of: token) : Substring(lemma)))
                if words.count == 8 { return words }
            default: break
            }
        }
        return words
    }

    private func phrase(of mention: Mention) -> UInt64 {
        var hash: UInt64 = 0
        for token in mention.tokens {
            switch annotation.tokens[token].universalTag {
            case .determiner, .punctuation, .adposition: continue
            case .pronoun where mention.tokens.count > 1: continue
            default: hash = WordHash.mix(hash, WordHash.of(annotation.form(of: token)))
            }
        }
        return hash
    }

    private func determination(of mention: Mention) -> Determination {
        switch mention.form {
        case .pronoun: return .pronoun
        case .proper: return .name
        case .common: break
        }
        for child in tree.dependents(of: mention.head) where mention.tokens.contains(child) {
            switch annotation.tokens[child].relation {
            case .nmodPoss: return .possessed
            case .det, .detPredet, .nummod:
                if let found = Determiners.reading(annotation.form(of: child).lowercased()) { return found }
                if annotation.tokens[child].relation == .nummod { return .counted }
            default: break
            }
        }
        return Determiners.reading(annotation.form(of: mention.tokens.lowerBound).lowercased()) ?? .bare
    }

    private func stageRole(of mention: Mention, _ pronoun: Pronoun?) -> StageRole? {
        guard let pronoun else {
            return stageRoles[mention.head] ?? StageRoleFinder.role(ofNoun: annotation.tokens[mention.head].lemma)
        }
        // "their real-life friendship", "their on-screen romance".
        guard pronoun.series == .they, pronoun.shape == .possessive, let noun = annotation.tokens[mention.head].head,
            noun > mention.head, noun - mention.head < 8
        else { return nil }
        return StageRoleFinder.role(ofWords: ((mention.head + 1)...noun).map { annotation.form(of: $0).lowercased() })
    }

    private func count(of mention: Mention) -> Int? {
        guard mention.form != .proper else { return nil }
        for token in mention.tokens.prefix(4) {
            if let count = Determiners.count(annotation.form(of: token).lowercased()) { return count }
        }
        return Determiners.count(annotation.tokens[mention.head].lemma)
    }

    // Who possesses, holds, renames or predicates whom.
    private func link(_ profiles: inout [MentionProfile]) {
        let smallest = smallestMentions(profiles)
        for index in profiles.indices {
            let head = profiles[index].head
            for child in tree.dependents(of: head) where annotation.tokens[child].relation == .nmodPoss {
                profiles[index].possessor = smallest[child]
            }
            let token = annotation.tokens[head]
            if token.relation == .appos, let renamed = token.head {
                profiles[index].apposedTo = smallest[renamed].flatMap { $0 == index ? nil : $0 }
            }
            if let subject = subject(affirmedOf: head) { profiles[index].predicateOf = smallest[subject] }
        }
        linkContainers(&profiles)
    }

    // The profile of the shortest mention that each head token heads.
    private func smallestMentions(_ profiles: [MentionProfile]) -> [Int: Int] {
        var smallest: [Int: Int] = [:]
        for (index, profile) in profiles.enumerated().reversed() { smallest[profile.head] = index }
        return smallest
    }

    // The subject of a noun with a copula, unless the clause denies it, doubts it or asks.
    private func subject(affirmedOf predicate: Int) -> Int? {
        var subject: Int?
        var hasCopula = false
        for child in tree.dependents(of: predicate) {
            let token = annotation.tokens[child]
            switch token.relation {
            case .nsubj: subject = child
            case .cop: hasCopula = true
            case .advmod where token.lemma == "not" || token.lemma == "never": return nil
            case .aux where Self.doubting.contains(token.lemma): return nil
            case .mark where token.lemma == "if" || token.lemma == "whether": return nil
            default: break
            }
        }
        guard hasCopula, let subject else { return nil }
        let token = annotation.tokens[predicate]
        if token.relation == .aclRelcl, Self.relatives.contains(annotation.form(of: subject).lowercased()) {
            return token.head
        }
        return subject < predicate ? subject : nil
    }

    private static let doubting: Set<String> = [
        "can", "could", "may", "might", "must", "shall", "should", "will", "would",
    ]
    private static let relatives: Set<String> = ["that", "which", "who"]

    /// The coordinations of mentions: "Moss and Hamm", with the mention that spans it where there is one.
    ///
    /// - Complexity: O(mentions).
    func coordinations(of profiles: [MentionProfile]) -> [Coordination] {
        let smallest = smallestMentions(profiles)
        var coordinations: [Coordination] = []
        for (index, profile) in profiles.enumerated() where smallest[profile.head] == index {
            var parts = [index]
            for child in tree.dependents(of: profile.head) where annotation.tokens[child].relation == .conj {
                if let part = smallest[child] { parts.append(part) }
            }
            guard parts.count > 1, !joinsByOr(parts.map { profiles[$0].head }) else { continue }
            let end = parts.map { profiles[$0].tokens.upperBound }.max() ?? profile.tokens.upperBound
            var whole: Int?
            var next = index + 1
            while next < profiles.count, profiles[next].head == profile.head {
                if profiles[next].tokens.upperBound >= end { whole = next }
                next += 1
            }
            coordinations.append(Coordination(parts: parts, whole: whole, end: end))
        }
        return coordinations
    }

    private func joinsByOr(_ heads: [Int]) -> Bool {
        heads.contains { head in
            tree.dependents(of: head).contains {
                annotation.tokens[$0].relation == .cc && ["or", "nor", "but"].contains(annotation.tokens[$0].lemma)
            }
        }
    }

    private func linkContainers(_ profiles: inout [MentionProfile]) {
        let order = profiles.indices.sorted {
            let (a, b) = (profiles[$0].tokens, profiles[$1].tokens)
            return (a.lowerBound, -a.upperBound, $0) < (b.lowerBound, -b.upperBound, $1)
        }
        var open: [Int] = []
        for index in order {
            while let last = open.last, profiles[last].tokens.upperBound <= profiles[index].tokens.lowerBound {
                open.removeLast()
            }
            if let last = open.last, profiles[last].tokens.upperBound >= profiles[index].tokens.upperBound {
                profiles[index].container = last
            }
            open.append(index)
        }
    }
}
