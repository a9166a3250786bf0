/// Where the parts of a picture lead to that is shown within a page.
public struct PictureLinks: Sendable {
    let person: @Sendable (PersonReference) -> String
    let bond: @Sendable (BondEntry) -> String
    let words: @Sendable (TimelineEntry) -> String

    /// Creates links from the addresses of people, bonds and words.
    public init(
        person: @escaping @Sendable (PersonReference) -> String,
        bond: @escaping @Sendable (BondEntry) -> String,
        words: @escaping @Sendable (TimelineEntry) -> String
    ) {
        self.person = person
        self.bond = bond
        self.words = words
    }
}
