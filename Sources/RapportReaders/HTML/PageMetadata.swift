import RapportText

/// What a page says of itself outside its text.
///
/// For each fact the sources are asked in this order: JSON-LD, `meta` elements (OpenGraph, Dublin Core, Parse.ly and the
/// plain names), microdata, links, elements such as `time`, and last the words of by-lines.
struct PageMetadata {
    /// What JSON-LD says.
    let linked: LinkedData
    private let tree: HTMLTree
    private var meta: [String: String] = [:]
    private var links: [String: String] = [:]
    private var properties: [String: String] = [:]
    private var times: [String] = []
    private var pageTitle: String?
    private var language: String?
    /// The texts of the headings of the first three ranks.
    private var headings: [(rank: HTMLTag, text: String)] = []

    /// Gathers what a page says.
    ///
    /// - Complexity: O(nodes).
    init(_ tree: HTMLTree) {
        self.tree = tree
        var scripts: [String] = []
        for (index, node) in tree.nodes.enumerated() {
            switch node.tag {
            case .script where tree.attribute(.type, of: index)?.lowercased().contains("ld+json") == true:
                scripts.append(Self.rawText(of: index, in: tree))
            default: break
            }
        }
        linked = LinkedData(scripts)
        for (index, node) in tree.nodes.enumerated() where node.tag != .text { take(index, node.tag) }
    }

    private static func rawText(of index: Int, in tree: HTMLTree) -> String {
        let texts = tree.nodes[index..<tree.nodes[index].end].filter { $0.tag == .text }
        return String(decoding: texts.flatMap { tree.bytes[$0.text] }, as: UTF8.self)
    }

    private mutating func take(_ index: Int, _ tag: HTMLTag) {
        switch tag {
        case .html: language = tree.attribute(.lang, of: index)
        case .meta: takeMeta(index)
        case .link:
            if let relation = tree.attribute(.rel, of: index), let target = tree.attribute(.href, of: index) {
                links[relation.lowercased()] = target
            }
        case .title:
            if pageTitle == nil { pageTitle = Self.nonEmpty(Self.collapsed(Self.rawText(of: index, in: tree))) }
        case .h1, .h2, .h3:
            let text = tree.text(of: index)
            if !text.isEmpty { headings.append((tag, text)) }
        case .time:
            times.append(tree.attribute(.datetime, of: index) ?? tree.text(of: index))
            takeProperty(index)
        default: takeProperty(index)
        }
    }

    private mutating func takeMeta(_ index: Int) {
        guard let content = tree.attribute(.content, of: index).map(Self.collapsed), !content.isEmpty else { return }
        for key in [HTMLAttribute.Name.property, .name, .itemprop] {
            guard let name = tree.attribute(key, of: index)?.lowercased(), meta[name] == nil else { continue }
            meta[name] = content
        }
    }

    /// Microdata of an article that is not in `meta` elements.
    private mutating func takeProperty(_ index: Int) {
        guard !tree.nodes[index].attributes.isEmpty, let name = tree.attribute(.itemprop, of: index),
            ["author", "datePublished", "headline"].contains(name), properties[name] == nil
        else { return }
        let value =
            tree.attribute(.content, of: index) ?? tree.attribute(.datetime, of: index) ?? tree.text(of: index)
        properties[name] = Self.nonEmpty(Self.collapsed(value))
    }

    private static func collapsed(_ text: String) -> String {
        text.split { $0.isWhitespace }.joined(separator: " ")
    }

    private static func nonEmpty(_ text: String) -> String? { text.isEmpty ? nil : text }
}

extension PageMetadata {
    /// Writes what the page says of its title and outlet, address and language into a source that does not know them.
    ///
    /// - Parameter opening: The first line of the text, which on pages without headings is the title.
    func describe(_ source: inout Source, opening: String?) {
        source.outlet = source.outlet ?? outlet
        let title = PageTitle.find(
            told: toldTitle,
            headings: headings.filter { $0.rank == .h1 }.map(\.text),
            lesserHeadings: headings.filter { $0.rank != .h1 }.map(\.text) + (opening.map { [$0] } ?? []),
            outlet: source.outlet
        )
        source.title = source.title ?? title.title
        source.outlet = source.outlet ?? title.outlet
        source.address = source.address ?? address
        source.language = source.language ?? linked.language ?? language.flatMap(Self.nonEmpty)
    }

    /// Writes what the page, or else its by-lines, say of author and date into a source that does not know them.
    func describe(_ source: inout Source, bylines: [String]) {
        let read = bylines.compactMap(Byline.init)
        source.author = source.author ?? author ?? read.lazy.compactMap(\.author).first ?? bareName(bylines)
        source.date = source.date ?? date ?? read.lazy.compactMap(\.date).first
    }

    private func first(_ names: String...) -> String? {
        names.lazy.compactMap { meta[$0] }.first
    }

    private var outlet: String? {
        let site = first(
            "og:site_name",
            "application-name",
            "dc.publisher",
            "dcterms.publisher",
            "citation_journal_title"
        )
        // A site that gives its domain as its name is better called as its publisher is.
        if let site, !site.contains(".") || site.contains(" ") { return site }
        return linked.publisher ?? site
    }

    private var toldTitle: String? {
        linked.headline
            ?? first("og:title", "twitter:title", "dc.title", "dcterms.title", "parsely-title", "citation_title")
            ?? properties["headline"] ?? pageTitle
    }

    private var author: String? {
        let told =
            linked.author ?? first("author", "article:author", "dc.creator", "dcterms.creator", "parsely-author", "byl")
            ?? first("sailthru.author", "citation_author") ?? properties["author"]
        guard let told, !told.contains("://") else { return nil }
        return Byline.author(in: told).flatMap(Self.nonEmpty)
    }

    private var date: String? {
        let told = [
            linked.date, meta["article:published_time"], meta["datepublished"], meta["parsely-pub-date"], meta["date"],
            meta["dc.date"], meta["dc.date.issued"], meta["dcterms.created"], meta["dcterms.date"], meta["pubdate"],
            meta["publishdate"], meta["sailthru.date"], meta["citation_publication_date"], properties["datePublished"],
        ]
        return told.lazy.compactMap { $0.flatMap(PublicationDate.parse) }.first
            ?? times.lazy.compactMap(PublicationDate.parse).first
    }

    private var address: String? {
        let told = [links["canonical"], meta["og:url"], linked.address, tree.savedFrom]
        return told.lazy.compactMap { $0 }.first { $0.hasPrefix("http://") || $0.hasPrefix("https://") }
    }

    /// A by-line that is a name alone: two to four capitalised words.
    private func bareName(_ bylines: [String]) -> String? {
        bylines.first { line in
            let words = line.split(separator: " ")
            return (2...4).contains(words.count)
                && words.allSatisfy {
                    $0.first?.isUppercase == true && $0.allSatisfy { $0.isLetter || ".'’-".contains($0) }
                }
        }
    }
}
