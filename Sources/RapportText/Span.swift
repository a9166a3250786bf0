/// A half-open range of a document's text, in UTF-8 byte offsets.
///
/// Everything exported uses Unicode code points instead: see ``CodePointOffsets``, the one place that converts.
public struct Span: Hashable, Sendable {
    /// The offset of the first byte.
    public let start: Int
    /// The offset after the last byte.
    public let end: Int

    /// Creates a span.
    ///
    /// - Precondition: `0 <= start <= end`.
    public init(_ start: Int, _ end: Int) {
        precondition(0 <= start && start <= end, "a span cannot end before it starts")
        self.start = start
        self.end = end
    }

    /// The number of UTF-8 bytes.
    public var count: Int { end - start }

    /// Whether nothing lies between start and end.
    public var isEmpty: Bool { start == end }

    /// Whether the other span lies wholly within this one.
    public func contains(_ other: Span) -> Bool { start <= other.start && other.end <= end }

    /// Whether the byte at this offset lies within.
    public func contains(_ offset: Int) -> Bool { start <= offset && offset < end }

    /// Whether the two share at least one byte.
    public func overlaps(_ other: Span) -> Bool { start < other.end && other.start < end }

    /// The smallest span that holds both.
    public func union(_ other: Span) -> Span { Span(min(start, other.start), max(end, other.end)) }
}

extension Span: Comparable {
    /// Orders by start; of two that start together the longer comes first, so that a holder precedes what it holds.
    public static func < (a: Span, b: Span) -> Bool { (a.start, b.end) < (b.start, a.end) }
}
