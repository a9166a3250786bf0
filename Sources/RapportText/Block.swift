/// A stretch of a document that its layout sets apart.
public struct Block: Hashable, Sendable {
    /// What a block is on the page.
    public enum Kind: String, CaseIterable, Sendable {
        case title, heading, paragraph, quote, caption, listItem = "list-item", speech
        /// A line that names the author, the outlet or the date rather than telling anything.
        case byline
        case stageDirection = "stage-direction"
        case sceneHeading = "scene-heading"
        /// The name of a speaker set apart from the speech it stands over.
        case speakerLabel = "speaker-label"
    }

    /// What the block is.
    public let kind: Kind
    /// Where it lies, without the white space around it; a printed label of the speaker lies within.
    public let span: Span
    /// The label of the person whose speech it is, as printed.
    public let speaker: String?

    /// Creates a block.
    public init(_ kind: Kind, _ span: Span, speaker: String? = nil) {
        self.kind = kind
        self.span = span
        self.speaker = speaker
    }
}
