import RapportLanguage

/// What a document tells about which people of a name its people are.
struct DocumentContext: Sendable {
    /// Everybody in it who is told by a full name.
    let companions: Set<UInt64>
    let outlet: String?
    /// The works spoken of, folded.
    let works: Set<String>
    let year: Int?

    init(names: [NameKey], works: [String], outlet: String?, date: String?) {
        companions = Set(names.lazy.filter(\.name.isFull).map(\.companion))
        self.outlet = outlet
        self.works = Set(works.map { FoldedWords.of($0).joined(separator: " ") })
        year = date.flatMap { Int($0.prefix(4)) }
    }
}
