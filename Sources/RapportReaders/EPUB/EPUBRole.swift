import RapportText

/// The names that EPUB has for parts of a book.
///
/// EPUB 3 Structural Semantics Vocabulary, its ARIA roles, and the guide types of EPUB 2.
enum EPUBRole {
    /// What a part of this name is, beside the work; nil for the work itself.
    static func aside(named name: Substring) -> Aside.Kind? {
        let name = name.hasPrefix("doc-") ? name.dropFirst(4) : name
        switch name {
        case "frontmatter", "cover", "titlepage", "title-page", "halftitlepage", "toc", "landmarks", "loi", "lot",
            "dedication", "acknowledgments", "acknowledgements", "imprint", "seriespage", "page-list", "pagelist",
            "preface", "foreword", "introduction":
            return .frontMatter
        case "copyright-page", "imprimatur": return .licence
        case "backmatter", "colophon", "index", "glossary", "bibliography", "errata", "appendix", "other-credits",
            "contributors":
            return .backMatter
        case "footnote", "footnotes", "endnote", "endnotes", "rearnote", "rearnotes", "note", "notes": return .note
        default: return nil
        }
    }
}
