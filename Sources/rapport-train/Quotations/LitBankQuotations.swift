import Foundation
import RapportLanguage
import RapportText

/// A document of LitBank with its mentions, who is who, and who speaks.
struct LitBankQuotations {
    /// A mention: code point offsets, type, form, and the number of its entity.
    struct GoldMention {
        let start: Int
        let end: Int
        let type: EntityType
        let form: Mention.Form
        let entity: Int
    }

    let name: String
    let text: String
    let mentions: [GoldMention]
    /// The quotations with a known speaker: code point offsets, and the mentions of the speaker.
    let quotations: [(start: Int, end: Int, speaker: [(start: Int, end: Int)])]
}

extension Corpora {
    /// The documents of LitBank that have quotations.
    func litBankQuotations(_ part: Part) throws -> [LitBankQuotations] {
        let directory = "\(directory)/litbank/\(part)"
        var mentions: [String: [LitBankQuotations.GoldMention]] = [:]
        for line in try Self.lines("\(directory)/gold/mentions.jsonl") {
            let record = try JSONDecoder().decode(MentionRecord.self, from: line)
            mentions[record.doc] = record.mentions.map(\.mention)
        }
        return try Self.lines("\(directory)/gold/quotes.jsonl").compactMap { line in
            let record = try JSONDecoder().decode(QuoteRecord.self, from: line)
            guard !record.quotes.isEmpty else { return nil }
            let spans = Dictionary(
                record.characters.map { ($0.id, ($0.mentions ?? []).map { (start: $0[0], end: $0[1]) }) },
                uniquingKeysWith: { first, _ in first }
            )
            return LitBankQuotations(
                name: record.doc,
                text: try String(contentsOfFile: "\(directory)/docs/\(record.doc).txt", encoding: .utf8),
                mentions: mentions[record.doc] ?? [],
                quotations: record.quotes.compactMap { quote in
                    quote.speaker.flatMap { spans[$0] }.map { (quote.start, quote.end, $0) }
                }
            )
        }
    }

    static func lines(_ path: String) throws -> [Data] {
        try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map { Data($0.utf8) }
    }
}

private struct QuoteRecord: Decodable {
    struct Quote: Decodable {
        let start: Int
        let end: Int
        let speaker: String?
    }
    struct Character: Decodable {
        let id: String
        let mentions: [[Int]]?
    }
    let doc: String
    let quotes: [Quote]
    let characters: [Character]
}

private struct MentionRecord: Decodable {
    /// One mention: [start, end, type, form, entity].
    struct Entry: Decodable {
        let mention: LitBankQuotations.GoldMention

        init(from decoder: any Decoder) throws {
            var list = try decoder.unkeyedContainer()
            let start = try list.decode(Int.self)
            let end = try list.decode(Int.self)
            let type = try list.decode(String.self)
            let form = try list.decode(String.self)
            mention = LitBankQuotations.GoldMention(
                start: start,
                end: end,
                type: EntityType(rawValue: type) ?? .person,
                form: Mention.Form(rawValue: form) ?? .common,
                entity: try list.decode(Int.self)
            )
        }
    }
    let doc: String
    let mentions: [Entry]
}
