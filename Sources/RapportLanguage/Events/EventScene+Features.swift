extension EventScene {
    /// The template of the feature that every token has.
    package static let bias = 0

    /// What a token is scored by as an event.
    package func features(of token: Int, into features: inout FeatureList) {
        let tokens = annotation.tokens
        let sentence = annotation.sentences[sentenceOfToken[token]].tokens
        func lower(_ place: Int) -> FeatureHash {
            sentence.contains(place) ? words[place].lower : WordFeatures.outside.lower
        }
        func tag(_ place: Int) -> FeatureHash {
            FeatureHash(sentence.contains(place) ? tokens[place].pennTag.number : -1)
        }
        let here = tokens[token]
        let lemma = FeatureHash(here.lemma.utf8)
        let pennTag = tag(token)
        let relation = FeatureHash(here.relation.number)
        let quoted = FeatureHash(isQuoted[token] ? 1 : 0)
        let own = mood(token), above = moodAbove(token), governing = mood(here.head)
        let mood = FeatureHash(own.rawValue)
        let classes = Int(nouns[token].rawValue)
        features.add(Self.bias)
        features.add(1, pennTag)
        features.add(2, lemma)
        features.add(3, lemma, pennTag)
        features.add(4, words[token].lower)
        features.add(5, pennTag, relation)
        features.add(6, pennTag, quoted)
        features.add(7, lemma, quoted)
        features.add(8, lemma, relation)
        features.add(9, pennTag, mood)
        features.add(10, pennTag, mood, quoted)
        features.add(11, lemma, mood)
        features.add(12, pennTag, relation, FeatureHash(governing.rawValue))
        features.add(13, pennTag, mood, relation, quoted)
        features.add(14, words[token].suffixes.2, pennTag)
        features.add(15, words[token].suffixes.3, pennTag)
        for steps in [4, 8, 12, 20] {
            let cluster = FeatureHash(clusters[token].map { Int($0.prefix(steps)) } ?? -1)
            features.add(16, FeatureHash(steps), cluster, pennTag)
            features.add(17, FeatureHash(steps), cluster, relation)
            features.add(18, FeatureHash(steps), cluster, mood)
        }
        for bit in 0..<13 {
            let value = FeatureHash(bit)
            if own.rawValue & (1 << bit) != 0 { features.add(19, value, pennTag) }
            if above.rawValue & (1 << bit) != 0 { features.add(20, value, pennTag) }
            if governing.rawValue & (1 << bit) != 0 { features.add(21, value, relation, pennTag) }
        }
        features.add(22, FeatureHash(classes), relation)
        for bit in 0..<32 where classes & (1 << bit) != 0 {
            features.add(23, FeatureHash(bit))
            features.add(24, FeatureHash(bit), relation)
        }
        if let head = here.head {
            let governor = FeatureHash(tokens[head].lemma.utf8)
            features.add(25, governor, relation)
            features.add(26, governor, relation, pennTag)
            features.add(27, tag(head), relation, pennTag)
            features.add(28, FeatureHash(clusters[head].map { Int($0.prefix(10)) } ?? -1), relation)
            features.add(29, governor, lemma)
            if let above = tokens[head].head {
                features.add(
                    30,
                    FeatureHash(tokens[above].relation.number),
                    FeatureHash(tokens[head].relation.number),
                    relation
                )
                features.add(
                    31,
                    FeatureHash(tokens[above].lemma.utf8),
                    FeatureHash(tokens[head].relation.number),
                    relation
                )
            }
        }
        var relations = FeatureHash(0)
        for child in tree.dependents(of: token) where tokens[child].relation != .punct {
            let childRelation = FeatureHash(tokens[child].relation.number)
            relations = FeatureHash(bits: relations.bits ^ childRelation.bits)
            features.add(32, childRelation, pennTag)
            features.add(33, childRelation, FeatureHash(tokens[child].lemma.utf8))
            features.add(34, childRelation, FeatureHash(tokens[child].lemma.utf8), pennTag)
            features.add(35, childRelation, tag(child), pennTag)
            features.add(36, childRelation, lemma)
            features.add(37, childRelation, FeatureHash(clusters[child].map { Int($0.prefix(8)) } ?? -1), pennTag)
        }
        features.add(38, relations, pennTag)
        features.add(39, lower(token - 1))
        features.add(40, lower(token + 1))
        features.add(41, lower(token - 1), pennTag)
        features.add(42, lower(token + 1), pennTag)
        features.add(43, lower(token - 2), lower(token - 1))
        features.add(44, tag(token - 1), pennTag)
        features.add(45, pennTag, tag(token + 1))
        features.add(46, tag(token - 2), tag(token - 1), pennTag)
        features.add(47, lower(token - 1), lemma)
        features.add(48, lemma, lower(token + 1))
        addSentence(sentence, pennTag, quoted, into: &features)
    }

    /// What the sentence as a whole tells: its tense, whether it asks, whether it is a heading.
    private func addSentence(
        _ sentence: Range<Int>,
        _ tag: FeatureHash,
        _ quoted: FeatureHash,
        into features: inout FeatureList
    ) {
        var past = 0, present = 0
        for token in sentence {
            switch annotation.tokens[token].pennTag {
            case .vbd: past += 1
            case .vbz, .vbp, .md: present += 1
            default: break
            }
        }
        let last = words[sentence.upperBound - 1].form
        features.add(50, FeatureHash(min(3, past)), FeatureHash(min(3, present)), tag, quoted)
        features.add(51, last, tag)
        features.add(52, FeatureHash(min(6, sentence.count / 4)), tag)
        if let root = sentence.first(where: { annotation.tokens[$0].head == nil }) {
            features.add(53, FeatureHash(mood(root).rawValue), tag)
        }
    }
}
