import RapportLanguage

/// How often Penn tags and universal ones go together.
struct TagPairs {
    /// For each Penn tag, for each universal one.
    private var counts = PennTag.allCases.map { _ in UniversalTag.allCases.map { _ in 0 } }

    init(_ tags: some Sequence<Tagger.Tags>) {
        for tags in tags { counts[tags.penn][tags.universal] += 1 }
    }

    /// The universal tags that go with each Penn tag, the most frequent first; X with one that is never met.
    var universal: [[Int]] {
        counts.map { counts in
            let seen = Self.seen(counts)
            return seen.isEmpty ? [UniversalTag.allCases.count - 1] : seen
        }
    }

    /// The Penn tags that go with each universal tag, the most frequent first; FW with one that is never met.
    var penn: [[PennTag]] {
        UniversalTag.allCases.indices.map { universal in
            let seen = Self.seen(counts.map { $0[universal] })
            return seen.isEmpty ? [.fw] : seen.map { PennTag.allCases[$0] }
        }
    }

    /// Those met more than once, the most frequent first.
    private static func seen(_ counts: [Int]) -> [Int] {
        counts.indices.filter { counts[$0] > 1 }.sorted { (counts[$1], $0) < (counts[$0], $1) }
    }
}
