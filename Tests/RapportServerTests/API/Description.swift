import Foundation
import TestSupport

/// The description of the API that a server gives.
struct Description {
    struct Operation {
        let method: String
        let path: String
        let members: [String: Any]

        var name: String { members["operationId"] as? String ?? "" }
    }

    let document: [String: Any]

    init(_ client: Client) async throws { document = try await client.api("/openapi.json").object }

    /// Every operation, in order of path and method.
    var operations: [Operation] {
        let paths = document["paths"] as? [String: [String: [String: Any]]] ?? [:]
        return paths.sorted { $0.key < $1.key }.flatMap { path, methods in
            methods.sorted { $0.key < $1.key }.map {
                Operation(method: $0.key.uppercased(), path: path, members: $0.value)
            }
        }
    }

    /// What is wrong with an answer, by the description of its operation.
    func errors(in answer: Answer, to operation: Operation) throws -> [String] {
        let responses = operation.members["responses"] as? [String: [String: Any]] ?? [:]
        guard let response = responses["\(answer.status)"] else {
            return ["the status \(answer.status) is not described"]
        }
        let content = response["content"] as? [String: [String: Any]] ?? [:]
        let type = answer.headers["content-type"] ?? "nothing"
        guard let media = content[type] else { return ["the media type \(type) is not described"] }
        guard type.hasSuffix("json"), let schema = media["schema"] as? [String: Any] else { return [] }
        return JSONSchema(schema, within: document).errors(in: try answer.json)
    }

    /// Every reference that points at nothing.
    var lostReferences: [String] {
        func references(in value: Any) -> [String] {
            switch value {
            case let object as [String: Any]:
                object.flatMap { name, member in
                    name == "$ref" ? [member as? String ?? ""] : references(in: member)
                }
            case let list as [Any]: list.flatMap(references(in:))
            default: []
            }
        }
        let schemas = (document["components"] as? [String: [String: Any]])?["schemas"] ?? [:]
        return references(in: document).filter { schemas[String($0.dropFirst("#/components/schemas/".count))] == nil }
    }
}
