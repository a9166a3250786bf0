/// Writes SVG in one pass, text of documents made harmless.
package struct SVGWriter {
    /// Creates a writer that has written nothing.
    package init() {}

    /// What is written so far.
    package private(set) var text = ""

    /// Writes an element that holds what `content` writes.
    package mutating func element(
        _ name: String,
        _ attributes: [(String, String)],
        _ content: (inout SVGWriter) -> Void
    ) {
        start(name, attributes)
        text += ">"
        content(&self)
        text += "</\(name)>\n"
    }

    /// Writes an element without content.
    package mutating func element(_ name: String, _ attributes: [(String, String)]) {
        start(name, attributes)
        text += "/>\n"
    }

    /// Writes an element with words alone.
    package mutating func words(_ name: String, _ attributes: [(String, String)] = [], _ words: String) {
        element(name, attributes) { $0.text += XMLText.escaped(SafeText.line(words)) }
    }

    /// Writes markup of our own as it is.
    package mutating func markup(_ markup: String) { text += markup }

    private mutating func start(_ name: String, _ attributes: [(String, String)]) {
        text += "<\(name)"
        for (key, value) in attributes { text += " \(key)=\"\(XMLText.escaped(value))\"" }
    }

    /// A number with one decimal, as short as it goes.
    package static func number(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        let rest = abs(tenths % 10)
        return (tenths < 0 ? "-" : "") + "\(abs(tenths) / 10)" + (rest == 0 ? "" : ".\(rest)")
    }
}
