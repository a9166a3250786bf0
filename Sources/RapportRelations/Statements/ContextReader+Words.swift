/// The words that turn, soften, doubt or date what is said.
extension ContextReader {
    static let negators: Set<String> = [
        "n't", "neither", "never", "no", "nobody", "non", "nor", "not", "nothing", "without", "barely", "hardly",
        "rarely", "scarcely",
        "n’t",
    ]

    static let hedges: Set<String> = [
        "allegedly", "almost", "apparently", "arguably", "basically", "essentially", "maybe", "nearly", "perhaps",
        "possibly",
        "practically", "presumably", "probably", "purported", "quasi", "reported", "reportedly", "rumored", "rumoured",
        "alleged", "seemingly", "supposed", "supposedly", "unofficial", "unofficially", "virtually", "would-be", "like",
        "way",
        "sense",
    ]

    /// What may stand before "of" to soften a noun: "sort of", "something of a".
    static let kindOf: Set<String> = ["kind", "something", "sort", "type", "bit"]

    static let doubtfulModals: Set<String> = ["could", "may", "might"]

    static let earlierWords: Set<String> = [
        "early", "erstwhile", "former", "formerly", "initially", "once", "onetime", "one-time",
        "originally",
        "previous", "previously", "then", "briefly",
    ]

    static let laterWords: Set<String> = [
        "afterwards", "again", "current", "currently", "eventually", "finally", "later", "lasting", "new", "now",
        "nowadays",
        "still",
        "today", "ultimately", "future", "subsequently",
    ]

    static let lastingWords: Set<String> = ["always", "lifelong", "lifetime", "throughout", "constantly", "forever"]

    /// Nouns for what is said, whose complement is what is denied where they are.
    static let reports: Set<String> = [
        "allegation", "chatter", "claim", "gossip", "idea", "insinuation", "notion", "question", "report", "rumor",
        "rumour", "speculation", "story", "suggestion", "talk", "theory", "truth", "whisper",
    ]

    /// Verbs and nouns whose complement their subject denies.
    static let denying: Set<String> = [
        "debunk", "denial", "deny", "disavow", "disclaim", "dismiss", "dispel", "laugh", "scoff", "shoot", "slam",
        "quash", "rebut", "refute", "reject",
        "scotch",
    ]

    /// Verbs, nouns and adjectives whose complement is left open.
    static let doubting: Set<String> = [
        "ask", "debate", "doubt", "question", "unclear", "uncertain", "unknown", "wonder",
    ]

    /// Verbs and nouns whose complement is somebody's belief, rumour or impression.
    static let supposing: Set<String> = [
        "allege", "allegation", "appear", "assume", "claim", "consider", "describe", "feel", "gossip", "guess", "hint",
        "imagine",
        "imply", "insinuate", "insinuation", "liken", "link", "regard", "rumor", "rumour", "seem", "speculate",
        "speculation",
        "suggest", "suggestion", "suppose", "suspect", "whisper",
    ]

    /// What has a beginning at which ties of characters are told.
    static let stories: Set<String> = [
        "book", "drama", "film", "movie", "novel", "play", "season", "series", "show", "story",
    ]

    static let beginning: Set<String> = ["begin", "start", "originate"]

    /// Who people in general are.
    static let anybody: Set<String> = ["everybody", "everyone", "fans", "folks", "people"]

    /// What people in general do who are mistaken.
    static let opining: Set<String> = [
        "ask", "assume", "believe", "expect", "imagine", "insist", "say", "suppose", "suspect", "think", "want",
        "wonder",
    ]

    /// Verbs that end what their complement tells: "stopped being friends".
    static let ceasing: Set<String> = ["cease", "quit", "stop"]

    /// Verbs with which a tie is over: "ended his romance with".
    static let ending: Set<String> = ["annul", "dissolve", "end", "finish"]

    static let becoming: Set<String> = ["become"]

    /// Verbs whose past tells how a tie began and leaves open whether it lasts.
    static let inceptive: Set<String> = [
        "appoint", "become", "begin", "cast", "discover", "engage", "fall", "get", "give", "hire", "make", "meet",
        "name",
        "propose",
        "recruit", "sign", "start", "take",
    ]

    /// Verbs that lead from one stage to another.
    static let changing: Set<String> = [
        "become", "blossom", "change", "deepen", "develop", "evolve", "go", "grow", "harden", "lead", "mature", "morph",
        "move",
        "progress", "ripen", "settle", "shift", "sour", "transform", "turn",
    ]
}
