/// A person as other entries name them.
public struct PersonReference: Codable, Hashable, Sendable {
    /// The identifier in the library.
    public let id: Int64
    /// The name.
    public let name: String

    /// Creates a reference.
    package init(id: Int64, name: String) {
        self.id = id
        self.name = name
    }
}
