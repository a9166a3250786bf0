extension Tagger {
    /// What the Penn tag of a word is chosen from: the word, its neighbours and the tags of the words before.
    package static func pennFeatures(
        _ words: [WordFeatures],
        _ index: Int,
        _ tags: [Int],
        into features: inout FeatureList
    ) {
        let word = words[index]
        let previous = index > 0 ? words[index - 1] : .outside
        let second = index > 1 ? words[index - 2] : .outside
        let next = index + 1 < words.count ? words[index + 1] : .outside
        let third = index + 2 < words.count ? words[index + 2] : .outside
        let tag1 = FeatureHash(index > 0 ? tags[index - 1] : -1)
        let tag2 = FeatureHash(index > 1 ? tags[index - 2] : -1)
        features.removeAll()
        features.add(1)
        features.add(2, word.form)
        features.add(3, word.lower)
        features.add(4, word.suffixes.0)
        features.add(5, word.suffixes.1)
        features.add(6, word.suffixes.2)
        features.add(7, word.suffixes.3)
        features.add(8, word.prefixes.0)
        features.add(9, word.prefixes.1)
        features.add(10, word.prefixes.2)
        features.add(11, word.shape)
        features.add(12, word.shape, index == 0 ? FeatureHash(0) : previous.shape)
        features.add(13, tag1)
        features.add(14, tag1, tag2)
        features.add(15, tag1, word.lower)
        features.add(16, tag1, tag2, word.lower)
        features.add(17, tag1, word.suffixes.2)
        features.add(18, previous.lower)
        features.add(19, next.lower)
        features.add(20, second.lower)
        features.add(21, third.lower)
        features.add(22, previous.lower, word.lower)
        features.add(23, word.lower, next.lower)
        features.add(24, tag1, next.lower)
        features.add(25, previous.suffixes.2)
        features.add(26, next.suffixes.2)
        features.add(27, word.suffixes.2, next.suffixes.2)
        features.add(28, next.shape, word.shape)
        features.add(29, tag1, word.suffixes.1, next.suffixes.1)
        features.add(30, next.lower, third.lower)
    }

    /// What the universal tag of a word is chosen from: the word and the Penn tags around it.
    package static func universalFeatures(
        _ words: [WordFeatures],
        _ index: Int,
        _ tags: [Int],
        into features: inout FeatureList
    ) {
        func word(_ place: Int) -> WordFeatures { words.indices.contains(place) ? words[place] : .outside }
        func tag(_ place: Int) -> FeatureHash { FeatureHash(words.indices.contains(place) ? tags[place] : -1) }
        let penn = tag(index)
        let lower = word(index).lower.with(penn)
        features.removeAll()
        features.add(1, penn)
        features.add(2, lower)
        features.add(3, penn, word(index).suffixes.2)
        features.add(4, lower, tag(index + 1))
        features.add(5, lower, tag(index - 1))
        features.add(6, lower, tag(index - 1), tag(index + 1))
        features.add(7, lower, tag(index + 1), tag(index + 2))
        features.add(8, lower, tag(index + 1), tag(index + 2), tag(index + 3))
        features.add(9, lower, tag(index - 2), tag(index - 1))
        features.add(10, lower, word(index + 1).lower)
        features.add(11, lower, word(index - 1).lower)
        features.add(12, penn, tag(index - 1), tag(index + 1))
        features.add(13, penn, word(index - 1).lower)
        features.add(14, penn, word(index + 1).lower)
        features.add(15, lower, word(index + 2).lower)
        features.add(16, penn, tag(index + 1), tag(index + 2))
        features.add(17, penn, word(index).shape)
        features.add(18, lower, word(index + 1).suffixes.2)
    }
}
