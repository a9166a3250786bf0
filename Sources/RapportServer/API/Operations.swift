/// The table of everything the API can be asked.
enum Operations {
    static let all = documents + people + bonds + words + corrections + exports + [description]

    private static let description = Operation(
        path: "/openapi.json",
        name: "describe",
        summary: "This description, in OpenAPI 3.1.",
        media: ["application/json": ["type": "object"]],
        answer: .query { _ in try Payload(OpenAPI.document) }
    )
}
