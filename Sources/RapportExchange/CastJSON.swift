import Foundation
public import RapportLanguage

/// Reads a cast from JSON: `[{"id", "names": […], "gender"?}]`.
///
/// The gender is "feminine", "masculine" or "neutral", or one of the letters F, M and X; with any other the text decides. Keys
/// that are not known are passed over.
public enum CastJSON {
    /// Why JSON is no cast.
    public struct Malformed: Error, CustomStringConvertible {
        /// What was found, as a sentence without its full stop.
        public let description: String
    }

    /// The cast that some JSON describes.
    ///
    /// - Throws: ``Malformed`` where it is none, or two of its members have the same id.
    public static func cast(_ json: [UInt8]) throws(Malformed) -> Cast {
        let entries: [Entry]
        do {
            entries = try JSONDecoder().decode([Entry].self, from: Data(json))
        } catch {
            throw Malformed(description: "not a cast, which is written as [{\"id\": \"…\", \"names\": [\"…\"]}]")
        }
        var seen: Set<String> = []
        for entry in entries where !seen.insert(entry.id).inserted {
            throw Malformed(description: "two members of the cast have the id \"\(entry.id)\"")
        }
        return Cast(
            entries.map { CastMember(id: $0.id, names: $0.names, gender: $0.gender.flatMap(gender)) }
        )
    }

    private struct Entry: Decodable {
        let id: String
        let names: [String]
        let gender: String?
    }

    private static func gender(_ word: String) -> Gender? {
        switch word.uppercased() {
        case "F": .feminine
        case "M": .masculine
        default: Gender(rawValue: word.lowercased())
        }
    }
}
