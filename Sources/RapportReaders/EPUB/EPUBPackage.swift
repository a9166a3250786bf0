import RapportText

/// What an EPUB says of itself: its files, their reading order, its title.
///
/// EPUB 2.0.1, "Open Packaging Format"; EPUB 3.3, section 5.
struct EPUBPackage {
    /// A file of the reading order.
    struct Item {
        /// Its name in the archive.
        let file: String
        /// What it holds beside the work, where the book says so.
        let aside: Aside.Kind?
    }

    /// The files of text in reading order.
    let spine: [Item]
    /// The name of the file with EPUB 3's navigation.
    let navigation: String?
    /// The name of the file with EPUB 2's table of contents.
    let contents: String?
    private let metadata: XMLElement?

    /// Reads the package that `META-INF/container.xml` names.
    ///
    /// - Throws: `ReadingError` where it is missing or damaged, or names files outside the book.
    init(_ archive: ZipArchive) throws(ReadingError) {
        guard let container = try archive.read("META-INF/container.xml").flatMap(XMLElement.init),
            let path = container.descendants("rootfile").compactMap({ $0.attributes["full-path"] }).first,
            let package = try archive.read(path).flatMap(XMLElement.init)
        else { throw Self.incomplete("the file that describes the book is missing from it") }
        var files: [String: (file: String, type: String)] = [:]
        var navigation: String?
        for item in package.child("manifest")?.children ?? [] {
            guard let id = item.attributes["id"], let address = item.attributes["href"] else { continue }
            guard let file = EPUBPath.resolve(address, from: path)?.file else {
                if address.contains("://") || address.hasPrefix("data:") { continue }
                throw Self.incomplete("it names a file outside of itself (“\(address.prefix(60))”)")
            }
            files[id] = (file, item.attributes["media-type"] ?? "")
            if item.attributes["properties"]?.split(separator: " ").contains("nav") == true { navigation = file }
        }
        let roles = Self.roles(package.child("guide"), path: path)
        let spine = package.child("spine")
        self.spine = (spine?.children ?? []).compactMap { reference in
            guard let file = reference.attributes["idref"].flatMap({ files[$0] }), file.type.contains("html"),
                file.file != navigation
            else { return nil }
            let isLinear = reference.attributes["linear"] != "no"
            return Item(file: file.file, aside: roles[file.file] ?? (isLinear ? nil : .note))
        }
        guard !self.spine.isEmpty else { throw Self.incomplete("it has no reading order (spine)") }
        self.navigation = navigation
        contents =
            spine?.attributes["toc"].flatMap { files[$0]?.file }
            ?? files.values.first { $0.type == "application/x-dtbncx+xml" }?.file
        metadata = package.child("metadata")
    }

    /// Adds title, author, publisher, date and language where the source does not know them.
    func describe(_ source: inout Source) {
        func first(_ name: String) -> String? {
            metadata?.descendants(name).map(\.line).first { !$0.isEmpty }
        }
        source.title = source.title ?? first("title")
        source.author = source.author ?? authors
        source.language = source.language ?? first("language")
        source.date = source.date ?? first("date").flatMap(PublicationDate.parse)
    }

    /// The creators, those with another role than author left out.
    private var authors: String? {
        let creators = metadata?.descendants("creator") ?? []
        let names = creators.filter { ($0.attributes["role"] ?? "aut") == "aut" }.map(\.line).filter { !$0.isEmpty }
        return names.isEmpty ? nil : names.joined(separator: ", ")
    }

    /// What EPUB 2's guide says of files.
    private static func roles(_ guide: XMLElement?, path: String) -> [String: Aside.Kind] {
        var roles: [String: Aside.Kind] = [:]
        for reference in guide?.children ?? [] {
            // A place within a file says nothing of the whole file.
            guard let kind = reference.attributes["type"].flatMap({ EPUBRole.aside(named: $0[...]) }),
                let target = reference.attributes["href"].flatMap({ EPUBPath.resolve($0, from: path) }),
                target.fragment == nil
            else { continue }
            roles[target.file] = kind
        }
        return roles
    }

    private static func incomplete(_ what: String) -> ReadingError {
        ReadingError(.malformed, reason: "this EPUB is damaged: \(what)", advice: "Fetch or copy the file again")
    }
}
