/// The labels that a sequence labeller gives to tokens, as numbers: 0 outside, then four for each kind.
///
/// The scheme tells the first, inner and last tokens of names and names of one token apart (BILOU: Ratinov and Roth 2009).
package enum NameLabel {
    private enum Place: Int {
        case whole, first, inner, last
    }

    /// The number of labels.
    package static let count = 1 + 4 * NameSpan.Kind.allCases.count
    /// The label of tokens outside of names.
    package static let outside = 0

    private static func label(_ place: Place, _ kind: NameSpan.Kind) -> Int { 1 + 4 * kind.rawValue + place.rawValue }

    private static func place(of label: Int) -> Place? { label == outside ? nil : Place(rawValue: (label - 1) % 4) }

    /// The kind of name that a label speaks of; nil outside.
    package static func kind(of label: Int) -> NameSpan.Kind? {
        label == outside ? nil : NameSpan.Kind(rawValue: (label - 1) / 4)
    }

    /// Whether a name goes on after a token of this label.
    private static func isOpen(_ label: Int) -> Bool { place(of: label) == .first || place(of: label) == .inner }

    /// Whether a label goes on with the name of the token before.
    private static func goesOn(_ label: Int) -> Bool { place(of: label) == .inner || place(of: label) == .last }

    /// Whether one label may follow another: names that are open go on, and only they.
    package static func mayFollow(_ label: Int, _ previous: Int) -> Bool {
        isOpen(previous) == goesOn(label) && (!goesOn(label) || kind(of: label) == kind(of: previous))
    }

    /// Whether a label may be the last of a sentence.
    package static func mayEnd(_ label: Int) -> Bool { !isOpen(label) }

    /// The names that the labels of a run of tokens spell out.
    package static func spans(_ labels: [Int], from start: Int) -> [NameSpan] {
        var spans: [NameSpan] = []
        for (offset, label) in labels.enumerated() {
            guard let kind = kind(of: label) else { continue }
            let token = start + offset
            if goesOn(label), let last = spans.last, last.tokens.upperBound == token {
                spans[spans.count - 1].tokens = last.tokens.lowerBound..<(token + 1)
            } else {
                spans.append(NameSpan(tokens: token..<(token + 1), kind: kind))
            }
        }
        return spans
    }

    /// The labels of a run of tokens in which these names stand.
    package static func labels(_ spans: [NameSpan], of tokens: Range<Int>) -> [Int] {
        var labels = [Int](repeating: outside, count: tokens.count)
        for span in spans where tokens.contains(span.tokens.lowerBound) && span.tokens.upperBound <= tokens.upperBound {
            for token in span.tokens {
                let isFirst = token == span.tokens.lowerBound
                let isLast = token == span.tokens.upperBound - 1
                let place: Place = isFirst ? (isLast ? .whole : .first) : isLast ? .last : .inner
                labels[token - tokens.lowerBound] = label(place, span.kind)
            }
        }
        return labels
    }
}
