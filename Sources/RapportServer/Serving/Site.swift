import Foundation
import Hummingbird
import NIOCore
import NIOPosix
import RapportLibrary
import RapportRelations

/// What all pages have at hand: the library, the templates and the pages that were made before.
final class Site: Sendable {
    let library: Library
    let settings: Settings
    private let templates: Templates
    private let cache = PageCache<CachedBody>()
    let uploads: Uploads
    /// Reads what is handed in.
    let reader = TextReader()
    /// Reading the library blocks; it happens on threads of its own.
    private let threads = NIOThreadPool(numberOfThreads: 4)

    init(library: Library, settings: Settings) throws {
        self.library = library
        self.settings = settings
        templates = try Templates()
        threads.start()
        uploads = Uploads(library: library, reader: reader, threads: threads)
    }

    deinit { threads.shutdownGracefully { _ in } }

    /// Runs what blocks, away from the threads that serve.
    func blocking<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
        try await threads.runIfActive(work)
    }

    /// A page made of a template and what a query of the library gives; made anew only where the library has changed.
    func page(
        _ template: String,
        for request: Request,
        _ query: @escaping @Sendable (Library, Fields) throws -> [String: Any]
    ) async throws -> Response {
        let session = Session(request)
        let fields = Fields(query: request)
        let version = try await blocking { [library] in try library.version() }
        let body = try await cache.body(for: request.uri.string, version: version) { [self] in
            try await blocking { [self] in
                var view = try query(library, fields)
                view["back"] = request.uri.string
                view["version"] = version
                if let last = try library.history(page: Page(limit: 20)).first(where: { $0.undone == nil }) {
                    view["last"] = try CorrectionView(last, library).view
                }
                return CachedBody(render(template, view), around: Session.placeholder)
            }
        }
        return session.response(body)
    }

    /// A file to be saved.
    func file(_ type: String, _ query: @escaping @Sendable (Library) throws -> String) async throws -> Response {
        let text = try await blocking { [library] in try query(library) }
        return Response(
            status: .ok,
            headers: [.contentType: "\(type); charset=utf-8"],
            body: .init(byteBuffer: ByteBuffer(string: text))
        )
    }

    /// A page that is not kept.
    func plainPage(_ template: String, status: HTTPResponse.Status, for request: Request, _ view: [String: Any])
        -> Response
    {
        let session = Session(request)
        var response = session.response(CachedBody(render(template, view), around: Session.placeholder))
        response.status = status
        return response
    }

    private func render(_ template: String, _ view: [String: Any]) -> String {
        var view = view
        view["ties"] = TieKind.allCases.map { ["value": $0.rawValue] }
        view["token"] = Session.placeholder
        if let section = view["section"] { view["in-\(section)"] = true }
        return templates.render(template, view)
    }
}
