/// The gender a person is referred to by: that of the pronouns, titles and nouns used, never guessed beyond them.
public enum Gender: String, CaseIterable, Sendable {
    case feminine, masculine, neutral
}
