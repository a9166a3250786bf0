import RapportLanguage
import RapportText

/// A document ready to be learned from or scored: its layers up to mentions, and the right cluster of each mention.
struct CoreferenceExample: Sendable {
    let name: String
    let annotation: Annotation
    /// For each mention the number of its right cluster; nil where the corpus has no such mention.
    let clusters: [Int?]
}
