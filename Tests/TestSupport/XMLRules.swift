import Foundation
import FoundationXML

/// What a schema allows in XML: for each element its attributes and children.
package struct XMLRules {
    /// What one element may have.
    package struct Element {
        /// The attributes it must have, with the values they may take; any where there are none.
        var required: [String: [String]] = [:]
        /// The attributes it may have besides.
        var optional: [String: [String]] = [:]
        /// Its children in order; "?" after a name for at most one, "*" for any number, "|" between names for a choice.
        var children: [String] = []
        /// Whether it may hold text.
        var isText = false
    }

    /// The rules by the names of elements; the root is the first that is not a child.
    let root: String
    let elements: [String: Element]

    /// What breaks the rules, with lines; empty for a valid file.
    package func faults(in xml: String) -> [String] {
        let reader = Reader(self)
        let parser = XMLParser(data: Data(xml.utf8))
        parser.delegate = reader
        if !parser.parse() { reader.faults.append("not well-formed in line \(parser.lineNumber)") }
        return reader.faults
    }

    private final class Reader: NSObject, XMLParserDelegate {
        let rules: XMLRules
        var faults: [String] = []
        private var open: [(name: String, children: [String], text: String)] = []

        init(_ rules: XMLRules) { self.rules = rules }

        func parser(
            _ parser: XMLParser,
            didStartElement name: String,
            namespaceURI: String?,
            qualifiedName: String?,
            attributes: [String: String]
        ) {
            func fault(_ words: String) { faults.append("line \(parser.lineNumber): \(name): \(words)") }
            if open.isEmpty {
                if name != rules.root { fault("is not the root") }
            } else {
                open[open.count - 1].children.append(name)
            }
            open.append((name, [], ""))
            guard let rule = rules.elements[name] else { return fault("is not known") }
            for key in rule.required.keys where attributes[key] == nil { fault("lacks \(key)") }
            for (key, value) in attributes where !key.hasPrefix("xmlns") && !key.hasPrefix("xsi:") {
                guard let values = rule.required[key] ?? rule.optional[key] else {
                    fault("must not have \(key)")
                    continue
                }
                if !values.isEmpty, !values.contains(value) { fault("\(key) must not be \(value)") }
            }
        }

        func parser(_ parser: XMLParser, foundCharacters text: String) { open[open.count - 1].text += text }

        func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
            guard let element = open.popLast(), let rule = rules.elements[name] else { return }
            let children = element.children.map { "<\($0)>" }.joined()
            let pattern = rule.children.map { child in
                let mark = child.last.map { "?*+".contains($0) ? String($0) : "" } ?? ""
                let names = child.dropLast(mark.count).split(separator: "|").map { "<\($0)>" }
                return "(\(names.joined(separator: "|")))\(mark)"
            }.joined()
            if (try? Regex("^\(pattern)$").wholeMatch(in: children)) == nil {
                faults.append("line \(parser.lineNumber): \(name): holds \(children)")
            }
            if !rule.isText, element.text.contains(where: { !$0.isWhitespace }) {
                faults.append("line \(parser.lineNumber): \(name): holds text")
            }
        }
    }
}

extension XMLRules {
    /// What we use of GEXF 1.3, after <https://gexf.net/1.3/gexf.xsd>.
    package static let gexf = XMLRules(
        root: "gexf",
        elements: [
            "gexf": Element(required: ["version": ["1.3"]], optional: ["variant": []], children: ["meta?", "graph"]),
            "meta": Element(optional: ["lastmodifieddate": []], children: ["creator|keywords|description*"]),
            "creator": Element(isText: true),
            "keywords": Element(isText: true),
            "description": Element(isText: true),
            "graph": Element(
                optional: [
                    "mode": ["static", "dynamic"], "defaultedgetype": ["directed", "undirected", "mutual"],
                    "idtype": ["integer", "string"], "timeformat": ["date", "dateTime", "double", "integer"],
                    "timerepresentation": ["interval", "timestamp"],
                ],
                children: ["attributes|nodes|edges*"]
            ),
            "attributes": Element(
                required: ["class": ["node", "edge"]],
                optional: ["mode": ["static", "dynamic"]],
                children: ["attribute*"]
            ),
            "attribute": Element(
                required: [
                    "id": [], "title": [],
                    "type": ["integer", "long", "double", "float", "boolean", "liststring", "string", "anyURI"],
                ],
                children: ["default?", "options?"]
            ),
            "nodes": Element(optional: ["count": []], children: ["node*"]),
            "node": Element(required: ["id": []], optional: ["label": []], children: ["attvalues|spells|nodes|edges*"]),
            "attvalues": Element(children: ["attvalue*"]),
            "attvalue": Element(required: ["for": [], "value": []], optional: ["start": [], "end": []]),
            "spells": Element(children: ["spell+"]),
            "spell": Element(optional: ["start": [], "end": []]),
            "edges": Element(optional: ["count": []], children: ["edge*"]),
            "edge": Element(
                required: ["source": [], "target": []],
                optional: [
                    "id": [], "label": [], "weight": [], "kind": [], "type": ["directed", "undirected", "mutual"],
                ],
                children: ["attvalues|spells*"]
            ),
        ]
    )

    /// What we use of GraphML 1.0, after <http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd>.
    package static let graphML = XMLRules(
        root: "graphml",
        elements: [
            "graphml": Element(children: ["desc?", "key*", "data|graph*"]),
            "desc": Element(isText: true),
            "key": Element(
                required: ["id": []],
                optional: [
                    "for": ["all", "graphml", "graph", "node", "edge", "hyperedge", "port", "endpoint"],
                    "attr.name": [],
                    "attr.type": ["boolean", "int", "long", "float", "double", "string"],
                ],
                children: ["desc?", "default?"]
            ),
            "graph": Element(
                required: ["edgedefault": ["directed", "undirected"]],
                optional: ["id": []],
                children: ["desc?", "data|node|edge|hyperedge*"]
            ),
            "node": Element(required: ["id": []], children: ["desc?", "data|port*", "graph?"]),
            "edge": Element(
                required: ["source": [], "target": []],
                optional: ["id": [], "directed": ["true", "false"]],
                children: ["desc?", "data*", "graph?"]
            ),
            "data": Element(required: ["key": []], optional: ["id": []], isText: true),
        ]
    )

    /// What we use of TEI P5, after <https://tei-c.org/release/doc/tei-p5-doc/en/html/>.
    package static let tei = XMLRules(
        root: "TEI",
        elements: [
            "TEI": Element(children: ["teiHeader", "standOff?"]),
            "teiHeader": Element(children: ["fileDesc"]),
            "fileDesc": Element(children: ["titleStmt", "publicationStmt", "sourceDesc"]),
            "titleStmt": Element(children: ["title+"]),
            "publicationStmt": Element(children: ["p+"]),
            "sourceDesc": Element(children: ["p|listBibl+"]),
            "p": Element(isText: true),
            "listBibl": Element(children: ["bibl+"]),
            "bibl": Element(optional: ["xml:id": []], children: ["title|publisher|date*"]),
            "title": Element(isText: true),
            "publisher": Element(isText: true),
            "date": Element(optional: ["when": []], isText: true),
            "standOff": Element(children: ["listPerson|listRelation+"]),
            "listPerson": Element(children: ["person+"]),
            "person": Element(optional: ["xml:id": [], "role": []], children: ["persName+", "note*"]),
            "persName": Element(isText: true),
            "note": Element(optional: ["type": []], isText: true),
            "listRelation": Element(children: ["relation+"]),
            "relation": Element(
                required: ["name": []],
                optional: [
                    "xml:id": [], "type": [], "mutual": [], "active": [], "passive": [], "from": [], "to": [],
                    "cert": ["high", "medium", "low", "unknown"], "resp": [], "source": [],
                ],
                children: ["desc*"]
            ),
            "desc": Element(isText: true),
        ]
    )
}
