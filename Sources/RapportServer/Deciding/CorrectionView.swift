import RapportLibrary

/// A decision for people to read: identifiers replaced by names that lead to dossiers.
struct CorrectionView {
    let view: [String: Any]

    init(_ correction: Correction, _ library: Library) throws {
        var view: [String: Any] = [
            "id": correction.id, "time": correction.made.time, "author": correction.made.author,
            "parts": try Self.parts(correction.action.summary, library).map(\.view),
        ]
        if let undone = correction.undone { view["undone"] = ["time": undone.time, "author": undone.author] }
        self.view = view
    }

    private static func parts(_ summary: String, _ library: Library) throws -> [SentencePart] {
        let words: [Substring] = summary.split(separator: " ", omittingEmptySubsequences: false)
        return try words.flatMap { word -> [SentencePart] in
            let name = word.prefix { $0 != "," && $0 != ":" }
            guard name.hasPrefix("p"), let identifier = Int64(name.dropFirst()),
                let person = try library.people(named: "p\(identifier)").first
            else { return [.text("\(word) ")] }
            return [
                .person(PersonReference(id: person.id, name: person.name)), .text("\(word.dropFirst(name.count)) "),
            ]
        }
    }
}
