import RapportLanguage
import RapportText

/// A document ready to be learned from: its layers up to the mentions that were found, and the right cluster of each.
struct CoreferenceExample: Sendable {
    let annotation: Annotation
    /// For each mention the number of its right cluster; nil where the corpus has no such mention.
    let clusters: [Int?]
    /// For each mention the cluster it is known to be in before the ranker is asked.
    let settled: [Int?]

    /// Aligns the found mentions of a document with the right ones: those of the same words, or else of the same head.
    ///
    /// - Parameter things: whether things, events and ideas count, or only people, places and the like.
    init(_ gold: GoldDocument, _ annotation: Annotation, things: Bool, settled: [Int?] = []) {
        self.annotation = annotation
        self.settled = settled
        let offsets = CodePointOffsets(gold.text)
        var tokenStarting: [Int: Int] = [:]
        var tokenEnding: [Int: Int] = [:]
        for (index, token) in annotation.tokens.enumerated() {
            tokenStarting[token.span.start] = index
            tokenEnding[token.span.end] = index
        }
        var clusterOfTokens: [Range<Int>: Int] = [:]
        for mention in gold.mentions where things || Self.entityTypes.contains(mention.type) {
            guard let first = tokenStarting[offsets.offset(ofCodePoint: mention.start)],
                let last = tokenEnding[offsets.offset(ofCodePoint: mention.end)], first <= last
            else { continue }
            clusterOfTokens[first..<(last + 1)] = mention.cluster
        }
        let found = Set(annotation.mentions.map(\.tokens))
        var clusterOfHead: [Int: (cluster: Int, length: Int)] = [:]
        for (tokens, cluster) in clusterOfTokens where !found.contains(tokens) {
            guard let head = tokens.first(where: { annotation.tokens[$0].head.map { !tokens.contains($0) } ?? true }),
                clusterOfHead[head].map({ tokens.count < $0.length }) ?? true
            else { continue }
            clusterOfHead[head] = (cluster, tokens.count)
        }
        clusters = annotation.mentions.map { clusterOfTokens[$0.tokens] ?? clusterOfHead[$0.head]?.cluster }
    }

    private static let entityTypes: Set<String> = [
        "PER", "ORG", "GPE", "LOC", "FAC", "VEH", "person", "organization", "place",
    ]
}
