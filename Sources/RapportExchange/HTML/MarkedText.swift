package import RapportText

/// Cuts a document's text into pieces that each lie wholly within or without every mark, so that marks may nest and
/// overlap as they like.
package struct MarkedText {
    /// A piece of text.
    package struct Piece {
        package let span: Span
        /// Indices of the marks it lies within, outer ones first.
        package let marks: [Int]
        /// Indices of the marks that begin with it.
        package let starting: [Int]
        /// Indices of the marks that end with it.
        package let ending: [Int]
    }

    package let marks: [TextMark]

    /// Creates a text with marks that are in order.
    package init(marks: [TextMark]) { self.marks = marks }

    /// The pieces of a block, in order; marks that reach out of it are cut off at its ends.
    ///
    /// - Complexity: O(m log m) for m marks in the block, given that few overlap at one place.
    package func pieces(of block: Span) -> [Piece] {
        // Marks are sorted by start; those before the first that starts in the block may still reach into it.
        let within = marks.indices.filter { marks[$0].span.overlaps(block) }
        var cuts = Set([block.start, block.end])
        for index in within {
            cuts.insert(max(marks[index].span.start, block.start))
            cuts.insert(min(marks[index].span.end, block.end))
        }
        let places = cuts.sorted()
        var active: [Int] = []
        var next = within.startIndex
        return zip(places, places.dropFirst()).map { start, end in
            active.removeAll { marks[$0].span.end <= start }
            while next < within.endIndex, marks[within[next]].span.start <= start {
                active.append(within[next])
                next += 1
            }
            return Piece(
                span: Span(start, end),
                marks: active,
                starting: active.filter { marks[$0].span.start == start },
                ending: active.filter { marks[$0].span.end == end || marks[$0].span.end > end && end == block.end }
            )
        }
    }
}
