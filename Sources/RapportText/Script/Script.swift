/// What the form of a text written to be performed tells beyond the blocks of its document: who speaks which words, how it
/// is divided, whom its cast list names.
///
/// Readers of scripts fill it in, so that nobody downstream has to know their formats.
public struct Script: Hashable, Sendable {
    /// What the text is written for.
    public enum Form: String, CaseIterable, Sendable {
        case play, screenplay, subtitles, transcript
    }

    /// What the text is written for.
    public var form: Form
    /// The roles that a cast list or a header names, in order.
    public var roles: [Role] = []
    /// Where acts, scenes and other parts begin, in order.
    public var divisions: [Division] = []
    /// The speeches, in order.
    public var speeches: [Speech] = []
    /// The directions of which the markup tells whom they move, in order.
    public var movements: [Movement] = []
    /// The ties between roles that the markup lists.
    public var ties: [RoleTie] = []
    /// What could be read only in part.
    public var warnings: [Warning] = []

    /// Creates a script of which nothing is known yet.
    public init(_ form: Form) { self.form = form }
}
