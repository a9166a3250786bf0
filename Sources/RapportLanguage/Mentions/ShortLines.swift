import RapportText

/// Parts names at the ends of short lines, as in bylines and cast lists, where the next line begins something else.
package enum ShortLines {
    /// A name cut at line ends; whole where its lines are as long as those of text that is wrapped at a width.
    ///
    /// - Complexity: O(length of a line).
    static func parts(of name: NameSpan, in annotation: Annotation) -> [NameSpan] {
        var parts = [name]
        for token in name.tokens.dropFirst() where endsShortLine(token - 1, in: annotation) {
            parts[parts.count - 1].tokens = parts[parts.count - 1].tokens.lowerBound..<token
            parts.append(NameSpan(tokens: token..<name.tokens.upperBound, kind: name.kind))
        }
        return parts
    }

    /// Lines of wrapped text are longer.
    private static let length = 48

    /// Whether a token is the last of a short line.
    ///
    /// - Complexity: O(length of a line).
    package static func endsShortLine(_ token: Int, in annotation: Annotation) -> Bool {
        guard token + 1 < annotation.tokens.count else { return false }
        let end = annotation.tokens[token].span.end
        let next = annotation.tokens[token + 1].span.start
        guard next > end, annotation.document[Span(end, next)].utf8.contains(UInt8(ascii: "\n")) else { return false }
        var first = token
        while first > 0, end - annotation.tokens[first - 1].span.start <= length {
            let gap = Span(annotation.tokens[first - 1].span.end, annotation.tokens[first].span.start)
            if annotation.document[gap].utf8.contains(UInt8(ascii: "\n")) { return true }
            first -= 1
        }
        return first == 0
    }
}
