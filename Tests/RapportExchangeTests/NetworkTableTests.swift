import RapportExchange
import RapportRelations
import Testing

/// Networks as other programs read them.
@Suite("Files of networks")
struct NetworkTableTests {
    /// Who talks to whom in the test reading, with a title that has to be escaped.
    private func table(isDirected: Bool) -> NetworkTable {
        let edges = [Network.Edge(from: 0, to: 1, weight: 2.5), Network.Edge(from: 1, to: 2)]
        let network = Network(nodes: [0, 2, 3], edges: edges, isDirected: isDirected)
        return NetworkTable(network, of: Book(TestReading().reading), title: "Ada & \"Tom\" <talk>")
    }

    @Test("GEXF, whole") func writesGEXF() {
        #expect(
            table(isDirected: false).gexf == """
                """
        )
    }

    @Test("GraphML, whole") func writesGraphML() {
        #expect(
            table(isDirected: true).graphML == """
                """
        )
    }

    @Test("tables of nodes and edges, whole") func writesCSV() {
        #expect(
            table(isDirected: true).nodesCSV == """
                """
        )
        #expect(
            table(isDirected: true).edgesCSV == """
                """
        )
    }

    @Test("both keep to their schemas, also without nodes", arguments: [true, false])
    func keepsToSchemas(isDirected: Bool) {
        let empty = NetworkTable(
            Network(nodes: [], edges: [], isDirected: isDirected),
            of: Book(TestReading().reading),
            title: ""
        )
        for table in [table(isDirected: isDirected), empty] {
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
