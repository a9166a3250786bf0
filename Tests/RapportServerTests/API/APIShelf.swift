import Foundation
import RapportLibrary

@testable import RapportServer

/// A library that has something of everything the API gives.
struct APIShelf {
    let stage: Stage

    init() throws {
        stage = try Stage()
        try stage.add(
            MadeUpArticle("The old workshop", outlet: "The Courier", date: "2015-06-01")
                .says("Ada Byrne", is: "mentor", to: "Ben Cole", by: "Ben Cole")
                .says("Ben Cole", is: "friend", to: "Cleo Dane")
                .quotes("Ben Cole", "Ada Byrne taught me everything there is to know about wood")
                .casts("Ada Byrne", as: "Queen Mab", in: "The Tide")
                .casts("Ben Cole", as: "Puck", in: "The Tide")
                .says("Queen Mab", is: "mentor", to: "Puck"),
            as: "workshop.txt"
        )
        try stage.add(
            MadeUpArticle("Another view", outlet: "The Herald", date: "2017")
                .says("Ada Byrne", is: "mentor", to: "Ben Cole", denied: true),
            as: "view.txt"
        )
    }

    /// Adds two people of one name, who are known to others and wait for a decision.
    func addNamesakes() throws {
        for (outlet, company) in [
            ("Pitch", ["Nora Aske", "Ivo Brandt", "Lu Cerny"]), ("Lab", ["Otto Dahl", "Pia Eck", "Rolf Fuchs"]),
        ] {
            for number in 1...3 {
                let article = (["Ann Reed"] + company).reduce(MadeUpArticle("\(outlet) \(number)", outlet: outlet)) {
                    $0.quotes($1, "We met \(number) times")
                }
                try stage.add(article, as: "\(outlet) \(number).txt")
            }
        }
    }

    /// The path of an operation with numbers of what is there in the places of those in braces.
    func path(_ template: String) throws -> String {
        let (ada, ben) = (try stage.person("Ada Byrne"), try stage.person("Ben Cole"))
        return [("{document}", 1), ("{person}", ada), ("{a}", ada), ("{b}", ben), ("{correction}", 1)]
            .reduce(template) { $0.replacingOccurrences(of: $1.0, with: "\($1.1)") }
    }
}

extension Client {
    /// Asks the API for something, values of the query encoded.
    func api(_ path: String, _ query: [String: String] = [:], _ fields: [String: String] = [:]) async throws -> Answer {
        let pairs = query.map { name, value in
            "\(name)=\(value.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "")"
        }
        return try await send(
            "GET",
            API.root + path + (pairs.isEmpty ? "" : "?" + pairs.joined(separator: "&")),
            fields
        )
    }

    /// Sends a JSON object to the API.
    func api(_ path: String, sending object: [String: Any]) async throws -> Answer {
        let body = try Array(JSONSerialization.data(withJSONObject: object))
        return try await send("POST", API.root + path, ["Content-Type": "application/json"], body: body)
    }
}

extension Answer {
    /// The body as JSON.
    var json: Any { get throws { try JSONSerialization.jsonObject(with: Data(body), options: .fragmentsAllowed) } }

    /// The body as a list of JSON objects.
    var list: [[String: Any]] { get throws { try json as? [[String: Any]] ?? [] } }

    /// The body as a JSON object.
    var object: [String: Any] { get throws { try json as? [String: Any] ?? [:] } }

    /// What is told of a failure.
    var detail: String { get throws { try object["detail"] as? String ?? "" } }
}
