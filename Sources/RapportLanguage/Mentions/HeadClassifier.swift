/// Decides of each token that may be a head whether a mention hangs on it, and of which type.
package enum HeadClassifier {
    /// The template of the feature that every head has.
    package static let bias = 0

    /// What the class of a head is scored by.
    package static func features(
        _ head: Int,
        _ annotation: Annotation,
        _ tree: DependencyTree,
        _ context: NameContext,
        _ heads: MentionHeads,
        _ convention: NameConvention,
        into features: inout FeatureList
    ) {
        let tokens = annotation.tokens
        let sentence = annotation.sentences[context.sentenceOfToken[head]].tokens
        func lower(_ place: Int) -> FeatureHash {
            sentence.contains(place) ? context.words[place].lower : WordFeatures.outside.lower
        }
        let token = tokens[head]
        let word = context.words[head]
        let lemma = FeatureHash(token.lemma.utf8)
        let tag = FeatureHash(token.pennTag.number)
        let relation = FeatureHash(token.relation.number)
        let corpus = FeatureHash(convention.rawValue)
        let nouns = Int(context.nouns[head].rawValue)
        let nounClasses = FeatureHash(nouns)
        let name = heads.nameOfToken[head].map { heads.names[$0] }
        let kind = FeatureHash(name.map { $0.kind.rawValue } ?? -1)
        features.removeAll()
        features.add(Self.bias)
        features.add(1, corpus)
        features.add(2, kind)
        features.add(3, kind, corpus)
        features.add(4, lemma)
        features.add(5, word.form)
        features.add(6, lemma, corpus)
        features.add(7, word.suffixes.2, tag)
        features.add(8, word.suffixes.3)
        features.add(9, word.shape, tag, kind)
        features.add(10, nounClasses, tag)
        features.add(11, tag, relation)
        features.add(12, nounClasses, relation)
        for bit in 0..<32 where nouns & (1 << bit) != 0 {
            features.add(13, FeatureHash(bit), FeatureHash(token.universalTag.number))
        }
        for steps in [4, 8, 12, 20] {
            let cluster = context.clusters[head].map { Int($0.prefix(steps)) } ?? -1
            features.add(53, FeatureHash(steps), FeatureHash(cluster))
            features.add(54, FeatureHash(steps), FeatureHash(cluster), tag)
            features.add(55, FeatureHash(steps), FeatureHash(cluster), relation)
            features.add(56, FeatureHash(steps), FeatureHash(cluster), kind)
        }
        for bit in 0..<15 where context.titleCaseNames[head].rawValue & (1 << UInt32(bit)) != 0 {
            features.add(57, FeatureHash(bit), word.shape)
        }
        if let governor = token.head {
            let cluster = FeatureHash(context.clusters[governor].map { Int($0.prefix(10)) } ?? -1)
            features.add(58, cluster, relation)
            features.add(59, cluster, relation, nounClasses)
            features.add(14, FeatureHash(tokens[governor].lemma.utf8), relation)
            features.add(15, FeatureHash(tokens[governor].lemma.utf8), relation, nounClasses)
            features.add(16, FeatureHash(Int(context.nouns[governor].rawValue & 0xFFFF)), relation)
            features.add(17, FeatureHash(tokens[governor].pennTag.number), relation, FeatureHash(nouns & 0x3FFF))
        }
        var hasDeterminer = false
        for child in tree.dependents(of: head) {
            let childRelation = FeatureHash(tokens[child].relation.number)
            let childLower = context.words[child].lower
            switch tokens[child].relation {
            case .det, .nmodPoss:
                hasDeterminer = true
                features.add(18, childLower)
                features.add(19, childLower, nounClasses)
                features.add(20, childLower, lemma)
            case .case:
                features.add(21, childLower)
                features.add(22, childLower, nounClasses)
                features.add(23, childLower, lemma)
                features.add(24, childLower, kind)
            case .amod, .compound, .flat, .nummod, .appos:
                features.add(25, childLower, childRelation)
                features.add(26, FeatureHash(Int(context.nouns[child].rawValue & 0xFFFF)), childRelation)
                if child < head { features.add(27, childRelation, kind) }
            case .nmod, .acl, .aclRelcl, .cop, .conj, .punct: features.add(28, childRelation, nounClasses)
            default: break
            }
        }
        features.add(29, FeatureHash(hasDeterminer ? 1 : 0), tag, nounClasses)
        features.add(30, lower(head - 1))
        features.add(31, lower(head + 1))
        features.add(32, lower(head - 1), lemma)
        features.add(33, lemma, lower(head + 1))
        features.add(34, lower(head - 2), lower(head - 1))
        features.add(35, lower(head + 1), lower(head + 2))
        features.add(36, FeatureHash(Int(context.names[head].rawValue)), kind)
        features.add(37, FeatureHash(Int(context.phrases[head].rawValue)), kind)
        features.add(38, lemma, relation)
        features.add(39, lemma, tag)
        features.add(40, lower(head - 1), nounClasses)
        features.add(41, FeatureHash(nouns & 0x3FFF), corpus)
        if let name {
            let first = name.tokens.lowerBound
            let last = name.tokens.upperBound - 1
            features.add(42, context.words[first].lower)
            features.add(43, context.words[last].lower)
            features.add(44, lower(first - 1), kind)
            features.add(45, lower(last + 1), kind)
            features.add(46, FeatureHash(Int(context.names[first].rawValue)), kind)
            features.add(47, FeatureHash(Int(context.names[last].rawValue)), kind)
            features.add(48, FeatureHash(min(4, name.tokens.count)), kind)
            features.add(49, FeatureHash(Int(context.nouns[last].rawValue)), kind)
            for bit in 0..<16 where context.nouns[last].rawValue & (1 << UInt32(bit)) != 0 {
                features.add(50, FeatureHash(bit), kind)
            }
            features.add(51, lower(first - 1), lower(first - 2))
            features.add(52, context.words[last].suffixes.3, kind)
        }
        features.repeatEach(with: corpus)
    }
}
