import FoundationEssentials

/// What a page says of its article in JSON-LD (schema.org's NewsArticle, BlogPosting and the like).
struct LinkedData {
    /// The article's headline.
    private(set) var headline: String?
    /// Its authors, joined as in a list.
    private(set) var author: String?
    /// Who publishes it.
    private(set) var publisher: String?
    /// When it was published, as printed.
    private(set) var date: String?
    /// Its address.
    private(set) var address: String?
    /// Its language.
    private(set) var language: String?
    /// Its whole text, where the page gives it.
    private(set) var body: String?

    /// Reads the scripts of type `application/ld+json`; what is not valid JSON is passed over.
    init(_ scripts: [String]) {
        for script in scripts {
            guard let value = Self.parse(script) else { continue }
            let things = value.things
            for thing in things where thing.types.contains(where: Self.isArticle) {
                read(thing, among: things)
            }
        }
    }

    /// Line breaks inside strings are not JSON but common: white space is white space, so every control becomes a space.
    private static func parse(_ script: String) -> JSONValue? {
        let bytes = script.utf8.map { $0 < 0x20 ? 0x20 : $0 }
        guard var start = bytes.firstIndex(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") }) else {
            return nil
        }
        // Some wrap the JSON in a comment or a CDATA section, which has brackets of its own.
        if bytes[..<start].contains(UInt8(ascii: "<")) { start = bytes.firstIndex(of: UInt8(ascii: "{")) ?? start }
        let close = UInt8(ascii: bytes[start] == UInt8(ascii: "{") ? "}" : "]")
        guard let end = bytes.lastIndex(of: close), end > start else { return nil }
        return try? JSONDecoder().decode(JSONValue.self, from: Data(bytes[start...end]))
    }

    private static func isArticle(_ type: String) -> Bool {
        type.hasSuffix("Article") || type.hasSuffix("Posting") || type == "Report" || type == "Review"
            || type == "Interview"
    }

    /// Takes in an article; what an earlier one said stays.
    private mutating func read(_ thing: JSONValue, among things: [JSONValue]) {
        headline = headline ?? (thing["headline"] ?? thing["name"])?.words
        author = author ?? thing["author"]?.names(among: things)
        publisher = publisher ?? thing["publisher"]?.names(among: things)
        date = date ?? (thing["datePublished"] ?? thing["dateCreated"])?.words
        address = address ?? (thing["url"] ?? thing["mainEntityOfPage"]).flatMap { $0.words ?? $0["@id"]?.words }
        language = language ?? thing["inLanguage"]?.words
        if body == nil, case .string(let text)? = thing["articleBody"] { body = CharacterReference.decode(text) }
    }
}

extension JSONValue {
    /// Every object in it that stands for a thing: itself, the items of a list, of a `@graph`, of a main entity.
    fileprivate var things: [JSONValue] {
        switch self {
        case .array(let items): items.flatMap(\.things)
        case .object(let members):
            [self] + (members["@graph"]?.things ?? []) + (members["mainEntity"]?.things ?? [])
        default: []
        }
    }

    /// The names of its `@type`.
    fileprivate var types: [String] {
        switch self["@type"] {
        case .string(let type)?: [type]
        case .array(let types)?: types.compactMap(\.words)
        default: []
        }
    }

    /// A string without HTML in it, white space collapsed; the first of a list; nil where nothing is left.
    fileprivate var words: String? {
        switch self {
        case .string(let string):
            let words = CharacterReference.decode(string).split { $0.isWhitespace }.joined(separator: " ")
            return words.isEmpty ? nil : words
        case .array(let items): return items.lazy.compactMap(\.words).first
        default: return nil
        }
    }

    /// The names of people or organisations: strings, objects with a name, or references to others of the page.
    fileprivate func names(among things: [JSONValue]) -> String? {
        switch self {
        case .string: return words
        case .array(let items):
            var names: [String] = []
            for name in items.compactMap({ $0.names(among: things) }) where !names.contains(name) { names.append(name) }
            guard let last = names.last else { return nil }
            return names.count == 1 ? last : names.dropLast().joined(separator: ", ") + " and " + last
        case .object:
            if let name = self["name"]?.words { return name }
            guard let reference = self["@id"]?.words else { return nil }
            return things.first { $0["@id"]?.words == reference && $0["name"] != nil }?["name"]?.words
        default: return nil
        }
    }
}
