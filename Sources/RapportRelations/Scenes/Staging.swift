public import RapportText

/// A script with its cast and scenes, read from labels, headings and directions alone.
///
/// No model of the language takes part, so that a script of feature length takes some milliseconds.
public struct Staging: Sendable {
    /// The script.
    public let document: Document
    /// Who is in it: the list of roles, then others in the order they first speak or come on.
    public let cast: [ScriptCharacter]
    /// The scenes, in order.
    public let scenes: [Scene]

    /// Reads a document; nil where it is no script.
    ///
    /// - Complexity: O(bytes + speeches × people present).
    public init?(_ document: Document) {
        guard let script = document.script else { return nil }
        var builder = SceneBuilder(document, script)
        scenes = builder.scenes()
        self.document = document
        cast = RoleGender(document).completed(builder.cast.members, scenes)
    }

    /// The scene that a place in the document lies in, as an index.
    ///
    /// - Complexity: O(log scenes).
    public func scene(at offset: Int) -> Int? {
        let scene = scenes.indices.partitioningIndex { span(ofScene: $0).end > offset }
        return scene < scenes.count && span(ofScene: scene).start <= offset ? scene : nil
    }

    /// Where a scene lies in the document.
    func span(ofScene index: Int) -> Span {
        let blocks = document.blocks[scenes[index].blocks]
        return Span(blocks.first?.span.start ?? 0, blocks.last?.span.end ?? 0)
    }
}
