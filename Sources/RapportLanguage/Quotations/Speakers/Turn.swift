/// An utterance as a turn of talk: who may speak it, and what matters to how turns follow each other.
struct Turn {
    /// How the narration tells who speaks.
    enum Cue: Int {
        /// Not at all.
        case none
        /// By a name of somebody who may speak.
        case name
        /// By a name of somebody else.
        case otherName
        case he
        case she
        /// "I said".
        case i
        /// "They said", "we said", "one said".
        case otherPronoun
        case noun
        /// By a verb or colon whose subject is not found.
        case unclear
    }

    /// Those who may speak; without the unknown speaker, who always may.
    var candidates: [SpeakerCandidate] = []
    var cue = Cue.none
    /// The gender of the cue's pronoun or noun.
    var cueGender: Gender?
    /// The head of the cue's noun phrase.
    var cueNoun: String?
    /// Whether the phrase is the narrator's: "my companion".
    var isCueMine = false
    /// Whether somebody else than the candidates is the cue's mention.
    var isCueElsewhere = false
    /// The dictionary form of the cue's verb: whoever "adds" has spoken before, whoever "answers" has not.
    var cueVerb = FeatureHash(0)
    /// The first word of the turn: "Yes" follows somebody else.
    var opening = FeatureHash(0)
    /// How many blocks after the turn before it comes, at most 4: 0 in the same block, 1 in the next.
    var gap = 4
    /// The same of the one before.
    var gapBefore = 4
    var isWholeBlock = false
    var isQuestion = false
    /// Whether it calls anybody.
    var hasCall = false
    /// Whether it is short: up to five words.
    var isShort = false
    /// How long it is, from 0: a story within the story takes many paragraphs.
    var size = 0
    /// Its different words, hashed.
    var words: [UInt16] = []
    /// The person whose the cue's noun is: whoever "her" is in "her father".
    var cueOwner: Int?
    /// What the cue's noun phrase is known by.
    var cuePhrase: FeatureHash?
    /// How plainly the cue says who speaks: 1 where its subject stands beside its verb after the words ("said Moss"), 2 where it
    /// does before them, 3 where they stand apart; 0 without verb and subject.
    var cuePlainness = 0
    /// What the cue's noun or pronoun is known by, where its cluster is of nobody who may speak: the noun and whose it is, or else
    /// the cluster.
    var cueKey: FeatureHash?
    /// Genders of "sir" and "madam" in the turn.
    var addresses: Gender?
    /// How many people are likely to have a turn or more of the conversation around, at most 4; once it has been read for a first
    /// time.
    var talkers = 0
    /// The gender of the pronoun that is the first subject of the paragraph's narration where there is no cue.
    var actorGender: Gender?
}
