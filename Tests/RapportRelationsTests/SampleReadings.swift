import Foundation
import RapportLanguage
import RapportReaders
import RapportRelations
import RapportText

/// Reads texts and the sample articles, and puts what is found into words.
enum SampleReadings {
    private static let annotator = Result { try Annotator() }

    /// The reading of a text whose paragraphs are apart by empty lines.
    static func reading(of text: String) throws -> Reading {
        let document = try DocumentReader().read(bytes: Array(text.utf8), path: "text.txt")
        return RelationReader().read(try annotator.get().annotateByLabels(document))
    }

    /// The names of the sample articles.
    static let names: [String] = {
        let files = try? FileManager.default.contentsOfDirectory(atPath: folder)
        return (files ?? []).filter { $0.hasSuffix(".txt") }.map { String($0.dropLast(4)) }.sorted()
    }()

    /// The reading of a sample article.
    static func sample(_ name: String) throws -> Reading { try reading(of: text(of: name)) }

    /// The words of a sample article.
    static func text(of name: String) throws -> String {
        try String(contentsOfFile: "\(folder)/\(name).txt", encoding: .utf8)
    }

    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../Samples").standardizedFileURL.path(percentEncoded: false)
}

extension Reading {
    /// Every statement as "Ann Bell parent Tom Marsh", with "not" where it is denied, "perhaps" where it is not said
    /// outright, its stage, and who says it; of kinds that are the same both ways, with the names in order.
    var statementLines: [String] {
        statements.map { statement in
            var pair = [people[statement.a].name, people[statement.b].name]
            if !statement.kind.isDirected { pair.sort() }
            var words = [pair[0]]
            if statement.polarity == .denied { words.append("not") }
            if statement.certainty != .asserted { words.append("perhaps") }
            words += [statement.kind.rawValue, pair[1]]
            if let stage = statement.stage { words.append(stage.rawValue) }
            if let speaker = statement.saidBy { words += ["says", people[speaker].name] }
            return words.joined(separator: " ")
        }
    }

    /// Every portrayal as "Ann Bell plays Marsh".
    var portrayalLines: [String] {
        portrayals.map { "\(people[$0.actor].name) plays \(people[$0.character].name)" }
    }
}
