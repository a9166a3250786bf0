internal import RapportText

/// Somebody or something that the text speaks of, as far as it has been read.
struct Entity: Sendable {
    /// The profiles of its mentions, in the order they were resolved.
    var mentions: [Int] = []
    /// Those of them that say what it is, and do not refer to it.
    var attributes: [Int] = []
    /// What kind of thing it is.
    var type: EntityType
    /// The mention read last, or for a pair without a mention of its own, the first of its two.
    var last: Int
    /// The sentence in which it was last spoken of.
    var lastSentence: Int
    /// The token at which it was last spoken of.
    var lastToken: Int
    /// How many mentions speak of it by "he", "she" and neutral pronouns, titles and nouns.
    var feminine = 0
    var masculine = 0
    var neutral = 0
    /// How many mentions speak of one and of several.
    var singular = 0
    var plural = 0
    /// How much the text has spoken of it lately: each mention counts by its role, and fades by half in four sentences.
    var salience: Float = 0
    /// The lemmas of the heads of its names and common nouns.
    var headWords = RecentWords()
    /// The content words of its common nouns' modifiers.
    var modifiers = RecentWords()
    /// The whole names and common nouns without their determiners.
    var phrases = RecentWords()
    /// What its common nouns are known as.
    var nounClasses: NounClasses = []
    /// The word cluster of its latest name or common noun; 0 for none.
    var headCluster: UInt32 = 0
    /// Those of its mentions that are subjects.
    private var subjects: [Int] = []
    /// The sentence of the mention before the last.
    var sentenceBefore = -1000
    /// The block in which it was last told to speak.
    private(set) var spokeInBlock: Int?
    /// The last mention by a pronoun of each series.
    private var lastOfSeries = SIMD16<Int32>(repeating: -1)
    /// How many mentions tell that it plays or is played.
    var performing = 0
    var played = 0
    /// The group of names it bears.
    var nameGroup: Int?
    /// The entities a plural is made of.
    var members: [Int] = []
    /// Whether it has a name or a common noun.
    var named = false
    var described = false
    /// The entities whose possessed relation it is: "his wife" has the entity of "his".
    var possessors: [Int] = []

    init(type: EntityType, at profile: MentionProfile, index: Int) {
        self.type = type
        last = index
        lastSentence = profile.sentence
        lastToken = profile.head
    }

    /// The gender it is referred to by: that of most pronouns, titles and nouns.
    var gender: Gender? {
        let most = max(feminine, masculine, neutral)
        guard most > 0 else { return nil }
        if masculine == most { return feminine == most ? nil : .masculine }
        return feminine == most ? .feminine : .neutral
    }

    /// One or several, by most of its mentions.
    var number: GrammaticalNumber? {
        if !members.isEmpty { return .plural }
        if singular == plural { return nil }
        return singular > plural ? .singular : .plural
    }

    /// The side of a portrayal that most mentions tell.
    var stageRole: StageRole? { performing == played ? nil : performing > played ? .performer : .character }

    /// How salient it is when a sentence is read.
    func salience(at sentence: Int) -> Float {
        let passed = sentence - lastSentence
        return passed > 60 ? 0 : salience * Self.fading[max(0, passed)]
    }

    /// Takes a mention in.
    mutating func add(_ index: Int, _ profile: MentionProfile) {
        salience = salience(at: profile.sentence) + (profile.role.isSubject ? 1.5 : 1)
        mentions.append(index)
        last = index
        sentenceBefore = mentions.count == 1 ? -1000 : lastSentence
        if profile.role.isSubject { subjects.append(index) }
        lastSentence = profile.sentence
        lastToken = profile.head
        if profile.isSpeaking { spokeInBlock = profile.block }
        switch profile.gender {
        case .feminine: feminine += 1
        case .masculine: masculine += 1
        case .neutral: neutral += 1
        case nil: break
        }
        switch profile.number {
        case .singular: singular += 1
        case .plural: plural += 1
        case nil: break
        }
        switch profile.stageRole {
        case .performer: performing += 1
        case .character: played += 1
        case nil: break
        }
        if let pronoun = profile.pronoun {
            lastOfSeries[Int(pronoun.series.rawValue)] = Int32(index)
            return
        }
        if profile.form == .proper { named = true } else { described = true }
        headWords.remember(profile.headWord)
        phrases.remember(profile.phrase)
        headCluster = profile.headCluster
        nounClasses.formUnion(profile.nounClasses)
        for word in profile.modifiers { modifiers.remember(word) }
    }

    /// What is remembered of it when a mention is read: how a text of some length speaks of somebody does not go on to change
    /// for ever in a book.
    func recently(at index: Int) -> Memory {
        let first = max(0, index - Self.span)
        func later(_ list: [Int]) -> Int { list.count - list.partitioningIndex { $0 >= first } }
        var series: UInt16 = 0
        for place in lastOfSeries.indices where lastOfSeries[place] >= first { series |= 1 << UInt16(place) }
        return Memory(mentions: later(mentions), subjects: later(subjects), series: series)
    }

    /// How often a text has spoken of something of late.
    struct Memory {
        let mentions: Int
        let subjects: Int
        /// The series of pronouns used for it: bit by series.
        let series: UInt16
    }

    /// How many mentions of a text are remembered: about as many as the documents have that coreference is learned from.
    static let span = 300

    // 2^(-n/4) for n sentences.
    private static let fading: [Float] = {
        var fading: [Float] = []
        var value: Float = 1
        for _ in 0...60 {
            fading.append(value)
            value *= 0.840_896_4
        }
        return fading
    }()
}
