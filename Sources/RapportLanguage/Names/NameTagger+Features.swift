extension NameTagger {
    /// What the step to a label is scored by: the label before; the number of labels stands for the sentence's beginning.
    package static func stepFeatures(after label: Int, into features: inout FeatureList) { features.add(label) }

    /// What the label of a token is scored by.
    package static func features(
        _ token: Int,
        in sentence: Range<Int>,
        _ document: [Token],
        _ context: NameContext,
        _ convention: NameConvention,
        into features: inout FeatureList
    ) {
        func word(_ place: Int) -> WordFeatures { sentence.contains(place) ? context.words[place] : .outside }
        func tag(_ place: Int) -> FeatureHash {
            FeatureHash(sentence.contains(place) ? document[place].pennTag.number : -1)
        }
        func names(_ place: Int) -> Int { sentence.contains(place) ? Int(context.names[place].rawValue) : 0 }
        func nouns(_ place: Int) -> FeatureHash {
            FeatureHash(sentence.contains(place) ? Int(context.nouns[place].rawValue & 0xFFFF) : 0)
        }
        let here = word(token), before = word(token - 1), after = word(token + 1)
        let second = word(token - 2), third = word(token + 2)
        let isCapital = context.isCapitalised[token]
        let isFirst = token == sentence.lowerBound
        let heading = context.isTitleCase[context.sentenceOfToken[token]]
        let style = FeatureHash(
            (isCapital ? 1 : 0) + (isFirst ? 2 : 0) + (heading ? 4 : 0) + (context.isAlsoSmall[token] ? 8 : 0)
                + (context.isAlsoCapitalised[token] ? 16 : 0)
        )
        let corpus = FeatureHash(convention.rawValue)
        features.add(1)
        features.add(2, style)
        features.add(3, here.form)
        features.add(4, here.lower)
        features.add(5, here.shape, style)
        features.add(6, tag(token), style)
        features.add(7, corpus, style)
        features.add(8, corpus, here.lower)
        features.add(9, before.lower)
        features.add(10, after.lower)
        features.add(11, here.suffixes.1)
        features.add(12, here.suffixes.2)
        features.add(13, here.suffixes.3)
        features.add(14, here.prefixes.2)
        features.add(15, tag(token - 1), tag(token))
        features.add(16, tag(token), tag(token + 1))
        features.add(17, before.shape, here.shape, after.shape)
        features.add(18, before.lower, here.shape)
        features.add(19, here.shape, after.lower)
        features.add(20, FeatureHash(names(token)), style)
        features.add(21, FeatureHash(names(token)), FeatureHash(names(token + 1)), after.shape)
        features.add(22, FeatureHash(names(token - 1)), before.shape, FeatureHash(names(token)))
        features.add(23, FeatureHash(Int(context.phrases[token].rawValue)), here.shape)
        features.add(24, second.lower, before.shape)
        features.add(25, third.lower, after.shape)
        features.add(26, nouns(token), style)
        features.add(27, nouns(token - 1), here.shape)
        features.add(28, nouns(token + 1), here.shape)
        features.add(29, before.lower, here.lower)
        features.add(30, here.lower, after.lower)
        features.add(31, before.form, after.form)
        features.add(32, tag(token - 2), tag(token - 1), tag(token))
        features.add(33, FeatureHash(document[token].relation.number), tag(token), here.shape)
        if let head = document[token].head {
            features.add(34, context.words[head].lower, FeatureHash(document[token].relation.number), here.shape)
            features.add(35, FeatureHash(Int(context.nouns[head].rawValue & 0xFFFF)), here.shape)
        }
        for bit in 0..<10 where names(token) & (1 << bit) != 0 { features.add(36, FeatureHash(bit), style) }
        for bit in 0..<10 where names(token - 1) & (1 << bit) != 0 { features.add(37, FeatureHash(bit), here.shape) }
        for bit in 0..<10 where names(token + 1) & (1 << bit) != 0 { features.add(38, FeatureHash(bit), here.shape) }
        features.add(39, second.lower, before.lower, here.shape)
        features.add(40, here.shape, after.lower, third.lower)
        features.add(41, here.suffixes.2, style)
        features.add(42, here.suffix5)
        features.add(43, before.form, here.shape, after.shape)
    }
}
