import RapportLibrary

extension Operation {
    /// An operation that gives a part of a list, as JSON or as a table.
    static func list<Entry: Encodable & TableRow & SendableMetatype>(
        _ path: String,
        _ name: String,
        _ summary: String,
        of schema: String,
        query: [Parameter] = [],
        entries: @escaping @Sendable (Call, Page) throws -> [Entry]
    ) -> Operation {
        Operation(
            path: path,
            name: name,
            summary: summary,
            query: query + [.limit, .offset, .format],
            media: ["application/json": .list(of: schema), "text/csv": ["type": "string"]],
            answer: .query { call in
                let limit = call.arguments.count("limit")
                // One entry more tells whether there are more.
                let found = try entries(call, Page(offset: call.arguments.count("offset"), limit: limit + 1))
                let part = Array(found.prefix(limit))
                var payload =
                    call.arguments.text("format") == "csv" ? Payload("text/csv", Entry.csv(part)) : try Payload(part)
                payload.hasMore = found.count > part.count
                return payload
            }
        )
    }

    /// An operation that gives one value as JSON.
    static func value(
        _ path: String,
        _ name: String,
        _ summary: String,
        of schema: JSONValue,
        query: [Parameter] = [],
        value: @escaping @Sendable (Call) throws -> some Encodable & SendableMetatype
    ) -> Operation {
        Operation(
            path: path,
            name: name,
            summary: summary,
            query: query,
            media: ["application/json": schema],
            answer: .query { try Payload(value($0)) }
        )
    }

    /// An operation that gives a text of a media type.
    static func text(
        _ path: String,
        _ name: String,
        _ summary: String,
        as mediaType: String,
        query: [Parameter] = [],
        text: @escaping @Sendable (Call) throws -> String
    ) -> Operation {
        Operation(
            path: path,
            name: name,
            summary: summary,
            query: query,
            media: [mediaType: ["type": "string"]],
            answer: .query { Payload(mediaType, try text($0)) }
        )
    }
}

extension JSONValue {
    /// The schema of a name.
    static func schema(_ name: String) -> JSONValue { ["$ref": .string("#/components/schemas/\(name)")] }

    /// The schema of a list.
    static func list(of name: String) -> JSONValue { ["type": "array", "items": schema(name)] }
}
