internal import RapportText

/// Finds those who speak although no mention of a person speaks of them: "said the old horse", "said another".
///
/// Whatever is the subject of a verb that gives words is somebody, in a story.
struct SpeakingNouns {
    private let annotation: Annotation
    private let scene: Scene
    private let tree: DependencyTree

    init(_ annotation: Annotation, _ scene: Scene) {
        self.annotation = annotation
        self.scene = scene
        tree = DependencyTree(annotation.tokens)
    }

    /// Mentions of them to be added, and mentions that are of people after all.
    ///
    /// - Complexity: O(utterances).
    func find() -> (further: [Mention], people: [Int]) {
        let phrases = NounPhrase(annotation.tokens, tree)
        var further: [Mention] = []
        var people: [Int] = []
        var seen: Set<Int> = []
        for utterance in scene.utterances {
            guard let cue = utterance.cue, cue.verb != nil, let subject = subject(of: cue),
                seen.insert(subject).inserted
            else { continue }
            if let mention = scene.mentions.mention(headedBy: subject) {
                let type = scene.mentions[mention].type
                if type != .organisation, type != .person { people.append(mention) }
                continue
            }
            let lemma = annotation.tokens[subject].lemma
            further.append(
                Mention(
                    tokens: phrases.extent(of: subject),
                    head: subject,
                    form: .common,
                    type: .person,
                    number: annotation.tokens[subject].pennTag == .nns ? .plural : .singular,
                    gender: GenderedNoun.gender(lemma: lemma)
                )
            )
        }
        return (further, people)
    }

    /// The noun, or "another", that is the subject of a cue's verb.
    private func subject(of cue: SpeechCue) -> Int? {
        let verb = cue.tokens.lowerBound
        let parsed = tree.dependents(of: verb).first { token in
            annotation.tokens[token].relation == .nsubj && cue.clause.contains(token)
        }
        guard let token = parsed ?? (cue.isInverted ? nounPhrase(after: verb, in: cue.clause) : nil),
            annotation.tokens[token].universalTag == .noun && !Self.writings.contains(annotation.tokens[token].lemma)
                || scene.words.lower(token) == "another"
        else { return nil }
        return token
    }

    /// The head of a short noun phrase right after a verb.
    private func nounPhrase(after verb: Int, in clause: Range<Int>) -> Int? {
        for token in (verb + 1)..<max(verb + 1, min(verb + 6, clause.upperBound)) {
            if scene.words.lower(token) == "another", token + 1 >= clause.upperBound || !scene.words.isWord(token + 1) {
                return token
            }
            switch annotation.tokens[token].universalTag {
            case .determiner, .adjective, .adverb, .numeral, .pronoun: continue
            case .noun:
                if token + 1 < clause.upperBound, annotation.tokens[token + 1].universalTag == .noun { continue }
                return token
            default: return nil
            }
        }
        return nil
    }

    /// What is read rather than heard.
    private static let writings: Set<String> = [
        "advertisement", "article", "bill", "book", "card", "eye", "heading", "headline", "inscription", "label",
        "legend", "letter", "line", "list", "look", "message", "motto", "note", "notice", "paper", "placard", "poem",
        "report",
        "sentence", "sign", "song", "story", "telegram", "verse", "word", "writing",
    ]
}

extension Annotation {
    /// Takes in those who speak although no mention of a person speaks of them.
    package mutating func takeSpeakingNouns() {
        let found = SpeakingNouns(self, Scene(WordView(self))).find()
        for mention in found.people { mentions[mention].type = .person }
        insert(found.further)
    }
}
