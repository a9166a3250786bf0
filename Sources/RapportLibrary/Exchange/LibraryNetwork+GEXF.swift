import RapportExchange

extension LibraryNetwork {
    /// The network as dynamic GEXF 1.3: intervals of days, an edge for each kind of tie, documents a year as a value that
    /// changes.
    ///
    /// https://gexf.net/1.3/; edges are all directed, as readers of the form allow no mixture, and `mutual` tells those that
    /// have no direction.
    public var gexf: String {
        var xml = NetworkHeads.gexf
        xml += """
              <meta>
                <creator>Rapport</creator>
              </meta>
              <graph mode="dynamic" defaultedgetype="directed" timeformat="date" timerepresentation="interval">
                <attributes class="node" mode="static">
                  <attribute id="world" title="world" type="string"/>
                  <attribute id="work" title="work" type="string"/>
                  <attribute id="mentions" title="mentions" type="integer"/>
                </attributes>
                <attributes class="node" mode="dynamic">
                  <attribute id="documents" title="documents" type="integer"/>
                </attributes>
                <attributes class="edge" mode="static">
                  <attribute id="polarity" title="polarity" type="string"/>
                  <attribute id="mutual" title="mutual" type="boolean"/>
                  <attribute id="confidence" title="confidence" type="double"/>
                </attributes>
                <nodes>

            """
        for person in people {
            xml += "      <node id=\"p\(person.id)\" label=\"\(XMLText.escaped(person.name))\">\n        <attvalues>\n"
            xml += "          <attvalue for=\"world\" value=\"\(person.isReal ? "real" : "fiction")\"/>\n"
            if let work = person.work {
                xml += "          <attvalue for=\"work\" value=\"\(XMLText.escaped(work))\"/>\n"
            }
            xml += "          <attvalue for=\"mentions\" value=\"\(person.mentions)\"/>\n"
            for year in presence[person.id] ?? [] {
                xml += "          <attvalue for=\"documents\" value=\"\(year.documents)\" \(Self.times(year.year))/>\n"
            }
            xml += "        </attvalues>\n      </node>\n"
        }
        xml += "    </nodes>\n    <edges>\n"
        for (index, edge) in edges.enumerated() {
            xml += "      <edge id=\"\(index)\" source=\"p\(edge.source)\" target=\"p\(edge.target)\" "
            xml +=
                "kind=\"\(XMLText.escaped(edge.kind))\" label=\"\(XMLText.escaped(edge.kind))\" weight=\"\(edge.weight)\">\n"
            xml += "        <attvalues>\n          <attvalue for=\"polarity\" value=\"\(edge.polarity)\"/>\n"
            xml += "          <attvalue for=\"mutual\" value=\"\(edge.isMutual)\"/>\n"
            xml += "          <attvalue for=\"confidence\" value=\"\(edge.confidence)\"/>\n        </attvalues>\n"
            if !edge.spells.isEmpty {
                let spells = edge.spells.map { "          <spell \(Self.times($0))/>\n" }.joined()
                xml += "        <spells>\n\(spells)        </spells>\n"
            }
            xml += "      </edge>\n"
        }
        return xml + "    </edges>\n  </graph>\n</gexf>\n"
    }

    private static func times(_ spell: TimeSpell) -> String { "start=\"\(spell.start)\" end=\"\(spell.end)\"" }
}
