public import RapportLanguage
import RapportText

/// A book's language layers in the files of BookNLP, so that notebooks written for those work.
///
/// Columns, headers and numbering are BookNLP's (<https://github.com/booknlp/booknlp>): tokens count from 0 in the whole
/// text, ends are inclusive, the head of a sentence's root is the root itself. What differs: dependency relations are those
/// of Universal Dependencies instead of spaCy's, offsets are Unicode code points of
/// Rapport's text, and there is no `.supersense`, for want of that layer.
public struct BookNLPFiles: Sendable {
    let annotation: Annotation
    private let offsets: CodePointOffsets

    /// Indexes an annotated document.
    public init(_ annotation: Annotation) {
        self.annotation = annotation
        offsets = CodePointOffsets(annotation.document.text)
    }

    /// One line a token.
    ///
    /// - Complexity: O(tokens).
    public var tokens: String {
        var lines =
            "paragraph_ID\tsentence_ID\ttoken_ID_within_sentence\ttoken_ID_within_document\tword\tlemma\tbyte_onset\t"
            + "byte_offset\tPOS_tag\tfine_POS_tag\tdependency_relation\tsyntactic_head_ID\tevent\n"
        let events = Set(annotation.events)
        for (number, sentence) in annotation.sentences.enumerated() {
            for index in sentence.tokens {
                let token = annotation.tokens[index]
                let start = offsets.codePoint(at: token.span.start), end = offsets.codePoint(at: token.span.end)
                lines += "\(sentence.block)\t\(number)\t\(index - sentence.tokens.lowerBound)\t\(index)\t"
                lines += "\(Self.cell(annotation.form(of: index)))\t\(Self.cell(token.lemma[...]))\t\(start)\t\(end)\t"
                lines += "\(token.universalTag.rawValue)\t\(token.pennTag.rawValue)\t\(token.relation.rawValue)\t"
                lines += "\(token.head ?? index)\t\(events.contains(index) ? "EVENT" : "O")\n"
            }
        }
        return lines
    }

    /// One line a mention of a person, place, organisation or vehicle, with the number of its cluster.
    ///
    /// - Complexity: O(mentions).
    public var entities: String {
        let clusters = clusterOfMention
        var lines = "COREF\tstart_token\tend_token\tprop\tcat\ttext\n"
        for (index, mention) in annotation.mentions.enumerated() {
            guard let type = Self.type(mention.type) else { continue }
            lines += "\(clusters[index])\t\(mention.tokens.lowerBound)\t\(mention.tokens.upperBound - 1)\t"
            lines += "\(mention.form.rawValue)\t\(type)\t\(words(mention.tokens))\n"
        }
        return lines
    }

    /// One line a quotation, its quotation marks included, with the mention and the cluster of its speaker; "None" where
    /// the speaker is unknown.
    ///
    /// - Complexity: O(tokens + quotations).
    public var quotes: String {
        var lines = "quote_start\tquote_end\tmention_start\tmention_end\tmention_phrase\tchar_id\tquote\n"
        var next = 0
        for quotation in annotation.quotations where quotation.isSpoken {
            while next < annotation.tokens.count, annotation.tokens[next].span.start < quotation.span.start {
                next += 1
            }
            var end = next
            while end < annotation.tokens.count, annotation.tokens[end].span.start < quotation.span.end { end += 1 }
            let range = withMarks(next..<end)
            guard !range.isEmpty else { continue }
            lines += "\(range.lowerBound)\t\(range.upperBound - 1)\t"
            if let speaker = quotation.speaker, let mention = mention(of: quotation, speaker, before: range.lowerBound)
            {
                let tokens = annotation.mentions[mention].tokens
                lines += "\(tokens.lowerBound)\t\(tokens.upperBound - 1)\t\(words(tokens))\t\(speaker)\t"
            } else {
                lines += "None\tNone\tNone\tNone\t"
            }
            lines += "\(words(range))\n"
        }
        return lines
    }

    /// The cluster of each mention; those in none get numbers after the clusters'.
    var clusterOfMention: [Int] {
        var clusters = [Int](repeating: -1, count: annotation.mentions.count)
        for (number, cluster) in annotation.clusters.enumerated() {
            for mention in cluster.mentions { clusters[mention] = number }
        }
        var free = annotation.clusters.count
        for mention in clusters.indices where clusters[mention] < 0 {
            clusters[mention] = free
            free += 1
        }
        return clusters
    }

    /// The words of tokens, a space between any two.
    func words(_ tokens: Range<Int>) -> String {
        tokens.map { Self.cell(annotation.form(of: $0)) }.joined(separator: " ")
    }

    /// The mention that the cue names, else the speaker's last one before the quotation, else the first.
    private func mention(of quotation: Quotation, _ speaker: Int, before token: Int) -> Int? {
        if let named = quotation.speakerMention { return named }
        let mentions = annotation.clusters[speaker].mentions
        let next = mentions.partitioningIndex { annotation.mentions[$0].tokens.lowerBound >= token }
        return next > 0 ? mentions[next - 1] : mentions.first
    }

    /// A range of tokens with the quotation marks right before and after it.
    private func withMarks(_ range: Range<Int>) -> Range<Int> {
        var range = range
        if range.lowerBound > 0, isMark(range.lowerBound - 1) { range = (range.lowerBound - 1)..<range.upperBound }
        if range.upperBound < annotation.tokens.count, isMark(range.upperBound) {
            range = range.lowerBound..<(range.upperBound + 1)
        }
        return range
    }

    private func isMark(_ token: Int) -> Bool {
        guard let first = annotation.form(of: token).first else { return false }
        return annotation.tokens[token].universalTag == .punctuation && "\"'“”‘’«»`".contains(first)
    }

    /// The categories of BookNLP; works are none of them.
    private static func type(_ type: EntityType) -> String? {
        switch type {
        case .work: nil
        case .outlet: EntityType.organisation.rawValue
        default: type.rawValue
        }
    }

    /// A text without what divides cells and lines.
    private static func cell(_ text: Substring) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
