import RapportText

/// Takes out of an article's blocks what sites mix in, and names what is left.
enum ArticleFilter {
    /// The blocks that tell something; by-lines among the first are moved to `bylines`.
    static func filter(_ drafts: [DraftBlock], title: String?, outlet: String?, bylines: inout [String]) -> [DraftBlock]
    {
        var kept: [DraftBlock] = []
        for var draft in drafts {
            if !draft.text.contains(where: { $0.isASCIILetter || $0.isASCIIDigit || $0 >= 0xC3 }) { continue }
            if isLinkList(draft) || isNotice(draft) { continue }
            let text = draft.text.count <= 400 ? draft.string : ""
            if !text.isEmpty, text == title || text == outlet { continue }
            if kept.count < 6, !text.isEmpty, isOpening(draft, title: title, bylines: &bylines) { continue }
            if draft.kind == .paragraph, draft.isStrong, HeadingRules.isHeading(draft.text[...]) {
                draft.kind = .heading
            }
            kept.append(draft)
        }
        while kept.last?.kind == .heading { kept.removeLast() }
        return kept
    }

    /// Whether a block near the front is by-lines, and perhaps the title again.
    private static func isOpening(_ draft: DraftBlock, title: String?, bylines: inout [String]) -> Bool {
        let lines = draft.lines.filter { $0 != title }
        guard lines.allSatisfy({ Byline($0) != nil }) else { return false }
        bylines += lines
        return true
    }

    /// Whether more than half of a short block is links: "Read more: …", tags, share buttons.
    private static func isLinkList(_ draft: DraftBlock) -> Bool {
        draft.linkCount * 2 > draft.text.count && draft.text.count < 240 && draft.kind != .quote
            && draft.kind != .caption
    }

    /// Whether a short block begins with the words of a site about itself.
    private static func isNotice(_ draft: DraftBlock) -> Bool {
        guard draft.text.count < 160, draft.kind != .quote else { return false }
        let words = draft.text.map(\.asciiLowercased)
        return SiteNotices.openings.contains { words.starts(with: $0.utf8) }
            || SiteNotices.whole.contains(String(decoding: words, as: UTF8.self))
    }
}
