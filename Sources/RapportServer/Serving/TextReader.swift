import NIOPosix
import RapportLanguage
import RapportLibrary
import RapportReaders
import RapportRelations
import Synchronization

/// Reads texts that are handed in, one after the other, away from the threads that answer.
final class TextReader: Sendable {
    private let thread = NIOThreadPool(numberOfThreads: 1)
    /// The models, opened with the first text.
    private let annotator = Mutex<Annotator?>(nil)
    private let reader = DocumentReader()

    /// How many bytes a text may have.
    var limit: Int { reader.limit }

    init() { thread.start() }

    deinit { thread.shutdownGracefully { _ in } }

    /// What a text says.
    ///
    /// - Parameters:
    ///   - bytes: the text, in any format that can be read.
    ///   - name: the name of its file, whose ending tells the format.
    /// - Throws: `ReadingError` where it is in none, or damaged.
    func record(of bytes: [UInt8], name: String) async throws -> ReadingRecord {
        try await thread.runIfActive { [self] in
            let document = try reader.read(bytes: bytes, path: name)
            let annotation = try annotator.withLock { annotator in
                let models = try annotator ?? Annotator()
                annotator = models
                return models.annotateByLabels(document)
            }
            return try ReadingRecord(RelationReader().read(annotation))
        }
    }
}
