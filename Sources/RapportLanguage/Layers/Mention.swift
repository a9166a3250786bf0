/// A run of tokens that speaks of a person, place, organisation, work or the like; mentions may nest.
public struct Mention: Hashable, Sendable {
    /// How a mention speaks of its entity.
    public enum Form: String, CaseIterable, Sendable {
        /// By name: "Elisabeth Moss".
        case proper = "PROP"
        /// By a common noun: "the actor", "his co-star".
        case common = "NOM"
        /// By a pronoun, possessives included: "she", "their", "each other".
        case pronoun = "PRON"
    }

    /// The indices of its tokens in the document; never empty.
    public var tokens: Range<Int>
    /// The index of its head token.
    public var head: Int
    /// Name, common noun or pronoun.
    public var form: Form
    /// What it speaks of.
    public var type: EntityType
    /// One or several; nil where the words do not tell ("you").
    public var number: GrammaticalNumber?
    /// The gender the words themselves tell: "she", "Mrs Hale", "actress"; nil where they do not.
    public var gender: Gender?

    /// Creates a mention.
    public init(
        tokens: Range<Int>,
        head: Int,
        form: Form,
        type: EntityType,
        number: GrammaticalNumber? = nil,
        gender: Gender? = nil
    ) {
        self.tokens = tokens
        self.head = head
        self.form = form
        self.type = type
        self.number = number
        self.gender = gender
    }
}
