import RapportExchange
import RapportLanguage
import RapportRelations
import TestSupport
import Testing

/// Networks as other programs read them.
@Suite("Files of networks")
struct NetworkTableTests {
    /// A short book, with a title that has to be escaped.
    private let book = TestBook(
        text: "CHAPTER 1\n\nAda met Ben. “Come,” said Ada.\n\nCHAPTER 2\n\n“Where to?” said Ben to Ada.\n",
        people: [("Ada", .feminine), ("Ben", .masculine)],
        speakers: ["Ada→Ben", "Ben→Ada"]
    ).book

    private func table(_ kind: Book.NetworkKind) -> NetworkTable {
        NetworkTable(book.network(kind), of: book, title: "Ada & \"Ben\" <talk>")
    }

    @Test("GEXF, whole") func writesGEXF() {
        #expect(
            table(.coOccurrence).gexf == """
                <?xml version="1.0" encoding="UTF-8"?>
                <gexf xmlns="http://gexf.net/1.3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">
                  <meta>
                    <creator>Rapport</creator>
                    <description>Ada &amp; &quot;Ben&quot; &lt;talk&gt;</description>
                  </meta>
                  <graph mode="static" defaultedgetype="undirected">
                    <attributes class="node">
                      <attribute id="0" title="gender" type="string"/>
                      <attribute id="1" title="rank" type="string"/>
                      <attribute id="2" title="mentions" type="integer"/>
                      <attribute id="3" title="lines" type="integer"/>
                      <attribute id="4" title="words" type="integer"/>
                      <attribute id="5" title="degree" type="integer"/>
                      <attribute id="6" title="weighted_degree" type="double"/>
                      <attribute id="7" title="betweenness" type="double"/>
                      <attribute id="8" title="closeness" type="double"/>
                      <attribute id="9" title="eigenvector" type="double"/>
                      <attribute id="10" title="pagerank" type="double"/>
                      <attribute id="11" title="clustering" type="double"/>
                      <attribute id="12" title="community" type="integer"/>
                    </attributes>
                    <nodes>
                      <node id="p2" label="Ben">
                        <attvalues>
                          <attvalue for="0" value="masculine"/>
                          <attvalue for="1" value="major"/>
                          <attvalue for="2" value="2"/>
                          <attvalue for="3" value="1"/>
                          <attvalue for="4" value="2"/>
                          <attvalue for="5" value="1"/>
                          <attvalue for="6" value="2.0"/>
                          <attvalue for="7" value="0.0"/>
                          <attvalue for="8" value="1.0"/>
                          <attvalue for="9" value="0.7071067811865476"/>
                          <attvalue for="10" value="0.5"/>
                          <attvalue for="11" value="0.0"/>
                          <attvalue for="12" value="0"/>
                        </attvalues>
                      </node>
                      <node id="p1" label="Ada">
                        <attvalues>
                          <attvalue for="0" value="feminine"/>
                          <attvalue for="1" value="major"/>
                          <attvalue for="2" value="3"/>
                          <attvalue for="3" value="1"/>
                          <attvalue for="4" value="1"/>
                          <attvalue for="5" value="1"/>
                          <attvalue for="6" value="2.0"/>
                          <attvalue for="7" value="0.0"/>
                          <attvalue for="8" value="1.0"/>
                          <attvalue for="9" value="0.7071067811865476"/>
                          <attvalue for="10" value="0.5"/>
                          <attvalue for="11" value="0.0"/>
                          <attvalue for="12" value="0"/>
                        </attvalues>
                      </node>
                    </nodes>
                    <edges>
                      <edge id="0" source="p2" target="p1" weight="2.0"/>
                    </edges>
                  </graph>
                </gexf>

                """
        )
    }

    @Test("GraphML, whole") func writesGraphML() {
        #expect(
            table(.conversation).graphML == """
                <?xml version="1.0" encoding="UTF-8"?>
                <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
                  <key id="label" for="node" attr.name="label" attr.type="string"/>
                  <key id="gender" for="node" attr.name="gender" attr.type="string"/>
                  <key id="rank" for="node" attr.name="rank" attr.type="string"/>
                  <key id="mentions" for="node" attr.name="mentions" attr.type="int"/>
                  <key id="lines" for="node" attr.name="lines" attr.type="int"/>
                  <key id="words" for="node" attr.name="words" attr.type="int"/>
                  <key id="degree" for="node" attr.name="degree" attr.type="int"/>
                  <key id="weighted_degree" for="node" attr.name="weighted_degree" attr.type="double"/>
                  <key id="betweenness" for="node" attr.name="betweenness" attr.type="double"/>
                  <key id="closeness" for="node" attr.name="closeness" attr.type="double"/>
                  <key id="eigenvector" for="node" attr.name="eigenvector" attr.type="double"/>
                  <key id="pagerank" for="node" attr.name="pagerank" attr.type="double"/>
                  <key id="clustering" for="node" attr.name="clustering" attr.type="double"/>
                  <key id="community" for="node" attr.name="community" attr.type="int"/>
                  <key id="weight" for="edge" attr.name="weight" attr.type="double"/>
                  <graph id="network" edgedefault="directed">
                    <desc>Ada &amp; &quot;Ben&quot; &lt;talk&gt;</desc>
                    <node id="p2">
                      <data key="label">Ben</data>
                      <data key="gender">masculine</data>
                      <data key="rank">major</data>
                      <data key="mentions">2</data>
                      <data key="lines">1</data>
                      <data key="words">2</data>
                      <data key="degree">2</data>
                      <data key="weighted_degree">3.0</data>
                      <data key="betweenness">0.0</data>
                      <data key="closeness">1.0</data>
                      <data key="eigenvector">0.7071067811865476</data>
                      <data key="pagerank">0.5</data>
                      <data key="clustering">0.0</data>
                      <data key="community">0</data>
                    </node>
                    <node id="p1">
                      <data key="label">Ada</data>
                      <data key="gender">feminine</data>
                      <data key="rank">major</data>
                      <data key="mentions">3</data>
                      <data key="lines">1</data>
                      <data key="words">1</data>
                      <data key="degree">2</data>
                      <data key="weighted_degree">3.0</data>
                      <data key="betweenness">0.0</data>
                      <data key="closeness">1.0</data>
                      <data key="eigenvector">0.7071067811865476</data>
                      <data key="pagerank">0.5</data>
                      <data key="clustering">0.0</data>
                      <data key="community">0</data>
                    </node>
                    <edge id="e0" source="p2" target="p1"><data key="weight">2.0</data></edge>
                    <edge id="e1" source="p1" target="p2"><data key="weight">1.0</data></edge>
                  </graph>
                </graphml>

                """
        )
    }

    @Test("tables of nodes and edges, whole") func writesCSV() {
        #expect(
            table(.conversation).nodesCSV == """
                Id,Label,gender,rank,mentions,lines,words,degree,weighted_degree,betweenness,closeness,eigenvector,pagerank,clustering,community
                p2,Ben,masculine,major,2,1,2,2,3.0,0.0,1.0,0.7071067811865476,0.5,0.0,0
                p1,Ada,feminine,major,3,1,1,2,3.0,0.0,1.0,0.7071067811865476,0.5,0.0,0

                """
        )
        #expect(
            table(.conversation).edgesCSV == """
                Source,Target,SourceLabel,TargetLabel,Type,Weight
                p2,p1,Ben,Ada,Directed,2.0
                p1,p2,Ada,Ben,Directed,1.0

                """
        )
    }

    @Test("both keep to their schemas, also without nodes", arguments: Book.NetworkKind.allCases)
    func keepsToSchemas(kind: Book.NetworkKind) {
        for table in [table(kind), NetworkTable(Network(nodes: [], edges: []), of: book, title: "")] {
            #expect(XMLRules.gexf.faults(in: table.gexf) == [])
            #expect(XMLRules.graphML.faults(in: table.graphML) == [])
        }
    }

    @Test("rules find what is wrong") func findsFaults() {
        let faults = XMLRules.gexf.faults(
            in: "<gexf version=\"1.2\"><graph mode=\"static\"><edges><edge source=\"a\"/></edges>x</graph></gexf>"
        )
        #expect(
            faults == [
                "line 1: gexf: version must not be 1.2", "line 1: edge: lacks target", "line 1: graph: holds text",
            ]
        )
    }
}
