/// A format documents are read from.
public enum DocumentFormat: String, CaseIterable, Sendable {
    case plainText = "plain-text"
    case markdown, html, epub, pdf
    case fountain
    case finalDraft = "final-draft"
    case tei
    case subRip = "subrip"
    case webVTT = "webvtt"

    /// The format a file's name stands for; nil where the name says nothing.
    public init?(path: String) {
        let name = path.split(separator: "/").last ?? ""
        guard let dot = name.lastIndex(of: ".") else { return nil }
        switch name[name.index(after: dot)...].lowercased() {
        case "txt", "text": self = .plainText
        case "md", "markdown", "mdown", "mkd": self = .markdown
        case "html", "htm", "xhtml", "xht": self = .html
        case "fountain", "spmd": self = .fountain
        case "fdx": self = .finalDraft
        case "tei", "xml": self = .tei
        case "srt": self = .subRip
        case "vtt": self = .webVTT
        case "epub": self = .epub
        case "pdf": self = .pdf
        default: return nil
        }
    }

    /// The format of a file: as its name says, or as its content begins where the name says nothing, or no more than XML.
    init(path: String?, content: Substring.UTF8View) {
        let named = path.flatMap(DocumentFormat.init(path:))
        if let named, named != .tei {
            self = named
        } else if let root = Self.rootElement(of: content) {
            self = root
        } else {
            self = named ?? (Self.beginsAsPage(content) ? .html : Self.beginsAsSubtitles(content) ?? .plainText)
        }
    }

    /// The format that the first element of an XML file tells, among the first bytes.
    private static func rootElement(of content: Substring.UTF8View) -> DocumentFormat? {
        var rest = content.prefix(4096).drop { $0.isASCIIWhiteSpace }
        while rest.starts(with: "<?".utf8) || rest.starts(with: "<!".utf8) {
            guard let close = rest.dropFirst().firstIndex(of: UInt8(ascii: "<")) else { return nil }
            rest = rest[close...]
        }
        if rest.starts(with: "<FinalDraft".utf8) { return .finalDraft }
        return rest.starts(with: "<TEI".utf8) || rest.starts(with: "<teiCorpus".utf8) ? .tei : nil
    }

    /// Whether the text begins as WebVTT does, or with a number and the times of a first subtitle.
    private static func beginsAsSubtitles(_ content: Substring.UTF8View) -> DocumentFormat? {
        if content.starts(with: "WEBVTT".utf8) { return .webVTT }
        let lines = content.prefix(200).split { $0 == 0x0A || $0 == 0x0D }.prefix(2)
        guard lines.count == 2, lines[0].allSatisfy({ $0.isASCIIDigit || $0 == 0x20 }),
            lines[1].first?.isASCIIDigit == true
        else { return nil }
        return String(Substring(lines[1])).contains("-->") ? .subRip : nil
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
