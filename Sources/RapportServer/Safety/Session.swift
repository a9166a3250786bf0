import HTTPTypes
import Hummingbird

/// What ties the forms of a page to the browser it was sent to: a random token, in a cookie and in each form.
///
/// Another site can make a browser send the cookie, but can read neither it nor the page.
struct Session {
    /// The token.
    let token: String
    private let isNew: Bool

    /// Stands for the token in pages that are kept; new for each run, so that no text can hold it.
    static let placeholder = random()

    private static let cookie = "rapport"

    init(_ request: Request) {
        let known = request.cookies[Self.cookie]?.value
        let isSound = known.map { $0.count == 32 && $0.allSatisfy(\.isHexDigit) } ?? false
        isNew = !isSound
        token = known.flatMap { isSound ? $0 : nil } ?? Self.random()
    }

    /// The answer with a page.
    func response(_ body: CachedBody) -> Response {
        var response = Response(
            status: .ok,
            headers: [.contentType: "text/html; charset=utf-8"],
            body: .init(byteBuffer: body.filled(with: token))
        )
        if isNew {
            response.setCookie(
                Cookie(name: Self.cookie, value: token, path: "/", httpOnly: true, sameSite: .strict)
            )
        }
        return response
    }

    /// Makes sure that a form came from a page sent to this browser.
    ///
    /// - Throws: `HTTPError` with the status 403 where it did not.
    func verify(_ token: String?) throws {
        guard !isNew, token == self.token else {
            throw HTTPError(.forbidden, message: "This page is out of date: load it again, and try once more.")
        }
    }

    private static func random() -> String {
        var generator = SystemRandomNumberGenerator()
        return (0..<2).map { _ in
            let digits = String(generator.next() as UInt64, radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }.joined()
    }
}
