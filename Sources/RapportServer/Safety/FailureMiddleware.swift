import HTTPTypes
import Hummingbird
import Logging
import RapportLibrary
import RapportReaders

/// The one place where what goes wrong becomes a page that says so.
struct FailureMiddleware<Context: RequestContext>: RouterMiddleware {
    let site: Site
    let logger: Logger

    func handle(_ request: Request, context: Context, next: (Request, Context) async throws -> Response) async throws
        -> Response
    {
        do {
            return try await next(request, context)
        } catch {
            let failure = HTTPError(describing: error)
            if failure.status.kind == .serverError { logger.error("\(request.uri.path): \(error)") }
            if API.contains(request.uri.path) { return Problem.response(failure) }
            var response = site.plainPage(
                "failure",
                status: failure.status,
                for: request,
                ["title": failure.status.reasonPhrase, "message": failure.body ?? failure.status.reasonPhrase]
            )
            for field in failure.headers { response.headers.append(field) }
            return response
        }
    }
}

extension HTTPError {
    /// The status and words for any error.
    init(describing error: any Error) {
        switch error {
        case let error as HTTPError: self = error
        case let error as any HTTPResponseError: self.init(error.status)
        case let error as ReadingError:
            self.init(.unprocessableContent, message: "\(error.reason). \(error.advice).")
        case let error as LibraryError: self.init(error.code.status, message: error.reason + ".")
        default: self.init(.internalServerError, message: "A mistake of the program’s own; the log says more.")
        }
        if status == .notFound, body == nil { body = "There is nothing here." }
    }
}

extension LibraryError.Code {
    /// What a failure of the library means to a browser.
    var status: HTTPResponse.Status {
        switch self {
        case .unknown: .notFound
        case .invalid: .unprocessableContent
        case .locked: .serviceUnavailable
        case .diskFull: .insufficientStorage
        case .readOnly: .forbidden
        case .missing, .notLibrary, .newer, .damaged, .inputOutput, .malformed, .internal: .internalServerError
        }
    }
}
