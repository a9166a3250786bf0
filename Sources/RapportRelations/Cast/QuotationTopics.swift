import RapportLanguage
import RapportText

/// Whom the words around a quotation say it is about: "…," she said of Tom; asked about Tom, she said "…".
struct QuotationTopics {
    private let syntax: Syntax
    private let topics: [Span: (speaker: Int, topic: Int)]

    /// Looks around every quotation whose speaker is known.
    ///
    /// - Complexity: O(quotations).
    init(syntax: Syntax, referents: Referents) {
        let names = NameScanner(syntax: syntax, referents: referents)
        var topics: [Span: (speaker: Int, topic: Int)] = [:]
        for quotation in syntax.annotation.quotations where quotation.form != .indirect {
            guard let speaker = quotation.speaker.flatMap({ referents.people(ofCluster: $0).first }),
                let first = syntax.firstToken(from: quotation.span.start)
            else { continue }
            let next = syntax.firstToken(from: quotation.span.end) ?? syntax.tokens.count
            let before = max(syntax.sentence(of: max(first - 1, 0)).lowerBound, first - 14)..<first
            let after = next..<min(syntax.tokens.count, next + 10)
            let topic = (Array(after) + Array(before)).compactMap { token -> Int? in
                guard ["of", "about", "to"].contains(syntax.words[token]), token + 1 < syntax.tokens.count,
                    syntax.words[token] != "to"
                        || (token > 0 && ["responding", "replying"].contains(syntax.words[token - 1])),
                    let name = referents.name(at: token + 1) ?? names.name(from: token + 1, mayDescribe: false)
                else { return nil }
                return names.people(of: [name]).first { $0 != speaker }
            }.first
            if let topic, topics[quotation.span] == nil { topics[quotation.span] = (speaker, topic) }
        }
        self.syntax = syntax
        self.topics = topics
    }

    /// The speaker and the topic of the innermost quotation with a topic around a token.
    func pair(around token: Int) -> (speaker: Int, topic: Int)? {
        guard !topics.isEmpty else { return nil }
        return syntax.quotations(around: token).filter { topics[$0.span] != nil }.min { $0.span.count < $1.span.count }
            .flatMap { topics[$0.span] }
    }
}
