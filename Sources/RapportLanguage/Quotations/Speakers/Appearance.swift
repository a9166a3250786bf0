/// One place at which a text speaks of somebody.
struct Appearance {
    /// The head token of the mention.
    let token: Int
    /// The cluster of the person.
    let person: Int
    let form: Mention.Form
    /// Whether the mention is the subject of its clause.
    let isSubject: Bool
    /// The utterance in which it stands; nil in narration.
    let utterance: Int?
    /// Whether the utterance calls the person by it.
    let isCall: Bool
    /// The block in which it stands.
    let block: Int
}
