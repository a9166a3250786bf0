import Hummingbird
import RapportLibrary

/// A source's text, with everything marked that the library says of it, and beside each paragraph who speaks and what it
/// says about whom.
struct DocumentPage {
    let site: Site

    func add(to table: inout RouteTable) {
        table.get("/documents/:document") { [site] request, context in
            let document = try context.identifier("document")
            return try await site.page("document", for: request) { library, fields in
                let reading = try library.reading(of: document)
                var filter = Filter()
                filter.document = document
                let text = DocumentText(
                    reading: reading,
                    people: try library.people(of: document),
                    quotations: try library.quotations(filter, by: .document, page: .all),
                    statements: try library.statements(filter, by: .document, page: .all)
                )
                let parts = text.parts
                let part = parts.part(at: Int(clamping: fields.number("at") ?? 0))
                let source = [
                    reading.document.author.map { "by \($0)" }, reading.document.outlet, reading.document.date,
                ]
                var view: [String: Any] = [
                    "title": reading.document.title ?? "Document \(document)", "section": "shelf", "id": document,
                    "source": source.compactMap { $0 }.joined(separator: " · "),
                    "text": text.html(of: part), "people": text.cast.map(\.view), "isPaged": parts.count > 1,
                    "part": part + 1, "parts": parts.count,
                ]
                if let url = reading.document.url, url.hasPrefix("http://") || url.hasPrefix("https://") {
                    view["url"] = url
                }
                if part > 0 { view["previous"] = "/documents/\(document)?at=\(parts.start(of: part - 1))" }
                if part + 1 < parts.count { view["next"] = "/documents/\(document)?at=\(parts.start(of: part + 1))" }
                return view
            }
        }
    }
}
