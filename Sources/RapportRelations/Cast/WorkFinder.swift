import RapportLanguage
import RapportText

/// Gathers the works a text speaks of.
struct WorkFinder {
    let annotation: Annotation

    /// The works, in order of first mention.
    func works() -> [Work] {
        annotation.clusters.filter { $0.type == .work }.compactMap { cluster in
            let spans = cluster.mentions.filter { annotation.mentions[$0].form == .proper }
                .map { annotation.span(of: annotation.mentions[$0].tokens) }
            guard !spans.isEmpty, !spans.allSatisfy(isSpoken) else { return nil }
            // "The Marsh" in the headline is "The Marsh: A Life" in the text.
            let names = spans.map {
                annotation.document[$0].split(whereSeparator: \.isWhitespace).joined(separator: " ")
            }
            let name = names.first { $0.hasPrefix(names[0] + ":") } ?? names[0]
            return Work(name: name, mentions: spans.sorted())
        }
    }

    /// Whether a title is all of what somebody says: "Ask Ann," she says.
    private func isSpoken(_ title: Span) -> Bool {
        annotation.quotations.contains {
            $0.form == .direct && $0.speaker != nil && $0.span.contains(title) && $0.span.count - title.count < 8
        }
    }
}
