extension SpanFinder {
    /// What a place where a mention may begin is scored by.
    package static func features(start: Int, _ scene: MentionScene, into features: inout FeatureList) {
        let frame = Frame(scene)
        let inside = scene.attachment(start), outside = scene.attachment(start - 1)
        let first = scene.lower(start), before = scene.lower(start - 1)
        let length = FeatureHash(min(8, scene.core.lowerBound - start))
        frame.add(edge: inside, outside, first, before, scene.tag(start), scene.tag(start - 1), length, into: &features)
        features.add(30, scene.cluster(start), scene.cluster(start - 1))
        features.add(31, scene.context.words[start].shape, length)
        features.add(32, scene.lower(start + 1), first)
        features.add(33, scene.lower(start - 2), before)
        features.add(34, scene.tag(start - 2), scene.tag(start - 1), scene.tag(start))
        features.add(35, scene.tag(start - 1), scene.tag(start), scene.tag(start + 1))
        for part in scene.parts where part.isLeft {
            frame.add(
                part,
                isIn: part.extent.lowerBound >= start,
                isOut: part.extent.upperBound <= start,
                into: &features
            )
        }
        frame.addMarks(start..<scene.core.lowerBound, template: 40, into: &features)
    }

    /// What a place where a mention may end is scored by; its beginning is settled.
    package static func features(end: Int, from start: Int, _ scene: MentionScene, into features: inout FeatureList) {
        let frame = Frame(scene)
        let inside = scene.attachment(end - 1), outside = scene.attachment(end)
        let last = scene.lower(end - 1), after = scene.lower(end)
        let added = end - scene.core.upperBound
        let length = FeatureHash(added < 4 ? added : 3 + min(8, added / 4))
        frame.add(edge: inside, outside, last, after, scene.tag(end - 1), scene.tag(end), length, into: &features)
        features.add(50, scene.cluster(end - 1), scene.cluster(end))
        features.add(51, after, scene.lower(end + 1))
        features.add(52, after, scene.tag(end + 1))
        features.add(53, scene.tag(end - 1), scene.tag(end), scene.tag(end + 1))
        features.add(54, scene.lower(start), after)
        features.add(55, scene.lower(start), outside)
        features.add(56, frame.headRelation, outside, scene.tag(end))
        features.add(57, frame.headRelation, length)
        features.add(58, after, outside, frame.kind)
        features.add(59, after, length)
        for part in scene.parts where !part.isLeft {
            frame.add(part, isIn: part.extent.upperBound <= end, isOut: part.extent.lowerBound >= end, into: &features)
        }
        frame.addMarks(scene.core.upperBound..<end, template: 60, into: &features)
    }

    /// What all candidates of one head share.
    private struct Frame {
        let scene: MentionScene
        let kind: FeatureHash
        let isProper: FeatureHash
        let lemma: FeatureHash
        let headRelation: FeatureHash
        let corpus: FeatureHash

        init(_ scene: MentionScene) {
            self.scene = scene
            kind = FeatureHash(MentionClass.number(scene.type))
            let token = scene.tokens[scene.core.upperBound - 1]
            isProper = FeatureHash(token.universalTag == .properNoun ? 1 : 0)
            lemma = FeatureHash(token.lemma.utf8)
            headRelation = FeatureHash(scene.tokens[scene.head].relation.number)
            corpus = FeatureHash(scene.convention.rawValue)
        }

        func add(
            edge inside: FeatureHash,
            _ outside: FeatureHash,
            _ inner: FeatureHash,
            _ outer: FeatureHash,
            _ innerTag: FeatureHash,
            _ outerTag: FeatureHash,
            _ length: FeatureHash,
            into features: inout FeatureList
        ) {
            features.add(1, inside)
            features.add(2, outside)
            features.add(3, inside, outside)
            features.add(4, inside, outside, kind)
            features.add(5, inside, outside, isProper)
            features.add(6, inside, outside, corpus)
            features.add(7, inner)
            features.add(8, inner, kind)
            features.add(9, outer)
            features.add(10, outer, kind)
            features.add(11, outer, inner)
            features.add(12, innerTag)
            features.add(13, outerTag)
            features.add(14, innerTag, outerTag)
            features.add(15, innerTag, outerTag, isProper)
            features.add(16, innerTag, outerTag, corpus)
            features.add(17, length)
            features.add(18, length, isProper, corpus)
            features.add(19, length, innerTag)
            features.add(20, lemma, inner)
            features.add(21, lemma, outer)
            features.add(22, lemma, outside)
            features.add(23, outer, outside)
            features.add(24, inner, inside)
            features.add(25, innerTag, outerTag, inside, outside)
            features.add(26, length, outside)
            features.add(27, outer, corpus)
            features.add(28, outer, isProper)
        }

        /// Whether a dependent's words are all in, all out, or cut through.
        func add(_ part: MentionScene.Part, isIn: Bool, isOut: Bool, into features: inout FeatureList) {
            let state = FeatureHash(isIn ? 1 : isOut ? 2 : 3)
            let relation = FeatureHash(scene.tokens[part.token].relation.number)
            let first = scene.lower(part.extent.lowerBound)
            let word = scene.lower(part.token)
            features.add(70, state, relation)
            features.add(71, state, relation, first)
            features.add(72, state, relation, first, lemma)
            features.add(73, state, relation, kind, isProper)
            features.add(74, state, relation, word)
            features.add(75, state, relation, scene.tag(part.token), corpus)
            features.add(76, state, relation, scene.tag(part.extent.lowerBound), scene.tag(part.extent.lowerBound - 1))
            features.add(77, state, relation, FeatureHash(min(12, part.extent.count)), isProper)
            features.add(78, state, relation, first, kind)
            features.add(79, state, relation, headRelation, first)
        }

        /// The commas, verbs, prepositions and conjunctions among the words that were added to the core.
        func addMarks(_ words: Range<Int>, template: Int, into features: inout FeatureList) {
            var commas = 0, verbs = 0, others = 0
            for token in words {
                switch scene.tokens[token].universalTag {
                case .punctuation: commas += 1
                case .verb, .auxiliary: verbs += 1
                case .adposition, .coordinator, .subordinator: others += 1
                default: break
                }
            }
            features.add(template, FeatureHash(min(3, commas)), isProper)
            features.add(template + 1, FeatureHash(min(3, verbs)), FeatureHash(min(3, commas)), kind)
            features.add(template + 2, FeatureHash(min(3, others)), FeatureHash(min(3, verbs)), isProper)
            features.add(
                template + 3,
                FeatureHash(min(3, commas)),
                FeatureHash(commas % 2),
                scene.tag(words.upperBound)
            )
        }
    }
}
