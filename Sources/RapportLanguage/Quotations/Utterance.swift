internal import RapportText

/// An utterance with everything around it that may tell who speaks.
struct Utterance {
    /// The indices of its parts in the list of quotations, in order.
    var parts: [Int]
    /// The block of its first part.
    let block: Int
    /// The block of its last part.
    var lastBlock: Int
    /// The mention of the speaker by a cue.
    var speakerMention: Int?
    /// The mention of the one spoken to by a cue.
    var addresseeMention: Int?
    /// The cue.
    var cue: SpeechCue?
    /// The narration before and after its parts within its blocks, without the cue's own.
    var narration: [Range<Int>] = []
    /// The mentions by which it calls somebody, as in "Come here, Tom".
    var vocatives: [Int] = []
    /// Whether its last words are a question.
    var isQuestion = false
    /// Whether it is all of its blocks.
    var isWholeBlock = false
    /// Who speaks, as a cluster, once it is known.
    var speaker: Int?
}
