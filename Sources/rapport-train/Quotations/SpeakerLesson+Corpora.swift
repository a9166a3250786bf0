import RapportLanguage
import RapportText

extension SpeakerLesson {
    /// The lesson of a novel.
    ///
    /// - Parameters:
    ///   - annotation: all layers up to coreference.
    ///   - resolved: the same with the cast resolved; the lesson is of the cast where both are one.
    ///   - isPiece: whether it is of a piece of a novel, where whoever is not named may be somebody who is described.
    init(
        _ novel: PdncNovel,
        _ annotation: Annotation,
        resolved: Annotation,
        _ lexicon: Lexicon,
        isPiece: Bool = false
    ) {
        let offsets = CodePointOffsets(annotation.document.text)
        let clusters = Self.clusters(of: annotation, resolved: resolved)
        let answers: [Answer] = novel.parts.compactMap { part in
            let speaker = part.speaker.flatMap { clusters[$0] }
            if isPiece, speaker == nil { return nil }
            return Answer(
                span: Span(offsets.offset(ofCodePoint: part.start), offsets.offset(ofCodePoint: part.end)),
                speaker: speaker,
                addressees: Set((part.addressees ?? []).compactMap { clusters[$0] })
            )
        }
        self.init(annotation, answers: answers, lexicon: lexicon)
    }

    /// The cluster of each member of a cast: the member's own, or else the one that shares most names with it.
    private static func clusters(of annotation: Annotation, resolved: Annotation) -> [String: Int] {
        var members: [Int: String] = [:]
        for cluster in resolved.clusters {
            guard let id = cluster.castMember?.id else { continue }
            for mention in cluster.mentions where resolved.mentions[mention].form != .pronoun {
                members[resolved.mentions[mention].head] = id
            }
        }
        var best: [String: (count: Int, cluster: Int)] = [:]
        for (index, cluster) in annotation.clusters.enumerated() {
            if let id = cluster.castMember?.id {
                best[id] = (.max, index)
                continue
            }
            var counts: [String: Int] = [:]
            for mention in cluster.mentions where annotation.mentions[mention].form != .pronoun {
                if let id = members[annotation.mentions[mention].head] { counts[id, default: 0] += 1 }
            }
            for (id, count) in counts where count > best[id]?.count ?? 0 { best[id] = (count, index) }
        }
        return best.mapValues(\.cluster)
    }

    /// The lesson of a document of LitBank: of each quotation the cluster that shares most mentions with the true speaker.
    ///
    /// - Parameter annotation: all layers up to coreference.
    init(_ document: LitBankQuotations, _ annotation: Annotation, _ lexicon: Lexicon) {
        let offsets = CodePointOffsets(annotation.document.text)
        var clusterOfSpan: [Span: Int] = [:]
        for (index, cluster) in annotation.clusters.enumerated() {
            for mention in cluster.mentions {
                clusterOfSpan[annotation.span(of: annotation.mentions[mention].tokens)] = index
            }
        }
        func span(_ start: Int, _ end: Int) -> Span {
            Span(offsets.offset(ofCodePoint: start), offsets.offset(ofCodePoint: end))
        }
        let answers = document.quotations.map { quotation in
            var shared: [Int: Int] = [:]
            for mention in quotation.speaker {
                if let cluster = clusterOfSpan[span(mention.start, mention.end)] { shared[cluster, default: 0] += 1 }
            }
            let best = shared.max { ($0.value, $1.key) < ($1.value, $0.key) }
            return Answer(span: span(quotation.start, quotation.end), speaker: best?.key, addressees: [])
        }
        self.init(annotation, answers: answers, lexicon: lexicon)
    }
}
