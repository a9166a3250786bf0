/// Somebody that a row tells of: a person of the document, or one of the library that a correction named.
enum Party: Hashable, Sendable {
    /// By the place in the document's people.
    case local(Int)
    /// By the identifier in the library.
    case library(Int64)

    /// The place in the document's people, if it has one.
    var local: Int? {
        if case .local(let index) = self { index } else { nil }
    }
}
