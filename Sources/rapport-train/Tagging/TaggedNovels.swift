import Foundation
import RapportLanguage
import RapportReaders

/// Sentences of novels, tagged by the shipped network that reads trees: what it knows is handed on to the quick tagger, which
/// has read more words then than treebanks have (Hinton, Vinyals and Dean 2015).
struct TaggedNovels {
    private let annotator: BaseAnnotator
    private let clusters: WordClusters

    /// Of whole novels so many sentences are taken: a few thousand of each say more than all of a few.
    private static let sentencesOfNovel = 1500

    init() throws {
        annotator = try BaseAnnotator()
        clusters = try WordClusters()
    }

    /// The sentences of the novels of LitBank and of the Project Dialogism Novel Corpus, whose texts are in the public domain.
    func sentences(_ corpora: Corpora) throws -> [TaggedSentence] {
        try ["litbank", "pdnc"].flatMap { corpus in
            let folder = "\(corpora.directory)/\(corpus)/train/docs"
            let files = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".txt") }
            return try files.sorted().flatMap { try sentences(of: "\(folder)/\($0)") }
        }
    }

    private func sentences(of path: String) throws -> [TaggedSentence] {
        var annotation = Annotation(document: try DocumentReader().read(path: path))
        for step in [AnnotationStep.tokens, .sentences] { annotator.take(step, in: &annotation) }
        annotation.sentences = Array(annotation.sentences.prefix(Self.sentencesOfNovel))
        annotator.take(.syntax, in: &annotation)
        return annotation.sentences.map { sentence in
            TaggedSentence(
                sentence.tokens.map { String(annotation.form(of: $0)) },
                annotation.tokens[sentence.tokens].compactMap { Tagger.Tags($0.pennTag, $0.universalTag) },
                clusters
            )
        }
    }
}

extension Tagger.Tags {
    fileprivate init?(_ penn: PennTag, _ universal: UniversalTag) {
        guard let penn = PennTag.allCases.firstIndex(of: penn),
            let universal = UniversalTag.allCases.firstIndex(of: universal)
        else { return nil }
        self.init(penn: penn, universal: universal)
    }
}
