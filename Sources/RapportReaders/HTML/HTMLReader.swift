public import RapportText

/// Reads a web page: the text of its article, and what the page says of it.
///
/// The text is made as a browser would show it: white space collapsed, no-break spaces made spaces, a break a new line,
/// two a new paragraph. Headings, quotations, captions and lists are blocks of their own; menus, comments, related
/// links, notices and by-lines are left out. The title comes first.
public struct HTMLReader: Sendable {
    /// Creates a reader.
    public init() {}

    /// Reads a page; what the source already knows is kept.
    ///
    /// - Throws: `ReadingError` where the page has no article.
    /// - Complexity: O(bytes).
    public func read(_ text: String, source: Source) throws(ReadingError) -> Document {
        let tree = HTMLTree(text)
        let metadata = PageMetadata(tree)
        guard var (drafts, bylines) = article(of: tree, metadata) else {
            throw ReadingError(
                .noArticle,
                reason: "this page has no article: no stretch of connected text was found in it",
                advice: "Save the page of the article itself, after it has loaded, or its text alone"
            )
        }
        var source = source
        metadata.describe(&source, opening: drafts.first?.lines.first)
        drafts = ArticleFilter.filter(drafts, title: source.title, outlet: source.outlet, bylines: &bylines)
        metadata.describe(&source, bylines: bylines)
        PrintedQuestions.mark(&drafts)
        if let title = source.title {
            var draft = DraftBlock(.title)
            draft.append(title.utf8)
            drafts.insert(draft, at: 0)
        }
        return DraftDocument.assemble(drafts, source: source)
    }

    /// The blocks of the article: from the page, or where the page shows none, from the text its JSON-LD carries.
    private func article(of tree: HTMLTree, _ metadata: PageMetadata) -> (drafts: [DraftBlock], bylines: [String])? {
        for usesHints in [true, false] {
            let layout = PageLayout(tree, usesHints: usesHints)
            if let root = ArticleFinder(layout: layout).find() {
                return (ArticleText.write(root, of: layout), layout.bylines())
            }
        }
        guard let body = metadata.linked.body, body.utf8.count >= ArticleFinder.shortestArticle else { return nil }
        let drafts = body.utf8.split { $0 == 0x0A || $0 == 0x0D }.map { line in
            var draft = DraftBlock(.paragraph)
            draft.append(line)
            return draft
        }
        return (drafts, [])
    }
}
