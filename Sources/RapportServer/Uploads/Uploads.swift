import HTTPTypes
import Hummingbird
import NIOPosix
import RapportLibrary
import RapportReaders

/// Reads uploaded files into the library, one after the other.
actor Uploads {
    /// So many files may wait.
    private static let mostWaiting = 500
    /// So many uploads may be received at once.
    private static let mostReceived = 2
    /// So many uploads are remembered.
    private static let mostRemembered = 20

    private let library: Library
    private let reader: TextReader
    private let threads: NIOThreadPool
    private var uploads: [Upload] = []
    private var last = 0
    private var received = 0
    private var isReading = false

    /// - Parameter threads: where the library is asked, so that it holds up nobody.
    init(library: Library, reader: TextReader, threads: NIOThreadPool) {
        (self.library, self.reader, self.threads) = (library, reader, threads)
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
            let (document, outcome) = try await store(bytes, name: name)
            return .stored(document: document, outcome: outcome)
        } catch let error as ReadingError {
            return .failed("\(error.reason). \(error.advice)")
        } catch {
            return .failed(HTTPError(describing: error).body ?? "\(error)")
        }
    }

    /// Reads a file and puts it on the shelf; files with the same bytes are one source.
    private func store(_ bytes: [UInt8], name: String) async throws -> (Int64, String) {
        let (hash, path, known) = try await threads.runIfActive { [library] in
            let hash = ContentHash.of(bytes)
            let path = "upload \(hash)/\(name)"
            return (hash, path, try library.document(path: path))
        }
        if let known { return (known, Outcome.unchanged.rawValue) }
        let record = try await reader.record(of: bytes, name: name)
        return try await threads.runIfActive { [library] in
            let outcomes = try library.add([Addition(path: path, hash: hash, record: record)])
            guard let stored = try library.document(path: path), let outcome = outcomes.first else {
                throw HTTPError(.internalServerError)
            }
            return (stored, outcome.rawValue)
        }
    }
}
