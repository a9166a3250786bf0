import HTTPTypes
import Hummingbird
import RapportLanguage
import RapportLibrary
import RapportReaders
import RapportRelations

/// Reads uploaded files into the library, one after the other.
actor Uploads {
    /// So many files may wait.
    private static let mostWaiting = 500
    /// So many uploads may be received at once.
    private static let mostReceived = 2
    /// So many uploads are remembered.
    private static let mostRemembered = 20

    private let library: Library
    private let read: @Sendable (@escaping @Sendable () throws -> (Int64, String)) async throws -> (Int64, String)
    private var uploads: [Upload] = []
    private var last = 0
    private var received = 0
    private var isReading = false
    private var annotator: Annotator?

    /// - Parameter read: runs what takes long where it holds up nobody.
    init(
        library: Library,
        read: @escaping @Sendable (@escaping @Sendable () throws -> (Int64, String)) async throws -> (Int64, String)
    ) {
        self.library = library
        self.read = read
    }

    /// Receives an upload, unless too much is under way.
    ///
    /// - Returns: the identifier of the upload.
    func receive(_ files: @Sendable () async throws -> [Upload.File]) async throws -> Int {
        let waiting = uploads.reduce(0) { $0 + $1.files.count - $1.done }
        guard received < Self.mostReceived, waiting < Self.mostWaiting else {
            throw HTTPError(
                .serviceUnavailable,
                headers: [.retryAfter: "10"],
                message: "Too much is being read already; try again in a while."
            )
        }
        received += 1
        defer { received -= 1 }
        let files = try await files()
        last += 1
        uploads.append(Upload(id: last, files: files))
        if let old = uploads.firstIndex(where: \.isDone), uploads.count > Self.mostRemembered {
            uploads.remove(at: old)
        }
        if !isReading {
            isReading = true
            Task { await readAll() }
        }
        return last
    }

    /// An upload, as it stands.
    func upload(_ id: Int) -> Upload? { uploads.first { $0.id == id } }

    private func readAll() async {
        while let (upload, file) = next() {
            uploads[upload].files[file].state = .reading
            let (id, name, bytes) = (
                uploads[upload].id, uploads[upload].files[file].name, uploads[upload].files[file].bytes
            )
            let state = await state(of: name, bytes)
            // Others may have come and gone meanwhile.
            guard let upload = uploads.firstIndex(where: { $0.id == id }) else { continue }
            uploads[upload].files[file].state = state
            uploads[upload].files[file].bytes = []
        }
        isReading = false
    }

    private func next() -> (upload: Int, file: Int)? {
        for (index, upload) in uploads.enumerated() {
            for (file, entry) in upload.files.enumerated() {
                if case .waiting = entry.state { return (index, file) }
            }
        }
        return nil
    }

    private func state(of name: String, _ bytes: [UInt8]) async -> Upload.State {
        do {
            let annotator = try self.annotator ?? Annotator()
            self.annotator = annotator
            let (document, outcome) = try await read { [library] in
                try Self.store(bytes, name: name, annotator, library)
            }
            return .stored(document: document, outcome: outcome)
        } catch let error as ReadingError {
            return .failed("\(error.reason). \(error.advice)")
        } catch {
            return .failed(HTTPError(describing: error).body ?? "\(error)")
        }
    }

    /// Reads a file and puts it on the shelf; files with the same bytes are one source.
    private static func store(_ bytes: [UInt8], name: String, _ annotator: Annotator, _ library: Library) throws
        -> (Int64, String)
    {
        let hash = ContentHash.of(bytes)
        let path = "upload \(hash)/\(name)"
        if let document = try library.document(path: path) { return (document, Outcome.unchanged.rawValue) }
        let document = try DocumentReader().read(bytes: bytes, path: name)
        let record = try ReadingRecord(RelationReader().read(annotator.annotateByLabels(document)))
        let outcomes = try library.add([Addition(path: path, hash: hash, record: record)])
        guard let stored = try library.document(path: path), let outcome = outcomes.first else {
            throw HTTPError(.internalServerError)
        }
        return (stored, outcome.rawValue)
    }
}
