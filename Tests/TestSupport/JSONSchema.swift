import Foundation

/// As much of JSON Schema (draft 2020-12) as the project's schemas use; an unknown keyword is an error, so that the
/// schema cannot ask for what is not checked.
package struct JSONSchema {
    private let root: [String: Any]
    /// What references point into.
    private let definitions: [String: Any]

    /// Reads a schema from the documentation folder.
    package init(named name: String) throws {
        let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let data = try Data(contentsOf: package.appending(path: "Documentation/\(name)"))
        root = try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
        definitions = root
    }

    /// A schema that is part of a larger document, into which its references point.
    package init(_ schema: [String: Any], within document: [String: Any]) {
        root = schema
        definitions = document
    }

    /// What is wrong with a value, each with the path to it; empty for a valid one.
    package func errors(in value: Any) -> [String] { errors(in: value, by: root, at: "$") }

    private func errors(in value: Any, by schema: [String: Any], at path: String) -> [String] {
        schema.sorted { $0.key < $1.key }.flatMap { keyword, constraint -> [String] in
            switch (keyword, constraint) {
            case ("$schema", _), ("title", _), ("description", _), ("$defs", _), ("format", _): return []
            case ("$ref", let name as String):
                guard let target = definition(name) else { return ["\(path): no \(name)"] }
                return errors(in: value, by: target, at: path)
            case ("anyOf", let choices as [[String: Any]]):
                let isAny = choices.contains { errors(in: value, by: $0, at: path).isEmpty }
                return isAny ? [] : ["\(path): none of anyOf"]
            case ("const", _): return Self.equal(value, constraint) ? [] : ["\(path): not \(constraint)"]
            case ("enum", let values as [Any]):
                return values.contains { Self.equal(value, $0) } ? [] : ["\(path): \(value) is none of \(values)"]
            case ("type", let name as String): return Self.isOf(name, value) ? [] : ["\(path): no \(name): \(value)"]
            case ("type", let names as [String]):
                return names.contains { Self.isOf($0, value) } ? [] : ["\(path): none of \(names): \(value)"]
            case ("required", let names as [String]):
                let keys = (value as? [String: Any])?.keys
                return names.filter { keys?.contains($0) == false }.map { "\(path): \($0) is missing" }
            case ("properties", let properties as [String: [String: Any]]):
                guard let object = value as? [String: Any] else { return [] }
                return properties.flatMap { name, schema in
                    object[name].map { errors(in: $0, by: schema, at: "\(path).\(name)") } ?? []
                }
            case ("additionalProperties", let isAllowed as Bool) where !isAllowed:
                guard let object = value as? [String: Any], let known = schema["properties"] as? [String: Any] else {
                    return []
                }
                return object.keys.filter { known[$0] == nil }.map { "\(path): \($0) is not known" }
            case ("items", let schema as [String: Any]):
                return (value as? [Any] ?? []).enumerated().flatMap {
                    errors(in: $0.element, by: schema, at: "\(path)[\($0.offset)]")
                }
            case ("minProperties", let least as Int):
                return (value as? [String: Any]).map { $0.count < least } == true
                    ? ["\(path): fewer than \(least)"] : []
            case ("maxProperties", let most as Int):
                return (value as? [String: Any]).map { $0.count > most } == true ? ["\(path): more than \(most)"] : []
            case ("minItems", let least as Int):
                return (value as? [Any]).map { $0.count < least } == true ? ["\(path): fewer than \(least)"] : []
            case ("maxItems", let most as Int):
                return (value as? [Any]).map { $0.count > most } == true ? ["\(path): more than \(most)"] : []
            case ("minLength", let least as Int):
                return (value as? String).map { $0.unicodeScalars.count < least } == true ? ["\(path): too short"] : []
            case ("maxLength", let most as Int):
                return (value as? String).map { $0.unicodeScalars.count > most } == true ? ["\(path): too long"] : []
            case ("minimum", let least as NSNumber):
                return (value as? NSNumber).map { $0.doubleValue < least.doubleValue } == true
                    ? ["\(path): too small"] : []
            case ("maximum", let most as NSNumber):
                return (value as? NSNumber).map { $0.doubleValue > most.doubleValue } == true
                    ? ["\(path): too large"] : []
            default: return ["\(path): the schema's keyword \(keyword) is not checked"]
            }
        }
    }

    /// What a reference such as "#/$defs/id" points at.
    private func definition(_ reference: String) -> [String: Any]? {
        let parts = reference.split(separator: "/").dropFirst()
        return parts.reduce(Optional(definitions)) { $0?[String($1)] as? [String: Any] }
    }

    private static func equal(_ a: Any, _ b: Any) -> Bool {
        if a is NSNull || b is NSNull { return a is NSNull && b is NSNull }
        return (a as? String).map { $0 == b as? String } ?? (a as? NSNumber).map { $0 == b as? NSNumber } ?? false
    }

    private static func isOf(_ type: String, _ value: Any) -> Bool {
        switch type {
        case "null": value is NSNull
        case "string": value is String
        case "array": value is [Any]
        case "object": value is [String: Any]
        case "boolean": isBoolean(value)
        case "number": value is NSNumber && !isBoolean(value)
        case "integer":
            (value as? NSNumber).map { !isBoolean($0) && $0.doubleValue == $0.doubleValue.rounded() } ?? false
        default: false
        }
    }

    /// JSONSerialization gives true and false as numbers, told from others by their C type alone.
    private static func isBoolean(_ value: Any) -> Bool {
        (value as? NSNumber).map { String(cString: $0.objCType) == "c" } ?? false
    }
}
