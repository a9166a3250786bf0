internal import RapportText

/// Finds which of some stretches of text stand word for word within another.
struct EchoFinder {
    let bytes: [UInt8]

    /// The fewest bytes that make an echo: shorter words come back by chance.
    private static let key = 12

    /// The indices of the candidates that one of the spans holds elsewhere, or repeats earlier.
    ///
    /// Candidates are looked up by their first bytes at every word of the spans.
    ///
    /// - Complexity: O(bytes of the spans), as long as few candidates begin alike.
    func echoes(of candidates: [Span], in spans: [Span]) -> Set<Int> {
        var byKey: [UInt64: [Int]] = [:]
        for (index, span) in candidates.enumerated() where span.count >= Self.key {
            byKey[hash(at: span.start), default: []].append(index)
        }
        guard !byKey.isEmpty else { return [] }
        var echoes: Set<Int> = []
        for span in spans where span.count >= Self.key {
            for offset in span.start...(span.end - Self.key)
            where offset == span.start || bytes[offset - 1] == 0x20 || bytes[offset - 1] == 0x0A {
                for index in byKey[hash(at: offset)] ?? [] where repeats(candidates[index], at: offset, in: span) {
                    echoes.insert(index)
                }
            }
        }
        return echoes
    }

    private func repeats(_ candidate: Span, at offset: Int, in span: Span) -> Bool {
        guard offset + candidate.count <= span.end, span.count > candidate.count || span.start < candidate.start else {
            return false
        }
        return bytes[candidate.start..<candidate.end].elementsEqual(bytes[offset..<(offset + candidate.count)])
    }

    private func hash(at offset: Int) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for index in offset..<(offset + Self.key) { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01b3 }
        return hash
    }
}
