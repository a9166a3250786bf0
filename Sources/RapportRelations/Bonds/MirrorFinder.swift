import RapportLanguage
import RapportText

/// Finds bonds off screen that correspond to bonds on screen.
struct MirrorFinder {
    let syntax: Syntax
    let referents: Referents
    let people: [Person]
    let portrayals: [Portrayal]
    let statements: [Statement]

    /// The mirrors: pairs of actors whose characters are a pair too, where the text says that the one bond is like the
    /// other, or where something is said of both bonds and they share a kind.
    ///
    /// - Complexity: O(tokens), and for each pair of portrayals O(sentences that speak of its people).
    func mirrors() -> [Mirror] {
        guard portrayals.count > 1 else { return [] }
        let scenes = scenes()
        var mirrors: [Mirror] = []
        for (index, one) in portrayals.enumerated() {
            for other in portrayals[(index + 1)...] where one.actor != other.actor && one.character != other.character {
                guard people[one.character].world == people[other.character].world else { continue }
                let real = [one.actor, other.actor]
                let fiction = [one.character, other.character]
                let assertions = assertions(real: real, fiction: fiction, scenes)
                let shared = sharedKinds(real, fiction)
                if let first = assertions.first {
                    mirrors.append(
                        Mirror(
                            real: real,
                            fiction: fiction,
                            isAsserted: true,
                            evidence: Evidence(first, Array(assertions.dropFirst())),
                            shared: shared.map(\.kind)
                        )
                    )
                } else if let first = shared.first {
                    mirrors.append(
                        Mirror(
                            real: real,
                            fiction: fiction,
                            isAsserted: false,
                            evidence: Evidence(first.evidence, shared.dropFirst().map(\.evidence)),
                            shared: shared.map(\.kind)
                        )
                    )
                }
            }
        }
        return mirrors
    }

    /// A sentence that speaks of somebody who plays or is played.
    private struct Scene {
        let sentence: Int
        let people: Set<Int>
        /// Those spoken of there or in the sentence before.
        let nearby: Set<Int>
        let speaksOfReal: Bool
        let speaksOfCharacters: Bool
        /// Whether its words liken something to something.
        let likens: Bool
        /// Whether it speaks of both bonds at once: "life imitating art", "on screen and off".
        let speaksOfBoth: Bool
    }

    /// For each person who plays or is played the sentences that speak of them, in order.
    private func scenes() -> [Int: [Scene]] {
        let paired = Set(portrayals.flatMap { [$0.actor, $0.character] })
        var scenes: [Int: [Scene]] = [:]
        var before: Set<Int> = []
        for (index, sentence) in syntax.annotation.sentences.enumerated() {
            let people = people(in: sentence.tokens)
            defer { before = people }
            guard !people.isDisjoint(with: paired) else { continue }
            let saysUs = Self.saysUs(syntax, sentence.tokens)
            let speaksOfReal = saysUs || Self.speaksOfReal(syntax, sentence.tokens)
            let scene = Scene(
                sentence: index,
                people: people,
                nearby: people.union(before),
                speaksOfReal: speaksOfReal,
                speaksOfCharacters: Self.speaksOfCharacters(syntax, sentence.tokens),
                likens: saysUs || Likeness.isSpoken(of: syntax, in: sentence.tokens)
                    || speaksOfReal && Self.saysAlso(syntax, sentence.tokens),
                speaksOfBoth: Self.speaksOfBoth(syntax, sentence.tokens)
            )
            for person in people.intersection(paired) { scenes[person, default: []].append(scene) }
        }
        return scenes
    }

    /// The sentences that liken the two pairs: both are spoken of there or right before, and words of likeness join them,
    /// or the same is said of both.
    private func assertions(real: [Int], fiction: [Int], _ scenes: [Int: [Scene]]) -> [Span] {
        var last = -1
        return (real + fiction).flatMap { scenes[$0] ?? [] }.sorted { $0.sentence < $1.sentence }.compactMap { scene in
            guard scene.sentence != last else { return nil }
            last = scene.sentence
            let hasReal = real.allSatisfy(scene.people.contains)
            let hasFiction = fiction.allSatisfy(scene.people.contains)
            let isWhole = hasReal && hasFiction
            guard isWhole || scene.likens || scene.speaksOfBoth || hasReal else { return nil }
            let span = syntax.annotation.span(of: syntax.annotation.sentences[scene.sentence].tokens)
            if scene.speaksOfBoth, areMeant(real, in: scene, Set(portrayals.map(\.actor))) || hasFiction { return span }
            if isWhole,
                scene.likens || [fiction, real].contains(where: { areSaidToBe($0, in: scene.sentence) })
                    || saysTheSame(of: real, and: fiction, within: span) || !tellsCasting(scene.sentence)
            {
                return span
            }
            let isAnswered =
                (hasReal && fiction.allSatisfy(scene.nearby.contains))
                || (hasFiction && real.allSatisfy(scene.nearby.contains)) || (hasReal && scene.speaksOfCharacters)
            let isContrast = hasReal && isContrasted(scene, fiction, scenes)
            let isReflected =
                scene.speaksOfReal
                && (hasFiction
                    || (real.contains(where: scene.people.contains) && fiction.allSatisfy(scene.nearby.contains)))
            return isContrast || scene.likens && (isAnswered || isReflected) ? span : nil
        }
    }

    /// Whether a sentence tells who plays whom; another that names two and those whom they play speaks of what they have in common.
    private func tellsCasting(_ sentence: Int) -> Bool {
        let tokens = syntax.annotation.sentences[sentence].tokens
        let span = syntax.annotation.span(of: tokens)
        return portrayals.contains { $0.evidence.spans.contains(where: span.contains) }
            || tokens.contains { token in
                let isNoun = syntax.tokens[token].universalTag == .noun
                return !CastingWord.of(syntax.lemmas[token])
                    .isDisjoint(with: isNoun ? [.character, .role] : [.perform, .play])
            }
    }

    /// Whether words for both worlds are said of these two: named as a pair, or the only ones spoken of there.
    private func areMeant(_ real: [Int], in scene: Scene, _ actors: Set<Int>) -> Bool {
        guard real.allSatisfy(scene.nearby.contains) else { return false }
        let tokens = syntax.annotation.sentences[scene.sentence].tokens
        let isSaying = tokens.contains { syntax.words[$0].hasPrefix("imitat") }
        if isSaying || scene.nearby.intersection(actors).count == 2 { return true }
        let names = NameScanner(syntax: syntax, referents: referents)
        return tokens.contains { token in
            guard let name = referents.name(at: token), name.lowerBound == token else { return false }
            return Set(names.people(of: names.row(from: name))).isSuperset(of: real)
                && names.row(from: name).count == 2
        }
    }

    /// "By the end we were a bit Ann and Tom": whether a sentence says that somebody is these two.
    private func areSaidToBe(_ fiction: [Int], in sentence: Int) -> Bool {
        let tokens = syntax.annotation.sentences[sentence].tokens
        let names = NameScanner(syntax: syntax, referents: referents)
        for token in tokens where syntax.lemmas[token] == "be" || syntax.words[token] == "'re" {
            for next in (token + 1)..<min(token + 6, tokens.upperBound) {
                if let name = referents.name(at: next) {
                    if Set(names.people(of: names.row(from: name))) == Set(fiction) { return true }
                    break
                }
                guard ["a", "basically", "bit", "kind", "like", "little", "of", "sort"].contains(syntax.words[next])
                else { break }
            }
        }
        return false
    }

    /// Whether a sentence says that those it speaks of are what was seen in the fiction of the sentence before: "What you see
    /// is not Rosa comforting Dan. It is Ann comforting Tom."
    private func isContrasted(_ scene: Scene, _ fiction: [Int], _ scenes: [Int: [Scene]]) -> Bool {
        let sentences = syntax.annotation.sentences
        guard let before = scenes[fiction[0]]?.first(where: { $0.sentence + 1 == scene.sentence }),
            fiction.allSatisfy(before.people.contains)
        else { return false }
        let words = sentences[scene.sentence].tokens.filter { syntax.tokens[$0].universalTag != .punctuation }.prefix(2)
            .map { syntax.words[$0] }
        return ["it", "that", "this"].contains(words.first) && ["'s", "is", "was"].contains(words.last)
            && sentences[before.sentence].tokens.contains { ["not", "n't"].contains(syntax.words[$0]) }
    }

    /// Whether a sentence says one kind of tie of both pairs.
    private func saysTheSame(of real: [Int], and fiction: [Int], within span: Span) -> Bool {
        func kinds(_ pair: [Int]) -> Set<TieKind> {
            Set(
                statements.filter {
                    Set([$0.a, $0.b]) == Set(pair) && $0.polarity == .affirmed
                        && $0.evidence.spans.contains(where: span.contains)
                }.map(\.kind)
            )
        }
        return !kinds(real).isDisjoint(with: kinds(fiction))
    }

    /// "That marriage is us", "the way they talk is ours".
    private static func saysUs(_ syntax: Syntax, _ tokens: Range<Int>) -> Bool {
        tokens.contains { syntax.lemmas[$0 - 1] == "be" && ["ours", "us"].contains(syntax.words[$0]) }
    }

    /// "also" beside a bond: "their real-life relationship was also that of a mentor and a mentee".
    private static func saysAlso(_ syntax: Syntax, _ tokens: Range<Int>) -> Bool {
        tokens.contains { ["also", "too", "same"].contains(syntax.words[$0]) }
            && tokens.contains { BondNouns.meaning(syntax.lemmas[$0]) != nil }
    }

    private static func speaksOfCharacters(_ syntax: Syntax, _ tokens: Range<Int>) -> Bool {
        tokens.contains {
            ["characters", "roles", "counterparts", "alter-egos"].contains(syntax.words[$0])
                || syntax.words[$0] == "they" && $0 + 1 < tokens.upperBound
                    && ["play", "portray"].contains(syntax.lemmas[$0 + 1])
        }
    }

    /// "art imitates life", "on screen and off", "on and off the set", "the actors are reunited as the characters were".
    private static func speaksOfBoth(_ syntax: Syntax, _ tokens: Range<Int>) -> Bool {
        let words = syntax.words[tokens]
        if words.contains("characters"), words.contains("as"), words.contains("actors") || words.contains("stars") {
            return true
        }
        return tokens.contains { token in
            let rest = syntax.words[token..<min(token + 4, tokens.upperBound)]
            return ["art", "life"].contains(syntax.words[token]) && rest.contains { $0.hasPrefix("imitat") }
                || ["on", "off"].contains(syntax.words[token]) && rest.contains("and")
                    && rest.contains("on") && rest.contains("off")
        }
    }

    private func people(in tokens: Range<Int>) -> Set<Int> {
        Set(tokens.flatMap { referents.people(at: $0) })
    }

    /// Whether the words call something real in contrast to played: "real-life", "off screen".
    private static func speaksOfReal(_ syntax: Syntax, _ tokens: Range<Int>) -> Bool {
        tokens.contains { token in
            ["real-life", "off-screen", "offscreen", "offstage", "off-stage", "off-camera"].contains(
                syntax.words[token]
            )
                || (["life", "screen", "stage", "camera", "set"].contains(syntax.words[token])
                    && token > tokens.lowerBound
                    && (["real", "off", "beyond"].contains(syntax.words[token - 1])
                        || (token > tokens.lowerBound + 1
                            && ["real", "off", "beyond"].contains(syntax.words[token - 2]))))
        }
    }

    /// The kinds that both bonds are said to be, with words for each.
    private func sharedKinds(_ real: [Int], _ fiction: [Int]) -> [(kind: TieKind, evidence: Span)] {
        func affirmed(_ pair: [Int]) -> [Statement] {
            statements.filter { $0.polarity == .affirmed && Set([$0.a, $0.b]) == Set(pair) }
        }
        var shared: [(kind: TieKind, evidence: Span)] = []
        let offScreen = affirmed(real)
        for statement in affirmed(fiction) where !shared.contains(where: { $0.kind == statement.kind }) {
            if let match = offScreen.first(where: { $0.kind == statement.kind }) {
                shared.append((statement.kind, match.evidence.first))
            }
        }
        return shared
    }
}
