import RapportText

/// Finds where the tone between two people turns.
struct TurningPointFinder {
    let meetings: [BookBond.Meeting]
    /// The sentences with a tone of each meeting.
    let tones: [[(value: Double, span: Span)]]

    /// How many meetings on either side are compared.
    static let reach = 3
    /// How much the means must differ.
    static let leastChange = 0.4
    /// How many sentences each side must have.
    static let leastEvidence = 3

    /// The meetings at which the change is larger than at those around it, in order.
    func find() -> [BookBond.TurningPoint] {
        let told = meetings.indices.filter { !tones[$0].isEmpty }
        let changes = told.indices.map { change(at: $0, of: told) }
        return told.indices.compactMap { place in
            guard let change = changes[place], abs(change) >= Self.leastChange else { return nil }
            let around = max(0, place - Self.reach + 1)...min(told.count - 1, place + Self.reach - 1)
            guard !around.contains(where: { isLarger(changes[$0], than: change, isEarlier: $0 < place) }),
                let passage = tones[told[place]].first(where: { $0.value * change > 0 })
            else { return nil }
            return BookBond.TurningPoint(
                chapter: meetings[told[place]].chapter,
                change: change,
                passage: passage.span
            )
        }
    }

    private func isLarger(_ other: Double?, than change: Double, isEarlier: Bool) -> Bool {
        guard let other else { return false }
        return isEarlier ? abs(other) >= abs(change) : abs(other) > abs(change)
    }

    /// How much warmer the sentences of the meetings from a place on are than those before; nil where too few tell.
    private func change(at place: Int, of told: [Int]) -> Double? {
        let before = told[max(0, place - Self.reach)..<place].flatMap { tones[$0] }
        let after = told[place..<min(told.count, place + Self.reach)].flatMap { tones[$0] }
        guard before.count >= Self.leastEvidence, after.count >= Self.leastEvidence else { return nil }
        return after.reduce(0) { $0 + $1.value } / Double(after.count)
            - before.reduce(0) { $0 + $1.value } / Double(before.count)
    }
}
