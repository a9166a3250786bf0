/// Writes HTML; whatever is given as text or as the value of an attribute is escaped.
package struct HTMLWriter {
    /// What is written so far.
    package private(set) var html = ""

    /// Creates a writer that has written nothing.
    package init() {}

    /// Writes an element with what `content` writes within it.
    package mutating func element(
        _ name: StaticString,
        _ attributes: KeyValuePairs<StaticString, String?> = [:],
        _ content: (inout HTMLWriter) -> Void
    ) {
        open(name, attributes)
        content(&self)
        html += "</\(name)>"
    }

    /// Writes an element that holds nothing but text.
    package mutating func element(
        _ name: StaticString,
        _ attributes: KeyValuePairs<StaticString, String?> = [:],
        _ text: String
    ) {
        element(name, attributes) { $0.text(text) }
    }

    /// Writes the start of an element; of one that has no end, all of it.
    ///
    /// Attributes without a value are left out.
    package mutating func open(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:]) {
        html += "<\(name)"
        for (attribute, value) in attributes {
            guard let value else { continue }
            html += " \(attribute)=\""
            text(value)
            html += "\""
        }
        html += ">"
    }

    /// Writes text.
    package mutating func text(_ text: some StringProtocol) {
        for scalar in SafeText.harmless(text).unicodeScalars {
            switch scalar {
            case "&": html += "&amp;"
            case "<": html += "&lt;"
            case ">": html += "&gt;"
            case "\"": html += "&quot;"
            case "'": html += "&#39;"
            default: html.unicodeScalars.append(scalar)
            }
        }
    }

    /// Writes markup of our own.
    package mutating func markup(_ markup: StaticString) { html += markup.description }
}
