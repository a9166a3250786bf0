import RapportLibrary

extension Operations {
    /// What is said: quotations, statements, and what speaks against itself.
    static let words: [Operation] = [
        .list(
            "/quotations",
            "listQuotations",
            "The quotations; those by a person, and to or about another.",
            of: "Quotation",
            query: [.words, .order] + Parameter.sayings
        ) { try $0.library.quotations(Filter($0.arguments), by: order($0), page: $1) },
        .list(
            "/statements",
            "listStatements",
            "The statements about ties between people.",
            of: "Statement",
            query: [.order, .speaker] + Parameter.ties
        ) {
            let speaker = $0.arguments.integer("said_by")
            return try $0.library.statements(Filter($0.arguments), saidBy: speaker, by: order($0), page: $1)
        },
        .list(
            "/contradictions",
            "listContradictions",
            "What is denied here and affirmed there, the newest denial first.",
            of: "Contradiction",
            query: [.kind, .certainty, .person, .other, .document, .confidence, .reviewed, .rejected]
                + Parameter.sources
        ) { try $0.library.contradictions(Filter($0.arguments), page: $1) },
    ]

    private static func order(_ call: Call) -> Library.Order { call.arguments.choice("order") ?? .newest }
}
