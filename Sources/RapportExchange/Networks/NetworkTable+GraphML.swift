import RapportRelations

extension NetworkTable {
    /// The network as GraphML, as networkx, igraph and yEd read it.
    ///
    /// http://graphml.graphdrawing.org/
    public var graphML: String {
        var xml = NetworkHeads.graphML
        xml += """
              <key id="label" for="node" attr.name="label" attr.type="string"/>

            """
        for column in columns {
            xml += "  <key id=\"\(column.name)\" for=\"node\" attr.name=\"\(column.name)\" "
            xml += "attr.type=\"\(Self.graphMLType(column.values))\"/>\n"
        }
        xml += """
              <key id="weight" for="edge" attr.name="weight" attr.type="double"/>
              <graph id="network" edgedefault="\(network.isDirected ? "directed" : "undirected")">
                <desc>\(XMLText.escaped(title))</desc>

            """
        for node in network.nodes.indices {
            xml += "    <node id=\"\(identifier(node))\">\n"
            xml += "      <data key=\"label\">\(XMLText.escaped(labels[node]))</data>\n"
            for column in columns {
                xml += "      <data key=\"\(column.name)\">\(XMLText.escaped(column.values[node].string))</data>\n"
            }
            xml += "    </node>\n"
        }
        for (index, edge) in network.edges.enumerated() {
            xml +=
                "    <edge id=\"e\(index)\" source=\"\(identifier(edge.source))\" target=\"\(identifier(edge.target))\">"
            xml += "<data key=\"weight\">\(edge.weight)</data></edge>\n"
        }
        return xml + "  </graph>\n</graphml>\n"
    }

    private static func graphMLType(_ values: [Value]) -> String {
        switch values.first {
        case .whole: "int"
        case .number: "double"
        case .text, nil: "string"
        }
    }
}
