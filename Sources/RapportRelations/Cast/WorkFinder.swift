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
            guard let first = spans.first else { return nil }
            let name = annotation.document[first].split(whereSeparator: \.isWhitespace).joined(separator: " ")
            return Work(name: name, mentions: spans.sorted())
        }
    }
}
