import RapportText

/// Makes the names of a document agree with each other: what is a person's surname once is one everywhere.
package struct NameConsistency {
    let annotation: Annotation
    let context: NameContext

    package init(_ annotation: Annotation, _ context: NameContext) {
        self.annotation = annotation
        self.context = context
    }

    /// The names of the document, mended.
    ///
    /// Headings that capitalise every word say little by their capitals: there only names that the rest of the document
    /// knows, or that open with a well-known given name, are kept.
    ///
    /// - Parameters:
    ///   - roles: Names that stand where those of characters do.
    ///   - keepsHeadings: Whether names in headings are kept as they were found, as in mails and chats, where such lines are
    ///     lists of names as often.
    package func mend(_ names: [NameSpan], roles: [Range<Int>] = [], keepsHeadings: Bool = false) -> [NameSpan] {
        var kept: [NameSpan] = []
        for name in names where keepsHeadings || !isInHeading(name.tokens.lowerBound) { kept.append(name) }
        kept = withoutThings(adding(roles + nicknamed(), to: addingDescribed(kept)))
        let votes = votes(kept)
        var parts = partsOfPeople(kept)
        for role in roles where role.count == 1 { parts[context.words[role.lowerBound].form, default: 0] += 1 }
        for speaker in annotation.document.blocks.compactMap(\.speaker) {
            for word in speaker.split(separator: " ") {
                parts[FeatureHash(word.lowercased().startingWithCapital.utf8), default: 0] += 1
            }
        }
        for index in kept.indices { kept[index].kind = kind(of: kept[index], votes, parts) }
        var taken = [Bool](repeating: false, count: annotation.tokens.count)
        for name in kept { for token in name.tokens { taken[token] = true } }
        kept += knownNames(kept, votes, parts, taken: &taken)
        return kept.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    /// The names with those that stand right after what their bearers do, whole: "the novelist Ada Reed".
    ///
    /// Where a corpus takes such a phrase for one mention, its model passes the name over, or takes its first word alone.
    private func addingDescribed(_ names: [NameSpan]) -> [NameSpan] {
        var nameOfToken = [Int?](repeating: nil, count: annotation.tokens.count)
        for (index, name) in names.enumerated() {
            for token in name.tokens { nameOfToken[token] = index }
        }
        var names = names
        for sentence in annotation.sentences where !isInHeading(sentence.tokens.lowerBound) {
            for noun in sentence.tokens.dropLast() where describesPerson(noun) {
                let end = (noun + 1..<min(sentence.tokens.upperBound, noun + 5)).first { !isNameWord($0) }
                let run = (noun + 1)..<(end ?? min(sentence.tokens.upperBound, noun + 5))
                let known = run.compactMap { nameOfToken[$0] }
                if known.isEmpty, run.count > 1 {
                    names.append(NameSpan(tokens: run, kind: .person))
                } else if let first = known.first, names[first].kind == .person,
                    names[first].tokens.lowerBound == run.lowerBound, known.allSatisfy({ $0 == first }),
                    names[first].tokens.upperBound < run.upperBound
                {
                    names[first].tokens = run
                }
            }
        }
        return names
    }

    /// The names with a nickname in quotation marks in the middle: "Marcus "Tug" Hale".
    private func nicknamed() -> [Range<Int>] {
        annotation.sentences.flatMap { sentence in
            sentence.tokens.dropLast(4).filter { !isInHeading($0) && annotation.isNicknamed(at: $0) }
                .map { $0..<($0 + 5) }
        }
    }

    /// The names with these as names of people, each whole.
    private func adding(_ roles: [Range<Int>], to names: [NameSpan]) -> [NameSpan] {
        var names = names
        for role in roles {
            let known = names.indices.filter { names[$0].tokens.overlaps(role) }
            guard
                known.allSatisfy({
                    role.contains(names[$0].tokens.lowerBound) && names[$0].tokens.upperBound <= role.upperBound
                })
            else { continue }
            for index in known.reversed() { names.remove(at: index) }
            names.append(NameSpan(tokens: role, kind: .person))
        }
        return names
    }

    private func describesPerson(_ token: Int) -> Bool {
        annotation.tokens[token].universalTag == .noun && annotation.tokens[token].pennTag == .nn
            && context.nouns[token].contains(.first(.person))
    }

    private func isNameWord(_ token: Int) -> Bool {
        annotation.tokens[token].universalTag == .properNoun && context.isCapitalised[token]
    }

    private func isInHeading(_ token: Int) -> Bool { context.isTitleCase[context.sentenceOfToken[token]] }

    /// How often each form of a name was found to be of each kind.
    private func votes(_ names: [NameSpan]) -> [[FeatureHash]: [Int]] {
        var votes: [[FeatureHash]: [Int]] = [:]
        for name in names { votes[form(name.tokens), default: [0, 0, 0]][name.kind.rawValue] += 1 }
        return votes
    }

    /// First and last words of people's names of two and more words, and how often they were seen so.
    private func partsOfPeople(_ names: [NameSpan]) -> [FeatureHash: Int] {
        var parts: [FeatureHash: Int] = [:]
        for name in names where name.kind == .person && (2...4).contains(name.tokens.count) {
            parts[context.words[name.tokens.lowerBound].form, default: 0] += 1
            parts[context.words[name.tokens.upperBound - 1].form, default: 0] += 1
        }
        return parts
    }

    private func form(_ tokens: Range<Int>) -> [FeatureHash] { tokens.map { context.words[$0].form } }

    private func kind(
        of name: NameSpan,
        _ votes: [[FeatureHash]: [Int]],
        _ parts: [FeatureHash: Int]
    ) -> NameSpan.Kind {
        let counts = votes[form(name.tokens)] ?? [0, 0, 0]
        if name.tokens.count == 1, parts[context.words[name.tokens.lowerBound].form] != nil,
            counts[NameSpan.Kind.place.rawValue] <= counts[NameSpan.Kind.person.rawValue] + 1
        {
            return .person
        }
        for kind in NameSpan.Kind.allCases where counts[kind.rawValue] * 3 > counts.reduce(0, +) * 2 { return kind }
        return name.kind
    }

    /// Names that stand elsewhere in the document, where the tagger passed them over.
    private func knownNames(
        _ names: [NameSpan],
        _ votes: [[FeatureHash]: [Int]],
        _ parts: [FeatureHash: Int],
        taken: inout [Bool]
    ) -> [NameSpan] {
        var byFirst: [FeatureHash: [[FeatureHash]]] = [:]
        for form in votes.keys { byFirst[form[0], default: []].append(form) }
        var found: [NameSpan] = []
        for sentence in annotation.sentences {
            let heading = isInHeading(sentence.tokens.lowerBound)
            var token = sentence.tokens.lowerBound
            while token < sentence.tokens.upperBound {
                defer { token += 1 }
                guard context.isCapitalised[token], !taken[token] else { continue }
                let word = context.words[token].form
                var length = 0
                var kind = NameSpan.Kind.person
                for form in byFirst[word] ?? [] where form.count > length {
                    let end = token + form.count
                    guard end <= sentence.tokens.upperBound, self.form(token..<end) == form,
                        !taken[token..<end].contains(true), let counts = votes[form],
                        form.count > 1 || heading && counts.reduce(0, +) > 1 || isFirm(token, counts, sentence.tokens)
                    else { continue }
                    length = form.count
                    kind = NameSpan.Kind.allCases.max { counts[$0.rawValue] < counts[$1.rawValue] } ?? .person
                }
                let isNominal = [.properNoun, .noun].contains(annotation.tokens[token].universalTag)
                if length == 0, parts[word] != nil, isNominal || heading, !context.isAlsoSmall[token] {
                    length = 1
                }
                if length == 0, heading || isNominal, opensWithGivenName(token, sentence.tokens), !taken[token + 1] {
                    length = 2
                }
                guard length > 0 else { continue }
                let span = NameSpan(tokens: token..<(token + length), kind: kind)
                for token in span.tokens { taken[token] = true }
                found.append(span)
                token += length - 1
            }
        }
        return found
    }

    /// Whether a word that is a name of an organisation elsewhere is one here too: it stands alone among words without capitals.
    private func isFirm(_ token: Int, _ counts: [Int], _ sentence: Range<Int>) -> Bool {
        let organisations = counts[NameSpan.Kind.organisation.rawValue]
        return organisations * 2 > counts.reduce(0, +)
            && [.properNoun, .noun].contains(annotation.tokens[token].universalTag)
            && (organisations > 2 || !context.isAlsoSmall[token])
            && [token - 1, token + 1].allSatisfy {
                $0 == sentence.lowerBound || !sentence.contains($0) || !context.isCapitalised[$0]
            }
    }

    private func opensWithGivenName(_ token: Int, _ sentence: Range<Int>) -> Bool {
        let next = token + 1
        guard sentence.contains(next), context.isCapitalised[next] else { return false }
        guard !context.names[token].isDisjoint(with: .givenName), context.nouns[token].isEmpty else { return false }
        return context.names[next].contains(.surname) || (context.nouns[next].isEmpty && !context.isAlsoSmall[next])
    }
}
