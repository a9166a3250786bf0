import HTTPTypes
import RapportLibrary

extension Operations {
    /// The shelf: documents, what is found in them, what is added to them or held against them.
    static let documents: [Operation] = [
        .list(
            "/documents",
            "listDocuments",
            "The documents, the newest first.",
            of: "Document",
            query: [.person] + Parameter.sources
        ) { try $0.library.documents(Filter($0.arguments), page: $1) },
        .value(
            "/documents/{document}",
            "getDocument",
            "A document's text and everything read in it, and who its people are in the library, in the same order.",
            of: .schema("DocumentReading")
        ) { call in
            let document = call.arguments.identifier("document")
            return DocumentReading(
                id: document,
                reading: try call.library.reading(of: document),
                people: try call.library.people(of: document)
            )
        },
        .text("/documents/{document}/text", "getText", "A document's text alone.", as: "text/plain") {
            try $0.library.reading(of: $0.arguments.identifier("document")).document.text
        },
        .list(
            "/search/documents",
            "searchDocuments",
            "The documents that have all these words, the best first; words in double quotation marks follow each other.",
            of: "Hit",
            query: [Parameter.words.required, .person] + Parameter.sources
        ) { try $0.library.search($0.arguments.text("q") ?? "", Filter($0.arguments), page: $1) },
        Operation(
            path: "/documents",
            name: "addDocument",
            summary: "Reads a text and puts it on the shelf.",
            query: [.fileName],
            status: .created,
            media: ["application/json": .schema("Added")],
            answer: .reading { call, text in
                let addition = try Addition(
                    path: text.name,
                    hash: ContentHash.of(text.bytes),
                    record: text.record
                )
                let outcomes = try call.library.add([addition])
                let document = try call.library.document(path: text.name)
                var payload = try Payload(Added(outcome: outcomes.first?.rawValue ?? "", document: document))
                payload.location = document.map { "\(API.root)/documents/\($0)" }
                return payload
            }
        ),
        Operation(
            path: "/check",
            name: "check",
            summary: "Looks up the quotations of a text in the library, and tells how they were changed.",
            query: [.fileName],
            media: ["application/json": .list(of: "Check")],
            answer: .reading { call, text in try Payload(call.library.check(text.record)) }
        ),
    ]

    private struct DocumentReading: Encodable {
        let id: Int64
        let reading: ReadingRecord
        let people: [PersonReference]
    }

    private struct Added: Encodable {
        let outcome: String
        let document: Int64?
    }
}
