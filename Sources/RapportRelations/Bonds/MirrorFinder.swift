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
    func mirrors() -> [Mirror] {
        var mirrors: [Mirror] = []
        for (index, one) in portrayals.enumerated() {
            for other in portrayals[(index + 1)...] where one.actor != other.actor && one.character != other.character {
                guard people[one.character].world == people[other.character].world else { continue }
                let real = [one.actor, other.actor]
                let fiction = [one.character, other.character]
                let assertions = assertions(real: real, fiction: fiction)
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

    /// The sentences that liken the two pairs: both are spoken of, and a word of likeness joins them.
    private func assertions(real: [Int], fiction: [Int]) -> [Span] {
        syntax.annotation.sentences.enumerated().compactMap { index, sentence in
            let spoken = people(in: sentence.tokens)
            let hasReal =
                real.allSatisfy(spoken.contains)
                || (real.contains(where: spoken.contains) && Self.speaksOfReal(syntax, sentence.tokens))
            let hasFiction = fiction.allSatisfy(spoken.contains)
            guard Self.likens(syntax, sentence.tokens) else { return nil }
            let isWhole = real.allSatisfy(spoken.contains) && hasFiction
            let isAnswered = hasReal && (hasFiction || previousSpeaks(of: fiction, before: index))
            let isReflected = hasFiction && Self.speaksOfReal(syntax, sentence.tokens)
            return isWhole || isAnswered || isReflected ? syntax.annotation.span(of: sentence.tokens) : nil
        }
    }

    private func people(in tokens: Range<Int>) -> Set<Int> {
        Set(tokens.flatMap { referents.people(at: $0) })
    }

    private func previousSpeaks(of pair: [Int], before sentence: Int) -> Bool {
        guard sentence > 0 else { return false }
        return pair.allSatisfy(people(in: syntax.annotation.sentences[sentence - 1].tokens).contains)
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

    /// Whether the words liken one thing to another.
    private static func likens(_ syntax: Syntax, _ tokens: Range<Int>) -> Bool {
        for token in tokens {
            let lemma = syntax.lemmas[token]
            if likeness.contains(lemma) { return true }
            let next = token + 1 < tokens.upperBound ? syntax.words[token + 1] : ""
            if ["just", "much", "exactly", "similarly"].contains(syntax.words[token]), ["like", "as"].contains(next) {
                return true
            }
            if syntax.words[token] == "like", token == tokens.lowerBound { return true }
            if syntax.words[token] == "also",
                ["relationship", "bond", "friendship"].contains(where: { word in
                    tokens.contains { syntax.words[$0] == word }
                })
            {
                return true
            }
        }
        return false
    }

    private static let likeness: Set<String> = [
        "blur", "echo", "extend", "imitate", "influence", "inform", "inspire", "invigorate", "mimic", "mirror",
        "parallel", "reflect",
        "reflection", "resemble", "similar", "counterpart",
    ]

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
