import RapportLibrary

extension Operations {
    /// The whole library, for other programs.
    static let exports: [Operation] = [
        export(
            "library.jsonl",
            "exportLibrary",
            "Everything, corrections included, to be taken in again (rapport.library/1).",
            as: "application/jsonl"
        ) { try $0.export(to: $1) },
        export("library.jsonld", "exportJSONLD", "People and what is said as JSON-LD.", as: "application/ld+json") {
            try $0.writeJSONLD(to: $1)
        },
        export("library.tei", "exportTEI", "All texts as TEI, what was read in them marked.", as: "application/tei+xml")
        {
            library,
            write in try library.writeTEI { try write(Array($0.utf8)) }
        },
        export("people.csv", "exportPeople", "All people as a table.", as: "text/csv") {
            try $0.forEachPerson(PersonEntry.writer(to: $1))
        },
        export("quotations.csv", "exportQuotations", "All quotations as a table.", as: "text/csv") {
            try $0.forEachQuotation(QuotationEntry.writer(to: $1))
        },
        export("statements.csv", "exportStatements", "All statements as a table.", as: "text/csv") {
            try $0.forEachStatement(StatementEntry.writer(to: $1))
        },
    ]

    private static func export(
        _ file: String,
        _ name: String,
        _ summary: String,
        as mediaType: String,
        _ write: @escaping @Sendable (Library, @escaping ([UInt8]) throws -> Void) throws -> Void
    ) -> Operation {
        Operation(
            path: "/export/\(file)",
            name: name,
            summary: summary,
            // JSON-LD is JSON; the others are text, whatever else they are.
            media: [mediaType: ["type": mediaType.hasSuffix("+json") ? "object" : "string"]],
            answer: .stream { try write($0.library, $1) }
        )
    }
}
