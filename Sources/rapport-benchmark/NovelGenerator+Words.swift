extension NovelGenerator {
    static let people = [
        GeneratedPerson("Harriet", "Lowe", "Miss", "she"), GeneratedPerson("Edmund", "Lowe", "Mr.", "he"),
        GeneratedPerson("Agnes", "Tarrant", "Mrs.", "she"), GeneratedPerson("Silas", "Tarrant", "Captain", "he"),
        GeneratedPerson("Prudence", "Vane", "Lady", "she"), GeneratedPerson("Walter", "Vane", "Sir", "he"),
        GeneratedPerson("Dora", "Quill", "Miss", "she"), GeneratedPerson("Jasper", "Holt", "Dr.", "he"),
        GeneratedPerson("Martha", "Holt", "Mrs.", "she"), GeneratedPerson("Gilbert", "Ames", "Mr.", "he"),
        GeneratedPerson("Lettice", "Ames", "Miss", "she"), GeneratedPerson("Rufus", "Crane", "Colonel", "he"),
    ]
    static let verbsOfSaying = ["answered", "cried", "replied", "murmured", "asked", "whispered"]
    static let manners = [
        "softly", "with a laugh", "after a while", "without turning round", "rather coldly", "at once",
    ]
    static let relatives = ["sister", "father", "cousin", "wife", "uncle", "daughter", "brother-in-law", "old nurse"]
    static let places = ["orchard", "station", "rectory", "river", "drawing-room", "market", "church", "harbour"]
    static let times = [
        "Easter", "the war", "breakfast", "last winter", "a long silence", "three o'clock", "the funeral",
    ]
    static let adjectives = ["grey", "impossible", "narrow", "splendid", "ill-tempered", "broken", "distant", "proud"]
    static let nouns = [
        "letter", "window", "bargain", "carriage", "promise", "quarrel", "candle", "portrait", "garden",
    ]
    static let verbs = ["open", "remember", "forgive", "sell", "hide", "mention", "carry", "understand", "leave"]
}
