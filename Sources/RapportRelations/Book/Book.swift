public import RapportText

/// A whole book: its cast, who talks to whom, what passes between any two, chapter by chapter.
///
///     let book = Book(reading)
///     for bond in book.bonds.prefix(10) { print(book.cast[bond.a].name, book.cast[bond.b].name, bond.wordCount) }
public struct Book: Sendable {
    /// The reading it rests on.
    public let reading: Reading
    /// The chapters; of a text without any, one that is all of it.
    public let chapters: [Chapter]
    /// Those who take part, the largest part first.
    public let cast: [BookCharacter]
    /// All that is said in quotation marks, in order.
    public let lines: [Line]
    /// The lines that belong together, in order.
    public let conversations: [Conversation]
    /// What passes between two, those with most between them first.
    public let bonds: [BookBond]
    /// The places in the cast of those spoken of or speaking in each block of the document.
    public let presence: [[Int]]

    /// Gathers what a reading says, seen as a book.
    ///
    /// - Complexity: O(tokens + pairs within paragraphs).
    public init(_ reading: Reading) {
        let index = BookIndex(reading.annotation)
        let cast = CastFinder(reading: reading, index: index).cast()
        let places = Dictionary(cast.enumerated().map { ($0.element.person, $0.offset) }) { first, _ in first }
        let (lines, conversations) = LineFinder(reading: reading, index: index, placeOfPerson: places).find()
        let presence = Presence(cast, lines: lines, reading: reading, index: index)
        self.reading = reading
        self.cast = cast
        self.lines = lines
        self.conversations = conversations
        self.presence = presence.blocks
        chapters = index.chapters
        bonds = BookBondBuilder(
            reading: reading,
            index: index,
            cast: cast,
            lines: lines,
            conversations: conversations,
            presence: presence
        ).bonds()
    }

    /// Whether a document is a book to be read as one: with two chapters or more, and 10,000 words.
    public static func isBook(_ document: Document) -> Bool {
        guard document.chapters.count >= 2, document.script == nil else { return false }
        var spaces = 0
        var isSpace = true
        for byte in document.text.utf8 {
            let wasSpace = isSpace
            isSpace = byte == 0x20 || (0x09...0x0D).contains(byte)
            if isSpace && !wasSpace { spaces += 1 }
        }
        return spaces >= 10_000
    }
}
