/// The mark at the start of a file that names its Unicode encoding.
enum ByteOrderMark {
    /// The encoding marked, and how many bytes the mark has.
    static func find(_ bytes: [UInt8]) -> (encoding: String, length: Int)? {
        // The mark of UTF-32, little end first, begins with that of UTF-16.
        if bytes.starts(with: [0xFF, 0xFE, 0x00, 0x00]) { return ("UTF-32LE", 4) }
        if bytes.starts(with: [0x00, 0x00, 0xFE, 0xFF]) { return ("UTF-32BE", 4) }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return ("UTF-8", 3) }
        if bytes.starts(with: [0xFF, 0xFE]) { return ("UTF-16LE", 2) }
        if bytes.starts(with: [0xFE, 0xFF]) { return ("UTF-16BE", 2) }
        return nil
    }
}
