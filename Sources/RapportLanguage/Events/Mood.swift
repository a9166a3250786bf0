/// What the words of a clause tell of whether what it speaks of came about.
struct Mood: OptionSet, Hashable {
    let rawValue: Int

    static let negated = Mood(rawValue: 1 << 0)
    /// With a modal verb: "could", "must".
    static let modal = Mood(rawValue: 1 << 1)
    /// With "will" or "shall".
    static let future = Mood(rawValue: 1 << 2)
    /// With "would" or "used to": a wish, or a habit.
    static let would = Mood(rawValue: 1 << 3)
    /// With "to" before a verb.
    static let infinitive = Mood(rawValue: 1 << 4)
    /// With "if", "unless" or "whether".
    static let conditional = Mood(rawValue: 1 << 5)
    static let past = Mood(rawValue: 1 << 6)
    static let present = Mood(rawValue: 1 << 7)
    static let perfect = Mood(rawValue: 1 << 8)
    static let passive = Mood(rawValue: 1 << 9)
    static let progressive = Mood(rawValue: 1 << 10)
    /// With "always", "often", "every day".
    static let habitual = Mood(rawValue: 1 << 11)
    /// With a verb or adjective that leaves open whether what hangs on it comes about: "want", "hope", "try".
    static let open = Mood(rawValue: 1 << 12)

    /// Reads the words that hang on a token.
    init(_ token: Int, _ annotation: Annotation, _ tree: DependencyTree) {
        self = []
        let tokens = annotation.tokens
        if Self.openers.contains(tokens[token].lemma) { insert(.open) }
        addTense(tokens[token].pennTag)
        for child in tree.dependents(of: token) {
            let lemma = tokens[child].lemma
            switch tokens[child].relation.universal {
            case .aux:
                addTense(tokens[child].pennTag)
                switch lemma {
                case "will", "shall", "'ll", "wo": insert(.future)
                case "would", "'d": insert(.would)
                case "have": insert(.perfect)
                case "be": insert(tokens[child].relation == .auxPass ? .passive : .progressive)
                default: if tokens[child].pennTag == .md { insert(.modal) }
                }
            case .cop: addTense(tokens[child].pennTag)
            case .mark:
                switch lemma {
                case "to": insert(.infinitive)
                case "if", "unless", "whether", "lest": insert(.conditional)
                default: break
                }
            case .advmod, .det, .cc, .obl:
                if Self.negations.contains(lemma) { insert(.negated) }
                if Self.habits.contains(lemma) { insert(.habitual) }
            case .nsubj, .obj:
                if Self.negations.contains(lemma) { insert(.negated) }
            default: break
            }
        }
    }

    init(rawValue: Int) { self.rawValue = rawValue }

    private mutating func addTense(_ tag: PennTag) {
        switch tag {
        case .vbd: insert(.past)
        case .vbz, .vbp: insert(.present)
        default: break
        }
    }

    private static let negations: Set<String> = [
        "not", "n't", "never", "no", "neither", "nor", "none", "nobody", "nothing", "hardly", "scarcely", "without",
    ]

    private static let habits: Set<String> = [
        "always", "often", "usually", "sometimes", "generally", "frequently", "occasionally", "seldom", "rarely",
        "ever",
        "every", "each", "whenever",
    ]

    private static let openers: Set<String> = [
        "want", "wish", "hope", "intend", "expect", "try", "like", "love", "need", "ought", "mean", "plan", "propose",
        "refuse", "offer", "promise", "threaten", "seem", "appear", "suppose", "believe", "fear", "doubt", "afraid",
        "willing", "eager", "ready", "able", "unable", "likely", "order", "ask", "beg", "let", "allow", "permit",
        "desire",
        "prefer", "imagine", "fancy", "think",
    ]
}
