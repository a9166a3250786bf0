import Foundation

/// A document whose coreference was annotated by hand.
struct GoldDocument: Sendable {
    /// A mention in code points of the text, with the cluster it belongs to.
    struct Mention: Hashable, Sendable {
        let start: Int
        let end: Int
        /// The corpus's name for what it speaks of: "PER", "person".
        let type: String
        let cluster: Int
    }

    let name: String
    let text: String
    let mentions: [Mention]

    /// The documents of a part of LitBank, in order of their names.
    static func litBank(_ part: Corpora.Part, in corpora: Corpora) throws -> [GoldDocument] {
        let folder = "\(corpora.directory)/litbank/\(part)"
        return try records("\(folder)/gold/mentions.jsonl").map { record in
            let rows = record["mentions"] as? [[Any]] ?? []
            let mentions = rows.compactMap { row -> Mention? in
                guard row.count == 5, let start = row[0] as? Int, let end = row[1] as? Int,
                    let type = row[2] as? String,
                    let cluster = row[4] as? Int
                else { return nil }
                return Mention(start: start, end: end, type: type, cluster: cluster)
            }
            return try GoldDocument(record, folder, mentions)
        }.sorted { $0.name < $1.name }
    }

    /// The documents of a part of GUM whose text may be used commercially, in order of their names.
    ///
    /// - Parameter all: whether to give those as well whose text may not.
    static func gum(_ part: Corpora.Part, in corpora: Corpora, all: Bool = false) throws -> [GoldDocument] {
        let folder = "\(corpora.directory)/gum/\(part)"
        let free = try Set(corpora.gumNames(part))
        var types: [String: [[Int]: String]] = [:]
        for record in try records("\(folder)/gold/entities.jsonl") {
            var ofSpan: [[Int]: String] = [:]
            for row in record["entities"] as? [[Any]] ?? [] {
                if let start = row[0] as? Int, let end = row[1] as? Int, let type = row[2] as? String {
                    ofSpan[[start, end]] = type
                }
            }
            types[record["doc"] as? String ?? ""] = ofSpan
        }
        return try records("\(folder)/gold/coref.jsonl").compactMap { record in
            guard let name = record["doc"] as? String, all || free.contains(name) else { return nil }
            var mentions: [Mention] = []
            for (cluster, spans) in (record["clusters"] as? [[[Int]]] ?? []).enumerated() {
                for span in spans {
                    mentions.append(
                        Mention(start: span[0], end: span[1], type: types[name]?[span] ?? "", cluster: cluster)
                    )
                }
            }
            return try GoldDocument(record, folder, mentions)
        }.sorted { $0.name < $1.name }
    }

    private init(_ record: [String: Any], _ folder: String, _ mentions: [Mention]) throws {
        name = record["doc"] as? String ?? ""
        text = try String(contentsOfFile: "\(folder)/docs/\(name).txt", encoding: .utf8)
        self.mentions = mentions
    }

    private static func records(_ path: String) throws -> [[String: Any]] {
        try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").compactMap {
            try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
        }
    }
}
