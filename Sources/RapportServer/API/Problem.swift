import HTTPTypes
import Hummingbird
import NIOCore
import RapportLibrary

/// What went wrong with a request to the API, after RFC 9457.
struct Problem: Encodable {
    static let mediaType = "application/problem+json"

    let title: String
    let status: Int
    let detail: String

    /// The answer that tells of a failure.
    static func response(_ failure: HTTPError) -> Response {
        let problem = Problem(
            title: failure.status.reasonPhrase,
            status: failure.status.code,
            detail: failure.body ?? "\(failure.status.reasonPhrase)."
        )
        var headers = failure.headers
        headers[.contentType] = mediaType
        let body = (try? EntryJSON.line(problem)) ?? []
        return Response(status: failure.status, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: body)))
    }
}
