import Foundation
import HTTPTypes

/// The description of the API (OpenAPI 3.1), made of the table of operations.
enum OpenAPI {
    /// The description.
    static let document: JSONValue = [
        "openapi": "3.1.0",
        "info": [
            "title": "Rapport",
            "version": "1",
            "description": """
            Who is what to whom, and who says so: one library. Offsets are Unicode code points of a document's text, \
            ends exclusive. Members that are not known are left out. What goes wrong is told after RFC 9457. \
            Lists link to the parts before and after (RFC 8288); answers carry an ETag of the library's version.
            """,
            "license": ["name": "Apache License 2.0", "identifier": "Apache-2.0"],
        ],
        "servers": [["url": .string(API.root)]],
        "paths": .object(paths),
        // The token is asked for only where the server was given one.
        "security": [[:], ["token": []]],
        "components": [
            "schemas": .object(schemas),
            "securitySchemes": ["token": ["type": "http", "scheme": "bearer"]],
        ],
    ]

    private static var paths: [String: JSONValue] {
        Dictionary(grouping: Operations.all, by: \.path).mapValues { operations in
            .object(
                Dictionary(uniqueKeysWithValues: operations.map { ($0.method.rawValue.lowercased(), describe($0)) })
            )
        }
    }

    private static func describe(_ operation: Operation) -> JSONValue {
        let parameters =
            operation.pathParameters.map { parameter($0, in: "path") }
            + operation.query.map { parameter($0, in: "query") }
        var members: [String: JSONValue] = [
            "operationId": .string(operation.name),
            "summary": .string(operation.summary),
            "parameters": .array(parameters),
            "responses": .object(responses(of: operation)),
        ]
        members["requestBody"] = body(of: operation)
        return .object(members)
    }

    private static func parameter(_ parameter: Parameter, in place: String) -> JSONValue {
        [
            "name": .string(parameter.name), "in": .string(place), "description": .string(parameter.summary),
            "required": .bool(parameter.isRequired), "schema": parameter.schema,
        ]
    }

    private static func body(of operation: Operation) -> JSONValue? {
        switch operation.answer {
        case .query, .stream: return nil
        case .change(let fields, _):
            guard !fields.isEmpty else { return nil }
            let properties = fields.map { field in
                guard case .object(var schema) = field.schema else { return (field.name, field.schema) }
                schema["description"] = .string(field.summary)
                return (field.name, JSONValue.object(schema))
            }
            let schema: JSONValue = [
                "type": "object",
                "properties": .object(Dictionary(uniqueKeysWithValues: properties)),
                "required": .array(fields.filter(\.isRequired).map { .string($0.name) }),
                "additionalProperties": false,
            ]
            return ["required": true, "content": ["application/json": ["schema": schema]]]
        case .reading:
            let content = Operation.textTypes.map { ($0, ["schema": ["type": "string", "minLength": 1]] as JSONValue) }
            return ["required": true, "content": .object(Dictionary(uniqueKeysWithValues: content))]
        }
    }

    private static func responses(of operation: Operation) -> [String: JSONValue] {
        var headers: [String: JSONValue] = [:]
        if case .query = operation.answer { headers["ETag"] = header("The version of the answer.") }
        if operation.query.contains(where: { $0.name == "offset" }) {
            headers["Link"] = header("Where the parts of the list before and after are.")
        }
        if operation.status == .created, case .reading = operation.answer {
            headers["Location"] = header("Where the document is.")
        }
        var success: [String: JSONValue] = [
            "description": .string(operation.status.reasonPhrase),
            "content": .object(operation.media.mapValues { ["schema": $0] }),
        ]
        if !headers.isEmpty { success["headers"] = .object(headers) }
        var responses: [String: JSONValue] = ["\(operation.status.code)": .object(success)]
        if case .query = operation.answer {
            responses["304"] = ["description": "The answer is that of the version named in If-None-Match."]
        }
        for status in failures(of: operation) {
            responses["\(status.code)"] = [
                "description": .string(status.reasonPhrase),
                "content": .object([Problem.mediaType: ["schema": .schema("Problem")]]),
            ]
        }
        return responses
    }

    private static func header(_ description: String) -> JSONValue {
        ["description": .string(description), "schema": ["type": "string"]]
    }

    /// Everything but a mistake of the program's own.
    private static func failures(of operation: Operation) -> [HTTPResponse.Status] {
        let always: [HTTPResponse.Status] = [.badRequest, .unauthorized, .misdirectedRequest, .serviceUnavailable]
        let absent: [HTTPResponse.Status] = operation.pathParameters.isEmpty ? [] : [.notFound]
        switch operation.answer {
        case .query: return always + absent
        case .stream: return always + [.insufficientStorage]
        case .change(let fields, _):
            let ofBody: [HTTPResponse.Status] = fields.isEmpty ? [] : [.unsupportedMediaType, .contentTooLarge]
            return always + ofBody + [.notFound, .unprocessableContent, .forbidden, .insufficientStorage]
        case .reading:
            return always + [
                .unsupportedMediaType, .contentTooLarge, .unprocessableContent, .forbidden, .insufficientStorage,
            ]
        }
    }

    /// The schemas of what is given, which come with the program.
    private static let schemas: [String: JSONValue] = {
        let file = Bundle.module.bundleURL.appending(path: "Resources/API/schemas.json")
        guard let data = try? Data(contentsOf: file),
            let schemas = try? JSONDecoder().decode([String: JSONValue].self, from: data)
        else { preconditionFailure("schemas.json is missing or damaged") }
        return schemas
    }()
}

extension HTTPResponse.Status {
    /// No room is left (RFC 4918, section 11.5).
    static let insufficientStorage = HTTPResponse.Status(code: 507, reasonPhrase: "Insufficient Storage")
}
