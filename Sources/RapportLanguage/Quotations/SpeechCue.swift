/// The words of the narration that tell that, and who, somebody speaks.
struct SpeechCue {
    /// Where the cue stands to the words it gives.
    enum Position {
        /// She said: "…"
        case before
        /// "…," she said.
        case after
        /// In the paragraph before, which ends in a colon or announces the words.
        case precedingBlock
    }

    /// What introduces the words.
    enum Kind {
        /// A verb of the list.
        case verb(ReportingVerb)
        /// "According to", "in the words of".
        case source
        /// A noun of saying: "her reply was".
        case noun
        /// A colon, or a verb of another kind after words that end in a comma: "she turned:", "he beamed".
        case bare
    }

    /// The tokens of the cue itself.
    let tokens: Range<Int>
    /// What it is.
    let kind: Kind
    /// Where it stands.
    let position: Position
    /// The narration it stands in.
    let clause: Range<Int>
    /// Whether the subject follows the verb: "said Moss".
    let isInverted: Bool

    /// The verb, where it is one.
    var verb: ReportingVerb? {
        if case .verb(let verb) = kind { verb } else { nil }
    }
}
