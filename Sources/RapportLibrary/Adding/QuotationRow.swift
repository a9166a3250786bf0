/// A quotation as the library holds it.
struct QuotationRow: Hashable, Sendable {
    var local: String
    var start: Int
    var end: Int
    var text: String
    /// What near-duplicates are found by.
    var shingles: String
    var speaker: Party?
    var addressees: [Int]
    var type: String
    var form: String
    /// The publication the words were given to, or else the one that prints them.
    var outlet: String?
    var date: String?
    var confidence: Double
    var status: Status?
}
