/// What a capitalised word, or a run of them, is known as: "Anna" a given name, "New York" a town.
///
/// Evidence and no more: "Georgia" is a given name, a surname, a state and a country.
public struct NameClasses: OptionSet, Hashable, Sendable {
    /// A bit for each class.
    public let rawValue: UInt32

    /// Wraps bits.
    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// A given name borne by women.
    public static let feminineGivenName = NameClasses(rawValue: 1 << 0)
    /// A given name borne by men.
    public static let masculineGivenName = NameClasses(rawValue: 1 << 1)
    /// A surname.
    public static let surname = NameClasses(rawValue: 1 << 2)
    /// The whole name of somebody well known.
    public static let person = NameClasses(rawValue: 1 << 3)
    /// A town, state or country.
    public static let territory = NameClasses(rawValue: 1 << 4)
    /// A river, mountain, sea, continent or region.
    public static let location = NameClasses(rawValue: 1 << 5)
    /// A building, road or the like.
    public static let facility = NameClasses(rawValue: 1 << 6)
    /// A group or organisation.
    public static let organisation = NameClasses(rawValue: 1 << 7)
    /// One of a people or a faith: "Dutch", "Norwegian", "Buddhist".
    public static let people = NameClasses(rawValue: 1 << 8)
    /// A work of art, an event, a language, a brand or anything else with a capital.
    public static let other = NameClasses(rawValue: 1 << 9)
    /// The first word of a longer name in the table, so that looking on is worth while.
    public static let opensLonger = NameClasses(rawValue: 1 << 10)

    /// A word that is written with a capital far more often than without one.
    public static let usuallyCapital = NameClasses(rawValue: 1 << 11)
    /// A word that is written with a capital about as often as without one.
    public static let oftenCapital = NameClasses(rawValue: 1 << 12)
    /// A word that is hardly ever written with a capital but at the beginning of sentences and in headings.
    public static let rarelyCapital = NameClasses(rawValue: 1 << 13)
    /// The abbreviation of a state or country: "TX", "UK".
    public static let territoryCode = NameClasses(rawValue: 1 << 14)

    /// Either kind of given name.
    public static let givenName: NameClasses = [.feminineGivenName, .masculineGivenName]
}
