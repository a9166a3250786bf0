import Foundation
import RapportLanguage
import RapportLibrary
import RapportReaders
import RapportRelations

/// Reads files on all cores and stores them in the order given, in one place.
struct Shelving {
    /// What a file was made into.
    private enum Work: Sendable {
        case additions([Addition])
        case unchanged
        case failure(Failure)
    }

    /// What is stored in one transaction: fewer pages change the more there is, but what is not stored yet is lost by a stop.
    private struct Batch {
        private(set) var additions: [Addition] = []
        private var size = 0
        private let start = ContinuousClock.now

        var isFull: Bool { size > 16 << 20 || .now - start > .seconds(1) }

        mutating func append(_ ready: [Addition]) {
            additions += ready
            size += ready.reduce(0) { $0 + $1.size }
        }
    }

    private let inputs: [Result<Input, Failure>]
    private let library: Library
    private let log: Log
    private let readsAgain: Bool
    /// The models; nil where only readings already made are stored.
    private let annotator: Annotator?
    private let cores = ProcessInfo.processInfo.activeProcessorCount

    /// Opens the models, unless the files need none.
    init(library: Library, log: Log, readsAgain: Bool, inputs: [Result<Input, Failure>]) throws {
        self.inputs = inputs
        self.library = library
        self.log = log
        self.readsAgain = readsAgain
        let needsModels = inputs.contains { (try? $0.get()).map { !Self.isReading($0.path) } ?? false }
        annotator = needsModels ? try Annotator() : nil
    }

    /// Adds files, saying of each what went wrong with it.
    ///
    /// What is ready is stored each second; no more files are read ahead than a few for each core, so that memory does not
    /// grow with their number.
    ///
    /// - Returns: the failures, in order.
    /// - Throws: `LibraryError` where the library cannot be written; all stored before is kept.
    func add() async throws -> [Failure] {
        var failures: [Failure] = []
        var counts: [Outcome: Int] = [:]
        var progress = Progress(count: inputs.count, log: log)
        try await withThrowingTaskGroup(of: (Int, Work).self) { group in
            var started = 0
            var done = 0
            var ready: [Int: Work] = [:]
            var batch = Batch()
            while done < inputs.count {
                while started < min(inputs.count, done + cores * 16) {
                    let index = started
                    group.addTask { (index, read(inputs[index])) }
                    started += 1
                }
                guard let (index, work) = try await group.next() else { break }
                ready[index] = work
                while let next = ready.removeValue(forKey: done) {
                    done += 1
                    switch next {
                    case .additions(let additions): batch.append(additions)
                    case .unchanged: counts[.unchanged, default: 0] += 1
                    case .failure(let failure):
                        progress.clear()
                        log.error(failure)
                        failures.append(failure)
                    }
                }
                progress.show(done)
                guard batch.isFull || done == inputs.count else { continue }
                for outcome in try library.add(batch.additions, readsAgain: readsAgain) {
                    counts[outcome, default: 0] += 1
                }
                batch = Batch()
            }
        }
        progress.clear()
        let told = [Outcome.added, .replaced, .duplicate, .unchanged].compactMap { outcome in
            counts[outcome].map { "\($0) \(outcome.rawValue)" }
        }
        log.note(
            "\(told.isEmpty ? "nothing added" : told.joined(separator: ", "))\(failures.isEmpty ? "" : ", \(failures.count) failed")"
        )
        return failures
    }

    private func read(_ input: Result<Input, Failure>) -> Work {
        do {
            let input = try input.get()
            let bytes =
                input.path == "-"
                ? try FileBytes.read(descriptor: STDIN_FILENO, limit: Self.limit)
                : try FileBytes.read(path: input.path, limit: Self.limit)
            let hash = ContentHash.of(bytes)
            let name = input.path == "-" ? "standard input \(hash)" : input.path
            if !readsAgain, try library.has(path: name, hash: hash) { return .unchanged }
            guard !Self.isReading(input.path), let annotator else {
                return .additions(try readings(bytes, path: input.path))
            }
            let document = try DocumentReader().read(bytes: bytes, path: input.path == "-" ? nil : input.path)
            let record = try ReadingRecord(RelationReader().read(annotator.annotateByLabels(document)))
            return .additions([try Addition(path: name, hash: hash, record: record)])
        } catch let error as ReadingError {
            var error = error
            if case .success(let input) = input { error.file = input.path }
            return .failure(Failure(error))
        } catch {
            return .failure(Failure(error))
        }
    }

    private static func isReading(_ path: String) -> Bool { path.hasSuffix(".json") || path.hasSuffix(".jsonl") }

    /// The readings of a file already made, each a source of its own.
    private func readings(_ bytes: [UInt8], path: String) throws -> [Addition] {
        let lines = bytes.split(separator: UInt8(ascii: "\n"))
        return try lines.enumerated().map { index, line in
            do {
                return try Addition(
                    path: lines.count == 1 ? path : "\(path)#\(index + 1)",
                    hash: ContentHash.of(line),
                    record: ReadingRecord(json: Array(line))
                )
            } catch {
                throw Failure(.badData, "\(path): line \(index + 1) is no reading of the form rapport.reading/1.")
            }
        }
    }

    /// As many bytes as the largest book may have.
    private static let limit = DocumentReader().limit * 8
}
