import ArgumentParser

extension Input {
    /// Hands the files behind the paths given to `use`, one after the other, saying of each what went wrong with it.
    ///
    /// - Parameters:
    ///   - files: what ``expand(_:)`` made of the paths.
    ///   - showsProgress: whether a terminal is shown how many are done.
    ///   - use: is told how many of the files before were used without a failure.
    /// - Returns: the failures, in order.
    static func each(
        of files: [Result<Input, Failure>],
        log: Log,
        showsProgress: Bool = false,
        _ use: (_ input: Input, _ used: Int) throws -> Void
    ) -> [Failure] {
        var failures: [Failure] = []
        for (index, file) in files.enumerated() {
            if showsProgress { log.progress(index, of: files.count) }
            do {
                try use(file.get(), index - failures.count)
            } catch {
                let failure = Failure(error)
                log.error(failure)
                failures.append(failure)
            }
        }
        if showsProgress { log.progress(files.count, of: files.count) }
        return failures
    }

    /// Runs a command over files; what it throws, and what it returns, are failures.
    ///
    /// - Throws: the exit status of the first failure, after all was tried.
    static func reportingFailures(log: Log, _ run: () throws -> [Failure]) throws {
        let failures: [Failure]
        do {
            failures = try run()
        } catch {
            failures = [Failure(error)]
            log.error(failures[0])
        }
        if let first = failures.first { throw ExitCode(first.status.rawValue) }
    }
}
