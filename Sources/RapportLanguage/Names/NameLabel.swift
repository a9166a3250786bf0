/// The labels that a sequence labeller gives to tokens, as numbers: 0 outside, then first and later tokens of each kind.
///
/// The scheme is IOB2 (Ramshaw and Marcus 1995).
package enum NameLabel {
    /// The number of labels.
    package static let count = 1 + 2 * NameSpan.Kind.allCases.count
    /// The label of tokens outside of names.
    package static let outside = 0

    /// The label of the first token of a name.
    package static func first(_ kind: NameSpan.Kind) -> Int { 1 + 2 * kind.rawValue }

    /// The label of later tokens of a name.
    package static func later(_ kind: NameSpan.Kind) -> Int { 2 + 2 * kind.rawValue }

    /// Whether one label may follow another: a later token follows a token of the same name alone.
    package static func mayFollow(_ label: Int, _ previous: Int) -> Bool {
        label == outside || label % 2 == 1 || previous == label || previous == label - 1
    }

    /// The names that the labels of a run of tokens spell out.
    package static func spans(_ labels: [Int], from start: Int) -> [NameSpan] {
        var spans: [NameSpan] = []
        for (place, label) in labels.enumerated() where label != outside {
            guard let kind = NameSpan.Kind(rawValue: (label - 1) / 2) else { continue }
            if label % 2 == 0, let last = spans.last, last.tokens.upperBound == start + place {
                spans[spans.count - 1].tokens = last.tokens.lowerBound..<(start + place + 1)
            } else {
                spans.append(NameSpan(tokens: (start + place)..<(start + place + 1), kind: kind))
            }
        }
        return spans
    }

    /// The labels of a run of tokens in which these names stand.
    package static func labels(_ spans: [NameSpan], of tokens: Range<Int>) -> [Int] {
        var labels = [Int](repeating: outside, count: tokens.count)
        for span in spans where tokens.contains(span.tokens.lowerBound) && span.tokens.upperBound <= tokens.upperBound {
            for token in span.tokens {
                labels[token - tokens.lowerBound] =
                    token == span.tokens.lowerBound ? first(span.kind) : later(span.kind)
            }
        }
        return labels
    }
}
