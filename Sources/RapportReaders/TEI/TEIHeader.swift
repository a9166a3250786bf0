import RapportText

/// What the header of a TEI file says: title, author, date, persons, relations.
struct TEIHeader {
    private var title: String?
    private var author: String?
    private var date: String?
    /// The persons and groups of persons, in order.
    private(set) var roles: [Script.Role] = []
    /// The relations between persons of the play.
    private(set) var ties: [Script.RoleTie] = []

    /// Reads the header of a file.
    init(_ tree: XMLTree) {
        guard let header = tree.child(of: 0, "teiHeader") else { return }
        if let statement = tree.descendants(of: header, "titleStmt").first {
            let titles = tree.children(of: statement).filter { tree.nodes[$0].name == "title" }
            let main = titles.first { tree.nodes[$0]["type"] == "main" } ?? titles.first
            title = main.map { tree.text(of: $0) }
            let authors = tree.children(of: statement).filter { tree.nodes[$0].name == "author" }
            author = authors.isEmpty ? nil : authors.map { Self.name(of: $0, tree) }.joined(separator: ", ")
        }
        readPersons(below: header, of: tree)
        readRelations(of: tree)
        readDate(of: tree)
    }

    /// Adds what it says to a source; what the source already knows is kept.
    func describe(_ source: inout Source) {
        source.title = source.title ?? title
        source.author = source.author ?? author
        source.date = source.date ?? date
    }

    /// The name of a person, without the identifiers beside it.
    private static func name(of author: Int, _ tree: XMLTree) -> String {
        let names = tree.children(of: author).filter {
            tree.nodes[$0].name == "persName" || tree.nodes[$0].name == "name"
        }
        return tree.text(of: names.first ?? author)
    }

    private mutating func readPersons(below header: Int, of tree: XMLTree) {
        for index in tree.descendants(of: header, "person", "personGrp") {
            let node = tree.nodes[index]
            guard let identifier = node["id"] else { continue }
            let names = tree.children(of: index)
                .filter { tree.nodes[$0].name == "persName" || tree.nodes[$0].name == "name" }
                .map { tree.text(of: $0) }.filter { !$0.isEmpty }
            var role = Script.Role(identifier: identifier, names: names.isEmpty ? [identifier] : names)
            role.isGroup = node.name == "personGrp"
            role.sex = Self.sex(node["sex"] ?? tree.child(of: index, "sex").flatMap { tree.nodes[$0]["value"] })
            roles.append(role)
        }
    }

    /// A sex as DraCor writes it, as a letter, or as the number of ISO 5218.
    private static func sex(_ value: String?) -> Script.Role.Sex? {
        switch value?.uppercased() {
        case "FEMALE", "F", "2": .female
        case "MALE", "M", "1": .male
        default: nil
        }
    }

    /// The relations between persons; those to other plays and to registers refer to no identifier of this file.
    private mutating func readRelations(of tree: XMLTree) {
        for index in tree.descendants(of: 0, "relation") {
            let node = tree.nodes[index]
            guard let name = node["name"] ?? node["ref"] else { continue }
            let active = TEIReference.identifiers(node["mutual"] ?? node["active"])
            let passive = TEIReference.identifiers(node["passive"])
            if active.count + passive.count >= 2 {
                ties.append(Script.RoleTie(name: name, active: active, passive: passive))
            }
        }
    }

    /// The year of the first print, else of the first performance or of writing.
    private mutating func readDate(of tree: XMLTree) {
        let events =
            tree.descendants(of: 0, "event").map { tree.nodes[$0] }
            + tree.descendants(of: 0, "date").map { tree.nodes[$0] }
        for type in ["print", "premiere", "written"] {
            if let event = events.first(where: { $0["type"] == type && ($0["when"] ?? $0["notAfter"]) != nil }) {
                date = PublicationDate.parse(event["when"] ?? event["notAfter"] ?? "")
                return
            }
        }
    }
}

/// References of TEI to elements of the same file.
enum TEIReference {
    /// The identifiers in "#a #b"; references to elsewhere are left out.
    static func identifiers(_ value: String?) -> [String] {
        (value ?? "").split { $0.isWhitespace }.filter { $0.hasPrefix("#") }.map { String($0.dropFirst()) }
    }
}
