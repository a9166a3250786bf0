public import RapportText

/// A scene of a script: where and when it plays, who is there, who says what to whom.
///
/// People are indices into the cast of the ``Staging``.
public struct Scene: Hashable, Sendable {
    /// What one or several people say under one label.
    public struct Speech: Hashable, Sendable {
        /// The label over or before the words, where there is one.
        public var label: Span?
        /// Who speaks; empty where the script does not tell.
        public var speakers: [Int]
        /// Whom they speak to, as far as turns and names tell.
        public var addressees: [Int]
        /// Their words, in order.
        public var words: [Span]
        /// How many words: runs without punctuation and white space, as DraCor counts.
        public var wordCount: Int
        /// How many lines the words take up in the script.
        public var lineCount: Int
        /// Whether it is spoken at the same time as the speech before.
        public var isSimultaneous: Bool
        /// Whether the voice alone is heard, from elsewhere.
        public var isVoiceOver: Bool
        /// When it is heard, in milliseconds, where the format tells.
        public var time: Range<Int>?
    }

    /// How somebody is known to be present.
    public struct Presence: OptionSet, Hashable, Sendable {
        /// The bits.
        public let rawValue: UInt8
        /// By speaking there.
        public static let speech = Presence(rawValue: 1)
        /// By coming on.
        public static let entrance = Presence(rawValue: 2)
        /// By a direction that names them.
        public static let direction = Presence(rawValue: 4)

        /// Creates a presence from its bits.
        public init(rawValue: UInt8) { self.rawValue = rawValue }
    }

    /// The heading of the act it is in.
    public var act: String?
    /// Its own heading.
    public var heading: String?
    /// Where it plays, as its heading says: "KITCHEN".
    public var place: String?
    /// When, as its heading says: "NIGHT".
    public var time: String?
    /// Whether it lies before the text proper, as a prologue in the front matter.
    public var isFront = false
    /// Its blocks in the document.
    public var blocks: Range<Int>
    /// The speeches, in order.
    public var speeches: [Speech] = []
    /// Who is there, and how that is known.
    public var presence: [Int: Presence] = [:]

    /// Creates a scene of which no more than the place in the document is known.
    init(blocks: Range<Int>) { self.blocks = blocks }

    /// Those present, in the order of the cast.
    public var present: [Int] { presence.keys.sorted() }

    /// Those who speak, in the order of the cast.
    public var speakers: [Int] { presence.keys.filter { presence[$0]?.contains(.speech) == true }.sorted() }
}
