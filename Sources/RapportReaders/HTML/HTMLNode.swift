/// An element or a text of a page.
struct HTMLNode {
    /// Which element, or that it is text.
    let tag: HTMLTag
    /// The index of the element it lies in; -1 for the page.
    let parent: Int
    /// The index after its last descendant.
    var end = 0
    /// Where its attributes lie.
    var attributes = 0..<0
    /// Where its text lies.
    var text = 0..<0
}

/// An attribute that readers look at.
struct HTMLAttribute {
    /// The names of such attributes.
    enum Name: String, CaseIterable {
        case ariaHidden = "aria-hidden"
        case epubType = "epub:type"
        case `class`, content, datetime, hidden, href, id, itemprop, lang, name, property, rel, role, style, type

        /// The names as they are written.
        static let named = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })
    }

    /// Which it is.
    let name: Name
    /// Its value.
    let value: String
}
