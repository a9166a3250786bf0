/// A value that a request carries in its path, its query or its body: what it is called, and what it may be.
struct Parameter: Sendable {
    /// What a value may be.
    enum Kind: Sendable {
        /// The number of something in the library.
        case identifier
        /// The numbers of several.
        case identifiers
        /// A whole number within bounds.
        case integer(ClosedRange<Int64>)
        /// A number from 0 to 1.
        case share
        /// Words, no longer than so many code points.
        case text(Int)
        /// A day, a month or a year, as ISO 8601 has them.
        case date
        /// One of several words.
        case choice([String])
        /// True or false.
        case flag
    }

    let name: String
    let kind: Kind
    let summary: String
    var isRequired = false
    /// What counts where nothing is given.
    var standard: JSONValue?

    /// The parameter as one that has to be there.
    var required: Parameter {
        var parameter = self
        parameter.isRequired = true
        return parameter
    }
}

// MARK: - What a value may be

extension Parameter {
    /// The value that some text of a path or query stands for; nil where it may not.
    func value(of text: String) -> JSONValue? {
        let value: JSONValue? =
            switch kind {
            case .identifier, .integer: Self.isDecimal(text) ? Int64(text).map { .integer($0) } : nil
            case .share: text.utf8.allSatisfy(Self.decimals.contains) ? Double(text).map { .number($0) } : nil
            case .flag: ["true": .bool(true), "false": .bool(false)][text]
            case .text, .date, .choice: .string(text)
            case .identifiers: nil
            }
        return value.flatMap { accepts($0) ? $0 : nil }
    }

    /// Whether a value may be given.
    func accepts(_ value: JSONValue) -> Bool {
        switch (kind, value) {
        case (.identifier, .integer(let number)): number > 0
        case (.identifiers, .array(let values)):
            (1...Self.mostIdentifiers).contains(values.count)
                && values.allSatisfy { if case .integer(let number) = $0 { number > 0 } else { false } }
        case (.integer(let range), .integer(let number)): range.contains(number)
        case (.share, .number(let number)): (0...1).contains(number)
        case (.share, .integer(let number)): (0...1).contains(number)
        case (.text(let most), .string(let text)):
            !text.isEmpty && text.unicodeScalars.count <= most && !text.unicodeScalars.contains("\0")
        case (.date, .string(let text)): Self.isDate(text)
        case (.choice(let words), .string(let text)): words.contains(text)
        case (.flag, .bool): true
        default: false
        }
    }

    /// What a value may be, in words.
    var wanted: String {
        switch kind {
        case .identifier: "a whole number above 0"
        case .identifiers: "a list of up to \(Self.mostIdentifiers) whole numbers above 0"
        case .integer(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
        case .share: "a number from 0 to 1"
        case .text(let most): "from 1 to \(most) characters, none of them U+0000"
        case .date: "a date such as 2015, 2015-06 or 2015-06-01"
        case .choice(let words): "one of \(words.joined(separator: ", "))"
        case .flag: "true or false"
        }
    }

    /// What a value may be, as a JSON Schema.
    var schema: JSONValue {
        var schema: [String: JSONValue] =
            switch kind {
            case .identifier: Self.identifier
            case .identifiers:
                [
                    "type": "array", "items": .object(Self.identifier), "minItems": 1,
                    "maxItems": .integer(Int64(Self.mostIdentifiers)),
                ]
            case .integer(let range):
                ["type": "integer", "minimum": .integer(range.lowerBound), "maximum": .integer(range.upperBound)]
            case .share: ["type": "number", "minimum": 0, "maximum": 1]
            case .text(let most):
                ["type": "string", "minLength": 1, "maxLength": .integer(Int64(most)), "pattern": "^[^\\u0000]+$"]
            case .date: ["type": "string", "pattern": "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"]
            case .choice(let words): ["type": "string", "enum": .array(words.map { .string($0) })]
            case .flag: ["type": "boolean"]
            }
        schema["default"] = standard
        return .object(schema)
    }

    private static let mostIdentifiers = 1000

    private static let identifier: [String: JSONValue] = [
        "type": "integer", "format": "int64", "minimum": 1, "maximum": .integer(.max),
    ]

    private static let decimals = Set("0123456789.eE+-".utf8)

    private static func isDecimal(_ text: String) -> Bool { text.utf8.allSatisfy { (48...57).contains($0) } }

    private static func isDate(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        return parts.map(\.utf8.count) == Array([4, 2, 2].prefix(parts.count))
            && parts.allSatisfy { isDecimal(String($0)) }
    }
}
