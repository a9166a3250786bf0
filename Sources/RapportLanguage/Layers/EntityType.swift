/// What kind of thing a mention speaks of; the raw values are those of LitBank, with three of our own.
public enum EntityType: String, CaseIterable, Sendable {
    case person = "PER"
    case organisation = "ORG"
    case geopolitical = "GPE"
    case location = "LOC"
    case facility = "FAC"
    case vehicle = "VEH"
    /// A film, series, book, play, song: something that can have characters.
    case work = "WORK"
    /// A newspaper, magazine, site, station or programme that publishes interviews.
    case outlet = "OUTLET"
    /// Anything else: an object, an event, an idea.
    case thing = "THING"
}
