import Foundation
import RapportLanguage
import RapportText

/// A novel of the Project Dialogism Novel Corpus with its cast and who speaks to whom.
struct PdncNovel {
    /// A part of a quotation: code point offsets, and the ids of those who speak it and are spoken to.
    struct Part: Decodable {
        let start: Int
        let end: Int
        let speaker: String?
        let addressees: [String]?
    }

    let name: String
    let text: String
    let cast: Cast
    let parts: [Part]
}

extension Corpora {
    /// The novels of the Project Dialogism Novel Corpus.
    func pdnc(_ part: Part) throws -> [PdncNovel] {
        let directory = "\(directory)/pdnc/\(part)"
        return try Self.lines("\(directory)/gold/quotes.jsonl").map { line in
            let record = try JSONDecoder().decode(Record.self, from: line)
            return PdncNovel(
                name: record.doc,
                text: try String(contentsOfFile: "\(directory)/docs/\(record.doc).txt", encoding: .utf8),
                cast: Cast(record.characters.map { CastMember(id: $0.id, names: $0.names) }),
                parts: record.quotes
            )
        }
    }
}

private struct Record: Decodable {
    struct Character: Decodable {
        let id: String
        let names: [String]
    }
    let doc: String
    let quotes: [PdncNovel.Part]
    let characters: [Character]
}
