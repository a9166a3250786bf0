/// Somebody who may speak an utterance, and where the text around speaks of him or her.
struct SpeakerCandidate {
    /// The cluster.
    let person: Int

    /// One place nearby.
    struct Sighting {
        /// How many other people were met first on the way there; nil where the person is not met.
        var rank: Int?
        var isSubject = false
        var form = Mention.Form.pronoun

        /// A small number for features.
        var code: Int {
            guard let rank else { return 0 }
            return 1 + min(rank, 3) * 6 + (isSubject ? 3 : 0) + (form == .proper ? 0 : form == .common ? 1 : 2)
        }
    }

    init(person: Int) { self.person = person }

    /// Whether the cue's own mention is one of the person.
    var isInCue = false
    /// In the narration of the same paragraph before, between and after the words.
    var before = Sighting()
    var between = Sighting()
    var after = Sighting()
    /// In the paragraph before and the one after, where they are narration, and in the narration around other words there.
    var blockBefore = Sighting()
    var blockAfter = Sighting()
    /// How many blocks ago, and in how many, the narration speaks of, and names, the person.
    var lastSeen: Int?
    var lastNamed: Int?
    var nextSeen: Int?
    var nextNamed: Int?
    /// How many other people the narration has spoken of since, the nearest first.
    var recency: Int?
    /// The same of those who were subjects.
    var subjectRecency: Int?
    /// The same of those whom it named, and how often it names the person.
    var nameRecency: Int?
    var names = 0
    /// How often people who speak have spoken of the person by name of late.
    var timesSpokenOf = 0
    /// How often the text around speaks of the person.
    var count = 0
    /// Whether an utterance calls the person, by its distance from -3 to 3: bit 3 is the utterance itself.
    var calls: UInt8 = 0
    /// Whether an utterance speaks of the person, likewise.
    var topics: UInt8 = 0
    /// Whether the cue of an utterance says that it is spoken to the person, likewise.
    var addressed: UInt8 = 0
    /// How many utterances ago, and in how many, a cue of some name, noun or pronoun says that the person speaks.
    var cuedBefore: Int?
    var cuedAfter: Int?
    /// Whether no narration and no gap lies between.
    var isUnbrokenBefore = false
    var isUnbrokenAfter = false
    /// How many of the utterances around have such a cue.
    var cuedAround = 0
    /// What is added to the score of the person for what rules him or her in or out nearly by itself.
    var bias: Float = 0
    /// How much the person takes part in the talk around, once it has been read for a first time.
    var part: Part?

    /// What somebody has of the talk around a turn, that turn aside.
    struct Part {
        /// How many turns of the same conversation are likely to be the person's.
        var near: Float = 0
        /// The same of a longer stretch.
        var far: Float = 0
        /// How many candidates have more of the conversation.
        var rank = 0
        /// Which of the two turns before and after are likely to be the person's, a bit for each.
        var neighbours: UInt8 = 0
        /// Whether a long turn of the conversation is likely to be the person's.
        var isTelling = false
        /// The person's part, in tenths, of other turns whose cue is by the same noun, and how many these are, at most 3.
        var cueShare = 0
        var cueCount = 0
        /// How much the words of the turn are the person's, and how many candidates they suit better.
        var voice: Float = 0
        var voiceRank = 0
    }

    /// How likely the person is to be among those that are kept.
    var priority: Int {
        var priority = min(count, 9)
        if isInCue { priority += 1000 }
        if before.rank != nil || after.rank != nil || between.rank != nil { priority += 200 }
        if calls & 0b0001_0100 != 0 { priority += 150 }
        if let cuedBefore { priority += 120 - cuedBefore * 5 }
        if let cuedAfter { priority += 100 - cuedAfter * 5 }
        if blockBefore.rank != nil { priority += 60 }
        if blockAfter.rank != nil { priority += 40 }
        if let recency { priority += max(0, 80 - recency * 10) }
        if let nextSeen { priority += max(0, 30 - nextSeen * 5) }
        if topics != 0 || calls != 0 { priority += 20 }
        return priority
    }
}
