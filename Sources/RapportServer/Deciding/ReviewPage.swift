import Hummingbird
import RapportLibrary

/// What waits for a decision, one thing at a time: whether two people are one, whose words a quotation is, whether a
/// statement is right.
struct ReviewPage {
    let site: Site

    func add(to table: inout RouteTable) {
        table.get("/review") { [site] request, _ in
            try await site.page("review", for: request) { library, fields in
                let queue = fields["queue"] ?? "people"
                var view: [String: Any] = [
                    "title": "Review", "section": "review",
                    "queues": ["people", "quotations", "statements"].map {
                        ["name": $0, "address": "/review?queue=\($0)", "isCurrent": $0 == queue] as [String: Any]
                    },
                    "skip": fields.address("/review", "from", "\(fields.from + 1)"),
                ]
                let next = Page(offset: fields.from, limit: 1)
                var filter = Filter()
                filter.isReviewed = false
                switch queue {
                case "quotations":
                    view["quotation"] = try library.quotations(filter, page: next).first.map {
                        try Self.view($0, library)
                    }
                case "statements":
                    view["statement"] = try library.statements(filter, page: next).first.map {
                        try Self.view($0, library)
                    }
                default: view["pair"] = try library.candidates(page: next).first.map { try Self.view($0, library) }
                }
                view["isDone"] = view["pair"] == nil && view["quotation"] == nil && view["statement"] == nil
                return view
            }
        }
    }

    private static func view(_ pair: CandidateEntry, _ library: Library) throws -> [String: Any] {
        let dossiers = try [pair.a, pair.b].map { person -> [String: Any] in
            let dossier = try library.dossier(of: person.id, page: Page(limit: 4))
            var view = dossier.person.view
            view["names"] = dossier.names.joined(separator: " · ")
            view["bonds"] = ["entries": dossier.bonds.map(\.view)]
            view["quotations"] = dossier.quotations.map(\.view)
            view["documents"] = dossier.documents.map(\.view)
            return view
        }
        return [
            "a": pair.a.id, "b": pair.b.id, "confidence": Percent.of(pair.confidence), "dossiers": dossiers,
        ]
    }

    private static func view(_ quotation: QuotationEntry, _ library: Library) throws -> [String: Any] {
        var view = quotation.view
        view["context"] = try context(quotation.document.id, quotation.start, quotation.end, library)
        view["cast"] = try cast(of: quotation.document.id, chosen: quotation.speaker?.id, library)
        return view
    }

    private static func view(_ statement: StatementEntry, _ library: Library) throws -> [String: Any] {
        var view = statement.view
        let place = statement.evidence.first ?? [0, 0]
        view["context"] = try context(statement.document.id, place[0], place[1], library)
        view["cast"] = try cast(of: statement.document.id, chosen: statement.saidBy?.id, library)
        return view
    }

    /// The words, and some before and after them.
    private static func context(_ document: Int64, _ start: Int, _ end: Int, _ library: Library) throws
        -> [String: Any]
    {
        let text = try library.reading(of: document).document.text.unicodeScalars
        let from = text.index(text.startIndex, offsetBy: start, limitedBy: text.endIndex) ?? text.endIndex
        let to = text.index(from, offsetBy: end - start, limitedBy: text.endIndex) ?? text.endIndex
        let before = text[..<from].suffix(reach)
        let after = text[to...].prefix(reach)
        return ["before": String(before), "words": String(text[from..<to]), "after": String(after)]
    }

    private static let reach = 240

    private static func cast(of document: Int64, chosen: Int64?, _ library: Library) throws -> [[String: Any]] {
        var seen: Set<Int64> = []
        return try library.people(of: document).filter { seen.insert($0.id).inserted }.map { person in
            ["id": person.id, "name": person.name, "selected": person.id == chosen]
        }
    }
}
