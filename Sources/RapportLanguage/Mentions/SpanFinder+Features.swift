extension SpanFinder {
    /// What a place where a mention may begin is scored by.
    package static func features(start: Int, _ scene: MentionScene, into features: inout FeatureList) {
        let inside = scene.attachment(start), outside = scene.attachment(start - 1)
        let first = scene.lower(start), before = scene.lower(start - 1)
        let length = FeatureHash(min(8, scene.core.lowerBound - start))
        add(
            scene,
            edge: inside,
            outside,
            first,
            before,
            scene.tag(start),
            scene.tag(start - 1),
            length,
            into: &features
        )
        features.add(30, scene.cluster(start), scene.cluster(start - 1))
        features.add(31, scene.context.words[start].shape, length)
        features.add(32, scene.lower(start + 1), first)
        features.add(33, scene.lower(start - 2), before)
        features.add(34, scene.tag(start - 2), scene.tag(start - 1), scene.tag(start))
        features.add(35, scene.tag(start - 1), scene.tag(start), scene.tag(start + 1))
        for part in scene.parts where part.isLeft {
            add(
                scene,
                part,
                isIn: part.extent.lowerBound >= start,
                isOut: part.extent.upperBound <= start,
                into: &features
            )
        }
        addMarks(scene, start..<scene.core.lowerBound, template: 40, into: &features)
    }

    /// What a place where a mention may end is scored by; its beginning is settled.
    package static func features(end: Int, from start: Int, _ scene: MentionScene, into features: inout FeatureList) {
        let inside = scene.attachment(end - 1), outside = scene.attachment(end)
        let last = scene.lower(end - 1), after = scene.lower(end)
        let added = end - scene.core.upperBound
        let length = FeatureHash(added < 4 ? added : 3 + min(8, added / 4))
        add(scene, edge: inside, outside, last, after, scene.tag(end - 1), scene.tag(end), length, into: &features)
        features.add(50, scene.cluster(end - 1), scene.cluster(end))
        features.add(51, after, scene.lower(end + 1))
        features.add(52, after, scene.tag(end + 1))
        features.add(53, scene.tag(end - 1), scene.tag(end), scene.tag(end + 1))
        features.add(54, scene.lower(start), after)
        features.add(55, scene.lower(start), outside)
        features.add(56, scene.headRelation, outside, scene.tag(end))
        features.add(57, scene.headRelation, length)
        features.add(58, after, outside, scene.kind)
        features.add(59, after, length)
        for part in scene.parts where !part.isLeft {
            add(scene, part, isIn: part.extent.upperBound <= end, isOut: part.extent.lowerBound >= end, into: &features)
        }
        addMarks(scene, scene.core.upperBound..<end, template: 60, into: &features)
    }

    private static func add(
        _ scene: MentionScene,
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
        features.add(4, inside, outside, scene.kind)
        features.add(5, inside, outside, scene.isProper)
        features.add(6, inside, outside, scene.corpus)
        features.add(7, inner)
        features.add(8, inner, scene.kind)
        features.add(9, outer)
        features.add(10, outer, scene.kind)
        features.add(11, outer, inner)
        features.add(12, innerTag)
        features.add(13, outerTag)
        features.add(14, innerTag, outerTag)
        features.add(15, innerTag, outerTag, scene.isProper)
        features.add(16, innerTag, outerTag, scene.corpus)
        features.add(17, length)
        features.add(18, length, scene.isProper, scene.corpus)
        features.add(19, length, innerTag)
        features.add(20, scene.lemma, inner)
        features.add(21, scene.lemma, outer)
        features.add(22, scene.lemma, outside)
        features.add(23, outer, outside)
        features.add(24, inner, inside)
        features.add(25, innerTag, outerTag, inside, outside)
        features.add(26, length, outside)
        features.add(27, outer, scene.corpus)
        features.add(28, outer, scene.isProper)
    }

    /// Whether a dependent's words are all in, all out, or cut through.
    private static func add(
        _ scene: MentionScene,
        _ part: MentionScene.Part,
        isIn: Bool,
        isOut: Bool,
        into features: inout FeatureList
    ) {
        let state = FeatureHash(isIn ? 1 : isOut ? 2 : 3)
        let relation = FeatureHash(scene.tokens[part.token].relation.number)
        let first = scene.lower(part.extent.lowerBound)
        let word = scene.lower(part.token)
        features.add(70, state, relation)
        features.add(71, state, relation, first)
        features.add(72, state, relation, first, scene.lemma)
        features.add(73, state, relation, scene.kind, scene.isProper)
        features.add(74, state, relation, word)
        features.add(75, state, relation, scene.tag(part.token), scene.corpus)
        features.add(76, state, relation, scene.tag(part.extent.lowerBound), scene.tag(part.extent.lowerBound - 1))
        features.add(77, state, relation, FeatureHash(min(12, part.extent.count)), scene.isProper)
        features.add(78, state, relation, first, scene.kind)
        features.add(79, state, relation, scene.headRelation, first)
    }

    /// The commas, verbs, prepositions and conjunctions among the words that were added to the core.
    private static func addMarks(
        _ scene: MentionScene,
        _ words: Range<Int>,
        template: Int,
        into features: inout FeatureList
    ) {
        var commas = 0, verbs = 0, others = 0
        for token in words {
            switch scene.tokens[token].universalTag {
            case .punctuation: commas += 1
            case .verb, .auxiliary: verbs += 1
            case .adposition, .coordinator, .subordinator: others += 1
            default: break
            }
        }
        features.add(template, FeatureHash(min(3, commas)), scene.isProper)
        features.add(template + 1, FeatureHash(min(3, verbs)), FeatureHash(min(3, commas)), scene.kind)
        features.add(template + 2, FeatureHash(min(3, others)), FeatureHash(min(3, verbs)), scene.isProper)
        features.add(
            template + 3,
            FeatureHash(min(3, commas)),
            FeatureHash(commas % 2),
            scene.tag(words.upperBound)
        )
    }
}
