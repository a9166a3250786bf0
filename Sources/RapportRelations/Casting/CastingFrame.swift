/// A way to say who plays whom: "X ~ PLAY Y".
///
/// `X` is who plays and `Y` who is played, each a name, a row of names or a word for somebody, with what describes them;
/// `X's` is X as an owner, `x` is X by name, `y` is Y without a word for a tie. `~` is a stretch of words without a name,
/// `≈` one without a full verb either, `*` one of any words. Words in capitals are kinds of ``CastingWord``, each with what
/// may stand before such a word; other words are themselves, several parted by "|". What "?" follows may lack; a frame that
/// begins with "…" goes on where another ended.
struct CastingFrame {
    enum Part {
        case actor, owner, character, ownerPlayed, gap
        /// An actor by name.
        case namedActor
        /// A character with no word for a tie before the name: of "X's husband Y" X is not the player.
        case untiedCharacter
        /// A participle of playing: "played", "voiced".
        case played
        /// A stretch of words, names among them.
        case wideGap
        /// A stretch of words with neither name nor full verb.
        case narrowGap
        /// A verb follows.
        case verb
        /// No object follows: "whom X plays in".
        case noObject
        case words(Set<Substring>)
        case kind(CastingWord)
    }

    struct Element {
        let part: Part
        let isOptional: Bool
    }

    /// The frame as it is written.
    let pattern: String
    let elements: [Element]
    /// How sure who plays whom is by these words alone, from 0 to 1: below a half only where the two are known to act or
    /// to be played.
    let confidence: Double
    /// Whether the words tell which of the two plays.
    let isDirectionKnown: Bool
    /// The kinds without one of each of which no sentence has the frame.
    let kinds: [CastingWord]
    /// The same of words: one of each of these.
    let words: [Set<Substring>]
    /// Whether the frame goes on where another ended: "…, and X Y".
    let isContinuation: Bool

    init(_ pattern: String, _ confidence: Double, isDirectionKnown: Bool = true) {
        self.pattern = pattern
        isContinuation = pattern.hasPrefix("… ")
        elements = pattern.split(separator: " ").filter { $0 != "…" }.map { word in
            let isOptional = word.hasSuffix("?")
            return Element(part: Self.part(isOptional ? word.dropLast() : word), isOptional: isOptional)
        }
        self.confidence = confidence
        self.isDirectionKnown = isDirectionKnown
        var kinds: [CastingWord] = []
        var words: [Set<Substring>] = []
        for element in elements where !element.isOptional {
            switch element.part {
            case .kind(let kind): kinds.append(kind)
            case .played: kinds.append(.play)
            case .words(let choices): words.append(choices)
            default: break
            }
        }
        self.kinds = kinds
        self.words = words
    }

    private static func part(_ word: Substring) -> Part {
        switch word {
        case "X": return .actor
        case "x": return .namedActor
        case "X's": return .owner
        case "Y's": return .ownerPlayed
        case "Y": return .character
        case "y": return .untiedCharacter
        case "~": return .gap
        case "PLAYED": return .played
        case "≈": return .narrowGap
        case "*": return .wideGap
        case "VERB": return .verb
        case "END": return .noObject
        case ",": return .words([",", "—", "–", "-"])
        default:
            let words = word.split(separator: "|")
            let kinds: [CastingWord] = words.compactMap { Self.kinds[$0] }
            return kinds.isEmpty ? .words(Set(words)) : .kind(CastingWord(kinds))
        }
    }

    private static let kinds: [Substring: CastingWord] = [
        "PLAY": .play, "TAKE": .take, "PERFORM": .perform, "ROLE": .role, "VOICE": .voice, "GO": .go,
        "REPLACE": .replace, "BE": .be, "WEAR": .wear, "TURN": .turn, "BRING": .bring, "CHARACTER": .character,
        "ACTOR": .actor, "STAND": .stand, "MAKE": .make,
    ]
}
