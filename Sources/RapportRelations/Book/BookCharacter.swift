public import RapportLanguage

/// Somebody of a book's cast, with the part they have in it.
public struct BookCharacter: Hashable, Sendable {
    /// How large a part is.
    public enum Rank: String, CaseIterable, Sendable {
        case major, intermediate, minor
    }

    /// The index of the person in the reading's people.
    public let person: Int
    /// The fullest name, with its title where the book gives no other.
    public let name: String
    /// The other names the book uses, the most frequent first.
    public let aliases: [String]
    /// The titles they go by, as printed: "Mr.", "Captain".
    public let titles: [String]
    /// The name shared with the family: the last word of the fullest name that has a first name or a title.
    public let familyName: String?
    /// The gender the text refers to them by.
    public let gender: Gender?
    /// How often they are spoken of, pronouns included.
    public let mentionCount: Int
    /// How many utterances are theirs.
    public let utteranceCount: Int
    /// How many words these have.
    public let wordCount: Int
    /// The mean of their share of all mentions of the cast and of all words the cast speaks, if it does, from 0 to 1.
    public let share: Double

    /// Major with 5 % of the book's mentions and speech, minor below 0.5 %: a convention of ours.
    public var rank: Rank { share >= 0.05 ? .major : share >= 0.005 ? .intermediate : .minor }
}
