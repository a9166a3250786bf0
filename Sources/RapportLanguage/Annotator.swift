public import RapportText

/// Builds the language layers over a document, one after the other.
public struct Annotator: Sendable {
    /// Creates an annotator.
    public init() {}

    /// All layers over a document.
    public func annotate(_ document: Document) -> Annotation {
        Annotation(document: document)
    }
}
