/// What a word does where a text says who plays whom: a set, because "take" is a verb and, in "her take on", a noun.
struct CastingWord: OptionSet {
    let rawValue: UInt32

    /// "play", "portray", "voice": whose object is played.
    static let play = CastingWord(rawValue: 1 << 0)
    /// "sing", "tackle", "land": whose object is played where it is a character.
    static let take = CastingWord(rawValue: 1 << 1)
    /// "star", "appear", "return": whose subject plays the one after "as".
    static let perform = CastingWord(rawValue: 1 << 2)
    /// "role", "part", "turn": what is played, or its playing.
    static let role = CastingWord(rawValue: 1 << 3)
    /// "voice", "face": what of an actor is a character's.
    static let voice = CastingWord(rawValue: 1 << 4)
    /// "go", "pass", "fall": how a part comes to an actor.
    static let go = CastingWord(rawValue: 1 << 5)
    /// "replace", "succeed": whose subject plays whom the object played.
    static let replace = CastingWord(rawValue: 1 << 6)
    /// "is", "was": the copula.
    static let be = CastingWord(rawValue: 1 << 7)
    /// "don", "fill", "slip": how an actor gets into a character's clothes.
    static let wear = CastingWord(rawValue: 1 << 8)
    /// "transform", "turn", "disappear": how an actor becomes a character.
    static let turn = CastingWord(rawValue: 1 << 9)
    /// "bring", "lend", "breathe": how an actor gives a character something.
    static let bring = CastingWord(rawValue: 1 << 10)
    /// "character", "alter ego": what somebody plays is of theirs.
    static let character = CastingWord(rawValue: 1 << 11)
    /// "actor", "actress", "man", "woman": who stands behind a character.
    static let actor = CastingWord(rawValue: 1 << 12)
    /// "come", "stand": verbs that let the subject follow after "as Y".
    static let stand = CastingWord(rawValue: 1 << 13)
    /// "make", as in "makes a fine Y".
    static let make = CastingWord(rawValue: 1 << 14)
    /// Verbs and words after which nobody plays: "decline", "audition", "not".
    static let miss = CastingWord(rawValue: 1 << 15)
    /// Verbs whose object, not whose subject, plays or which make a part up: "hire", "write".
    static let give = CastingWord(rawValue: 1 << 16)
    /// "regard", "describe": after which "as" tells what somebody is taken for.
    static let deem = CastingWord(rawValue: 1 << 17)

    /// What the word with this dictionary form does.
    static func of(_ lemma: String) -> CastingWord { words[lemma] ?? [] }

    private static let words: [String: CastingWord] = {
        var words: [String: CastingWord] = [:]
        for (kind, lemmas) in lists {
            for lemma in lemmas.split(separator: " ") { words[String(lemma), default: []].insert(kind) }
        }
        return words
    }()

    private static let lists: [(CastingWord, String)] = [
        (.play, "play portray voice embody inhabit impersonate personify depict essay originate reprise understudy"),
        (.take, "assume cover inherit nail sing tackle"),
        (
            .perform,
            """
            act appear board bow cameo co-star costar debut double excel feature film guest headline impress join \
            land lead open perform recur reprise return shine sing star triumph work
            """
        ),
        (
            .role,
            """
            appearance cameo debut incarnation interpretation lead part performance portrayal reading rendition role \
            stint take tenure turn version
            """
        ),
        (.voice, "bass face talents tenor tones vocals voice"),
        (.go, "award belong entrust fall give go hand move offer originate pass play take transfer"),
        (.replace, "follow replace succeed"),
        (.be, "be"),
        (.wear, "assume don fill inherit pull slide slip squeeze step wear"),
        (.turn, "disappear melt morph transform turn vanish"),
        (.bring, "breathe bring give lend"),
        (.character, "alter character counterpart"),
        (.actor, "actor actress comedian comic man performer singer star talent woman"),
        (.stand, "arrive be come emerge sit stand step"),
        (.make, "make"),
        (
            .miss,
            """
            audition consider covet decline dream fail hope lose miss n't never no nobody not refuse reject vie wish \
            without
            """
        ),
        (
            .give,
            """
            adapt allow ask base choose conceive devise direct discover find hire invent let name need \
            pay persuade pick praise produce see tell urge want watch write
            """
        ),
        (
            .deem,
            """
            accept address cite compare consider describe disguise dismiss dress hail identify introduce label list mention \
            mistake name pose publish quote rank recognise recognize record refer regard sign think trade treat view \
            write
            """
        ),
    ]
}
