/// What coreference is to cover.
public enum CoreferenceCoverage: String, CaseIterable, Sendable {
    /// People alone.
    case people
    /// People, places, organisations and vehicles, those spoken of once as well, as LitBank has it.
    case entities
    /// Whatever is spoken of more than once, things, events and ideas too, as GUM has it.
    case everything

    /// What suits a text: in a story people and places, in an article or a talk everything.
    ///
    /// A story is told in the past, of him and her, with few figures; the weights were set on LitBank and GUM, of which nine
    /// documents in ten are told apart.
    ///
    /// - Complexity: O(tokens).
    public init(suiting annotation: Annotation) {
        var story = 0.0
        for index in annotation.tokens.indices {
            let form = annotation.form(of: index).lowercased()
            if let weight = Self.weights[form] {
                story += weight
            } else if form.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) {
                story -= 1.5
            }
        }
        self = story > 0 ? .entities : .everything
    }

    private static let weights: [String: Double] = {
        let rows: [(Double, String)] = [
            (1, "could did had was were"), (2, "looked said seemed upon"), (0.5, "he her hers him his she"),
            (-1, "'re 's are can has have is will ’re ’s"),
        ]
        var weights: [String: Double] = [:]
        for (weight, words) in rows {
            for word in words.split(separator: " ") { weights[String(word)] = weight }
        }
        return weights
    }()
}
