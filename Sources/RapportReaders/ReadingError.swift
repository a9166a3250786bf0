/// Why a file, or standard input, could not be read as a document.
public struct ReadingError: Error, Hashable, Sendable {
    /// What went wrong, one case a kind of remedy.
    public enum Code: String, CaseIterable, Sendable {
        /// There is no such file.
        case missing
        /// The path names a directory.
        case isDirectory = "is-directory"
        /// The system does not allow the file to be read, or reading it failed.
        case unreadable
        /// There is no text in it, or white space alone.
        case empty
        /// It is larger than the reader's limit.
        case tooLarge = "too-large"
        /// It is not text, and of no format that can be named.
        case binary
        /// It is of a format that can be named but is not read.
        case unsupportedFormat = "unsupported-format"
        /// Its bytes do not fit the encoding it claims, or any.
        case invalidEncoding = "invalid-encoding"
        /// It is broken, or not of the format it claims.
        case malformed
        /// It is locked with a password or a key.
        case encrypted
        /// The program that reads this format is not installed.
        case missingProgram = "missing-program"
        /// It is a web page without an article.
        case noArticle = "no-article"
    }

    /// What went wrong.
    public let code: Code
    /// The path as it was given; nil for standard input.
    public var file: String?
    /// What was found, as a sentence without its full stop.
    public let reason: String
    /// What to do about it, as a sentence without its full stop.
    public let advice: String
    /// The offset of the byte at fault, counted from 0, where one is.
    public let offset: Int?
    /// The number of its line, counted from 1.
    public let line: Int?

    /// Creates an error.
    public init(
        _ code: Code,
        file: String? = nil,
        reason: String,
        advice: String,
        offset: Int? = nil,
        line: Int? = nil
    ) {
        self.code = code
        self.file = file
        self.reason = reason
        self.advice = advice
        self.offset = offset
        self.line = line
    }
}

extension ReadingError: CustomStringConvertible {
    /// One line for a person: the file, the place in it, what was found, what to do.
    public var description: String {
        var place = file ?? "standard input"
        if let line { place += ":\(line)" }
        return "\(place): \(reason). \(advice)."
    }
}
