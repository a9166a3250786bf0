internal import RapportText

/// Gathers the names of people that a book uses more than once.
struct BookNames {
    private let annotation: Annotation
    private let bytes: [UInt8]
    private var places: [[String]: Int] = [:]
    private var names: [BookName] = []

    /// The names, the most frequent first.
    ///
    /// - Complexity: O(mentions).
    static func names(of annotation: Annotation) -> [BookName] {
        var book = BookNames(annotation)
        let nameOfMention = book.gather()
        book.followPronouns(nameOfMention)
        return book.names.filter { $0.count > 1 || book.isOfFamily($0) }
            .sorted { ($1.count, $0.words.joined(separator: " ")) < ($0.count, $1.words.joined(separator: " ")) }
    }

    private init(_ annotation: Annotation) {
        self.annotation = annotation
        bytes = Array(annotation.document.text.utf8)
    }

    /// Whether a full name joins a given name and a family name that the book uses often, though it comes but once itself.
    private func isOfFamily(_ name: BookName) -> Bool {
        guard name.parts.count == 2, let given = places[[name.parts[0]]], names[given].count >= Self.oftenUsed else {
            return false
        }
        return names.contains {
            $0.parts.count == 1 && !$0.titles.isEmpty && $0.parts[0] == name.parts[1] && $0.count >= Self.oftenUsed
        }
    }

    /// From how many uses on a name is used often.
    private static let oftenUsed = 5

    /// Notes every use of every name; returns the name of each mention that is one.
    private mutating func gather() -> [Int?] {
        var sentence = 0
        return annotation.mentions.map { mention in
            guard mention.form == .proper, mention.type == .person, mention.number != .plural else { return nil }
            let words = run(of: mention)
            let titles = words.prefix { CastNames.title($0) != nil }
            let parts = Self.parts(of: words.dropFirst(titles.count))
            guard let first = parts.first, words.count > 1 || KinshipNoun(lemma: first) == nil else { return nil }
            while annotation.sentences[sentence].tokens.upperBound <= mention.tokens.lowerBound { sentence += 1 }
            let place = places[words] ?? names.count
            if place == names.count {
                places[words] = place
                names.append(BookName(words: words, titles: Array(titles), parts: parts))
            }
            names[place].count += 1
            switch age(before: mention) {
            case "old", "elder": names[place].isOld = true
            case "young", "younger": names[place].isYoung = true
            default: break
            }
            names[place].sentences.append(sentence)
            return place
        }
    }

    /// Counts the pronouns that follow a name of the narration as subjects or possessors, where nobody else can be meant: in a
    /// sentence that speaks of nobody else, and in the next before it does.
    private mutating func followPronouns(_ nameOfMention: [Int?]) {
        let quoted = annotation.quotedTokens
        var sentence = 0
        var alone: (name: Int?, sentence: Int) = (nil, -1)
        for (mention, name) in zip(annotation.mentions, nameOfMention)
        where mention.type == .person && !quoted[mention.head] {
            while annotation.sentences[sentence].tokens.upperBound <= mention.head { sentence += 1 }
            guard mention.form == .pronoun else {
                let isFirst = alone.sentence < sentence || alone.name == name
                alone = (isFirst ? name : nil, sentence)
                continue
            }
            guard let name = alone.name, sentence - alone.sentence <= 1 else { continue }
            let relation = annotation.tokens[mention.head].relation
            guard relation == .nsubj || relation == .nmodPoss else { continue }
            switch mention.gender {
            case .feminine: names[name].feminine += 1
            case .masculine: names[name].masculine += 1
            default: break
            }
        }
    }

    /// The pieces of a token.
    private func pieces(of token: Int) -> [NamePieces.Piece] {
        let span = annotation.tokens[token].span
        return NamePieces.pieces(of: bytes[span.start..<span.end])
    }

    /// Whether a token before a mention is a title or particle of its name.
    private func opensName(_ token: Int) -> Bool {
        guard token >= 0, let piece = pieces(of: token).first else { return false }
        return piece.isCapitalised ? CastNames.title(piece.word) != nil : Self.openers.contains(piece.word)
    }

    /// The word before the title of a mention, within the mention or without: "young" before "Captain Hale".
    private func age(before mention: Mention) -> String? {
        let title = mention.tokens.first { pieces(of: $0).first.flatMap { CastNames.title($0.word) } != nil }
        return title.flatMap { $0 > 0 ? pieces(of: $0 - 1).first?.word : nil }
    }

    /// The run of capitalised words around the head of a mention, particles between them included.
    private func run(of mention: Mention) -> [String] {
        var words: [(word: String, isCapitalised: Bool)] = []
        var first = mention.tokens.lowerBound
        while opensName(first - 1) { first -= 1 }
        for token in first..<mention.tokens.upperBound {
            let pieces = pieces(of: token)
            let isName = pieces.contains { $0.isCapitalised } || pieces.contains { Self.particles.contains($0.word) }
            if !pieces.isEmpty, !isName || pieces[0].word == "s" || isCall(token) {
                if token > mention.head { break }
                words.removeAll()
                continue
            }
            words += pieces.map { ($0.word, $0.isCapitalised) }
        }
        if let title = words.lastIndex(where: { CastNames.title($0.word) != nil }) {
            // "CHAPTER II MRS. HALE": what stands before a title is none of the name.
            let first = words[..<title].lastIndex { CastNames.title($0.word) == nil }
            if let first { words.removeSubrange(...first) }
        }
        if let of = words.firstIndex(where: { $0.word == "of" }), of > 0 { words.removeSubrange(of...) }
        words = Array(
            words.drop { !$0.isCapitalised && !Self.openers.contains($0.word) || Self.epithets.contains($0.word) }
        )
        while let last = words.last, !last.isCapitalised { words.removeLast() }
        return words.count <= 5 ? words.map(\.word) : []
    }

    /// Whether a word that a sentence begins with was taken for a part of a name: "Yes" in "Yes Louisa".
    private func isCall(_ token: Int) -> Bool {
        switch annotation.tokens[token].universalTag {
        case .interjection, .coordinator, .subordinator, .adverb, .auxiliary: true
        default: false
        }
    }

    private static func parts(of words: some Sequence<String>) -> [String] {
        var parts: [String] = []
        var particle = ""
        for word in words {
            if word == "the" { continue }
            if particles.contains(word) {
                particle += word + " "
            } else {
                parts.append(particle + word)
                particle = ""
            }
        }
        return parts
    }

    private static let particles: Set<String> = ["da", "de", "der", "des", "du", "la", "le", "of", "the", "van", "von"]
    /// The particles that a name may begin with.
    private static let openers: Set<String> = ["de", "der", "van", "von"]
    private static let epithets: Set<String> = ["dear", "good", "little", "old", "poor", "silly", "the", "young"]
}
