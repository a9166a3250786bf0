/// A step on the way from a document to its annotation, in the order in which they are taken.
package enum AnnotationStep: String, CaseIterable, Sendable {
    case tokens, sentences, syntax, mentions
    /// Where quotations lie.
    case quotations
    case coreference
    /// Who speaks the quotations, and to whom.
    case speakers
    /// Who "I" and "you" are within quotations.
    case speech
}
