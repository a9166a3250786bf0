import Foundation
import RapportRelations
import Testing

/// A graph with the measures networkx takes of it; made by `Fixtures/networkx-measures.py`.
struct NetworkxMeasures: Decodable, CustomTestStringConvertible {
    let name: String
    let isDirected: Bool
    let nodeCount: Int
    let edges: [[Double]]
    let degrees: [Int]
    let weightedDegrees: [Double]
    let betweenness: [Double]
    let closeness: [Double]
    let eigenvector: [Double]
    let weightedEigenvector: [Double]
    let pageRank: [Double]
    let clustering: [Double]
    let averageClustering: Double
    let density: Double
    let components: [[Int]]
    let diameter: Int
    let averagePathLength: Double
    let communities: [[Int]]
    let modularity: Double

    var testDescription: String { name }

    var network: Network {
        Network(
            nodes: Array(0..<nodeCount),
            edges: edges.map { .init(from: Int($0[0]), to: Int($0[1]), weight: $0[2]) },
            isDirected: isDirected
        )
    }

    static func all() throws -> [NetworkxMeasures] {
        let directory = Bundle.module.resourceURL ?? URL(filePath: "/")
        let data = try Data(contentsOf: directory.appending(path: "Fixtures/networkx-measures.json"))
        return try JSONDecoder().decode([NetworkxMeasures].self, from: data)
    }
}
