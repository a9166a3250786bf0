import RapportLanguage
import RapportReaders
import RapportText

/// Trains the ranker of speakers on documents whose speakers are known.
struct SpeakerTrainer {
    /// Rows of weights, as a power of two.
    static let bits = 14

    /// Makes a lesson of a document: its own layers, or LitBank's mentions and entities over its own tokens and parse.
    static func lesson(_ document: LitBankQuotations, annotator: Annotator, goldMentions: Bool) -> SpeakerLesson {
        let read = PlainTextReader().read(document.text, source: Source())
        var annotation = annotator.annotate(read)
        if goldMentions { replaceMentions(&annotation, by: document.mentions) }
        let offsets = CodePointOffsets(read.text)
        var clusterOfSpan: [Span: Int] = [:]
        for (index, cluster) in annotation.clusters.enumerated() {
            for mention in cluster.mentions {
                clusterOfSpan[annotation.span(of: annotation.mentions[mention].tokens)] = index
            }
        }
        func span(_ start: Int, _ end: Int) -> Span {
            Span(offsets.offset(ofCodePoint: start), offsets.offset(ofCodePoint: end))
        }
        let speakers = document.quotations.compactMap { quotation -> (span: Span, cluster: Int)? in
            // The cluster that shares most mentions with the speaker.
            var shared: [Int: Int] = [:]
            for mention in quotation.speaker {
                if let cluster = clusterOfSpan[span(mention.start, mention.end)] { shared[cluster, default: 0] += 1 }
            }
            guard let best = shared.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else { return nil }
            return (span(quotation.start, quotation.end), best.key)
        }
        return SpeakerLesson(annotation, speakers: speakers)
    }

    private static func replaceMentions(_ annotation: inout Annotation, by gold: [LitBankQuotations.GoldMention]) {
        let offsets = CodePointOffsets(annotation.document.text)
        let starts = annotation.tokens.map(\.span.start)
        var list: [(mention: Mention, entity: Int)] = []
        for mention in gold {
            let start = offsets.offset(ofCodePoint: mention.start)
            let end = offsets.offset(ofCodePoint: mention.end)
            let first = starts.partitioningIndex { $0 >= start }
            let last = starts.partitioningIndex { $0 >= end }
            guard first < last else { continue }
            let head = (first..<last).first { token in
                annotation.tokens[token].head.map { !(first..<last).contains($0) } ?? true
            }
            list.append(
                (
                    Mention(tokens: first..<last, head: head ?? last - 1, form: mention.form, type: mention.type),
                    mention.entity
                )
            )
        }
        list.sort {
            ($0.mention.tokens.lowerBound, -$0.mention.tokens.upperBound) < (
                $1.mention.tokens.lowerBound, -$1.mention.tokens.upperBound
            )
        }
        annotation.mentions = list.map(\.mention)
        let byEntity = Dictionary(grouping: list.indices) { list[$0].entity }
        annotation.clusters = byEntity.values.sorted { $0[0] < $1[0] }.map {
            Cluster(mentions: $0, type: list[$0[0]].mention.type)
        }
    }

    /// Learns from the lessons for some rounds.
    ///
    /// Every other choice that later features build on is the ranker's own, so that it learns to live with its errors (after
    /// Ross, Gordon and Bagnell 2011).
    static func train(_ lessons: [SpeakerLesson], rounds: Int, seed: UInt64, report: (String) -> Void) -> Perceptron {
        let perceptron = Perceptron(classes: 1, bits: bits)
        var shuffler = Shuffler(seed: seed)
        for round in 1...rounds {
            var right = 0
            var total = 0
            var order = Array(lessons.indices)
            order.shuffle(using: &shuffler)
            var coin = false
            for lesson in order {
                lessons[lesson].walk { candidates, answer in
                    guard !candidates.isEmpty else { return nil }
                    let scores = candidates.map { perceptron.score($0) }
                    let best = scores.indices.reduce(0) { scores[$1] > scores[$0] ? $1 : $0 }
                    guard let answer else { return best }
                    total += 1
                    right += best == answer ? 1 : 0
                    let rival = scores.indices.filter { $0 != answer }.max { scores[$0] < scores[$1] }
                    if let rival { perceptron.learn(better: candidates[answer], worse: candidates[rival], margin: 3) }
                    coin.toggle()
                    return coin ? best : answer
                }
            }
            report("round \(round): \(right) of \(total) right")
        }
        return perceptron
    }
}

extension [Int] {
    /// The first index whose element satisfies a condition that holds from there on.
    fileprivate func partitioningIndex(_ holds: (Int) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if holds(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
