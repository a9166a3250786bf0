import RapportExchange

extension LibraryNetwork {
    /// The network as GraphML, as networkx, igraph and yEd read it: an edge for each kind of tie.
    ///
    /// http://graphml.graphdrawing.org/
    public var graphML: String {
        let keys = [
            ("name", "node", "string"), ("world", "node", "string"), ("work", "node", "string"),
            ("mentions", "node", "int"), ("kind", "edge", "string"), ("polarity", "edge", "string"),
            ("mutual", "edge", "boolean"), ("weight", "edge", "int"), ("confidence", "edge", "double"),
            ("from", "edge", "string"), ("to", "edge", "string"),
        ]
        var xml = NetworkHeads.graphML
        for (name, place, type) in keys {
            xml += "  <key id=\"\(name)\" for=\"\(place)\" attr.name=\"\(name)\" attr.type=\"\(type)\"/>\n"
        }
        xml += "  <graph id=\"library\" edgedefault=\"directed\">\n"
        for person in people {
            xml += "    <node id=\"p\(person.id)\">"
            xml += Self.data("name", person.name) + Self.data("world", person.isReal ? "real" : "fiction")
            if let work = person.work { xml += Self.data("work", work) }
            xml += Self.data("mentions", "\(person.mentions)") + "</node>\n"
        }
        for (index, edge) in edges.enumerated() {
            xml += "    <edge id=\"e\(index)\" source=\"p\(edge.source)\" target=\"p\(edge.target)\">"
            xml += Self.data("kind", edge.kind) + Self.data("polarity", edge.polarity)
            xml += Self.data("mutual", "\(edge.isMutual)") + Self.data("weight", "\(edge.weight)")
            xml += Self.data("confidence", "\(edge.confidence)")
            if let first = edge.spells.first, let last = edge.spells.last {
                xml += Self.data("from", first.start) + Self.data("to", last.end)
            }
            xml += "</edge>\n"
        }
        return xml + "  </graph>\n</graphml>\n"
    }

    private static func data(_ key: String, _ value: String) -> String {
        "<data key=\"\(key)\">\(XMLText.escaped(value))</data>"
    }
}
