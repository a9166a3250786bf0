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

        /// The same further on in a text.
        func moved(by distance: Int) -> Part {
            Part(start: start + distance, end: end + distance, speaker: speaker, addressees: addressees)
        }
    }

    let name: String
    let text: String
    let cast: Cast
    let parts: [Part]

    /// The novel in pieces that end with paragraphs, as short texts are.
    ///
    /// - Parameter size: the fewest code points of a piece.
    func excerpts(ofSize size: Int) -> [PdncNovel] {
        let letters = Array(text.unicodeScalars)
        var excerpts: [PdncNovel] = []
        var start = 0
        var next = 0
        var own: [Part] = []
        for end in letters.indices where end > start + size && letters[end] == "\n" && letters[end - 1] == "\n" {
            while next < parts.count, parts[next].end <= end {
                own.append(parts[next].moved(by: -start))
                next += 1
            }
            // Not within a quotation.
            if next < parts.count, parts[next].start < end { continue }
            var piece = String.UnicodeScalarView()
            piece.append(contentsOf: letters[start..<end])
            excerpts.append(PdncNovel(name: "\(name) \(start)", text: String(piece), cast: cast, parts: own))
            start = end
            own = []
        }
        return excerpts
    }
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
