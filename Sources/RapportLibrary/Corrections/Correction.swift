import Foundation

/// What a person decided, when, and who it was; laid over whatever the readings say until it is undone.
public struct Correction: Codable, Hashable, Sendable {
    /// When and by whom something was done.
    public struct Signature: Codable, Hashable, Sendable {
        /// ISO 8601, in universal time.
        public var time: String
        /// Who did it.
        public var author: String

        /// Creates a signature.
        public init(time: String, author: String) {
            self.time = time
            self.author = author
        }

        /// The signature of somebody who decides now.
        public static func now(by author: String) -> Signature {
            Signature(time: Date.now.formatted(.iso8601), author: author)
        }
    }

    /// The identifier; later ones are higher.
    public let id: Int64
    /// What was decided.
    public let action: Action
    /// When and by whom.
    public let made: Signature
    /// When and by whom it was taken back.
    public let undone: Signature?
}
