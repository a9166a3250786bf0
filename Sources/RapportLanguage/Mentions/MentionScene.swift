/// A head of a mention with what stands around it: what the edges of the mention are scored by.
package final class MentionScene: Sendable {
    /// A dependent of one of the core's words, with all the words below it.
    struct Part {
        let token: Int
        let extent: Range<Int>
        let isLeft: Bool
    }

    let annotation: Annotation
    let context: NameContext
    let convention: NameConvention
    /// The head token.
    let head: Int
    /// The words that are part of the mention in any case.
    package let core: Range<Int>
    let type: EntityType
    /// The sentence's tokens.
    let sentence: Range<Int>
    /// The core's dependents on both sides, in order of the text.
    let parts: [Part]
    /// What all edges of the mention share: its type, whether it ends in a name, the lemma that it ends in, the relation of
    /// its head, and the convention.
    let kind: FeatureHash
    let isProper: FeatureHash
    let lemma: FeatureHash
    let headRelation: FeatureHash
    let corpus: FeatureHash

    /// Looks around a head.
    ///
    /// - Complexity: O(size of its subtree).
    package init(
        head: Int,
        core: Range<Int>,
        type: EntityType,
        _ annotation: Annotation,
        _ tree: DependencyTree,
        _ context: NameContext,
        _ convention: NameConvention
    ) {
        self.annotation = annotation
        self.context = context
        self.convention = convention
        self.head = head
        self.core = core
        self.type = type
        sentence = annotation.sentences[context.sentenceOfToken[head]].tokens
        var parts: [Part] = []
        for token in core {
            for child in tree.dependents(of: token) where !core.contains(child) {
                guard annotation.tokens[child].relation != .punct else { continue }
                parts.append(Part(token: child, extent: tree.extent(of: child), isLeft: child < core.lowerBound))
            }
        }
        self.parts = parts.sorted { $0.token < $1.token }
        let last = annotation.tokens[core.upperBound - 1]
        kind = FeatureHash(MentionClass.number(type))
        isProper = FeatureHash(last.universalTag == .properNoun ? 1 : 0)
        lemma = FeatureHash(last.lemma.utf8)
        headRelation = FeatureHash(annotation.tokens[head].relation.number)
        corpus = FeatureHash(convention.rawValue)
    }

    var tokens: [Token] { annotation.tokens }

    /// How a token hangs on the core: the part it is in, and whether the part begins or ends with it; 0 outside of all.
    func attachment(_ token: Int) -> FeatureHash {
        guard sentence.contains(token) else { return FeatureHash(-1) }
        if core.contains(token) { return FeatureHash(1) }
        for part in parts where part.extent.contains(token) {
            let isFirst = part.extent.lowerBound == token ? 1 : 0
            let isLast = part.extent.upperBound - 1 == token ? 2 : 0
            return FeatureHash(tokens[part.token].relation.number).with(FeatureHash(4 + isFirst + isLast))
        }
        return FeatureHash(0)
    }

    /// The token in lower case; outside of the sentence a mark of its own.
    func lower(_ token: Int) -> FeatureHash {
        sentence.contains(token) ? context.words[token].lower : WordFeatures.outside.lower
    }

    func tag(_ token: Int) -> FeatureHash {
        FeatureHash(sentence.contains(token) ? tokens[token].pennTag.number : -1)
    }

    func cluster(_ token: Int) -> FeatureHash {
        guard sentence.contains(token) else { return FeatureHash(-2) }
        return FeatureHash(context.clusters[token].map { Int($0.prefix(8)) } ?? -1)
    }
}
