import HTTPTypes
import Hummingbird

/// Collects what answers which address, and answers other methods there with 405 and those that are allowed.
struct RouteTable {
    typealias Context = BasicRequestContext
    typealias Handler = @Sendable (Request, Context) async throws -> Response

    private var handlers: [String: [HTTPRequest.Method: Handler]] = [:]

    /// Lets a handler answer requests to read.
    mutating func get(_ path: String, _ handler: @escaping Handler) { on(.get, path, handler) }

    /// Lets a handler answer requests to change.
    mutating func post(_ path: String, _ handler: @escaping Handler) { on(.post, path, handler) }

    /// Lets a handler answer requests of a method.
    mutating func on(_ method: HTTPRequest.Method, _ path: String, _ handler: @escaping Handler) {
        handlers[path, default: [:]][method] = handler
    }

    /// Puts everything into a router.
    func register(with router: Router<Context>) {
        for (path, methods) in handlers {
            var names = methods.keys.map(\.rawValue)
            if methods[.get] != nil { names.append("HEAD") }
            let allowed = names.sorted().joined(separator: ", ")
            for (method, handler) in methods { router.on(RouterPath(path), method: method, use: handler) }
            for method in Self.methods where methods[method] == nil && (method != .head || methods[.get] == nil) {
                router.on(RouterPath(path), method: method) { _, _ -> Response in
                    throw HTTPError(
                        .methodNotAllowed,
                        headers: [.allow: allowed],
                        message: "This address takes \(allowed) alone."
                    )
                }
            }
        }
    }

    private static let methods: [HTTPRequest.Method] =
        [.get, .head, .post, .put, .patch, .delete, .options, .trace, .connect]
        + [HTTPRequest.Method("QUERY")].compactMap { $0 }
}
