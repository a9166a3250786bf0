import GRDB

/// A person of the library.
public struct PersonEntry: Codable, Hashable, Sendable {
    /// The identifier in the library.
    public let id: Int64
    /// The fullest name, or the one a person gave them.
    public let name: String
    /// Whether they exist in the world we live in.
    public let isReal: Bool
    /// The work whose fiction they exist in, where it is named.
    public let work: String?
    /// The gender texts refer to them by.
    public let gender: String?
    /// How many documents speak of them.
    public let documents: Int
    /// How often they do.
    public let mentions: Int
    /// How many quotations are theirs.
    public let quotations: Int
    /// How many statements are about them.
    public let statements: Int

    init(_ row: Row) {
        id = row["id"]
        name = row["name"]
        isReal = row["world"] == "real"
        work = row["work"]
        gender = row["gender"]
        documents = row["documents"]
        mentions = row["mentions"]
        quotations = row["quotations"]
        statements = row["statements"]
    }
}
