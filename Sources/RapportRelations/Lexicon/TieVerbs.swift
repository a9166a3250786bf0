/// The verbs that say what people are to each other, by lemma.
enum TieVerbs {
    /// The readings of a lemma, the most specific first.
    static func readings(_ lemma: String) -> [TieVerb] { table[lemma] ?? [] }

    /// All lemmas.
    static var lemmas: some Sequence<String> { table.keys.sorted() }

    private static let table: [String: [TieVerb]] = {
        var table: [String: [TieVerb]] = [:]
        for (words, readings) in entries {
            for word in words.split(separator: " ") { table[String(word), default: []] += readings }
        }
        return table
    }()

    /// What people own or run together.
    static let businesses: Set<String> = [
        "academy", "agency", "bakery", "bar", "brand", "brewery", "business", "cafe", "café", "chain", "charity",
        "clinic", "club", "company", "consultancy", "distillery", "farm", "firm", "foundation", "gallery", "gym",
        "hotel", "label", "magazine", "practice", "pub", "restaurant", "salon", "school", "shop", "startup", "store",
        "studio", "theater",
        "theatre", "venture", "vineyard", "winery",
    ]

    /// What people make for or with somebody: "produced her last two albums".
    private static let works: Set<String> = [
        "album", "albums", "film", "films", "movie", "movies", "record", "records", "series", "single", "singles",
        "song", "songs", "video", "videos",
    ]

    /// What only one can have: "battled for the title".
    private static let prizes: Set<String> = [
        "crown", "gold", "job", "jersey", "leadership", "nomination", "part", "parts", "place", "pole", "position",
        "role", "roles", "seat", "shirt", "spot", "title", "trophy",
    ]

    /// What friends go and do.
    private static let pastimes: Set<String> = ["fishing", "hiking", "sailing", "walking"]

    private static let instruments: Set<String> = [
        "cello", "clarinet", "drums", "flute", "guitar", "harp", "oboe", "organ", "piano", "saxophone", "trumpet",
        "viola", "violin",
    ]

    private static let entries: [(String, [TieVerb])] = [
        // Love and marriage.
        (
            "marry wed remarry",
            [TieVerb(.spouse, .object), TieVerb(.spouse, .oblique(["to"])), TieVerb(.spouse, .reciprocal)]
        ),
        (
            "divorce",
            [TieVerb(.exPartner, .object), TieVerb(.exPartner, .oblique(["from"])), TieVerb(.exPartner, .reciprocal)]
        ),
        ("see", [TieVerb(.partner, .object, confidence: 0.5)]),
        ("expect", [TieVerb(.partner, .oblique(["with"]), particles: ["baby", "child"], confidence: 0.6)]),
        (
            "call",
            [
                TieVerb(.exPartner, .oblique(["with"]), particles: ["quits"]),
                TieVerb(.exPartner, .reciprocal, particles: ["quits"]),
            ]
        ),
        ("date court romance woo", [TieVerb(.partner, .object), TieVerb(.partner, .reciprocal)]),
        ("engage", [TieVerb(.partner, .oblique(["to"]))]),
        ("elope", [TieVerb(.spouse, .oblique(["with"])), TieVerb(.spouse, .reciprocal)]),
        (
            "fall",
            [
                TieVerb(.estranged, .oblique(["with"]), particles: ["out"]),
                TieVerb(.estranged, .reciprocal, particles: ["out"]),
                TieVerb(.partner, .oblique(["for"]), confidence: 0.6),
            ]
        ),
        (
            "sleep",
            [TieVerb(.partner, .oblique(["with"])), TieVerb(.partner, .reciprocal, particles: ["together"])]
        ),
        ("kiss", [TieVerb(.partner, .reciprocal, confidence: 0.6)]),
        (
            "break split",
            [
                TieVerb(.exPartner, .oblique(["with"]), particles: ["up"]),
                TieVerb(.exPartner, .reciprocal, particles: ["up"]),
            ]
        ),
        (
            "separate split",
            [TieVerb(.exPartner, .oblique(["from"])), TieVerb(.exPartner, .reciprocal, confidence: 0.6)]
        ),
        // Kin.
        ("adopt father", [TieVerb(.parent, .object)]),
        ("raise", [TieVerb(.parent, .object, confidence: 0.6)]),
        // Friendship and company.
        ("befriend", [TieVerb(.friend, .object)]),
        ("bond", [TieVerb(.friend, .oblique(["with"])), TieVerb(.friend, .reciprocal)]),
        // Work.
        ("employ hire rehire", [TieVerb(.employer, .object)]),
        ("fire sack dismiss promote", [TieVerb(.employer, .object, confidence: 0.7)]),
        ("work", [TieVerb(.collaborator, .oblique(["opposite"]))]),
        (
            "work serve",
            [
                TieVerb(.employer, .oblique(["for", "under"]), isSubjectA: false),
                TieVerb(.colleague, .oblique(["with", "alongside", "beside"]), confidence: 0.7),
                TieVerb(.colleague, .reciprocal, particles: ["together"], confidence: 0.7),
            ]
        ),
        (
            "collaborate co-write cowrite co-author co-direct co-create co-host co-produce duet",
            [TieVerb(.collaborator, .oblique(["with"])), TieVerb(.collaborator, .reciprocal)]
        ),
        (
            "star costar co-star appear act direct perform produce sing play record tour write film dance",
            [
                TieVerb(.collaborator, .oblique(["opposite", "alongside"])),
                TieVerb(.collaborator, .reciprocal, particles: ["together", "opposite"]),
            ]
        ),
        (
            "star costar co-star perform sing record tour write dance",
            [TieVerb(.collaborator, .oblique(["with"]), confidence: 0.7)]
        ),
        (
            "compose create design develop devise edit host invent present publish research",
            [TieVerb(.collaborator, .reciprocal, particles: ["together"], confidence: 0.7)]
        ),
        ("costar co-star", [TieVerb(.collaborator, .reciprocal)]),
        (
            "play",
            [
                TieVerb(
                    .collaborator,
                    .reciprocal,
                    particles: ["brothers", "couple", "husband", "lovers", "rivals", "siblings", "sisters"]
                )
            ]
        ),
        (
            "team",
            [
                TieVerb(.collaborator, .oblique(["with"]), particles: ["up"]),
                TieVerb(.collaborator, .reciprocal, particles: ["up"]),
            ]
        ),
        (
            "co-found cofound found establish",
            [
                TieVerb(.businessPartner, .oblique(["alongside", "with"])),
                TieVerb(.businessPartner, .reciprocal),
            ]
        ),
        (
            "launch set",
            [
                TieVerb(.businessPartner, .oblique(["with"]), particles: businesses),
                TieVerb(.businessPartner, .reciprocal, particles: businesses),
            ]
        ),
        (
            "launch start",
            [
                TieVerb(.businessPartner, .oblique(["with"]), confidence: 0.6),
                TieVerb(.businessPartner, .reciprocal, confidence: 0.6),
            ]
        ),
        (
            "exchange",
            [
                TieVerb(.estranged, .oblique(["with"]), particles: ["word", "words"], needsNegation: true),
                TieVerb(.estranged, .reciprocal, particles: ["word", "words"], needsNegation: true),
                TieVerb(.spouse, .oblique(["with"]), particles: ["vows"]),
                TieVerb(.spouse, .reciprocal, particles: ["vows"]),
            ]
        ),
        // Teaching.
        ("mentor", [TieVerb(.mentor, .object)]),
        ("coach supervise teach train tutor", [TieVerb(.teacher, .object)]),
        ("study train", [TieVerb(.teacher, .oblique(["under", "with"]), isSubjectA: false)]),
        ("intern", [TieVerb(.employer, .oblique(["for"]), isSubjectA: false)]),
        (
            "run manage",
            [
                TieVerb(
                    .employer,
                    .object,
                    isSubjectA: false,
                    particles: ["campaign", "office", "operation"],
                    confidence: 0.7
                )
            ]
        ),
        (
            "direct edit engineer make mix produce record",
            [TieVerb(.collaborator, .object, particles: works, confidence: 0.6)]
        ),
        ("work", [TieVerb(.employer, .oblique(["in", "on"]), isSubjectA: false, particles: ["campaign", "office"])]),
        (
            "buy co-own open operate own run",
            [
                TieVerb(.businessPartner, .oblique(["with"]), particles: businesses),
                TieVerb(.businessPartner, .reciprocal, particles: businesses),
            ]
        ),
        (
            "go",
            [
                TieVerb(.businessPartner, .oblique(["with"]), particles: ["business"]),
                TieVerb(.businessPartner, .reciprocal, particles: ["business"]),
            ]
        ),
        ("do", [TieVerb(.collaborator, .reciprocal, particles: ["films", "plays", "seasons"], confidence: 0.6)]),
        ("break", [TieVerb(.estranged, .oblique(["with"]), confidence: 0.6)]),
        ("overtake race", [TieVerb(.rival, .object, confidence: 0.6)]),
        ("knock", [TieVerb(.rival, .object, particles: ["out"], confidence: 0.6)]),
        ("finish", [TieVerb(.rival, .oblique(["to"]), particles: ["runner-up", "second"], confidence: 0.6)]),
        ("finish", [TieVerb(.rival, .oblique(["behind"]), confidence: 0.6)]),
        ("lose miss", [TieVerb(.rival, .oblique(["to"]), particles: ["out"], confidence: 0.6)]),
        ("hit lash", [TieVerb(.enemy, .oblique(["at"]), particles: ["back", "out"], confidence: 0.5)]),
        ("take", [TieVerb(.enemy, .oblique(["at"]), particles: ["aim", "swipe"], confidence: 0.5)]),
        ("involve", [TieVerb(.partner, .oblique(["with"]), particles: ["romantically"])]),
        (
            "share",
            [
                TieVerb(.colleague, .oblique(["with"]), particles: ["committee", "desk", "dressing", "office"]),
                TieVerb(.colleague, .reciprocal, particles: ["committee", "desk", "dressing", "office"]),
                TieVerb(.collaborator, .oblique(["with"]), particles: ["bill", "screen", "stage"]),
                TieVerb(.collaborator, .reciprocal, particles: ["bill", "screen", "stage"]),
            ]
        ),
        (
            "attend take",
            [
                TieVerb(
                    .teacher,
                    .oblique(["from", "under", "with"]),
                    isSubjectA: false,
                    particles: ["class", "classes", "courses", "lesson", "lessons"]
                )
            ]
        ),
        (
            "complete do earn finish write",
            [
                TieVerb(
                    .teacher,
                    .oblique(["under", "with"]),
                    isSubjectA: false,
                    particles: ["dissertation", "doctorate", "phd", "thesis"]
                )
            ]
        ),
        ("apprentice", [TieVerb(.mentor, .oblique(["under", "to", "with"]), isSubjectA: false)]),
        // Regard.
        (
            "admire adore esteem idolise idolize respect revere venerate worship",
            [TieVerb(.admirer, .object)]
        ),
        ("praise hail salute", [TieVerb(.admirer, .object, confidence: 0.7)]),
        ("inspire influence", [TieVerb(.admirer, .object, isSubjectA: false, confidence: 0.7)]),
        ("look", [TieVerb(.admirer, .oblique(["to"]), particles: ["up"])]),
        ("believe", [TieVerb(.admirer, .oblique(["in"]), confidence: 0.7)]),
        // Opposition.
        (
            """
            beat best challenge defeat dethrone edge eliminate face oust outclass outgun outlast outpoint outrun overcome \
            overpower pip stun sweep thrash trounce
            """, [TieVerb(.rival, .object, confidence: 0.7)]
        ),
        ("lose", [TieVerb(.rival, .oblique(["to"]), confidence: 0.7)]),
        ("draw lose win", [TieVerb(.rival, .oblique(["against"]), confidence: 0.7)]),
        (
            "compete spar vie",
            [TieVerb(.rival, .oblique(["against", "with"])), TieVerb(.rival, .reciprocal)]
        ),
        ("rival", [TieVerb(.rival, .object)]),
        (
            "feud quarrel clash",
            [TieVerb(.enemy, .oblique(["with"]), confidence: 0.7), TieVerb(.enemy, .reciprocal, confidence: 0.7)]
        ),
        ("hate despise dislike loathe detest", [TieVerb(.enemy, .object)]),
        ("sue", [TieVerb(.enemy, .object, confidence: 0.6)]),
        ("take", [TieVerb(.enemy, .object, particles: ["court"], confidence: 0.6)]),
        ("let", [TieVerb(.employer, .object, particles: ["go"], confidence: 0.6)]),
        // Idioms: the verb tells nothing without its companion.
        ("take", [TieVerb(.mentor, .object, particles: ["wing"])]),
        ("show teach", [TieVerb(.mentor, .object, particles: ["ropes"])]),
        (
            "owe",
            [
                TieVerb(.mentor, .oblique(["to"]), isSubjectA: false, particles: ["career", "success", "start"]),
                TieVerb(.admirer, .oblique(["to"]), particles: ["everything", "much"], confidence: 0.6),
            ]
        ),
        (
            "stop quit",
            [
                TieVerb(.estranged, .reciprocal, particles: ["speaking", "talking"]),
                TieVerb(.estranged, .oblique(["to", "with"]), particles: ["speaking", "talking"]),
            ]
        ),
        (
            "get",
            [
                TieVerb(.spouse, .oblique(["to"]), particles: ["married"]),
                TieVerb(.spouse, .reciprocal, particles: ["married"]),
                TieVerb(.partner, .reciprocal, particles: ["together", "engaged"]),
                TieVerb(.partner, .oblique(["to"]), particles: ["engaged"]),
                TieVerb(.friend, .oblique(["with"]), particles: ["along", "on"], confidence: 0.6),
                TieVerb(.friend, .reciprocal, particles: ["along", "on"], confidence: 0.6),
            ]
        ),
        (
            "tie",
            [
                TieVerb(.spouse, .reciprocal, particles: ["knot"]),
                TieVerb(.spouse, .oblique(["with"]), particles: ["knot"]),
            ]
        ),
        (
            "hit",
            [
                TieVerb(.friend, .reciprocal, particles: ["off"]),
                TieVerb(.friend, .oblique(["with"]), particles: ["off"]),
            ]
        ),
        (
            "fall",
            [
                TieVerb(.partner, .oblique(["with"]), particles: ["love"]),
                TieVerb(.partner, .reciprocal, particles: ["love"]),
            ]
        ),
        (
            "go",
            [
                TieVerb(.partner, .oblique(["with"]), particles: ["out"]),
                TieVerb(.partner, .reciprocal, particles: ["out"]),
            ]
        ),
        (
            "lock cross trade",
            [
                TieVerb(.enemy, .oblique(["with"]), particles: ["horns", "swords", "barbs", "insults"]),
                TieVerb(.enemy, .reciprocal, particles: ["horns", "swords", "barbs", "insults"]),
            ]
        ),
        (
            "share",
            [
                TieVerb(.collaborator, .oblique(["with"]), particles: ["screen", "stage", "bill", "booth"]),
                TieVerb(.collaborator, .reciprocal, particles: ["screen", "stage", "bill", "booth"]),
            ]
        ),
        ("part", [TieVerb(.estranged, .oblique(["with"]), particles: ["ways"], confidence: 0.6)]),
        ("turn", [TieVerb(.estranged, .oblique(["on"]), particles: ["back"], confidence: 0.6)]),
        (
            "come",
            [
                TieVerb(.enemy, .oblique(["with"]), particles: ["blows"], confidence: 0.7),
                TieVerb(.enemy, .reciprocal, particles: ["blows"], confidence: 0.7),
            ]
        ),
        (
            "go",
            [
                TieVerb(.friend, .oblique(["with"]), particles: ["way"], confidence: 0.6),
                TieVerb(.friend, .reciprocal, particles: ["way"], confidence: 0.6),
            ]
        ),
        ("throw", [TieVerb(.admirer, .oblique(["behind"]), particles: ["support", "weight"], confidence: 0.6)]),
        (
            "go",
            [
                TieVerb(.friend, .oblique(["with"]), particles: pastimes, confidence: 0.6),
                TieVerb(.friend, .reciprocal, particles: pastimes, confidence: 0.6),
            ]
        ),
        (
            "communicate correspond speak talk",
            [TieVerb(.estranged, .reciprocal, particles: ["agents", "intermediaries", "lawyers", "solicitors"])]
        ),
        (
            "join",
            [
                TieVerb(.collaborator, .oblique(["with"]), particles: ["forces"]),
                TieVerb(.collaborator, .reciprocal, particles: ["forces"]),
            ]
        ),
        ("create write", [TieVerb(.collaborator, .oblique(["for"]), particles: ["part", "role"], confidence: 0.6)]),
        ("trail", [TieVerb(.rival, .object, particles: ["points"], confidence: 0.6)]),
        ("hand", [TieVerb(.employer, .object, particles: ["job"], confidence: 0.6)]),
        ("endorse", [TieVerb(.admirer, .object, confidence: 0.6)]),
        (
            "speak talk",
            [
                TieVerb(
                    .admirer,
                    .oblique(["about", "of"]),
                    particles: ["admiringly", "fondly", "glowingly", "highly", "lovingly", "warmly"],
                    confidence: 0.7
                )
            ]
        ),
        (
            "begin have resume start",
            [
                TieVerb(
                    .teacher,
                    .oblique(["from", "under", "with"]),
                    isSubjectA: false,
                    particles: ["lesson", "lessons"],
                    confidence: 0.7
                )
            ]
        ),
        (
            "find get land take",
            [
                TieVerb(
                    .employer,
                    .oblique(["for", "under", "with"]),
                    isSubjectA: false,
                    particles: ["job"],
                    confidence: 0.6
                )
            ]
        ),
        (
            "bring",
            [
                TieVerb(.employer, .object, particles: ["in"], confidence: 0.5),
                TieVerb(.employer, .oblique(["in"]), particles: ["in"], confidence: 0.5),
            ]
        ),
        ("pay", [TieVerb(.admirer, .oblique(["to"]), particles: ["homage", "tribute"], confidence: 0.7)]),
        ("hold", [TieVerb(.admirer, .object, particles: ["esteem", "regard", "awe"])]),
        ("think", [TieVerb(.admirer, .oblique(["of"]), particles: ["world", "highly"])]),
        ("sing", [TieVerb(.admirer, .object, particles: ["praises"])]),
        ("grow", [TieVerb(.neighbour, .oblique(["to", "from"]), particles: ["door", "street"])]),
        (
            "speak talk communicate correspond",
            [
                TieVerb(.estranged, .oblique(["to", "with"]), needsNegation: true),
                TieVerb(.estranged, .reciprocal, confidence: 0.7, needsNegation: true),
            ]
        ),
        ("exchange", [TieVerb(.estranged, .reciprocal, particles: ["word", "words"], needsNegation: true)]),
        (
            "see",
            [
                TieVerb(
                    .estranged,
                    .object,
                    particles: ["decade", "decades", "months", "since", "years"],
                    confidence: 0.6,
                    needsNegation: true
                )
            ]
        ),
        (
            "answer return take",
            [TieVerb(.estranged, .object, particles: ["calls", "letters", "messages"], needsNegation: true)]
        ),
        ("stand", [TieVerb(.enemy, .object, needsNegation: true)]),
        ("like", [TieVerb(.friend, .reciprocal, particles: ["another", "other"], confidence: 0.6)]),
        ("forgive", [TieVerb(.enemy, .object, confidence: 0.6, needsNegation: true)]),
        ("bully torment", [TieVerb(.enemy, .object, confidence: 0.7)]),
        ("give", [TieVerb(.teacher, .object, particles: ["lesson", "lessons"])]),
        ("link", [TieVerb(.partner, .oblique(["with", "to"]), confidence: 0.6, isHedged: true)]),
        // More of love.
        ("leave", [TieVerb(.exPartner, .object, particles: ["for"], confidence: 0.6)]),
        ("dump jilt ditch", [TieVerb(.exPartner, .object)]),
        ("seduce", [TieVerb(.partner, .object)]),
        ("propose", [TieVerb(.partner, .oblique(["to"]), confidence: 0.6)]),

        ("cheat", [TieVerb(.partner, .oblique(["on"]), confidence: 0.6)]),
        ("fancy love", [TieVerb(.admirer, .object, confidence: 0.6)]),
        (
            "live",
            [
                TieVerb(.neighbour, .oblique(["to", "from"]), particles: ["door", "doors", "street", "road"]),
                TieVerb(.neighbour, .oblique(["above", "below", "beneath", "opposite"])),
                TieVerb(.neighbour, .reciprocal, particles: ["door", "street", "road"]),
            ]
        ),
        (
            "grow",
            [
                TieVerb(.neighbour, .reciprocal, particles: ["door", "street", "doors"]),
                TieVerb(.friend, .oblique(["with"]), particles: ["up"], confidence: 0.4),
                TieVerb(.friend, .reciprocal, particles: ["together"], confidence: 0.4),
                TieVerb(.friend, .reciprocal, particles: ["close", "closer"], confidence: 0.7),
                TieVerb(.friend, .oblique(["to"]), particles: ["close", "closer"], confidence: 0.7),
                TieVerb(.estranged, .reciprocal, particles: ["apart"], confidence: 0.7),
            ]
        ),
        ("drift", [TieVerb(.estranged, .reciprocal, particles: ["apart"], confidence: 0.7)]),
        // More of kin.
        ("bear", [TieVerb(.parent, .oblique(["to"]), isSubjectA: false)]),
        ("bring", [TieVerb(.parent, .object, particles: ["up"], confidence: 0.7)]),
        (
            "give",
            [
                TieVerb(.parent, .oblique(["to"]), particles: ["birth"]),
                TieVerb(.employer, .object, particles: ["job", "role", "break", "part", "start"], confidence: 0.6),
            ]
        ),
        // More of friendship and company.
        ("reconcile", [TieVerb(.friend, .oblique(["with"])), TieVerb(.friend, .reciprocal)]),
        (
            "make",
            [
                TieVerb(.friend, .oblique(["with"]), particles: ["up", "peace", "friends"]),
                TieVerb(.friend, .reciprocal, particles: ["up", "peace", "friends"]),
                TieVerb(
                    .collaborator,
                    .oblique(["with"]),
                    particles: [
                        "film", "films", "record", "records", "album", "albums", "movie", "movies", "series", "music",
                    ]
                ),
                TieVerb(
                    .collaborator,
                    .reciprocal,
                    particles: [
                        "film", "films", "record", "records", "album", "albums", "movie", "movies", "series", "music",
                    ]
                ),
            ]
        ),
        (
            "patch",
            [TieVerb(.friend, .oblique(["with"]), particles: ["up"]), TieVerb(.friend, .reciprocal, particles: ["up"])]
        ),
        (
            "bury",
            [
                TieVerb(.friend, .oblique(["with"]), particles: ["hatchet"]),
                TieVerb(.friend, .reciprocal, particles: ["hatchet"]),
            ]
        ),
        (
            "click",
            [TieVerb(.friend, .oblique(["with"]), confidence: 0.6), TieVerb(.friend, .reciprocal, confidence: 0.6)]
        ),
        (
            "socialise socialize holiday vacation",
            [TieVerb(.friend, .oblique(["with"])), TieVerb(.friend, .reciprocal, particles: ["together"])]
        ),
        (
            "hang",
            [
                TieVerb(.friend, .oblique(["with"]), particles: ["out"]),
                TieVerb(.friend, .reciprocal, particles: ["out"]),
            ]
        ),
        ("confide", [TieVerb(.friend, .oblique(["in"]))]),
        (
            "know",
            [
                TieVerb(
                    .acquaintance,
                    .object,
                    particles: [
                        "boyhood", "childhood", "decades", "long", "personally", "since", "slightly", "well", "years",
                    ]
                ),
                TieVerb(.acquaintance, .reciprocal, particles: ["boyhood", "childhood", "decades", "since", "years"]),
                TieVerb(.acquaintance, .reciprocal, particles: ["other"], confidence: 0.6),
            ]
        ),
        (
            "meet",
            [
                TieVerb(
                    .rival,
                    .reciprocal,
                    particles: [
                        "final", "play-off", "playoff", "quarter-final", "quarterfinal", "ring", "semi-final",
                        "semifinal",
                    ]
                ),
                TieVerb(.acquaintance, .object, needsNegation: true, isDenial: true),
                TieVerb(.acquaintance, .reciprocal, needsNegation: true, isDenial: true),
            ]
        ),
        (
            "go attend",
            [
                TieVerb(
                    .acquaintance,
                    .oblique(["with"]),
                    particles: ["school", "college", "university"],
                    confidence: 0.6
                )
            ]
        ),
        (
            "go attend",
            [TieVerb(.acquaintance, .reciprocal, particles: ["school", "college", "university"], confidence: 0.6)]
        ),
        // More of work.
        ("report answer", [TieVerb(.employer, .oblique(["to"]), isSubjectA: false, confidence: 0.7)]),
        (
            "recruit sign draft enlist engage contract appoint reappoint retain",
            [TieVerb(.employer, .object, confidence: 0.7)]
        ),
        ("manage", [TieVerb(.employer, .object, confidence: 0.5)]),
        ("demote axe poach", [TieVerb(.employer, .object, confidence: 0.6)]),
        (
            "play",
            [
                TieVerb(.collaborator, .oblique(["opposite", "alongside"]))
            ]
        ),
        (
            "make name",
            [
                TieVerb(
                    .employer,
                    .object,
                    particles: ["captain", "chief", "deputy", "director", "editor", "head", "minister", "secretary"],
                    confidence: 0.6
                )
            ]
        ),
        ("boost launch make revive", [TieVerb(.mentor, .object, particles: ["career"], confidence: 0.7)]),
        (
            "blossom flourish prosper rise thrive",
            [TieVerb(.mentor, .oblique(["under"]), isSubjectA: false, confidence: 0.6)]
        ),
        (
            "get",
            [
                TieVerb(
                    .employer,
                    .oblique(["from", "with"]),
                    isSubjectA: false,
                    particles: ["break", "start"],
                    confidence: 0.6
                )
            ]
        ),
        (
            "serve sit",
            [
                TieVerb(
                    .colleague,
                    .oblique(["alongside", "with"]),
                    particles: ["board", "committee", "council", "jury", "panel"]
                ),
                TieVerb(.colleague, .reciprocal, particles: ["board", "committee", "council", "jury", "panel"]),
            ]
        ),
        ("buy", [TieVerb(.businessPartner, .object, particles: ["out"], confidence: 0.6)]),
        (
            "win",
            [
                TieVerb(
                    .collaborator,
                    .oblique(["with"]),
                    particles: ["doubles", "pair", "pairs", "relay"]
                ),
                TieVerb(
                    .collaborator,
                    .reciprocal,
                    particles: ["doubles", "pair", "pairs", "relay"]
                ),
            ]
        ),
        ("commission", [TieVerb(.employer, .object, confidence: 0.6)]),
        (
            "represent",
            [
                TieVerb(
                    .employer,
                    .object,
                    isSubjectA: false,
                    particles: ["case", "court", "lawsuit", "trial"],
                    confidence: 0.6
                )
            ]
        ),
        (
            "credit",
            [
                TieVerb(
                    .mentor,
                    .oblique(["to"]),
                    isSubjectA: false,
                    particles: ["career", "success"],
                    confidence: 0.6
                ),
                TieVerb(
                    .mentor,
                    .object,
                    isSubjectA: false,
                    particles: ["career", "helping", "launching"],
                    confidence: 0.6
                ),
            ]
        ),
        ("assist", [TieVerb(.colleague, .object, confidence: 0.6)]),
        ("play", [TieVerb(.teacher, .oblique(["under"]), isSubjectA: false, particles: instruments, confidence: 0.7)]),
        ("play", [TieVerb(.employer, .oblique(["for", "under"]), isSubjectA: false, confidence: 0.6)]),
        ("direct produce", [TieVerb(.collaborator, .object, confidence: 0.6)]),
        ("cast", [TieVerb(.employer, .object, confidence: 0.6)]),
        (
            """
            write record perform appear tour produce film shoot act compose create design develop devise edit
            """,
            [TieVerb(.collaborator, .oblique(["with"]), confidence: 0.6)]
        ),
        ("join", [TieVerb(.collaborator, .object, confidence: 0.4)]),
        (
            "partner",
            [
                TieVerb(.collaborator, .object), TieVerb(.collaborator, .oblique(["with"])),
                TieVerb(.collaborator, .reciprocal),
            ]
        ),
        (
            "reunite reteam",
            [
                TieVerb(.collaborator, .oblique(["with"]), confidence: 0.6),
                TieVerb(.collaborator, .reciprocal, confidence: 0.6),
            ]
        ),
        (
            "pair",
            [
                TieVerb(.collaborator, .oblique(["with"]), confidence: 0.6),
                TieVerb(.collaborator, .reciprocal, confidence: 0.6),
            ]
        ),
        ("adapt", [TieVerb(.collaborator, .oblique(["with"]))]),
        (
            "form start",
            [
                TieVerb(.collaborator, .oblique(["with"]), particles: ["band", "group", "duo", "trio"]),
                TieVerb(.collaborator, .reciprocal, particles: ["band", "group", "duo", "trio"]),
                TieVerb(
                    .businessPartner,
                    .oblique(["with"]),
                    particles: ["company", "firm", "business", "bakery", "label", "studio", "charity"]
                ),
                TieVerb(
                    .businessPartner,
                    .reciprocal,
                    particles: ["company", "firm", "business", "bakery", "label", "studio", "charity"]
                ),
            ]
        ),
        // More of teaching.
        ("learn", [TieVerb(.teacher, .oblique(["from", "under"]), isSubjectA: false)]),
        ("school groom nurture champion", [TieVerb(.mentor, .object, confidence: 0.7)]),
        ("discover", [TieVerb(.mentor, .object, confidence: 0.6)]),
        ("instruct", [TieVerb(.teacher, .object)]),
        // More of regard.

        (
            "cherish treasure appreciate rate laud lionise lionize hero-worship compliment commend",
            [TieVerb(.admirer, .object, confidence: 0.7)]
        ),
        ("count", [TieVerb(.admirer, .object, particles: ["influences", "heroes", "idols"])]),
        ("emulate", [TieVerb(.admirer, .object, confidence: 0.6)]),
        ("marvel", [TieVerb(.admirer, .oblique(["at"]), confidence: 0.6)]),
        // More of opposition.
        ("run", [TieVerb(.rival, .oblique(["against"]))]),
        ("battle compete contend duel fight jostle tussle vie", [TieVerb(.rival, .reciprocal, particles: prizes)]),
        (
            "fight duel battle",
            [
                TieVerb(.rival, .object, confidence: 0.6),
                TieVerb(.rival, .oblique(["against", "with"]), confidence: 0.6),
                TieVerb(.rival, .reciprocal, confidence: 0.6),
            ]
        ),
        ("play compete race box wrestle", [TieVerb(.rival, .oblique(["against"]), confidence: 0.7)]),
        (
            "unseat topple depose eclipse outscore upset conquer vanquish outvote",
            [TieVerb(.rival, .object, confidence: 0.7)]
        ),
        ("accuse blame", [TieVerb(.enemy, .object, confidence: 0.5)]),
        (
            "attack condemn criticise criticize denounce ridicule slam lambast savage insult abuse betray",
            [TieVerb(.enemy, .object, confidence: 0.5)]
        ),
        ("antagonise antagonize", [TieVerb(.enemy, .object, confidence: 0.6)]),
        (
            "row",
            [
                TieVerb(.enemy, .oblique(["with"]), particles: ["about", "over", "publicly"], confidence: 0.5),
                TieVerb(.enemy, .reciprocal, particles: ["about", "over", "publicly"], confidence: 0.5),
                TieVerb(.collaborator, .oblique(["with"]), confidence: 0.5),
                TieVerb(.collaborator, .reciprocal, particles: ["together"], confidence: 0.5),
            ]
        ),
        ("despise resent distrust mistrust", [TieVerb(.enemy, .object)]),
        ("disown", [TieVerb(.estranged, .object)]),
        ("snub shun", [TieVerb(.estranged, .object, confidence: 0.6)]),
        ("cut", [TieVerb(.estranged, .object, particles: ["off"], confidence: 0.7)]),
        (
            "break cut sever",
            [
                TieVerb(
                    .estranged,
                    .oblique(["with"]),
                    particles: ["communication", "contact", "relations", "ties"],
                    confidence: 0.7
                )
            ]
        ),
        ("treat regard see view", [TieVerb(.equal, .object, particles: ["equal", "equals"], confidence: 0.8)]),
    ]
}
