/// A source that was read and is ready to be stored: all that can be worked out without the library is done.
public struct Addition: Sendable {
    /// The path of the file, or another name that stays the same for the source.
    public let path: String
    /// The hash of its bytes.
    public let hash: String
    let record: ReadingRecord
    /// The reading as it is kept: without the text, which is kept beside it.
    let reading: String
    let rows: DocumentRows
    /// How many bytes its text and its reading have, about what it takes in memory.
    public var size: Int { record.document.text.utf8.count + reading.utf8.count }

    /// Prepares what a source says.
    ///
    /// - Complexity: O(size of the record).
    /// - Throws: `EncodingError`, which would be a mistake in the program.
    public init(path: String, hash: String, record: ReadingRecord) throws {
        self.path = path
        self.hash = hash
        self.record = record
        var bare = record
        bare.document.text = ""
        reading = try bare.json()
        rows = DocumentRows(record)
    }
}
