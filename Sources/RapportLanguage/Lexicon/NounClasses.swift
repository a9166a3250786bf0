/// The coarse classes that a common noun's senses belong to, from WordNet: "captain" names a person.
///
/// Of each class there are two members: that of the noun's most frequent sense (``first(_:)``), and that of any sense.
public struct NounClasses: OptionSet, Hashable, Sendable {
    /// A bit for each class, those of the most frequent sense 16 bits above.
    public let rawValue: UInt32

    /// Wraps bits.
    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// Somebody.
    public static let person = NounClasses(rawValue: 1 << 0)
    /// A woman or girl.
    public static let female = NounClasses(rawValue: 1 << 1)
    /// A man or boy.
    public static let male = NounClasses(rawValue: 1 << 2)
    /// A person by kinship.
    public static let relative = NounClasses(rawValue: 1 << 3)
    /// A person by work, office, skill or contest.
    public static let professional = NounClasses(rawValue: 1 << 4)
    /// A group of people or things that is no organisation as such: "crowd", "family".
    public static let group = NounClasses(rawValue: 1 << 5)
    /// A firm, authority, club, school or the like.
    public static let organisation = NounClasses(rawValue: 1 << 6)
    /// A town, state, country or district.
    public static let territory = NounClasses(rawValue: 1 << 7)
    /// Land, water or a region.
    public static let location = NounClasses(rawValue: 1 << 8)
    /// A building, room, road or the like.
    public static let facility = NounClasses(rawValue: 1 << 9)
    /// What one travels in.
    public static let vehicle = NounClasses(rawValue: 1 << 10)
    /// An animal.
    public static let animal = NounClasses(rawValue: 1 << 11)
    /// A book, film, play, song or the like.
    public static let work = NounClasses(rawValue: 1 << 12)
    /// A newspaper, magazine or broadcaster.
    public static let outlet = NounClasses(rawValue: 1 << 13)
    /// A part of the body.
    public static let body = NounClasses(rawValue: 1 << 14)
    /// An event, act, state or time: what cannot be met.
    public static let happening = NounClasses(rawValue: 1 << 15)

    /// The same classes as those of the most frequent sense.
    public static func first(_ classes: NounClasses) -> NounClasses { NounClasses(rawValue: classes.rawValue << 16) }
}
