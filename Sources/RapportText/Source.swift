/// Where a text came from.
public struct Source: Hashable, Sendable {
    /// The path of the file as it was given; nil for standard input.
    public var file: String?
    /// The address on the web, where the text names one.
    public var address: String?
    /// The title of the text.
    public var title: String?
    /// Who wrote it.
    public var author: String?
    /// The newspaper, magazine, site or programme that published it.
    public var outlet: String?
    /// The date of publication as an ISO 8601 prefix: "2015", "2015-06" or "2015-06-01".
    public var date: String?
    /// The language, as a BCP 47 tag, where the text names one.
    public var language: String?

    /// Creates a source; what is not known stays nil.
    public init(
        file: String? = nil,
        address: String? = nil,
        title: String? = nil,
        author: String? = nil,
        outlet: String? = nil,
        date: String? = nil,
        language: String? = nil
    ) {
        self.file = file
        self.address = address
        self.title = title
        self.author = author
        self.outlet = outlet
        self.date = date
        self.language = language
    }
}
