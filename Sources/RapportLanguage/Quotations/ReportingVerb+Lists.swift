extension ReportingVerb {
    /// Dictionary forms by kind, sorted; a verb of several kinds stands in the first that fits it best.
    static let lists: [(Kind, [String])] = [
        (
            .say,
            [
                "acknowledge", "add", "admit", "advise", "affirm", "announce", "answer", "argue", "assert", "assure",
                "aver", "avow", "boast", "caution", "claim", "clarify", "comment", "complain", "concede", "conclude",
                "confess", "confide", "confirm", "contend", "continue", "counter", "declare", "disclose", "elaborate",
                "emphasise", "emphasize", "exclaim", "explain", "expound", "gush", "insist", "interject", "joke",
                "lament", "maintain", "mention", "note", "object", "observe", "offer", "opine", "point", "predict",
                "proclaim", "profess", "pronounce", "protest", "quip", "reassure", "recall", "reckon", "recollect",
                "recount", "reflect", "reiterate", "relate", "remark", "remember", "remind", "remonstrate", "repeat",
                "reply", "report", "respond", "resume", "retort", "return", "reveal", "say", "share", "speak", "state",
                "stress", "submit", "suggest", "swear", "tell", "testify", "urge", "utter", "venture", "volunteer",
                "vow", "warn",
            ]
        ),
        (.ask, ["ask", "beg", "demand", "enquire", "inquire", "plead", "query", "question"]),
        (.think, ["consider", "dream", "muse", "ponder", "soliloquise", "think", "wonder"]),
        (.write, ["blog", "caption", "pen", "post", "scribble", "sign", "text", "tweet", "write"]),
        (
            .hold,
            [
                "accept", "accuse", "agree", "allege", "believe", "deny", "disagree", "doubt", "estimate", "expect",
                "fear", "feel", "hint", "hope", "imply", "indicate", "promise", "propose", "speculate", "suspect",
            ]
        ),
        (
            .describe,
            [
                "acclaim", "applaud", "blast", "brand", "call", "characterise", "characterize", "cite", "compare",
                "condemn", "credit", "criticise", "criticize", "decry", "denounce", "depict", "deride", "describe",
                "dismiss", "dub", "hail", "label", "laud", "liken", "praise", "quote", "refer", "regard", "slam",
                "thank", "welcome",
            ]
        ),
        (
            .manner,
            [
                "acquiesce", "apologise", "apologize", "assent", "bark", "bawl", "begin", "bellow", "bleat", "blurt",
                "blush", "bluster", "boom", "breathe", "burst", "cackle", "call", "chant", "chime", "chirp", "chorus",
                "chortle", "chuckle", "coax", "command", "conjecture", "coo", "correct", "cough", "counsel", "croak",
                "croon", "crow", "cry", "curse", "direct", "drawl", "drone", "echo", "ejaculate", "encourage",
                "enunciate", "entreat", "explode", "falter", "finish", "flash", "frown", "fume", "gasp", "giggle", "go",
                "grin", "groan", "growl", "grumble", "grunt", "hazard", "hesitate", "hiss", "holler", "howl", "hum",
                "implore", "instruct", "interpose", "interrupt", "intervene", "intone", "invite", "jeer", "laugh",
                "mimic", "mourn", "mouth", "moan", "mumble", "murmur", "mutter", "nod", "order", "pant", "pause",
                "persist", "pipe", "pray", "press", "proceed", "prompt", "puff", "purr", "pursue", "put", "quaver",
                "rage", "rail", "rap", "rasp", "read", "rebuke", "recite", "rejoin", "roar", "scoff", "scold", "scream",
                "screech", "shout", "shriek", "shrug", "sigh", "simper", "sing", "smile", "snap", "snarl", "sneer",
                "sniff", "snigger", "snort", "sob", "splutter", "sputter", "squeak", "squeal", "stammer", "storm",
                "stutter", "tease", "threaten", "thunder", "titter", "vociferate", "wail", "warble", "weep", "wheedle",
                "wheeze", "whimper", "whine", "whisper", "yawn", "yell", "yelp",
            ]
        ),
    ]

    /// The past forms of irregular verbs, and the participles that differ from them.
    static let irregular: [String: (past: String, participle: String?)] = [
        "beg": ("begged", nil), "begin": ("began", "begun"), "burst": ("burst", nil), "feel": ("felt", nil),
        "go": ("went", nil),
        "put": ("put", nil), "read": ("read", nil), "say": ("said", nil), "sing": ("sang", "sung"),
        "speak": ("spoke", "spoken"), "swear": ("swore", "sworn"), "tell": ("told", nil), "think": ("thought", nil),
        "weep": ("wept", nil), "write": ("wrote", "written"),
    ]

    /// Verbs that double their last letter before an ending.
    static let doubling: Set<String> = [
        "admit", "aver", "beg", "begin", "blog", "dub", "grin", "hum", "nod", "pen", "put", "quip", "rap", "refer",
        "shrug", "slam", "snap", "sob", "submit",
    ]
}
