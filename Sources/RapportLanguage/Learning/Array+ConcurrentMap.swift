import Dispatch
import Synchronization

extension Array where Element: Sendable {
    /// What a function makes of each element, in their order; worked out on all cores.
    package func concurrentMap<Result: Sendable>(_ transform: @Sendable (Element) -> Result) -> [Result] {
        let results = Mutex([Result?](repeating: nil, count: count))
        DispatchQueue.concurrentPerform(iterations: count) { index in
            let result = transform(self[index])
            results.withLock { $0[index] = result }
        }
        return results.withLock { $0.compactMap(\.self) }
    }

    /// What a function makes of stretches of the elements, joined in their order; worked out on all cores.
    package func concurrentFlatMap<Result: Sendable>(_ transform: @Sendable (ArraySlice<Element>) -> [Result])
        -> [Result]
    {
        // Short enough that the stretches of an article keep all cores at work to the end.
        let stretch = Swift.min(Swift.max(count / 16, 8), 128)
        let starts = Array<Int>(stride(from: 0, to: count, by: stretch))
        let parts = starts.concurrentMap { transform(self[$0..<Swift.min(count, $0 + stretch)]) }
        var results: [Result] = []
        results.reserveCapacity(parts.reduce(0) { $0 + $1.count })
        for part in parts { results += part }
        return results
    }
}
