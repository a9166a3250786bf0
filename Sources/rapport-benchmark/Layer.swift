import RapportLanguage
import RapportRelations

/// A step of the whole chain: one of the language layers, or all that is built upon them.
enum Layer: CaseIterable {
    case language(AnnotationStep)
    case relations

    static var allCases: [Layer] { AnnotationStep.allCases.map(Layer.language) + [.relations] }

    var name: String {
        switch self {
        case .language(let step): step.rawValue
        case .relations: "relations"
        }
    }

    /// Runs the layer over a copy of what those before it made.
    func run(over annotation: Annotation, _ annotator: Annotator) {
        switch self {
        case .language(let step):
            var annotation = annotation
            annotator.take(step, in: &annotation)
        case .relations: _ = RelationReader().read(annotation)
        }
    }
}
