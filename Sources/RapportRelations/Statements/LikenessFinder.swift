import RapportLanguage
import RapportText

/// Carries what is said of characters over to the actors who play them, or the other way, where the sentence likens
/// the two: "Hale is proud of Byrne, just as Marsh is of Rook".
struct LikenessFinder {
    let syntax: Syntax
    let referents: Referents
    let portrayals: [Portrayal]

    /// The statements that likeness adds to these.
    ///
    /// - Complexity: O(statements · portrayals²).
    func statements(besides known: [Statement]) -> [Statement] {
        known.compactMap { statement in
            let span = statement.evidence.first
            guard let first = syntax.firstToken(from: span.start) else { return nil }
            let sentence = syntax.sentence(of: first)
            guard Likeness.isSpoken(of: syntax, in: sentence) else { return nil }
            let spoken = Set(sentence.flatMap { referents.people(at: $0) })
            let pairs = counterparts(of: statement.a).flatMap { a in counterparts(of: statement.b).map { (a, $0) } }
            guard let (a, b) = pairs.first(where: { $0 != $1 && spoken.contains($0) && spoken.contains($1) }) else {
                return nil
            }
            var copy = statement
            copy.a = a
            copy.b = b
            copy.confidence *= 0.7
            copy.rule = "likeness"
            return copy
        }
    }

    /// The characters a person plays and the actors who play a person.
    private func counterparts(of person: Int) -> [Int] {
        portrayals.compactMap { $0.actor == person ? $0.character : $0.character == person ? $0.actor : nil }
    }
}
