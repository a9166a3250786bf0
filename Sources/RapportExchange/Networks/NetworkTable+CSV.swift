import RapportRelations

extension NetworkTable {
    /// The nodes as a table with a header, in the columns that Gephi imports.
    public var nodesCSV: String {
        var csv = CSVWriter(["Id", "Label"] + columns.map(\.name))
        for node in network.nodes.indices {
            csv.row([identifier(node), labels[node]] + columns.map { $0.values[node].string })
        }
        return csv.text
    }

    /// The edges as a table with a header, in the columns that Gephi imports.
    public var edgesCSV: String {
        var csv = CSVWriter(["Source", "Target", "SourceLabel", "TargetLabel", "Type", "Weight"])
        let type = network.isDirected ? "Directed" : "Undirected"
        for edge in network.edges {
            let ends = [edge.source, edge.target]
            csv.row(ends.map(identifier) + ends.map { labels[$0] } + [type, "\(edge.weight)"])
        }
        return csv.text
    }
}
