public import RapportText

/// Words that the text gives as somebody's, spoken, written or thought.
public struct Quotation: Hashable, Sendable {
    /// How the words are given.
    public enum Form: String, CaseIterable, Sendable {
        /// A whole utterance in quotation marks (or set off as a block or a speech).
        case direct
        /// Reported without quotation marks: "he said that she had left".
        case indirect
        /// Partly quoted words within a reporting sentence: he called it "a gift".
        case mixed
        /// A quotation within another.
        case nested
    }

    /// How the text tells who speaks (the types of the Project Dialogism Novel Corpus).
    public enum Attribution: String, CaseIterable, Sendable {
        /// A cue names the speaker: "said Moss".
        case explicit
        /// A cue has a pronoun or common noun: "she said", "the actor added".
        case anaphoric
        /// No cue at all.
        case implicit
    }

    /// The quoted words without their quotation marks.
    public var span: Span
    /// How the words are given.
    public var form: Form
    /// How the text tells who speaks.
    public var attribution: Attribution
    /// The cue: the verb or phrase of saying ("said", "according to").
    public var cue: Span?
    /// The mention in the cue that names the speaker, as an index into the annotation's mentions.
    public var speakerMention: Int?
    /// The speaker, as an index into the annotation's clusters; nil for unknown.
    public var speaker: Int?
    /// The people spoken to, as indices into the annotation's clusters.
    public var addressees: [Int]
    /// The publication the words were given to: "Vanity Fair".
    public var outlet: String?
    /// When they were given, as an ISO 8601 prefix: "2015".
    public var date: String?
    /// The parts of one utterance that a cue or a paragraph break interrupts share a group; groups count from 0.
    public var group: Int
    /// How sure the speaker is, from 0 to 1.
    public var confidence: Double

    /// Whether it stands in quotation marks as somebody's words, and not within another.
    package var isSpoken: Bool { form == .direct || form == .mixed }

    /// Creates a quotation of which no more than the place and form are known.
    public init(span: Span, form: Form, group: Int) {
        self.span = span
        self.form = form
        self.group = group
        attribution = .implicit
        cue = nil
        speakerMention = nil
        speaker = nil
        addressees = []
        outlet = nil
        date = nil
        confidence = 0
    }
}
