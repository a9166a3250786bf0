import Foundation
import RapportExchange
import RapportLanguage
import RapportReaders
import RapportText

/// Writes the clusters that trained rankers find in the dev parts, for the scorers.
struct CoreferenceEvaluation {
    private let annotator: Annotator

    /// Opens a trained model, and the shipped ones of the other layers.
    init(model: ModelFile, _ knowledge: WordKnowledge) throws {
        annotator = try Annotator(
            coreference: CoreferenceResolver(
                entities: RankingNetwork(model, name: "entities"),
                stories: RankingCommittee(model, count: CoreferenceResolver.storyRankers),
                things: RankingNetwork(model, name: "things"),
                knowledge: knowledge
            )
        )
    }

    /// Writes `litbank.jsonl`, `litbank-people.jsonl` and `gum.jsonl` into a directory.
    func write(to directory: String, _ corpora: Corpora) throws {
        let litBank = annotated(try GoldDocument.litBank(.dev, in: corpora))
        try write(litBank.map { $0.clusters() }, to: "\(directory)/litbank.jsonl")
        try write(litBank.map { $0.clusters(peopleOnly: true) }, to: "\(directory)/litbank-people.jsonl")
        let gum = annotated(try GoldDocument.gum(.dev, in: corpora, all: true), coverage: .everything)
        try write(gum.map { $0.clusters(attributesApart: false) }, to: "\(directory)/gum.jsonl")
    }

    private func annotated(_ documents: [GoldDocument], coverage: CoreferenceCoverage = .entities) -> [LayerJSON] {
        documents.map { gold in
            var annotation = annotator.annotate(PlainTextReader().read(gold.text, source: Source()))
            if coverage == .everything { annotator.coverThings(in: &annotation) }
            return LayerJSON(annotation, id: gold.name)
        }
    }

    private func write(_ lines: [String], to path: String) throws {
        try lines.map { $0 + "\n" }.joined().write(toFile: path, atomically: true, encoding: .utf8)
    }
}
