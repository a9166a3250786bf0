import ArgumentParser
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
        var failures: [Failure] = []
        var isFirst = true
        for input in Input.expand(paths) {
            do {
                let input = try input.get()
                let document = try DocumentReader().read(path: input.path)
                log.warn(document)
                guard let staging = Staging(document) else {
                    throw Failure(
                        .badData,
                        "\(input.path): no script was found in it: no speeches with names before or above them."
                    )
                }
                try use(staging, input, isFirst)
                isFirst = false
            } catch {
                let failure = Failure(error)
                log.error(failure)
                failures.append(failure)
            }
        }
        if let first = failures.first { throw ExitCode(first.status.rawValue) }
    }
}
