import Foundation
import RapportLanguage
import RapportText

/// A document of a corpus with its mentions by hand, aligned to the tokens that Rapport finds in its text.
struct MentionDocument {
    /// A mention by hand: exact tokens, and the types it may have; several where the corpus tells less than we do.
    struct Gold {
        let tokens: Range<Int>
        let types: [EntityType]
        /// Whether the corpus calls it a name; nil where it does not say.
        let isName: Bool?
    }

    let annotation: Annotation
    let gold: [Gold]
    let convention: NameConvention
}

/// Reads the corpora that mentions are learned from.
struct MentionCorpus {
    private let directory: String
    private let sentenceSplitter: SentenceSplitter
    private let syntax: SyntaxAnalyser

    init(directory: String) throws {
        self.directory = directory
        sentenceSplitter = try SentenceSplitter(Models.file("sentences"))
        syntax = try SyntaxAnalyser()
    }

    private struct Entities: Decodable {
        let doc: String
        let entities: [Entity]
    }

    private struct Mentions: Decodable {
        let doc: String
        let mentions: [Entity]
    }

    /// `[start, end, type]` or `[start, end, type, form, cluster]`.
    private struct Entity: Decodable {
        let start: Int
        let end: Int
        let type: String
        let form: String?

        init(from decoder: any Decoder) throws {
            var row = try decoder.unkeyedContainer()
            start = try row.decode(Int.self)
            end = try row.decode(Int.self)
            type = try row.decode(String.self)
            form = try row.decodeIfPresent(String.self)
        }
    }

    /// Universal NER over the English Web Treebank: names alone.
    func web(_ part: Corpora.Part) throws -> [MentionDocument] {
        try lines("uner_ewt/\(part)/gold/entities.jsonl", as: Entities.self).map { line in
            try document("ewt/\(part)/docs/\(line.doc).txt", line.entities, .web) { entity in
                switch entity.type {
                case "PER": ([.person], true)
                case "ORG": ([.organisation], true)
                default: (Self.places, true)
                }
            }
        }
    }

    /// LitBank: names and common nouns.
    func fiction(_ part: Corpora.Part) throws -> [MentionDocument] {
        let names = try lines("litbank/\(part)/gold/mentions.jsonl", as: Mentions.self)
        var proper: [String: Set<[Int]>] = [:]
        for line in names {
            proper[line.doc] = Set(line.mentions.filter { $0.form == "PROP" }.map { [$0.start, $0.end] })
        }
        return try lines("litbank/\(part)/gold/entities.jsonl", as: Entities.self).map { line in
            let proper = proper[line.doc] ?? []
            return try document("litbank/\(part)/docs/\(line.doc).txt", line.entities, .fiction) { entity in
                EntityType(rawValue: entity.type).map { ([$0], proper.contains([entity.start, entity.end])) }
            }
        }
    }

    /// GUM, as far as its text may be used commercially: names and common nouns, of persons, organisations and places.
    func articles(_ part: Corpora.Part) throws -> [MentionDocument] {
        let allowed = Set(try Corpora(directory: directory).gum(part).map(\.name))
        return try lines("gum/\(part)/gold/entities.jsonl", as: Entities.self).filter { allowed.contains($0.doc) }.map {
            line in
            try document("gum/\(part)/docs/\(line.doc).txt", line.entities, .article) { entity in
                switch entity.type {
                case "person": ([.person], nil)
                case "organization": ([.organisation], nil)
                case "place": (Self.places, nil)
                default: nil
                }
            }
        }
    }

    private static let places: [EntityType] = [.geopolitical, .location, .facility]

    private func lines<Line: Decodable>(_ path: String, as type: Line.Type) throws -> [Line] {
        let text = try String(contentsOfFile: "\(directory)/\(path)", encoding: .utf8)
        return try text.split(separator: "\n").map { try JSONDecoder().decode(Line.self, from: Data($0.utf8)) }
    }

    /// Annotates a text and finds the tokens of its entities; those whose ends are no ends of tokens are left out.
    private func document(
        _ path: String,
        _ entities: [Entity],
        _ convention: NameConvention,
        types: (Entity) -> (types: [EntityType], isName: Bool?)?
    ) throws -> MentionDocument {
        let text = try String(contentsOfFile: "\(directory)/\(path)", encoding: .utf8)
        let document = Document(source: Source(), text: text, blocks: PlainTextBlocks.blocks(text))
        var annotation = Annotation(document: document)
        annotation.tokens = Tokeniser().tokens(in: document)
        annotation.sentences = sentenceSplitter.split(&annotation.tokens, of: document)
        syntax.analyse(&annotation)
        let offsets = CodePointOffsets(text)
        var starts: [Int: Int] = [:]
        var ends: [Int: Int] = [:]
        for (index, token) in annotation.tokens.enumerated() {
            starts[token.span.start] = index
            ends[token.span.end] = index
        }
        let gold = entities.compactMap { entity -> MentionDocument.Gold? in
            guard let (types, isName) = types(entity),
                let first = starts[offsets.offset(ofCodePoint: entity.start)],
                let last = ends[offsets.offset(ofCodePoint: entity.end)], first <= last
            else { return nil }
            return MentionDocument.Gold(tokens: first..<(last + 1), types: types, isName: isName)
        }
        return MentionDocument(annotation: annotation, gold: gold, convention: convention)
    }
}
