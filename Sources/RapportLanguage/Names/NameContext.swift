import RapportText

/// What is known of every token of a document before names are looked for: letters, lexicon, and how the document itself
/// writes the word elsewhere.
package struct NameContext: Sendable {
    /// The letters of each token.
    package let words: PerWord<WordFeatures>
    /// What each token is known as by itself.
    let names: PerWord<NameClasses>
    /// What each token is known as when it is written with a capital and small letters, however it is written here.
    let titleCaseNames: PerWord<NameClasses>
    /// The cluster of each token.
    package let clusters: PerWord<WordCluster?>
    /// The first steps to the clusters of countries and towns.
    private let placeCluster: UInt32?
    /// What the longest known name of several tokens that holds the token is known as.
    let phrases: [NameClasses]
    /// The classes of each token as a common noun.
    package let nouns: [NounClasses]
    /// Whether the token begins with a capital letter.
    package let isCapitalised: PerWord<Bool>
    /// Whether the document also writes the word with a small letter.
    let isAlsoSmall: PerWord<Bool>
    /// Whether the document writes the word with a capital within sentences that are not all capitals.
    let isAlsoCapitalised: PerWord<Bool>
    /// Of each sentence: whether it is a heading of the sort that capitalises every word.
    package let isTitleCase: [Bool]
    /// The sentence that each token stands in.
    package let sentenceOfToken: [Int]

    /// Gathers what is known.
    ///
    /// - Complexity: O(tokens).
    package init(_ annotation: Annotation, lexicon: Lexicon, clusters: WordClusters) {
        let tokens = annotation.tokens
        let distinct = DistinctWords(annotation)
        var buffers = WordBuffers()
        let words = distinct.map { WordFeatures($0, using: &buffers) }
        let capitalised = distinct.map(Self.beginsWithCapital)
        titleCaseNames = distinct.map { letters in
            buffers.read(letters)
            return lexicon.classes(ofName: FeatureHash(buffers.titleCase))
        }
        var sentenceOfToken = [Int](repeating: 0, count: tokens.count)
        var titleCase: [Bool] = []
        var small: Set<FeatureHash> = []
        var capital: Set<FeatureHash> = []
        for (index, sentence) in annotation.sentences.enumerated() {
            let isClosed = sentence.tokens.last.map { annotation.form(of: $0) == "." } ?? false
            let isTitleCase = !isClosed && Self.isTitleCase(tokens, capitalised, sentence.tokens)
            titleCase.append(isTitleCase)
            var isFirst = true
            for token in sentence.tokens {
                sentenceOfToken[token] = index
                let isWord = tokens[token].universalTag != .punctuation
                if capitalised[token] {
                    if !isFirst, !isTitleCase { capital.insert(words[token].lower) }
                } else if isWord {
                    small.insert(words[token].lower)
                }
                if isWord { isFirst = false }
            }
        }
        names = distinct.map { letters in
            buffers.read(letters)
            return Self.beginsWithCapital(letters) ? lexicon.classes(ofName: FeatureHash(buffers.plain)) : []
        }
        nouns = tokens.concurrentFlatMap { tokens in
            tokens.map { token in
                switch token.universalTag {
                case .noun, .properNoun, .adjective, .pronoun, .numeral, .verb:
                    lexicon.classes(ofNoun: token.lemma.lowercasedIfNeeded)
                default: []
                }
            }
        }
        placeCluster = clusters.cluster(of: "France")?.prefix(Self.stepsToPlaces)
        self.clusters = words.map { clusters[$0.form] ?? clusters[$0.lower] }
        phrases = Self.phrases(annotation, names, lexicon)
        isAlsoSmall = words.map { small.contains($0.lower) }
        isAlsoCapitalised = words.map { capital.contains($0.lower) }
        isTitleCase = titleCase
        isCapitalised = capitalised
        self.words = words
        self.sentenceOfToken = sentenceOfToken
    }

    /// Whether a word stands in text where words like "France" do.
    func isLikePlaces(_ token: Int) -> Bool {
        placeCluster != nil && clusters[token]?.prefix(Self.stepsToPlaces) == placeCluster
    }

    private static let stepsToPlaces = 6

    /// What a network may know of a token besides its letters: how it is written, and the classes of it as a name, of the
    /// longer name it is part of, and as a noun.
    func traits(of token: Int, in sentence: Range<Int>) -> [FeatureHash] {
        let name = titleCaseNames[token].rawValue, phrase = phrases[token].rawValue, noun = nouns[token].rawValue
        var traits = [FeatureHash(0).with(style(of: token, in: sentence))]
        traits.append(FeatureHash(1).with(FeatureHash(Int(name))))
        traits.append(FeatureHash(2).with(FeatureHash(Int(phrase))))
        for bit in 0..<15 where name & (1 << UInt32(bit)) != 0 { traits.append(FeatureHash(3).with(FeatureHash(bit))) }
        for bit in 0..<15 where phrase & (1 << UInt32(bit)) != 0 {
            traits.append(FeatureHash(4).with(FeatureHash(bit)))
        }
        for bit in 0..<32 where noun & (1 << UInt32(bit)) != 0 { traits.append(FeatureHash(5).with(FeatureHash(bit))) }
        return traits
    }

    /// How a token is written, here and elsewhere in the document, as one number.
    func style(of token: Int, in sentence: Range<Int>) -> FeatureHash {
        FeatureHash(
            (isCapitalised[token] ? 1 : 0) + (token == sentence.lowerBound ? 2 : 0)
                + (isTitleCase[sentenceOfToken[token]] ? 4 : 0) + (isAlsoSmall[token] ? 8 : 0)
                + (isAlsoCapitalised[token] ? 16 : 0)
        )
    }

    /// Whether letters begin with a capital: ASCII, or one of the Latin letters of two bytes.
    private static func beginsWithCapital(_ letters: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = letters.first else { return false }
        if first < 0x80 { return first >= UInt8(ascii: "A") && first <= UInt8(ascii: "Z") }
        guard letters.count > 1 else { return false }
        switch first {
        case 0xC3: return letters[1] < 0x9F
        case 0xC4, 0xC5: return letters[1] % 2 == 0
        default: return false
        }
    }

    /// Whether most words of four letters and more begin with a capital, where there are at least three.
    private static func isTitleCase(_ tokens: [Token], _ capitalised: PerWord<Bool>, _ range: Range<Int>) -> Bool {
        var long = 0
        var capital = 0
        var verbs = 0
        for token in range where tokens[token].span.count >= 4 && tokens[token].universalTag != .punctuation {
            long += 1
            if capitalised[token] { capital += 1 }
            if tokens[token].universalTag != .properNoun, !capitalised[token] { verbs += 1 }
        }
        return long >= 3 && capital * 10 >= long * 9 && verbs == 0 && range.count >= 5
    }

    /// The classes of the longest known name of two to four tokens that each token is part of.
    private static func phrases(
        _ annotation: Annotation,
        _ names: PerWord<NameClasses>,
        _ lexicon: Lexicon
    ) -> [NameClasses] {
        var phrases = [NameClasses](repeating: [], count: annotation.tokens.count)
        for sentence in annotation.sentences {
            var next = sentence.tokens.lowerBound
            while next < sentence.tokens.upperBound {
                defer { next += 1 }
                guard names[next].contains(.opensLonger) else { continue }
                var phrase = String(annotation.form(of: next))
                var longest: (end: Int, classes: NameClasses)?
                for end in (next + 1)..<max(next + 1, min(next + 4, sentence.tokens.upperBound)) {
                    phrase += " "
                    phrase += annotation.form(of: end)
                    let classes = lexicon.classes(ofName: phrase)
                    if !classes.subtracting(.opensLonger).isEmpty { longest = (end + 1, classes) }
                }
                guard let longest else { continue }
                for token in next..<longest.end { phrases[token] = longest.classes }
                next = longest.end - 1
            }
        }
        return phrases
    }
}

extension String {
    /// The string in lower case; itself, without work, where no ASCII capital and no other script stands in it.
    var lowercasedIfNeeded: String {
        utf8.contains { $0 >= 0x80 || ($0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z")) } ? lowercased() : self
    }
}
