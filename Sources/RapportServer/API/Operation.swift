import HTTPTypes
import RapportLibrary

/// One thing that can be asked of the API: its address, what it takes, what it gives, and what gives it.
///
/// Routes and description are made of the same table of operations.
struct Operation: Sendable {
    /// What gives the answer.
    enum Answer: Sendable {
        /// A query, whose answer is kept until the library changes.
        case query(@Sendable (Call) throws -> Payload)
        /// What is written piece by piece, and may be as large as the library.
        case stream(@Sendable (Call, _ write: @escaping ([UInt8]) throws -> Void) throws -> Void)
        /// A change, told by a JSON object with these values where there are any.
        case change([Parameter], @Sendable (Call) throws -> Payload)
        /// What is done with a text that is handed in, in one of the formats that can be read.
        case reading(@Sendable (Call, Reading) throws -> Payload)
    }

    /// A text that was handed in.
    struct Reading: Sendable {
        let name: String
        let bytes: [UInt8]
        let record: ReadingRecord
    }

    /// The address below ``API/root``, the numbers in it between braces.
    let path: String
    /// What programs call it, no other being called so.
    let name: String
    let summary: String
    var query: [Parameter] = []
    /// The status of a success.
    var status = HTTPResponse.Status.ok
    /// The schema of what is given, by media type.
    let media: [String: JSONValue]
    let answer: Answer

    /// The method that asks for it.
    var method: HTTPRequest.Method {
        switch answer {
        case .query, .stream: .get
        case .change, .reading: .post
        }
    }

    /// The numbers in its address.
    var pathParameters: [Parameter] {
        path.matches(of: /{(\w+)}/).map { match in
            let name = String(match.output.1)
            let meaning = ["a": "person", "b": "other person"][name] ?? name
            return Parameter(name: name, kind: .identifier, summary: "The number of the \(meaning).", isRequired: true)
        }
    }

    /// The media types a text may be sent as.
    static let textTypes = ["application/octet-stream", "text/plain"]
}

/// What an operation works on.
struct Call: Sendable {
    let library: Library
    var arguments: Arguments
    /// In whose name changes are made.
    let author: String
}
