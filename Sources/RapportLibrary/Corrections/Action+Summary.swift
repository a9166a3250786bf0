extension Correction.Action {
    /// The decision in a few words, people and documents by their identifiers.
    public var summary: String {
        switch self {
        case .merge(let person, let other): "p\(other) is p\(person)"
        case .split(let person, let documents, let into):
            "p\(person) is p\(into) in \(documents.map { "d\($0)" }.joined(separator: ", "))"
        case .apart(let person, let other): "p\(person) and p\(other) are two"
        case .rename(let person, let name): "p\(person) is called \(name)"
        case .setWorld(let person, let isReal, let work):
            "p\(person) is \(isReal ? "real" : work.map { "a character of \($0)" } ?? "a character")"
        case .statement(let anchor, let change):
            "p\(anchor.a), \(anchor.found), p\(anchor.b) in d\(anchor.document): \(change.summary)"
        case .quotation(let anchor, let change): "“\(anchor.words)” in d\(anchor.document): \(change.summary)"
        case .add(let document, let anchor): "p\(anchor.a), \(anchor.kind), p\(anchor.b) in d\(document): added"
        }
    }
}

extension Correction.StatementChange {
    fileprivate var summary: String {
        switch self {
        case .kind(let kind): kind
        case .reversed: "the other way round"
        case .speaker(let person): person.map { "said by p\($0)" } ?? "said by the document"
        case .status(let status): status.rawValue
        }
    }
}

extension Correction.QuotationChange {
    fileprivate var summary: String {
        switch self {
        case .speaker(let person): person.map { "said by p\($0)" } ?? "said by nobody known"
        case .status(let status): status.rawValue
        }
    }
}
