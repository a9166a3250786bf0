import CLibXML2
import RapportText

/// The elements and texts of an XML file, laid out flat in the order of the file.
///
/// A node's descendants follow it directly, up to its ``XMLNode/end``, and parents precede children. The network is never
/// asked, no external entity is read, and libxml2's own bounds on depth and on the growth of entities hold.
struct XMLTree {
    /// The nodes; the first is the root element.
    private(set) var nodes: [XMLNode] = []
    /// The text of all text nodes.
    private(set) var bytes: [UInt8] = []

    /// Parses a file.
    ///
    /// - Throws: ``ReadingError`` with the line, where it is not well-formed or an entity swells beyond bounds.
    /// - Complexity: O(bytes).
    init(_ xml: String) throws(ReadingError) {
        cxml_silence()
        let options = [XML_PARSE_NOWARNING, XML_PARSE_NONET, XML_PARSE_COMPACT, XML_PARSE_IGNORE_ENC]
            .reduce(0) { $0 | $1.rawValue }
        guard let context = xmlNewParserCtxt() else {
            throw ReadingError(
                .unreadable,
                reason: "there is no memory left to read it",
                advice: "Close other programs"
            )
        }
        defer { xmlFreeParserCtxt(context) }
        var xml = xml
        var fault: XMLFault?
        let parsed = xml.withUTF8 { text in
            text.withMemoryRebound(to: CChar.self) { text in
                XMLFault.catching(&fault) {
                    xmlCtxtReadMemory(context, text.baseAddress, Int32(text.count), nil, "UTF-8", Int32(options))
                }
            }
        }
        guard let parsed, let root = xmlDocGetRootElement(parsed) else {
            throw (fault ?? XMLFault(message: "it has no root element", line: 1)).readingError
        }
        defer { xmlFreeDoc(parsed) }
        bytes.reserveCapacity(xml.utf8.count)
        try flatten(root)
    }

    /// The children of a node, in order.
    func children(of index: Int) -> [Int] {
        var children: [Int] = []
        var child = index + 1
        while child < nodes[index].end {
            children.append(child)
            child = nodes[child].end
        }
        return children
    }

    /// The elements of a name below a node, in order, however deep.
    func descendants(of index: Int, _ names: String...) -> [Int] {
        (index + 1..<max(index + 1, nodes[index].end)).filter { names.contains(nodes[$0].name) }
    }

    /// The first child element of a name.
    func child(of index: Int, _ name: String) -> Int? {
        children(of: index).first { nodes[$0].name == name }
    }

    /// All text below a node, white space collapsed.
    func text(of index: Int) -> String {
        var draft = DraftBlock(.paragraph)
        for node in nodes[index..<nodes[index].end] where node.name.isEmpty { draft.append(bytes[node.text]) }
        return draft.string
    }

    // MARK: - Building

    private mutating func flatten(_ root: xmlNodePtr) throws(ReadingError) {
        var next: xmlNodePtr? = root
        var open: [Int] = []
        var expanded = 0
        while let node = next {
            var child: xmlNodePtr?
            switch node.pointee.type {
            case XML_ELEMENT_NODE:
                appendElement(node, parent: open.last ?? -1)
                open.append(nodes.count - 1)
                child = node.pointee.children
                if child == nil { close(&open) }
            case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
                appendText(node.pointee.content, line: Int(node.pointee.line), parent: open.last ?? -1)
            case XML_ENTITY_REF_NODE:
                try appendEntity(node, parent: open.last ?? -1, expanded: &expanded)
            default: break
            }
            if child != nil {
                next = child
                continue
            }
            var last: xmlNodePtr? = node
            while let done = last, done != root, done.pointee.next == nil {
                last = done.pointee.parent
                close(&open)
            }
            next = last == root ? nil : last?.pointee.next
        }
        while !open.isEmpty { close(&open) }
    }

    private mutating func close(_ open: inout [Int]) {
        guard let index = open.popLast() else { return }
        nodes[index].end = nodes.count
    }

    private mutating func appendElement(_ element: xmlNodePtr, parent: Int) {
        var node = XMLNode(name: String(cString: element.pointee.name), parent: parent, line: Int(element.pointee.line))
        var property = element.pointee.properties
        while let attribute = property {
            let value = attribute.pointee.children?.pointee.content.map { String(cString: $0) }
            node.attributes.append((String(cString: attribute.pointee.name), value ?? ""))
            property = attribute.pointee.next
        }
        node.end = nodes.count + 1
        nodes.append(node)
    }

    private mutating func appendText(_ content: UnsafePointer<xmlChar>?, line: Int, parent: Int) {
        guard let content else { return }
        let start = bytes.count
        bytes += CharacterReference.plain(String(cString: content))
        var node = XMLNode(name: "", parent: parent, line: line)
        node.text = start..<bytes.count
        node.end = nodes.count + 1
        nodes.append(node)
    }

    /// The text that a file's own entity stands for, as long as it is text and all such text stays small.
    private mutating func appendEntity(_ node: xmlNodePtr, parent: Int, expanded: inout Int) throws(ReadingError) {
        guard let entity = xmlGetDocEntity(node.pointee.doc, node.pointee.name), let content = entity.pointee.content
        else {
            return
        }
        expanded += Int(entity.pointee.length)
        guard expanded <= Self.mostEntityText else {
            throw ReadingError(
                .malformed,
                reason: "the entity “\(String(cString: node.pointee.name))” swells the text beyond bounds",
                advice: "Do not open this file elsewhere: it looks made to exhaust memory",
                line: Int(node.pointee.line)
            )
        }
        appendText(content, line: Int(node.pointee.line), parent: parent)
    }

    /// The most bytes that all references to a file's own entities may add.
    private static let mostEntityText = 1 << 20
}
