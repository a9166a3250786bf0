/// Everything about a mention that its resolution depends on, looked up once.
struct MentionProfile: Sendable {
    /// Its index in the annotation's mentions.
    let mention: Int
    /// The indices of its tokens.
    let tokens: Range<Int>
    /// The index of its head token.
    let head: Int
    /// Name, common noun or pronoun.
    let form: Mention.Form
    /// What kind of thing it speaks of.
    let type: EntityType
    /// The pronoun it is.
    let pronoun: Pronoun?
    /// How its first words present its entity.
    let determination: Determination
    /// One or several.
    let number: GrammaticalNumber?
    /// The gender its words tell.
    let gender: Gender?
    /// Its part in its clause.
    let role: Role
    /// The token that governs it, past coordination: the verb of a subject, the noun of a possessor.
    let governor: Int?
    /// The first of the words that its head is joined to by "and"; its head where it is the first itself.
    let firstConjunct: Int
    /// The verb or predicate of its clause.
    let clause: Int?
    /// The nouns whose clauses it stands in: "a man" of "his" in "a man who forgot his hat".
    let dominators: [Int]
    /// Its sentence, as an index into the annotation's sentences.
    let sentence: Int
    /// The side of a portrayal its entity stands on, where the words around it tell.
    let stageRole: StageRole?
    /// How many it counts: 2 for "the two", "both actors", "the pair"; nil where it does not say.
    let count: Int?
    /// Its block, as an index into the document's blocks.
    let block: Int
    /// The innermost direct quotation around it, as an index into the annotation's quotations.
    let quotation: Int?
    /// Whether it is the subject of a verb that gives words, outside of them: "she" of "she said".
    let isSpeaking: Bool
    /// The lemma of its head.
    let headWord: UInt64
    /// The lemma of the word that governs it; 0 for none.
    let governorWord: UInt64
    /// The path of its head's word cluster; 0 for none.
    let headCluster: UInt32
    /// The path of the word cluster of what governs it; 0 for none.
    let governorCluster: UInt32
    /// The lemmas of all its words but the determiners, in order.
    let phrase: UInt64
    /// What its common noun is known as; none for names and pronouns.
    let nounClasses: NounClasses
    /// The first token of its sentence.
    let firstOfSentence: Int
    /// The content words before and after the head within the mention, without determiners.
    let modifiers: [UInt64]
    /// The profile of the mention that possesses it: "his" of "his co-star".
    var possessor: Int?
    /// The profile of the innermost mention around it.
    var container: Int?
    /// The profile of the mention whose apposition it is.
    var apposedTo: Int?
    /// The profile of the subject whose predicate it is, unless the clause denies it.
    var predicateOf: Int?

    /// Whether it can stand for several.
    var canBePlural: Bool { number != .singular }
    /// Whether it can stand for one.
    var canBeSingular: Bool { number != .plural }
}
