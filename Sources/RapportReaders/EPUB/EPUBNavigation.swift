/// The table of contents that an EPUB carries for its reader, as a tree.
struct EPUBNavigation {
    /// A line of it.
    struct Entry {
        let title: String
        /// The file it points into; nil for a line that points nowhere.
        let file: String?
        /// The named place in the file.
        let fragment: String?
        let children: [Entry]
    }

    /// The lines of the first level.
    let entries: [Entry]

    /// Reads EPUB 3's navigation (EPUB 3.3, section 7): the list in the element of type "toc".
    init?(navigation bytes: [UInt8], file: String) {
        guard let root = XMLElement(bytes) else { return nil }
        let menus = root.descendants("nav")
        guard let menu = menus.first(where: { $0.attributes["type"] == "toc" }) ?? menus.first,
            let list = menu.descendants("ol").first
        else { return nil }
        entries = Self.entries(list, file: file)
    }

    /// Reads EPUB 2's table of contents (NCX).
    init?(contents bytes: [UInt8], file: String) {
        guard let map = XMLElement(bytes)?.descendants("navMap").first else { return nil }
        entries = Self.points(map, file: file)
    }

    private static func entries(_ list: XMLElement, file: String) -> [Entry] {
        list.children.filter { $0.name == "li" }.map { item in
            let label = item.child("a") ?? item.child("span")
            let target = label?.attributes["href"].flatMap { EPUBPath.resolve($0, from: file) }
            let children = item.child("ol").map { entries($0, file: file) } ?? []
            return Entry(
                title: label?.line ?? "",
                file: target?.file,
                fragment: target?.fragment,
                children: children
            )
        }
    }

    private static func points(_ parent: XMLElement, file: String) -> [Entry] {
        parent.children.filter { $0.name == "navPoint" }.map { point in
            let target = point.child("content")?.attributes["src"].flatMap { EPUBPath.resolve($0, from: file) }
            return Entry(
                title: point.child("navLabel")?.line ?? "",
                file: target?.file,
                fragment: target?.fragment,
                children: points(point, file: file)
            )
        }
    }
}
