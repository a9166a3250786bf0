import Foundation
import Testing

/// A play to write in several formats, with the measures that networkx takes of it; made by `Fixtures/drama-measures.py`.
struct TestPlay: Decodable, CustomTestStringConvertible {
    struct Member: Decodable {
        let id: String
        let name: String
        let sex: String?
        let description: String?
    }

    struct Speech: Decodable {
        let who: [String]
        let lines: [String]
    }

    struct Scene: Decodable {
        let title: String
        let speeches: [Speech]
    }

    struct Act: Decodable {
        let title: String
        let scenes: [Scene]
    }

    struct Play: Decodable {
        let title: String
        let cast: [Member]
        let acts: [Act]
    }

    struct Character: Decodable {
        let id: String
        let degree: Int
        let weightedDegree: Double
        let betweenness: Double
        let closeness: Double
        let eigenvector: Double
        let scenes: Int
        let speeches: Int
        let words: Int
    }

    struct Measures: Decodable {
        let size: Int
        let density: Double
        let diameter: Int
        let averageDegree: Double
        let averageClustering: Double
        let averagePathLength: Double
        let components: Int
        let words: Int
        let characters: [Character]
    }

    let play: Play
    let measures: Measures

    var testDescription: String { play.title }

    static func all() throws -> [TestPlay] {
        let directory = Bundle.module.resourceURL ?? URL(filePath: "/")
        let data = try Data(contentsOf: directory.appending(path: "Fixtures/drama-measures.json"))
        return try JSONDecoder().decode([TestPlay].self, from: data)
    }

    func name(_ id: String) -> String { play.cast.first { $0.id == id }?.name ?? id }
}
