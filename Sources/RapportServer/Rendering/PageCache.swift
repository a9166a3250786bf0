/// What a cache keeps.
protocol Weighed: Sendable {
    /// How many bytes it has.
    var size: Int { get }
}

/// The pages that were asked for last, as long as the library does not change.
///
/// A page that several readers ask for at once is made once.
actor PageCache<Body: Weighed> {
    private struct Entry {
        let page: Task<Body, any Error>
        var size = 0
        var used: Int
    }

    /// How many bytes are kept.
    private let capacity: Int
    private var version = 0
    private var entries: [String: Entry] = [:]
    private var size = 0
    private var clock = 0

    init(capacity: Int = 64 << 20) { self.capacity = capacity }

    /// The page under a key, made where it is not there for this version of the library.
    func body(
        for key: String,
        version: Int,
        make: @escaping @Sendable () async throws -> Body
    ) async throws -> Body {
        if version != self.version {
            (self.version, entries, size) = (version, [:], 0)
        }
        clock += 1
        if let entry = entries[key] {
            entries[key]?.used = clock
            return try await entry.page.value
        }
        let page = Task { try await make() }
        entries[key] = Entry(page: page, used: clock)
        do {
            let body = try await page.value
            keep(key, body, version)
            return body
        } catch {
            if version == self.version { entries[key] = nil }
            throw error
        }
    }

    private func keep(_ key: String, _ body: Body, _ version: Int) {
        guard version == self.version, entries[key] != nil else { return }
        entries[key]?.size = body.size
        size += body.size
        guard size > capacity else { return }
        // A quarter goes at once, so that this is rare.
        for (key, entry) in entries.sorted(by: { $0.value.used < $1.value.used }) where size > capacity * 3 / 4 {
            size -= entry.size
            entries[key] = nil
        }
    }
}
