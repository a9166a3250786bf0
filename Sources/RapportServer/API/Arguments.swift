import Foundation
import HTTPTypes
import Hummingbird
import RapportLibrary
import RapportRelations

/// The values a request carries, each of them looked at.
struct Arguments: Sendable {
    private var values: [String: JSONValue] = [:]

    /// The values in the parts of an address.
    ///
    /// - Throws: `HTTPError` with the status 404 where one may not be.
    mutating func take(path parameters: [Parameter], from context: some RequestContext) throws {
        for parameter in parameters {
            guard let value = context.parameters.get(parameter.name).flatMap(parameter.value(of:)) else {
                throw HTTPError(.notFound, message: "“\(parameter.name)” in this address is \(parameter.wanted).")
            }
            values[parameter.name] = value
        }
    }

    /// The values in the part of an address after its question mark.
    ///
    /// - Throws: `HTTPError` with the status 400 where one is not known, comes twice, may not be, or is missing.
    mutating func take(query parameters: [Parameter], from query: Substring) throws {
        for part in query.split(separator: "&") {
            let halves = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = FormEncoding.decoded(halves[0]),
                let text = FormEncoding.decoded(halves.count > 1 ? halves[1] : "")
            else {
                throw HTTPError(.badRequest, message: "The query is not encoded as UTF-8 with percent signs.")
            }
            guard let parameter = parameters.first(where: { $0.name == name }) else { throw Self.unknown(name) }
            guard values[name] == nil else {
                throw HTTPError(.badRequest, message: "“\(name)” is given twice.")
            }
            guard let value = parameter.value(of: text) else { throw Self.unfit(parameter) }
            values[name] = value
        }
        try complete(parameters)
    }

    /// The values in a JSON object.
    ///
    /// - Throws: `HTTPError` with the status 400 where it is none, or a value in it is not known, may not be, or is missing.
    mutating func take(fields parameters: [Parameter], from body: [UInt8]) throws {
        guard case .object(let members)? = try? JSONDecoder().decode(JSONValue.self, from: Data(body)) else {
            throw HTTPError(.badRequest, message: "The body is no JSON object.")
        }
        for (name, value) in members {
            guard let parameter = parameters.first(where: { $0.name == name }) else { throw Self.unknown(name) }
            guard parameter.accepts(value) else { throw Self.unfit(parameter) }
            values[name] = value
        }
        try complete(parameters)
    }

    private mutating func complete(_ parameters: [Parameter]) throws {
        for parameter in parameters where values[parameter.name] == nil {
            if parameter.isRequired {
                throw HTTPError(.badRequest, message: "“\(parameter.name)” is missing: \(parameter.wanted).")
            }
            values[parameter.name] = parameter.standard
        }
    }

    private static func unknown(_ name: String) -> HTTPError {
        HTTPError(.badRequest, message: "“\(name)” is not known here.")
    }

    private static func unfit(_ parameter: Parameter) -> HTTPError {
        HTTPError(.badRequest, message: "“\(parameter.name)” has to be \(parameter.wanted).")
    }
}

// MARK: - Values

extension Arguments {
    /// A whole number.
    func integer(_ name: String) -> Int64? {
        if case .integer(let value)? = values[name] { value } else { nil }
    }

    /// How many, where a parameter has a standard number.
    func count(_ name: String) -> Int { Int(integer(name) ?? 0) }

    /// The number of something in the library, which the parameters require.
    func identifier(_ name: String) -> Int64 { integer(name) ?? 0 }

    /// The numbers of several.
    func identifiers(_ name: String) -> [Int64] {
        guard case .array(let values)? = values[name] else { return [] }
        return values.compactMap { if case .integer(let value) = $0 { value } else { nil } }
    }

    /// Words.
    func text(_ name: String) -> String? {
        if case .string(let value)? = values[name] { value } else { nil }
    }

    /// One of the words of a type.
    func choice<Choice: RawRepresentable<String>>(_ name: String) -> Choice? {
        text(name).flatMap { Choice(rawValue: $0) }
    }

    /// True or false.
    func flag(_ name: String) -> Bool? {
        if case .bool(let value)? = values[name] { value } else { nil }
    }

    /// A number.
    func number(_ name: String) -> Double? {
        switch values[name] {
        case .number(let value)?: value
        case .integer(let value)?: Double(value)
        default: nil
        }
    }
}
