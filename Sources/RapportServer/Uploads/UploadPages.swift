import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import NIOFoundationCompat
import RapportLibrary

/// Takes files, and shows how far the reading of them is.
struct UploadPages {
    let site: Site

    /// So many bytes may be sent at once.
    static let mostBytes = 64 << 20
    /// So many files may be sent at once.
    private static let mostFiles = 100
    /// So long sending may take.
    private static let patience = Duration.seconds(120)

    func add(to table: inout RouteTable) {
        table.post("/uploads") { [site] request, _ in
            let upload = try await site.uploads.receive { try await Self.files(of: request) }
            return Response(status: .seeOther, headers: [.location: "/uploads/\(upload)"])
        }
        table.get("/uploads/:upload") { [site] request, context in
            let upload = try await Self.upload(context, site)
            var view = upload.view
            view["title"] = "Reading"
            view["section"] = "shelf"
            view["isRefreshed"] = !upload.isDone
            return site.plainPage("upload", status: .ok, for: request, view)
        }
        table.get("/uploads/:upload/events") { [site] _, context in
            let id = try await Self.upload(context, site).id
            return EventStream.response(every: .milliseconds(200)) {
                guard let upload = await site.uploads.upload(id) else { return .end }
                return .state("\(upload.done)", isLast: upload.isDone)
            }
        }
    }

    private static func upload(_ context: some RequestContext, _ site: Site) async throws -> Upload {
        let id = Int(clamping: try context.identifier("upload"))
        guard let upload = await site.uploads.upload(id) else {
            throw HTTPError(.notFound, message: "This upload is no longer remembered.")
        }
        return upload
    }

    /// The files of a form.
    private static func files(of request: Request) async throws -> [Upload.File] {
        guard let type = request.headers[.contentType], type.hasPrefix("multipart/form-data"),
            let boundary = MultipartForm.parameter("boundary", in: type), !boundary.isEmpty
        else { throw HTTPError(.unsupportedMediaType, message: "A form with files was expected.") }
        let form = MultipartForm(try await body(of: request), boundary: boundary)
        try Session(request).verify(form["token"])
        let files = form.parts.compactMap { part -> Upload.File? in
            guard let name = part.fileName, !part.bytes.isEmpty || !name.isEmpty else { return nil }
            return Upload.File(name: String(name.suffix(200)), bytes: form.bytes(of: part))
        }
        guard !files.isEmpty else { throw HTTPError(.badRequest, message: "Choose files to read.") }
        guard files.count <= mostFiles else {
            throw HTTPError(.contentTooLarge, message: "No more than \(mostFiles) files can be sent at once.")
        }
        return files
    }

    /// The body, if it comes in time and is not too large.
    private static func body(of request: Request) async throws -> Data {
        let tooLarge = HTTPError(.contentTooLarge, message: "No more than \(mostBytes >> 20) MiB can be sent at once.")
        if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > mostBytes { throw tooLarge }
        return try await withThrowingTaskGroup(of: Data?.self) { group in
            group.addTask {
                do {
                    return Data(buffer: try await request.body.collect(upTo: mostBytes))
                } catch is NIOTooManyBytesError {
                    throw tooLarge
                }
            }
            group.addTask {
                try await Task.sleep(for: patience)
                return nil
            }
            defer { group.cancelAll() }
            guard let data = try await group.next() ?? nil else {
                throw HTTPError(.requestTimeout, message: "The files took too long to arrive.")
            }
            return data
        }
    }
}
