/// A word that stands before (or, for some, after) a person's name: "Mr", "Dr.", "President", "Jr".
public struct PersonTitle: Hashable, Sendable {
    /// What sort of title it is.
    public enum Kind: String, CaseIterable, Sendable {
        /// Of address: "Mr", "Mrs".
        case honorific
        /// Of family: "Aunt Polly".
        case family
        /// Of nobility and knighthood: "Sir", "Duchess".
        case nobility
        /// Of an office: "President", "Inspector".
        case office
        /// Of the armed forces and police: "Colonel".
        case rank
        /// Of religion: "Father", "Rabbi".
        case religion
        /// Of learning and trade: "Dr", "Professor", "Nurse".
        case profession
        /// After the name: "Jr", "III", "PhD".
        case suffix
    }

    /// What sort of title it is.
    public let kind: Kind
    /// The gender the title itself tells.
    public let gender: Gender?

    /// Looks a title up as it is written, with or without its full stop: "Mrs." and "Mrs" are one.
    public init?(_ form: some StringProtocol) {
        let bare = form.hasSuffix(".") ? String(form.dropLast()) : String(form)
        guard let entry = PersonTitles.table[bare] else { return nil }
        self = entry
    }

    init(kind: Kind, gender: Gender?) {
        self.kind = kind
        self.gender = gender
    }
}
