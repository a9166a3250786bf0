import Foundation

/// The given names and surnames of Faker, read out of the source files of its English-language providers.
struct NameLists {
    private(set) var feminine: Set<String> = []
    private(set) var masculine: Set<String> = []
    private(set) var surnames: Set<String> = []

    /// Reads the providers of a directory `faker/providers/person` that are named.
    init(directory: String, locales: [String]) throws {
        for locale in locales {
            let text = try String(contentsOfFile: "\(directory)/\(locale)/__init__.py", encoding: .utf8)
            var list = ""
            for line in text.split(separator: "\n") {
                if line.hasPrefix("    "), !line.hasPrefix("     "), let equals = line.range(of: " = ") {
                    list = String(line[..<equals.lowerBound].dropFirst(4))
                }
                for name in Self.quoted(line) where Self.isName(name) {
                    switch list {
                    case "first_names_female": feminine.insert(name)
                    case "first_names_male": masculine.insert(name)
                    case "last_names": surnames.insert(name)
                    default: break
                    }
                }
            }
        }
    }

    private static func quoted(_ line: Substring) -> [String] {
        let parts = line.split(separator: "\"", omittingEmptySubsequences: false)
        return parts.indices.filter { $0 % 2 == 1 }.map { String(parts[$0]) }
    }

    private static func isName(_ text: String) -> Bool {
        text.utf8.count > 1 && !text.contains(" ") && text.first?.isUppercase == true
    }
}
