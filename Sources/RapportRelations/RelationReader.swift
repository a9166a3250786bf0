public import RapportLanguage

/// Builds a reading from the language layers.
public struct RelationReader: Sendable {
    /// Creates a reader.
    public init() {}

    /// Everything found in an annotated document.
    public func read(_ annotation: Annotation) -> Reading {
        Reading(annotation: annotation)
    }
}
