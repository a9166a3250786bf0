import RapportLanguage
import RapportRelations

/// A step of the whole chain: one of the language layers, or all that is built upon them; or tags, which stand in for syntax
/// where they alone are asked for.
enum Layer {
    case language(AnnotationStep)
    case events
    case relations
    case tags

    /// The steps of the whole chain, in order.
    static let chain = AnnotationStep.allCases.map(Layer.language) + [.events, .relations]

    var name: String {
        switch self {
        case .language(let step): step.rawValue
        case .events: "events"
        case .relations: "relations"
        case .tags: "tags"
        }
    }

    /// Runs the layer over a copy of what those before it made.
    func run(over annotation: Annotation, _ annotator: Annotator, _ tagger: TagAnnotator) {
        switch self {
        case .language(let step):
            var annotation = annotation
            annotator.take(step, in: &annotation)
        case .events:
            var annotation = annotation
            annotator.findEvents(in: &annotation)
        case .tags:
            var annotation = annotation
            tagger.tag(&annotation)
        case .relations: _ = RelationReader().read(annotation)
        }
    }
}
