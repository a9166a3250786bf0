import HTTPTypes
import Hummingbird

/// Lets nobody in without the token, where the server was given one.
///
/// Programs send it as `Authorization: Bearer`, browsers as a cookie that the page to sign in sets.
struct AccessMiddleware<Context: RequestContext>: RouterMiddleware {
    let site: Site
    let token: String

    private static var cookie: String { "rapport-access" }

    func handle(_ request: Request, context: Context, next: (Request, Context) async throws -> Response) async throws
        -> Response
    {
        let sent = request.headers[.authorization].flatMap { $0.hasPrefix("Bearer ") ? String($0.dropFirst(7)) : nil }
        let given = sent ?? request.cookies[Self.cookie]?.value
        if let given, Self.areSame(given, token) { return try await next(request, context) }
        if request.uri.path.hasPrefix("/static/") { return try await next(request, context) }
        if request.uri.path == "/access", request.method == .post { return try await signIn(request) }
        if API.contains(request.uri.path) {
            throw HTTPError(
                .unauthorized,
                headers: [.wwwAuthenticate: "Bearer"],
                message: "The field Authorization has to bear the token of this server."
            )
        }
        return site.plainPage("access", status: .unauthorized, for: request, ["title": "Sign in"])
    }

    private func signIn(_ request: Request) async throws -> Response {
        let fields = try await Fields(form: request)
        try Session(request).verify(fields["token"])
        guard let given = fields["access"], Self.areSame(given, token) else {
            return site.plainPage("access", status: .unauthorized, for: request, ["title": "Sign in", "isWrong": true])
        }
        var response = Response(status: .seeOther, headers: [.location: "/"])
        let isSecure = request.headers[.origin]?.hasPrefix("https://") == true
        response.setCookie(
            Cookie(name: Self.cookie, value: token, path: "/", secure: isSecure, httpOnly: true, sameSite: .strict)
        )
        return response
    }

    /// Whether two texts are the same, found in a time that does not tell where they differ.
    private static func areSame(_ one: String, _ other: String) -> Bool {
        let (a, b) = (Array(one.utf8), Array(other.utf8))
        return a.count == b.count && zip(a, b).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
