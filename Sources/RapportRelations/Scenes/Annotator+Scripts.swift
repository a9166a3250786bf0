public import RapportLanguage
public import RapportText

extension Annotator {
    /// All layers over a document; of a script that names its speakers, people and speakers are those its labels tell.
    ///
    /// - Complexity: O(tokens).
    public func annotateByLabels(_ document: Document) -> Annotation {
        guard let staging = Staging(document), !staging.cast.isEmpty else { return annotate(document) }
        let people = ScriptPeople(staging)
        var annotation = Annotation(document: document)
        for step in AnnotationStep.allCases {
            take(step, in: &annotation)
            if step == .coreference { people.join(&annotation) }
            if step == .speakers { people.attribute(&annotation) }
        }
        people.dropQuestions(&annotation)
        return annotation
    }
}
