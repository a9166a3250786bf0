import HTTPTypes
import Hummingbird
import NIOCore
import ServiceLifecycle

/// Tells a page of changes as they happen (server-sent events, HTML Standard, section 9.2).
enum EventStream {
    /// What a look at something gave.
    enum Look: Sendable {
        /// It stands so; told where that is new. After the last state the stream ends.
        case state(String, isLast: Bool)
        /// There is nothing to tell any more.
        case end
    }

    /// So many looks may give nothing new before a comment shows that the connection holds.
    private static let quiet = 60

    /// The answer that looks again and again, until the reader leaves or the server stops.
    static func response(every interval: Duration, _ look: @escaping @Sendable () async throws -> Look) -> Response {
        Response(
            status: .ok,
            headers: [.contentType: "text/event-stream", .cacheControl: "no-store"],
            body: .init { writer in
                let states = AsyncThrowingStream<String, any Error>.makeStream()
                let watching = Task {
                    do {
                        try await cancelWhenGracefulShutdown {
                            try await watch(every: interval, look) { states.continuation.yield($0) }
                        }
                        states.continuation.finish()
                    } catch {
                        states.continuation.finish()
                    }
                }
                defer { watching.cancel() }
                for try await text in states.stream { try await writer.write(ByteBuffer(string: text)) }
                try await writer.finish(nil)
            }
        )
    }

    private static func watch(
        every interval: Duration,
        _ look: @Sendable () async throws -> Look,
        tell: @Sendable (String) -> Void
    ) async throws {
        var known: String?
        var unchanged = 0
        while !Task.isCancelled {
            guard case .state(let state, let isLast) = try await look() else { return }
            if state != known {
                tell("data: \(state)\n\n")
                known = state
                unchanged = 0
            } else {
                unchanged += 1
                if unchanged % quiet == 0 { tell(": still here\n\n") }
            }
            if isLast { return }
            try await Task.sleep(for: interval)
        }
    }
}
