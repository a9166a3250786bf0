/// The parts in which a long text is shown: whole paragraphs, each part beginning with the first one that starts in its
/// stretch of the text.
struct DocumentParts {
    /// How many code points a stretch has.
    static let size = 40_000

    /// Where the first paragraph of each part starts, in code points.
    private let starts: [Int]

    /// Divides a text whose paragraphs start at these code points.
    init(paragraphs: [Int]) {
        var starts: [Int] = []
        var last = -1
        for start in paragraphs where start / Self.size != last {
            starts.append(start)
            last = start / Self.size
        }
        self.starts = starts.isEmpty ? [0] : starts
    }

    /// How many there are.
    var count: Int { starts.count }

    /// Where a part starts.
    func start(of part: Int) -> Int { starts[part] }

    /// Where a part ends; nil for the last.
    func end(of part: Int) -> Int? { part + 1 < starts.count ? starts[part + 1] : nil }

    /// The part a code point is in.
    func part(at codePoint: Int) -> Int { max(0, (starts.lastIndex { $0 <= codePoint }) ?? 0) }
}
