import RapportLibrary

extension Operations {
    /// People, and which of them may be one.
    static let people: [Operation] = [
        .list(
            "/people",
            "listPeople",
            "The people of the library.",
            of: "Person",
            query: [
                Parameter(
                    name: "order",
                    kind: .choice(Library.PeopleOrder.allCases.map(\.rawValue)),
                    summary: "What the list is sorted by, most first; names from A to Z.",
                    standard: "mentions"
                ), .kind,
            ] + Parameter.people
        ) { try $0.library.people(Filter($0.arguments), by: $0.arguments.choice("order") ?? .mentions, page: $1) },
        .value(
            "/people/{person}",
            "getPerson",
            "One person's dossier: names, and the first of their bonds, quotations and documents.",
            of: .schema("Dossier"),
            query: [.limit]
        ) {
            try $0.library.dossier(
                of: $0.arguments.identifier("person"),
                page: Page(limit: $0.arguments.count("limit"))
            )
        },
        .list(
            "/search/people",
            "searchPeople",
            "The people one of whose names has all these words or beginnings of words, the most mentioned first.",
            of: "Person",
            query: [Parameter.words.required]
        ) { try $0.library.people(named: $0.arguments.text("q") ?? "", page: $1) },
        .list(
            "/candidates",
            "listCandidates",
            "The pairs of people that wait for a decision whether they are one, the likeliest first.",
            of: "Candidate"
        ) { try $0.library.candidates(page: $1) },
    ]
}
