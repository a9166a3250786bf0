/// An element or a text of an XML file.
struct XMLNode {
    /// The local name of the element; empty for text.
    let name: String
    /// The index of the element it lies in; -1 for the root.
    let parent: Int
    /// The number of its line, counted from 1.
    let line: Int
    /// The index after its last descendant.
    var end = 0
    /// Its attributes: local names, and values.
    var attributes: [(name: String, value: String)] = []
    /// Where its text lies.
    var text = 0..<0

    /// The value of an attribute.
    subscript(name: String) -> String? { attributes.first { $0.name == name }?.value }
}
