public import RapportLanguage
public import RapportText

/// Everything found in one document: who is what to whom, and who says so.
public struct Reading: Sendable {
    /// The language layers it rests on, and through them the document.
    public let annotation: Annotation
    /// The individuals, in order of first mention.
    public var people: [Person] = []
    /// The works that have characters or are spoken of.
    public var works: [Work] = []
    /// The names of the publications the text cites.
    public var outlets: [String] = []
    /// The names of the organisations the text speaks of.
    public var organisations: [String] = []
    /// Who plays whom.
    public var portrayals: [Portrayal] = []
    /// What is said about ties, in order of the text.
    public var statements: [Statement] = []
    /// What is said, gathered by pair.
    public var bonds: [Bond] = []
    /// Bonds off screen that correspond to bonds on screen.
    public var mirrors: [Mirror] = []

    /// Creates a reading of which nothing is found yet.
    public init(annotation: Annotation) { self.annotation = annotation }

    /// The document that was read.
    public var document: Document { annotation.document }

    /// The index of the person with this cluster, if the cluster is one of a person.
    public func person(ofCluster cluster: Int?) -> Int? {
        guard let cluster else { return nil }
        return people.firstIndex { $0.cluster == cluster }
    }
}
