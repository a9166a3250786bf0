import Mustache
import RapportExchange

/// Escapes text from documents for a page: markup does nothing, and no character turns the direction of the words around it.
struct PageText: MustacheContentType {
    static let name = "PAGE"

    func escapeText(_ text: String) -> String {
        var html = HTMLWriter()
        html.text(text)
        return html.html
    }
}
