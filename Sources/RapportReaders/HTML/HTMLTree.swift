import CLibXML2
import RapportText

/// The elements and texts of a page, laid out flat in the order of the page.
///
/// A node's descendants follow it directly, up to its ``HTMLNode/end``, and parents precede children: every question
/// about the tree is a loop, so no depth of nesting can exhaust the stack.
struct HTMLTree {
    /// The nodes; the first stands for the page and holds the others.
    private(set) var nodes: [HTMLNode] = []
    /// The attributes that readers look at, those of one node together.
    private(set) var attributes: [HTMLAttribute] = []
    /// The text of all text nodes.
    private(set) var bytes: [UInt8] = []
    /// The address that the browser that saved the page left in a comment.
    private(set) var savedFrom: String?

    /// Parses a page; broken markup is mended as libxml2 does.
    ///
    /// - Complexity: O(bytes).
    init(_ html: String) {
        cxml_silence()
        let options = [
            HTML_PARSE_RECOVER, HTML_PARSE_NOERROR, HTML_PARSE_NOWARNING, HTML_PARSE_NONET, HTML_PARSE_COMPACT,
        ].reduce(0) { $0 | $1.rawValue }
        var html = html
        let parsed = html.withUTF8 { text in
            text.withMemoryRebound(to: CChar.self) {
                htmlReadMemory($0.baseAddress, Int32($0.count), nil, "UTF-8", Int32(options))
            }
        }
        guard let parsed else { return }
        defer { xmlFreeDoc(parsed) }
        bytes.reserveCapacity(html.utf8.count)
        flatten(parsed)
    }

    /// The value of an attribute of a node.
    func attribute(_ name: HTMLAttribute.Name, of index: Int) -> String? {
        attributes[nodes[index].attributes].first { $0.name == name }?.value
    }

    /// All text below a node, white space collapsed.
    func text(of index: Int) -> String {
        var draft = DraftBlock(.paragraph)
        for node in nodes[index..<nodes[index].end] {
            if node.tag == .text {
                draft.append(bytes[node.text])
            } else if node.tag == .br || node.tag.isBlock {
                draft.breakLine()
            }
        }
        return draft.string
    }

    private mutating func flatten(_ document: htmlDocPtr) {
        var next = document.pointee.children
        // Broken markup can leave several elements at the top: all lie in one root.
        nodes.append(HTMLNode(tag: .other, parent: -1))
        var open = [0]
        while let node = next {
            var child: xmlNodePtr?
            switch node.pointee.type {
            case XML_ELEMENT_NODE:
                open.append(nodes.count)
                appendElement(node, parent: open.dropLast().last)
                child = node.pointee.children
                if child == nil { close(&open) }
            case XML_TEXT_NODE, XML_CDATA_SECTION_NODE: appendText(node, parent: open.last)
            case XML_COMMENT_NODE: readComment(node)
            default: break
            }
            if child != nil {
                next = child
                continue
            }
            var last: xmlNodePtr? = node
            while let done = last, done.pointee.next == nil {
                last = done.pointee.parent
                // The document itself is the last parent.
                if last?.pointee.type != XML_ELEMENT_NODE { last = nil } else { close(&open) }
            }
            next = last?.pointee.next
        }
        while !open.isEmpty { close(&open) }
    }

    private mutating func close(_ open: inout [Int]) {
        guard let index = open.popLast() else { return }
        nodes[index].end = nodes.count
    }

    private mutating func appendElement(_ node: xmlNodePtr, parent: Int?) {
        let start = attributes.count
        var property = node.pointee.properties
        while let attribute = property {
            if let name = HTMLAttribute.Name.named[String(cString: attribute.pointee.name)] {
                let value = attribute.pointee.children?.pointee.content.map { String(cString: $0) }
                attributes.append(HTMLAttribute(name: name, value: value ?? ""))
            }
            property = attribute.pointee.next
        }
        let tag = HTMLTag.named[String(cString: node.pointee.name)] ?? .other
        nodes.append(HTMLNode(tag: tag, parent: parent ?? -1, attributes: start..<attributes.count))
        nodes[nodes.count - 1].end = nodes.count
    }

    private mutating func appendText(_ node: xmlNodePtr, parent: Int?) {
        guard let content = node.pointee.content else { return }
        let start = bytes.count
        bytes += CharacterReference.plain(String(cString: content))
        nodes.append(HTMLNode(tag: .text, parent: parent ?? -1, text: start..<bytes.count))
        nodes[nodes.count - 1].end = nodes.count
    }

    /// Browsers write "saved from url=(0042)https://…" or "Page saved with … url: https://…" into the pages they save.
    private mutating func readComment(_ node: xmlNodePtr) {
        guard savedFrom == nil, let content = node.pointee.content else { return }
        let comment = String(cString: content).prefix(600)
        guard comment.contains("saved"), let address = comment.utf8.indices.first(where: { isAddress(comment[$0...]) })
        else { return }
        savedFrom = String(comment[address...].prefix { !$0.isWhitespace })
    }

    private func isAddress(_ text: Substring) -> Bool {
        text.utf8.starts(with: "https://".utf8) || text.utf8.starts(with: "http://".utf8)
    }
}
