/// Mentions joined by "and": "Moss and Hamm".
struct Coordination: Sendable {
    /// The profiles of the conjuncts, in order.
    let parts: [Int]
    /// The profile of the mention that spans all of it, where there is one.
    let whole: Int?
    /// The token after its last.
    let end: Int
}
