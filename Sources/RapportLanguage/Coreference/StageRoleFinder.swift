/// Finds who plays and who is played: "X plays Y", "Y, played by X", "the actor X", "X's character Y".
///
/// Only what tells actors and characters apart when words like "both actors" or a shared first name need it; portrayals
/// themselves are read from the finished clusters.
struct StageRoleFinder {
    private let tokens: [Token]
    private let tree: DependencyTree

    init(_ tokens: [Token], _ tree: DependencyTree) {
        self.tokens = tokens
        self.tree = tree
    }

    /// The tokens that head somebody's mention, with the side they stand on.
    ///
    /// - Complexity: O(tokens).
    func roles() -> [Int: StageRole] {
        var roles: [Int: StageRole] = [:]
        for (index, token) in tokens.enumerated() {
            if token.universalTag == .verb, Self.playing.contains(token.lemma) {
                readVerb(index, into: &roles)
            } else if token.universalTag == .noun, let role = Self.nouns[token.lemma] {
                readNoun(index, role, into: &roles)
            }
        }
        return roles
    }

    private func readVerb(_ verb: Int, into roles: inout [Int: StageRole]) {
        var performers: [Int] = []
        var characters: [Int] = []
        for child in tree.dependents(of: verb) {
            switch tokens[child].relation {
            case .nsubj: performers.append(antecedent(of: child, above: verb))
            case .nsubjPass: characters.append(antecedent(of: child, above: verb))
            case .oblAgent: performers.append(child)
            case .obj where Self.taking.contains(tokens[verb].lemma): characters.append(child)
            case .obl where hasCase(child, "as"): characters.append(child)
            case .obl where hasCase(child, "by"): performers.append(child)
            default: break
            }
        }
        // "Don, played by Hamm": what the participle modifies is played.
        if tokens[verb].relation == .acl, tokens[verb].pennTag == .vbn, let head = tokens[verb].head,
            !performers.isEmpty
        {
            characters.append(head)
        }
        // Who plays football or a trick plays no character.
        guard !characters.isEmpty || !Self.taking.contains(tokens[verb].lemma) else { return }
        guard
            characters.allSatisfy({
                tokens[$0].universalTag == .properNoun || Self.nouns[tokens[$0].lemma] == .character
            })
        else { return }
        for performer in performers { mark(performer, .performer, in: &roles) }
        for character in characters { mark(character, .character, in: &roles) }
    }

    // "the actor X", "X, an actor", "X is an actor", "X's character, Y".
    private func readNoun(_ noun: Int, _ role: StageRole, into roles: inout [Int: StageRole]) {
        switch tokens[noun].relation {
        case .compound, .appos, .nmodDesc:
            if let head = tokens[noun].head, tokens[head].universalTag == .properNoun { mark(head, role, in: &roles) }
        default: break
        }
        for child in tree.dependents(of: noun) where tokens[child].universalTag == .properNoun {
            switch tokens[child].relation {
            case .appos, .flat, .nmodDesc, .nsubj: mark(child, role, in: &roles)
            case .nmodPoss where role == .character: mark(child, .performer, in: &roles)
            default: break
            }
        }
    }

    private func mark(_ token: Int, _ role: StageRole, in roles: inout [Int: StageRole]) {
        roles[token] = roles[token] ?? role
        for child in tree.dependents(of: token) where tokens[child].relation == .conj {
            roles[child] = roles[child] ?? role
        }
    }

    // "who" in "Hamm, who plays Don" stands for what its clause modifies.
    private func antecedent(of subject: Int, above verb: Int) -> Int {
        guard tokens[verb].relation == .aclRelcl, let head = tokens[verb].head,
            ["who", "that", "which"].contains(tokens[subject].lemma)
        else { return subject }
        return head
    }

    private func hasCase(_ token: Int, _ word: String) -> Bool {
        tree.dependents(of: token).contains { tokens[$0].relation == .case && tokens[$0].lemma == word }
    }

    /// The side that a noun says somebody stands on.
    static func role(ofNoun lemma: String) -> StageRole? { nouns[lemma] }

    /// The side that words before a noun put it on: "real-life" or "off-screen", "on-screen" or "fictional".
    static func role(ofWords words: [String]) -> StageRole? {
        let joined = words.joined().split(separator: "-").joined()
        for (side, marks) in [
            (StageRole.performer, ["reallife", "offscreen", "offstage"]),
            (.character, ["onscreen", "onstage", "fictional"]),
        ] {
            if marks.contains(where: joined.hasPrefix) { return side }
        }
        return nil
    }

    private static let playing: Set<String> = [
        "play", "portray", "voice", "star", "co-star", "costar", "embody", "cast",
    ]
    private static let taking: Set<String> = ["play", "portray", "voice", "embody"]
    private static let nouns: [String: StageRole] = {
        var nouns: [String: StageRole] = [:]
        for noun in [
            "actor", "actress", "performer", "star", "co-star", "costar", "castmate", "thespian", "comedian", "lead",
        ] {
            nouns[noun] = .performer
        }
        for noun in ["character", "protagonist", "hero", "heroine", "antihero", "antagonist", "villain"] {
            nouns[noun] = .character
        }
        return nouns
    }()
}
