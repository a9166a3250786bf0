/// A line of an exported library: one thing each.
struct ArchiveLine: Codable {
    /// A person as they were found, before corrections.
    struct Person: Codable {
        struct Alias: Codable {
            let name: String
            let block: String?
        }
        let id: Int64
        let name: String
        let world: String
        let work: String?
        let gender: String?
        let aliases: [Alias]
    }

    /// A document with its reading, and who its people are.
    struct Document: Codable {
        struct Source: Codable {
            let path: String
            let hash: String
        }
        let id: Int64
        let sources: [Source]
        /// The persons found, in the order of the reading's people.
        let people: [Int64]
        let confidences: [Double]
        let reading: ReadingRecord
    }

    /// A pair that waits for a decision.
    struct Candidate: Codable {
        let a: Int64
        let b: Int64
        let confidence: Double
    }

    /// The version of the form.
    static let version = "rapport.library/1"

    var format: String?
    var person: Person?
    var document: Document?
    var candidate: Candidate?
    var correction: Correction?
}
