import Hummingbird

/// The links from a part of a list to those before and after it (RFC 8288).
enum PageLinks {
    /// The value of the field Link; nil where the list has one part alone, or what is asked for is no list.
    static func field(_ request: Request, _ call: Call, hasMore: Bool) -> String? {
        guard let limit = call.arguments.integer("limit"), let offset = call.arguments.integer("offset") else {
            return nil
        }
        var links: [String] = []
        if offset > 0 {
            links.append(link(request, offset: max(0, offset - limit), "prev"))
            links.append(link(request, offset: 0, "first"))
        }
        if hasMore { links.append(link(request, offset: offset + limit, "next")) }
        return links.isEmpty ? nil : links.joined(separator: ", ")
    }

    private static func link(_ request: Request, offset: Int64, _ relation: String) -> String {
        let parts = request.uri.string.split(separator: "?", maxSplits: 1)
        let others = parts.dropFirst().first?.split(separator: "&").filter { !$0.hasPrefix("offset=") } ?? []
        let query = (others + ["offset=\(offset)"]).joined(separator: "&")
        return "<\(parts[0])?\(query)>; rel=\"\(relation)\""
    }
}
