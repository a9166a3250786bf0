import RapportRelations

extension NetworkTable {
    /// The network as GEXF 1.3, as Gephi reads it.
    ///
    /// https://gexf.net/1.3/
    public var gexf: String {
        var xml = NetworkHeads.gexf
        xml += """
              <meta>
                <creator>Rapport</creator>
                <description>\(XMLText.escaped(title))</description>
              </meta>
              <graph mode="static" defaultedgetype="\(network.isDirected ? "directed" : "undirected")">
                <attributes class="node">

            """
        for (index, column) in columns.enumerated() {
            xml +=
                "      <attribute id=\"\(index)\" title=\"\(column.name)\" type=\"\(Self.gexfType(column.values))\"/>\n"
        }
        xml += "    </attributes>\n    <nodes>\n"
        for node in network.nodes.indices {
            xml +=
                "      <node id=\"\(identifier(node))\" label=\"\(XMLText.escaped(labels[node]))\">\n        <attvalues>\n"
            for (index, column) in columns.enumerated() {
                let value = XMLText.escaped(column.values[node].string)
                xml += "          <attvalue for=\"\(index)\" value=\"\(value)\"/>\n"
            }
            xml += "        </attvalues>\n      </node>\n"
        }
        xml += "    </nodes>\n    <edges>\n"
        for (index, edge) in network.edges.enumerated() {
            xml +=
                "      <edge id=\"\(index)\" source=\"\(identifier(edge.source))\" target=\"\(identifier(edge.target))\" "
            xml += "weight=\"\(edge.weight)\"/>\n"
        }
        return xml + "    </edges>\n  </graph>\n</gexf>\n"
    }

    private static func gexfType(_ values: [Value]) -> String {
        switch values.first {
        case .whole: "integer"
        case .number: "double"
        case .text, nil: "string"
        }
    }
}
