/// A statement as the library holds it.
struct StatementRow: Hashable, Sendable {
    var local: String
    var a: Party
    var b: Party
    /// The kind as it was read.
    var found: String
    var kind: String
    var label: String
    var polarity: String
    var certainty: String
    var stage: String?
    var from: String?
    var to: String?
    var saidBy: Party?
    /// The publication through which it is said, or else the one that prints it.
    var outlet: String?
    var date: String?
    var evidence: [[Int]]
    /// The words of the first evidence.
    var words: String
    var confidence: Double
    var rule: String
    var status: Status?
}
