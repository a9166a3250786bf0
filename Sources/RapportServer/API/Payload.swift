import NIOCore
import RapportLibrary

/// What an operation gives.
struct Payload: Sendable {
    let mediaType: String
    var body: ByteBuffer
    /// Whether the list goes on after this part of it.
    var hasMore = false
    /// Where what was made can be had.
    var location: String?
    /// Whether the body is compressed.
    var isCompressed = false

    /// A text.
    init(_ mediaType: String, _ text: String) {
        self.mediaType = mediaType
        body = ByteBuffer(string: text)
    }

    /// A value as JSON.
    init(_ value: some Encodable) throws {
        mediaType = "application/json"
        body = ByteBuffer(bytes: try EntryJSON.line(value))
    }

    /// The payload, compressed where that is worth it.
    var compressed: Payload {
        guard body.readableBytes > 1000, let small = Gzip.compressed(body) else { return self }
        var payload = self
        payload.body = small
        payload.isCompressed = true
        return payload
    }
}

extension Payload: Weighed {
    var size: Int { body.readableBytes }
}
