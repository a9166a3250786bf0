import Foundation
import FoundationXML

/// What the markup of a TEI play says of its cast and speeches, read by another parser than ours and without its rules.
final class MarkedPlay: NSObject, XMLParserDelegate {
    struct Member: Equatable {
        let identifier: String
        var name: String
        let sex: String?
        let isGroup: Bool
    }

    struct Speech: Equatable {
        let who: [String]
        var label = ""
    }

    /// The persons and groups of the header.
    private(set) var cast: [Member] = []
    /// The speeches, in order.
    private(set) var speeches: [Speech] = []
    private var open: [String] = []

    /// Reads a file; nil where it cannot be parsed.
    init?(_ data: Data) {
        super.init()
        let parser = XMLParser(data: data)
        parser.delegate = self
        guard parser.parse() else { return nil }
    }

    func parser(
        _ parser: XMLParser,
        didStartElement element: String,
        namespaceURI: String?,
        qualifiedName: String?,
        attributes: [String: String]
    ) {
        open.append(element)
        switch element {
        case "person", "personGrp":
            guard let identifier = attributes["xml:id"] else { return }
            cast.append(
                Member(identifier: identifier, name: "", sex: attributes["sex"], isGroup: element == "personGrp")
            )
        case "sp":
            let who = (attributes["who"] ?? "").split(separator: " ").map { String($0.dropFirst()) }
            speeches.append(Speech(who: who))
        default: break
        }
    }

    func parser(_ parser: XMLParser, didEndElement element: String, namespaceURI: String?, qualifiedName: String?) {
        open.removeLast()
    }

    func parser(_ parser: XMLParser, foundCharacters words: String) {
        if open.suffix(2) == ["person", "persName"] || open.suffix(2) == ["personGrp", "name"] {
            cast[cast.count - 1].name += words
        }
        if let speech = open.lastIndex(of: "sp"), open.dropFirst(speech + 1).first == "speaker" {
            speeches[speeches.count - 1].label += words
        }
    }
}
