import HTTPTypes
import Hummingbird
import NIOCore
import RapportLibrary

/// The library for programs: everything the pages show and change, as JSON.
struct API: Sendable {
    /// Where it begins.
    static let root = "/api/v1"
    /// How many bytes a JSON object in a body may have.
    static let mostFields = 1 << 16

    let site: Site
    private let cache = PageCache<Payload>(capacity: 32 << 20)

    /// Whether a path is one of the API, or would be.
    static func contains(_ path: String) -> Bool { path == "/api" || path.hasPrefix("/api/") }

    func add(to table: inout RouteTable) {
        for operation in Operations.all {
            table.on(operation.method, Self.root + operation.path) { request, context in
                try await answer(operation, request, context)
            }
        }
    }

    private func answer(_ operation: Operation, _ request: Request, _ context: RouteTable.Context) async throws
        -> Response
    {
        var arguments = Arguments()
        try arguments.take(path: operation.pathParameters, from: context)
        try arguments.take(query: operation.query, from: FormEncoding.query(of: request))
        var call = Call(library: site.library, arguments: arguments, author: site.settings.author)
        switch operation.answer {
        case .query(let query):
            return try await kept(operation, request, call, query)
        case .stream(let write):
            return try await stream(operation, call, write)
        case .change(let fields, let change):
            if !fields.isEmpty {
                let body = try await Self.body(of: request, as: ["application/json"], most: Self.mostFields)
                try call.arguments.take(fields: fields, from: body)
            }
            return response(operation, request, call, try await site.blocking { [call] in try change(call) })
        case .reading(let use):
            let bytes = try await Self.body(of: request, as: Operation.textTypes, most: site.reader.limit)
            let name = call.arguments.text("name") ?? ""
            let record = try await site.reader.record(of: bytes, name: name)
            let text = Operation.Reading(name: name, bytes: bytes, record: record)
            return response(operation, request, call, try await site.blocking { [call] in try use(call, text) })
        }
    }

    private func kept(
        _ operation: Operation,
        _ request: Request,
        _ call: Call,
        _ query: @escaping @Sendable (Call) throws -> Payload
    ) async throws -> Response {
        let address = request.uri.string
        let version = try await site.blocking { [library = site.library] in try library.version() }
        let tag = EntityTag(version: version, address: address)
        let known = request.headers[.ifNoneMatch]
        let marks: HTTPFields = [.eTag: tag.text, .vary: "Accept-Encoding"]
        let unchanged = Response(status: .notModified, headers: marks)
        if tag.isAmong(known) { return unchanged }
        let isCompressed = Self.accepts(gzip: request)
        let payload = try await cache.body(for: "\(isCompressed) \(address)", version: version) { [site] in
            try await site.blocking {
                let payload = try query(call)
                return isCompressed ? payload.compressed : payload
            }
        }
        if known == "*" { return unchanged }
        var response = response(operation, request, call, payload)
        for mark in marks { response.headers.append(mark) }
        return response
    }

    private func stream(
        _ operation: Operation,
        _ call: Call,
        _ write: @escaping @Sendable (Call, @escaping ([UInt8]) throws -> Void) throws -> Void
    ) async throws -> Response {
        let file = try await site.blocking {
            let file = try NamelessFile()
            var waiting: [UInt8] = []
            try write(call) { bytes in
                waiting += bytes
                guard waiting.count > 1 << 16 else { return }
                try file.append(waiting)
                waiting.removeAll(keepingCapacity: true)
            }
            try file.append(waiting)
            return file
        }
        return Response(
            status: operation.status,
            headers: [.contentType: operation.media.keys.first ?? "application/octet-stream"],
            body: ResponseBody(contentLength: file.size) { [site] writer in
                var offset = 0
                while offset < file.size {
                    let start = offset
                    let bytes = try await site.blocking { try file.read(from: start, most: 1 << 18) }
                    offset += bytes.readableBytes
                    try await writer.write(bytes)
                }
                try await writer.finish(nil)
            }
        )
    }

    private func response(_ operation: Operation, _ request: Request, _ call: Call, _ payload: Payload) -> Response {
        var headers: HTTPFields = [.contentType: payload.mediaType]
        headers[.contentEncoding] = payload.isCompressed ? "gzip" : nil
        headers[.location] = payload.location
        if let name = HTTPField.Name("Link") {
            headers[name] = PageLinks.field(request, call, hasMore: payload.hasMore)
        }
        return Response(status: operation.status, headers: headers, body: .init(byteBuffer: payload.body))
    }

    private static func accepts(gzip request: Request) -> Bool {
        let codings = request.headers[.acceptEncoding]?.split(separator: ",") ?? []
        return codings.contains { coding in
            let parts = coding.filter { $0 != " " }.split(separator: ";")
            return parts.first == "gzip" && !(parts.count > 1 && parts[1].wholeMatch(of: /q=0(\.0*)?/) != nil)
        }
    }

    /// The bytes of a body, if it is said to be of one of some media types.
    ///
    /// - Throws: `HTTPError` with the status 415 or 413.
    private static func body(of request: Request, as types: [String], most: Int) async throws -> [UInt8] {
        let type = request.headers[.contentType]?.prefix { $0 != ";" && $0 != " " }.lowercased()
        guard let type, types.contains(type) else {
            throw HTTPError(
                .unsupportedMediaType,
                message: "The field Content-Type has to be \(types.joined(separator: " or "))."
            )
        }
        do {
            return Array(buffer: try await request.body.collect(upTo: most))
        } catch is NIOTooManyBytesError {
            throw HTTPError(.contentTooLarge, message: "The body has more than \(most) bytes.")
        }
    }
}
