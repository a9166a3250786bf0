import RapportReaders
import RapportRelations

/// Reads scripts one after the other, saying of each what went wrong with it or could be read only in part.
struct ScriptInput {
    private let paths: [String]
    private let log: Log

    init(_ paths: [String], log: Log) {
        self.paths = paths
        self.log = log
    }

    /// Hands each script to `use`, the first one marked.
    ///
    /// - Throws: the exit status of the first failure, after all were tried.
    func forEach(_ use: (Staging, Input, _ isFirst: Bool) throws -> Void) throws {
        try Input.reportingFailures(log: log) {
            Input.each(of: Input.expand(paths), log: log) { input, used in
                let document = try DocumentReader().read(path: input.path)
                log.warn(document)
                guard let staging = Staging(document) else {
                    throw Failure(
                        .badData,
                        "\(input.path): no script was found in it: no speeches with names before or above them."
                    )
                }
                try use(staging, input, used == 0)
            }
        }
    }
}
