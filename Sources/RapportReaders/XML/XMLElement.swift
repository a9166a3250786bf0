import CLibXML2

/// An element of a small XML file, such as those that describe a book, with everything below it.
///
/// Names go without their namespace prefixes. Entities are not expanded and nothing is fetched.
struct XMLElement {
    /// Its name without prefix; "#text" for a run of text, which counts as a child of its own.
    let name: String
    /// The values of its attributes, by their names without prefixes.
    private(set) var attributes: [String: String] = [:]
    /// The elements and texts in it.
    private(set) var children: [XMLElement] = []
    /// The words, where it is a run of text.
    private let ownText: String

    /// Parses a file; nil where it is no XML.
    ///
    /// - Complexity: O(bytes); the depth is limited by libxml2 to 256.
    init?(_ bytes: [UInt8]) {
        cxml_silence()
        let options = [XML_PARSE_RECOVER, XML_PARSE_NOERROR, XML_PARSE_NOWARNING, XML_PARSE_NONET]
            .reduce(0) { $0 | $1.rawValue }
        let document = bytes.withUnsafeBytes { buffer in
            xmlReadMemory(
                buffer.baseAddress?.assumingMemoryBound(to: CChar.self),
                Int32(buffer.count),
                nil,
                nil,
                Int32(options)
            )
        }
        guard let document else { return nil }
        defer { xmlFreeDoc(document) }
        guard let root = xmlDocGetRootElement(document) else { return nil }
        self.init(root)
    }

    private init(_ node: xmlNodePtr) {
        guard node.pointee.type == XML_ELEMENT_NODE else {
            name = "#text"
            ownText = node.pointee.content.map { String(cString: $0) } ?? ""
            return
        }
        name = String(cString: node.pointee.name)
        ownText = ""
        var property = node.pointee.properties
        while let attribute = property {
            let value = attribute.pointee.children?.pointee.content.map { String(cString: $0) }
            attributes[String(cString: attribute.pointee.name)] = value ?? ""
            property = attribute.pointee.next
        }
        var next = node.pointee.children
        while let child = next {
            let type = child.pointee.type
            if type == XML_ELEMENT_NODE || type == XML_TEXT_NODE || type == XML_CDATA_SECTION_NODE {
                children.append(XMLElement(child))
            }
            next = child.pointee.next
        }
    }

    /// The first child of this name.
    func child(_ name: String) -> XMLElement? { children.first { $0.name == name } }

    /// All elements of this name below it, in order.
    func descendants(_ name: String) -> [XMLElement] {
        children.flatMap { ($0.name == name ? [$0] : []) + $0.descendants(name) }
    }

    /// The text in it and below.
    private var text: String { ownText + children.map(\.text).joined() }

    /// The text in it and below, on one line.
    var line: String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
