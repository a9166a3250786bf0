import RapportLanguage

extension Syntax {
    /// The tokens that stand as the subject of a predicate, found also where English leaves the subject out:
    /// in coordinated verbs, after verbs of control, in participles and relative clauses.
    func subjects(of predicate: Int) -> [Int] {
        var predicate = predicate
        for _ in 0..<6 {
            // "A: Ann is my friend": a label is no subject.
            let own = dependents(of: predicate, .nsubj, .nsubjPass, .nsubjOuter).filter { words[$0 + 1] != ":" }
            if let subject = own.first { return resolvingRelatives(subject, of: predicate) }
            guard let head = head(of: predicate) else { return [] }
            switch tokens[predicate].relation {
            case .conj: predicate = head
            case .xcomp:
                // "asked her to marry him": the object of the governing verb acts; else its subject does.
                if let object = dependents(of: head, .obj, .iobj).first, object < predicate,
                    !Self.verbsOfBecoming.contains(lemmas[head])
                {
                    return [object]
                }
                predicate = head
            case .advcl:
                // "thanked her for teaching him": the object did it.
                if tokens[predicate].pennTag == .vbg, ContextReader.isForm(words[head], of: Self.verbsOfThanks),
                    let object = dependents(of: head, .obj).first, object < predicate
                {
                    return [object]
                }
                predicate = head
            case .cop, .aux, .auxPass, .parataxis, .ccomp: predicate = head
            case .acl, .aclRelcl: return [head]
            default: return []
            }
        }
        return []
    }

    /// The tokens that stand as the object of a verb; the antecedent where it is a relative pronoun.
    func objects(of verb: Int) -> [Int] {
        if let object = dependents(of: verb, .obj).first { return resolvingRelatives(object, of: verb) }
        // "the woman he married": the object is the noun that the clause modifies.
        if tokens[verb].relation == .aclRelcl, let head = head(of: verb), dependents(of: verb, .nsubj).first != nil,
            !dependents(of: verb, .nsubj).contains(where: isRelativePronoun)
        {
            return [head]
        }
        return []
    }

    /// The nominals that depend on a predicate through one of these prepositions.
    func obliques(of predicate: Int, _ prepositions: Set<String>) -> [Int] {
        // "the woman he has been married to for years"
        let next = predicate + 1
        if tokens[predicate].relation == .aclRelcl, let head = head(of: predicate),
            next < sentence(of: predicate).upperBound, prepositions.contains(words[next]),
            next + 1 == sentence(of: predicate).upperBound
                || !isNominal(next + 1) && tokens[next + 1].universalTag != .determiner
        {
            return [head]
        }
        return tree.dependents(of: predicate).filter { dependent in
            switch relation(of: dependent) {
            case .obl, .nmod, .advmod, .xcomp, .advcl: hasPreposition(dependent, prepositions)
            default: false
            }
        }.flatMap { resolvingRelatives($0, of: predicate) }
    }

    /// Whether a verb stands in the passive.
    func isPassive(_ verb: Int) -> Bool {
        !dependents(of: verb, .auxPass, .nsubjPass).isEmpty
            || (tokens[verb].pennTag == .vbn && tokens[verb].relation == .acl)
    }

    /// The agent of a passive verb: "by …".
    func agents(of verb: Int) -> [Int] {
        let agents = dependents(of: verb, .oblAgent)
        return agents.isEmpty ? obliques(of: verb, ["by"]) : agents
    }

    /// Whether the token is "who", "whom", "which" or "that" at the head of a relative clause.
    func isRelativePronoun(_ token: Int) -> Bool {
        ["who", "whom", "which", "that"].contains(words[token])
            && [.wp, .wdt].contains(tokens[token].pennTag)
    }

    private func resolvingRelatives(_ token: Int, of predicate: Int) -> [Int] {
        guard isRelativePronoun(token) else { return [token] }
        var clause = predicate
        while tokens[clause].relation == .conj || tokens[clause].relation == .xcomp, let head = head(of: clause) {
            clause = head
        }
        guard relation(of: clause) == .acl, let antecedent = head(of: clause) else { return [token] }
        return [antecedent]
    }

    /// Verbs that thank or blame their object for what it did.
    private static let verbsOfThanks: Set<String> = [
        "accuse", "blame", "credit", "forgive", "praise", "scold", "thank",
    ]

    /// Verbs whose complement says what the subject is: "became", "remained".
    static let verbsOfBecoming: Set<String> = [
        "be", "become", "remain", "stay", "turn", "seem", "appear", "prove", "feel", "sound", "start", "begin", "end",
        "grow", "continue", "get", "come", "keep", "stop",
    ]
}
