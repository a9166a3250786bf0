/// A format documents are read from.
public enum DocumentFormat: String, CaseIterable, Sendable {
    case plainText = "plain-text"
    case markdown, html

    /// The format a file's name stands for; nil where the name says nothing.
    public init?(path: String) {
        let name = path.split(separator: "/").last ?? ""
        guard let dot = name.lastIndex(of: ".") else { return nil }
        switch name[name.index(after: dot)...].lowercased() {
        case "txt", "text": self = .plainText
        case "md", "markdown", "mdown", "mkd": self = .markdown
        case "html", "htm", "xhtml", "xht": self = .html
        default: return nil
        }
    }

    /// The format of a file: as its name says, or HTML where the content begins as a web page does.
    init(path: String?, content: Substring.UTF8View) {
        if let path, let named = DocumentFormat(path: path) {
            self = named
        } else {
            self = Self.beginsAsPage(content) ? .html : .plainText
        }
    }

    /// Whether the text begins with a document type, a comment or an element that only web pages begin with.
    private static func beginsAsPage(_ content: Substring.UTF8View) -> Bool {
        var rest = content.drop { $0.isASCIIWhiteSpace }
        while rest.starts(with: "<!--".utf8) || rest.starts(with: "<?xml".utf8) {
            guard let close = rest.firstIndex(of: UInt8(ascii: ">")) else { return false }
            // A comment may hold a ">" of its own; what follows then begins with no "<" and is not taken for a page.
            rest = rest[rest.index(after: close)...].drop { $0.isASCIIWhiteSpace }
        }
        let start = rest.prefix(32).map { $0.asciiLowercased }
        return ["<!doctype html", "<html", "<head", "<body", "<meta", "<title"].contains { start.starts(with: $0.utf8) }
    }
}
