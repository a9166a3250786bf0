/// What a network knows of words before it sees their neighbours: for each word the numbers of a few rows of a table of
/// vectors, which are added up.
///
/// Parts of words share rows wherever they turn up; different parts that share a row by chance are told apart by the others
/// (Weinberger et al. 2009).
package struct WordCodes: Sendable {
    /// The parts of a word.
    private enum Part: Int {
        case word, prefix2, prefix3, suffix2, suffix3, suffix4, suffix5, shape, cluster4, cluster6, cluster10, cluster,
            letters, trait
    }

    /// The hashed parts of all words, one word after the other, the whole word first.
    package private(set) var codes: [UInt32] = []
    /// The hashes of the words in lower case.
    package private(set) var words: [FeatureHash] = []
    /// Where each word's parts begin, and where the last word's end.
    package private(set) var starts = [0]

    /// How many words there are.
    package var count: Int { starts.count - 1 }

    /// How many groups of three letters of a word are looked at.
    package static let mostGroups = 10

    package init() {}

    /// The codes of a word.
    package subscript(word: Int) -> ArraySlice<UInt32> { codes[starts[word]..<starts[word + 1]] }

    /// Adds a word of others.
    mutating func append(_ other: WordCodes, _ word: Int) {
        codes += other[word]
        words.append(other.words[word])
        starts.append(codes.count)
    }

    /// Adds a word; `lower` are its letters in lower case, `groups` how many groups of three of them count, `traits` what else
    /// is known of it.
    package mutating func append(
        _ word: WordFeatures,
        lower: [UInt8],
        _ clusters: WordClusters,
        groups: Int = mostGroups,
        traits: [FeatureHash] = []
    ) {
        append(.word, word.lower)
        append(.prefix2, word.prefixes.1)
        append(.prefix3, word.prefixes.2)
        append(.suffix2, word.suffixes.1)
        append(.suffix3, word.suffixes.2)
        append(.suffix4, word.suffixes.3)
        append(.suffix5, word.suffix5)
        append(.shape, word.shape)
        if let cluster = clusters[word.form] ?? clusters[word.lower] {
            append(.cluster4, FeatureHash(Int(cluster.prefix(4))))
            append(.cluster6, FeatureHash(Int(cluster.prefix(6))))
            append(.cluster10, FeatureHash(Int(cluster.prefix(10))))
            append(.cluster, FeatureHash(Int(cluster.path)))
        } else {
            append(.cluster, FeatureHash(-1))
        }
        for start in 0..<min(groups, max(0, lower.count - 2)) {
            let three = Int(lower[start]) | Int(lower[start + 1]) << 8 | Int(lower[start + 2]) << 16
            append(.letters, FeatureHash(three))
        }
        for trait in traits { append(.trait, trait) }
        words.append(word.lower)
        starts.append(codes.count)
    }

    /// Reads words given as strings.
    package static func read(
        _ forms: [String],
        _ clusters: WordClusters,
        groups: Int = mostGroups
    ) -> (words: [WordFeatures], codes: WordCodes) {
        var buffers = WordBuffers()
        var codes = WordCodes()
        let words = forms.map { form in
            var form = form
            return form.withUTF8 { codes.read($0, using: &buffers, clusters, groups: groups) }
        }
        return (words, codes)
    }

    /// Adds the word of these letters.
    mutating func read(
        _ letters: UnsafeBufferPointer<UInt8>,
        using buffers: inout WordBuffers,
        _ clusters: WordClusters,
        groups: Int = mostGroups
    ) -> WordFeatures {
        let word = WordFeatures(letters, using: &buffers)
        append(word, lower: buffers.lower, clusters, groups: groups)
        return word
    }

    private mutating func append(_ part: Part, _ value: FeatureHash) {
        codes.append(UInt32(truncatingIfNeeded: FeatureHash(part.rawValue).with(value).bits >> 32))
    }
}
