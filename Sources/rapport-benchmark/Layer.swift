import RapportLanguage
import RapportRelations

/// A step of the whole chain: one of the language layers, or all that is built upon them.
enum Layer: CaseIterable {
    case language(AnnotationStep)
    case events
    case relations

    static var allCases: [Layer] { AnnotationStep.allCases.map(Layer.language) + [.events, .relations] }

    var name: String {
        switch self {
        case .language(let step): step.rawValue
        case .events: "events"
        case .relations: "relations"
        }
    }

    /// Runs the layer over a copy of what those before it made.
    func run(over annotation: Annotation, _ annotator: Annotator) {
        switch self {
        case .language(let step):
            var annotation = annotation
            annotator.take(step, in: &annotation)
        case .events:
            var annotation = annotation
            annotator.findEvents(in: &annotation)
        case .relations: _ = RelationReader().read(annotation)
        }
    }
}
