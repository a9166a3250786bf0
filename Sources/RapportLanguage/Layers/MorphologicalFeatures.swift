/// The morphological features of a word in CoNLL-U form: "Number=Sing|Person=3", empty where it has none.
public struct MorphologicalFeatures: Hashable, Sendable {
    /// The features as CoNLL-U writes them, sorted by name.
    public let text: String

    /// Wraps features written as CoNLL-U writes them.
    public init(_ text: String = "") { self.text = text }

    /// The value of one feature: "Sing" of "Number".
    public subscript(name: String) -> Substring? {
        for feature in text.utf8.split(separator: UInt8(ascii: "|")) {
            guard let equals = feature.firstIndex(of: UInt8(ascii: "=")) else { continue }
            if Substring(feature[..<equals]) == name { return Substring(feature[feature.index(after: equals)...]) }
        }
        return nil
    }
}
