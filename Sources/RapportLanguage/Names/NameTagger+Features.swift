extension NameTagger {
    /// What the step to a label is scored by: the label before; the number of labels stands for the sentence's beginning.
    package static func stepFeatures(after label: Int, into features: inout FeatureList) { features.add(label) }

    /// What the label of a token is scored by.
    ///
    /// Each feature is there for all corpora, and once more for the one it stands in (Daumé 2007). Tags and trees are left
    /// out: those of the corpora that the parser has learned from are too good.
    package static func features(
        _ token: Int,
        in sentence: Range<Int>,
        _ context: NameContext,
        _ convention: NameConvention,
        into features: inout FeatureList
    ) {
        func word(_ place: Int) -> WordFeatures { sentence.contains(place) ? context.words[place] : .outside }
        func classes(_ place: Int) -> Int { sentence.contains(place) ? Int(context.titleCaseNames[place].rawValue) : 0 }
        func nouns(_ place: Int) -> FeatureHash {
            FeatureHash(sentence.contains(place) ? Int(context.nouns[place].rawValue & 0xFFFF) : 0)
        }
        func cluster(_ place: Int, _ steps: Int) -> FeatureHash {
            guard sentence.contains(place) else { return FeatureHash(-2) }
            return FeatureHash(context.clusters[place].map { Int($0.prefix(steps)) } ?? -1)
        }
        let here = word(token), before = word(token - 1), after = word(token + 1)
        let second = word(token - 2), third = word(token + 2)
        let style = context.style(of: token, in: sentence)
        features.add(1)
        features.add(2, style)
        features.add(3, here.form)
        features.add(4, here.lower)
        features.add(5, here.shape, style)
        features.add(7, before.lower)
        features.add(8, after.lower)
        features.add(9, here.suffixes.1)
        features.add(10, here.suffixes.2)
        features.add(11, here.suffixes.3)
        features.add(12, here.prefixes.2)
        features.add(15, before.shape, here.shape, after.shape)
        features.add(16, before.lower, here.shape)
        features.add(17, here.shape, after.lower)
        features.add(18, FeatureHash(classes(token)), style)
        features.add(19, FeatureHash(classes(token)), FeatureHash(classes(token + 1)), after.shape)
        features.add(20, FeatureHash(classes(token - 1)), before.shape, FeatureHash(classes(token)))
        features.add(21, FeatureHash(Int(context.phrases[token].rawValue)), here.shape)
        features.add(22, second.lower, before.shape)
        features.add(23, third.lower, after.shape)
        features.add(24, nouns(token), style)
        features.add(25, nouns(token - 1), here.shape)
        features.add(26, nouns(token + 1), here.shape)
        features.add(27, before.lower, here.lower)
        features.add(28, here.lower, after.lower)
        for steps in [4, 6, 10, 20] {
            let length = FeatureHash(steps)
            for distance in -2...2 {
                features.add(52 + distance, length, cluster(token + distance, steps), here.shape)
            }
        }
        features.add(33, cluster(token - 1, 8), cluster(token, 8))
        features.add(34, cluster(token, 8), cluster(token + 1, 8))
        features.add(35, cluster(token - 1, 8), here.shape, cluster(token + 1, 8))
        features.add(36, cluster(token, 10), style)
        for bit in 0..<15 {
            let value = FeatureHash(bit)
            if classes(token) & (1 << bit) != 0 { features.add(37, value, style) }
            if classes(token - 1) & (1 << bit) != 0 { features.add(38, value, before.shape, here.shape) }
            if classes(token + 1) & (1 << bit) != 0 { features.add(39, value, after.shape, here.shape) }
        }
        features.add(40, second.lower, before.lower, here.shape)
        features.add(41, here.shape, after.lower, third.lower)
        features.add(42, here.suffix5)
        features.add(43, before.form, here.shape, after.shape)
        let corpus = FeatureHash(convention.rawValue)
        features.repeatEach(with: corpus)
    }
}
