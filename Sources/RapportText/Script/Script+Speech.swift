extension Script {
    /// What is said under one label.
    public struct Speech: Hashable, Sendable {
        /// The blocks from the label to the last words.
        public var blocks: Range<Int>
        /// The label of the speaker as the text prints it, with all that stands beside the name: "JOAN (V.O.)"; nil where
        /// the text has no label, as in most subtitles.
        public var label: Span?
        /// The identifiers of the roles that speak, where the format tells; else the label has to.
        public var roles: [String] = []
        /// The words spoken, without label and directions, in order; empty for a label without words.
        public var words: [Span] = []
        /// Whether it is spoken at the same time as the speech before.
        public var isSimultaneous = false
        /// When it is heard, in milliseconds from the start, where the format tells.
        public var time: Range<Int>?

        /// Creates a speech of which no words are known yet.
        public init(blocks: Range<Int>, label: Span?) {
            self.blocks = blocks
            self.label = label
        }
    }
}
