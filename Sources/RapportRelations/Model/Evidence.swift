public import RapportText

/// The exact words something rests on: at least one span, so that nothing can be said without any.
public struct Evidence: Hashable, Sendable {
    /// The words that say it first or best.
    public let first: Span
    /// Further words that say the same.
    public private(set) var others: [Span]

    /// Creates evidence.
    public init(_ first: Span, _ others: [Span] = []) {
        self.first = first
        self.others = others
    }

    /// All spans, the first one first.
    public var spans: [Span] { [first] + others }

    /// Adds further words, unless they are there.
    public mutating func add(_ span: Span) {
        if span != first && !others.contains(span) { others.append(span) }
    }
}
