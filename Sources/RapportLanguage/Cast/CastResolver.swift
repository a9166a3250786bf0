internal import RapportText

/// Puts a cast that is handed in into the place of the people found.
///
/// Every name of the text is resolved to the member it means: the longest listed name counts; a name that several bear goes to
/// the one whom a title before it fits and of whom the text spoke last. Pronouns and common nouns follow the names of their
/// clusters.
struct CastResolver {
    private let cast: Cast
    private let names: CastNames

    init(_ cast: Cast, _ lexicon: Lexicon) {
        self.cast = cast
        names = CastNames(cast, lexicon)
    }

    /// Whom the names of a text mean; those that are no mentions become some.
    ///
    /// - Complexity: O(tokens + mentions · log mentions).
    func names(in annotation: inout Annotation) -> KnownNames {
        var members = [Int?](repeating: nil, count: annotation.mentions.count)
        var added: [(mention: Mention, member: Int)] = []
        let known = singleMentions(of: annotation)
        for (tokens, member) in occurrences(in: annotation) {
            let found = tokens.compactMap { known[$0] }
            for mention in found where mention == found[0] || isPart(annotation.mentions[mention], of: tokens) {
                members[mention] = member
                annotation.mentions[mention].type = .person
            }
            if found.isEmpty {
                let head = tokens.upperBound - 1
                added.append(
                    (Mention(tokens: tokens, head: head, form: .proper, type: .person, number: .singular), member)
                )
            }
        }
        if !added.isEmpty { insert(added, into: &annotation, &members) }
        return KnownNames(
            members: members,
            castMembers: cast.members,
            genders: names.genders,
            usualGenders: names.usualGenders,
            narrator: names.narrator ?? NarratorFinder(annotation).narrator(members)
        )
    }

    /// Whether a mention is a piece of a name that was taken for a name of its own: "Hagen" of "Ann van der Hagen".
    private func isPart(_ mention: Mention, of name: Range<Int>) -> Bool {
        mention.form == .proper && mention.type == .person && mention.tokens.lowerBound >= name.lowerBound
            && mention.tokens.upperBound <= name.upperBound
    }

    /// The narrowest mention of one with each head.
    private func singleMentions(of annotation: Annotation) -> [Int: Int] {
        var mentions: [Int: Int] = [:]
        for (index, mention) in annotation.mentions.enumerated()
        where mention.form != .pronoun && mention.number != .plural {
            let other = mentions[mention.head]
            if other.map({ annotation.mentions[$0].tokens.count > mention.tokens.count }) ?? true {
                mentions[mention.head] = index
            }
        }
        return mentions
    }
}

// MARK: - Names

extension CastResolver {
    /// The words of the text that may be parts of names.
    private struct Word {
        let piece: NamePieces.Piece
        let token: Int
        /// The block of its sentence.
        let block: Int
    }

    private func occurrences(in annotation: Annotation) -> [(tokens: Range<Int>, member: Int)] {
        let bytes = Array(annotation.document.text.utf8)
        let words = annotation.sentences.concurrentFlatMap { sentences in
            sentences.flatMap { sentence in
                sentence.tokens.flatMap { token in
                    let span = annotation.tokens[token].span
                    return NamePieces.pieces(of: bytes[span.start..<span.end]).map {
                        Word(piece: $0, token: token, block: sentence.block)
                    }
                }
            }
        }
        var found: [(tokens: Range<Int>, bearers: [CastNames.Bearer])] = []
        var counts = [Int](repeating: 0, count: cast.members.count)
        var place = 0
        while place < words.count {
            guard let (count, bearers) = match(words, at: place, annotation) else {
                place += 1
                continue
            }
            let tokens = words[place].token..<(words[place + count - 1].token + 1)
            if bearers.count == 1 { counts[bearers[0].member] += 1 }
            found.append((tokens, bearers))
            place += count
        }
        return told(found, counts)
    }

    /// The longest name at a place, of those who may bear it there.
    private func match(_ words: [Word], at place: Int, _ annotation: Annotation) -> (Int, [CastNames.Bearer])? {
        let rest = words[place...].prefix(8)
        guard let found = names.longest(rest.lazy.map(\.piece)) else { return nil }
        let matched = words[place..<(place + found.count)]
        let before = place > 0 && words[place].token - words[place - 1].token <= 1 ? words[place - 1].piece : nil
        let title = before.flatMap { $0.isCapitalised ? CastNames.title($0.word) : nil }
        if matched.allSatisfy({ !$0.piece.isCapitalised }) {
            // "the old man" may be listed as "The Old Man"; a name in small letters is none.
            guard let before, Self.determiners.contains(before.word), found.bearers.contains(where: \.isListed) else {
                return nil
            }
        } else if !words[place].piece.isCapitalised {
            // "young Thomas" may be listed as "Young Thomas".
            guard Self.ages.contains(words[place].piece.word), found.bearers.contains(where: \.isListed),
                matched.dropFirst().allSatisfy({ $0.piece.isCapitalised })
            else { return nil }
        } else if found.count == 1, title == nil, isPartOfLonger(words, place, annotation) {
            return nil
        }
        guard let title, let before else {
            // A bare surname is seldom that of Mrs. or Miss Hale where somebody else bears it.
            let others = found.bearers.filter { bearer in
                let own = names.titles[bearer.member]
                return bearer.share != .surname || own.isEmpty || !own.isSubset(of: Self.marital)
            }
            return (found.count, others.isEmpty ? found.bearers : others)
        }
        let fitting = found.bearers.filter { bearer in
            let gender = names.genders[bearer.member]
            if let gender, let theirs = title.gender, gender != theirs { return false }
            // "Mrs. Edwin Hale" is the wife of Edwin Hale.
            if before.word == "mrs", found.count > 1, names.usualGenders[bearer.member] == .masculine { return false }
            let own = names.titles[bearer.member]
            return bearer.isListed || own.isEmpty || own.contains(before.word) || title.gender == nil
                || own.isDisjoint(with: Self.marital) || !Self.marital.contains(before.word)
        }
        return fitting.isEmpty ? nil : (found.count, fitting)
    }

    /// Whether a single word stands in a longer name that nobody of the cast bears: "Harriet" in "Harriet Lane".
    private func isPartOfLonger(_ words: [Word], _ place: Int, _ annotation: Annotation) -> Bool {
        let token = words[place].token
        func isName(_ other: Int) -> Bool {
            // No name goes from one block to the next: "CHAPTER XX" stands above "Edmund".
            guard words.indices.contains(other), abs(words[other].token - token) <= 1, words[other].token != token,
                words[other].block == words[place].block
            else { return false }
            return words[other].piece.isCapitalised && annotation.tokens[words[other].token].universalTag == .properNoun
                && annotation.tokens[token].universalTag == .properNoun
        }
        return isName(place + 1) && names.longest(words[(place + 1)...].prefix(1).lazy.map(\.piece)) == nil
            || isName(place - 1)
    }

    private static let determiners: Set<String> = ["a", "an", "another", "that", "the", "this"]
    private static let ages: Set<String> = ["little", "old", "young"]
    private static let marital: Set<String> = ["miss", "mrs"]

    /// Chooses among several bearers: the one named last, or else the one named most.
    private func told(_ found: [(tokens: Range<Int>, bearers: [CastNames.Bearer])], _ counts: [Int])
        -> [(tokens: Range<Int>, member: Int)]
    {
        var contested = [Int](repeating: 0, count: cast.members.count)
        for (_, bearers) in found where bearers.count > 1 {
            for bearer in bearers where bearer.isListed { contested[bearer.member] += 1 }
        }
        var last = [Int](repeating: -Self.memory, count: cast.members.count)
        return found.compactMap { tokens, bearers in
            let listed = bearers.filter(\.isListed)
            // Somebody with a fuller name takes a bare one that another has if the text uses the fuller name too.
            let fuller = bearers.filter { bearer in
                !bearer.isListed && listed.allSatisfy { counts[bearer.member] * 10 >= contested[$0.member] }
            }
            let choices = fuller.isEmpty ? listed : fuller
            // Of equals, as two with the same names are, the later in the list is taken.
            let recent = choices.reversed().max { last[$0.member] < last[$1.member] }
            guard var chosen = recent?.member else { return nil }
            if tokens.lowerBound - last[chosen] >= Self.memory {
                chosen = choices.reversed().max { counts[$0.member] < counts[$1.member] }?.member ?? chosen
            }
            last[chosen] = tokens.lowerBound
            return (tokens, chosen)
        }
    }

    /// How many tokens a name is remembered for.
    private static let memory = 4000
}

// MARK: - Clusters

extension CastResolver {
    private func insert(
        _ added: [(mention: Mention, member: Int)],
        into annotation: inout Annotation,
        _ members: inout [Int?]
    ) {
        var list = zip(annotation.mentions, members).enumerated().map { ($1.0, $1.1, $0) }
        list += added.map { ($0.mention, $0.member, -1) }
        list.sort {
            ($0.0.tokens.lowerBound, -$0.0.tokens.upperBound, $0.2) < (
                $1.0.tokens.lowerBound, -$1.0.tokens.upperBound, $1.2
            )
        }
        var place = [Int](repeating: 0, count: annotation.mentions.count)
        for (new, entry) in list.enumerated() where entry.2 >= 0 { place[entry.2] = new }
        annotation.mentions = list.map(\.0)
        members = list.map(\.1)
        for index in annotation.quotations.indices {
            annotation.quotations[index].speakerMention = annotation.quotations[index].speakerMention.map { place[$0] }
        }
    }
}
