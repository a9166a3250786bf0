import RapportLanguage
import RapportReaders
import RapportText

/// Reads the corpora of speakers into lessons.
struct LessonReader {
    private let corpora: Corpora
    private let annotator: Annotator
    private let lexicon: Lexicon

    init(corpora: Corpora) throws {
        self.corpora = corpora
        annotator = try Annotator()
        lexicon = try Lexicon()
    }

    /// The lessons of one part of a corpus, in order of its documents.
    ///
    /// A novel with a cast makes two, one with the cast handed in and one with the people found; other documents the latter alone.
    func lessons(_ corpus: TrainSpeakers.Corpus, _ part: Corpora.Part) throws -> [(
        given: SpeakerLesson?, found: SpeakerLesson
    )] {
        switch corpus {
        case .pdnc:
            try corpora.pdnc(part).map { novel in
                var found = annotate(novel.text)
                var resolved = found
                annotator.resolvePeople(novel.cast, in: &resolved)
                annotator.resolvePeople(nil, in: &found)
                return (
                    SpeakerLesson(novel, resolved, resolved: resolved, lexicon),
                    SpeakerLesson(novel, found, resolved: resolved, lexicon)
                )
            }
        case .litbank:
            try corpora.litBankQuotations(part).map {
                var annotation = annotate($0.text)
                annotator.resolvePeople(nil, in: &annotation)
                return (nil, SpeakerLesson($0, annotation, lexicon))
            }
        }
    }

    /// Lessons of pieces of the novels as short as LitBank's documents, with the people found in each piece alone.
    func excerpts(_ part: Corpora.Part) throws -> [SpeakerLesson] {
        try corpora.pdnc(part).flatMap { novel in
            novel.excerpts(ofSize: 12_000).map { piece in
                var found = annotate(piece.text)
                var resolved = found
                annotator.resolvePeople(piece.cast, in: &resolved)
                annotator.resolvePeople(nil, in: &found)
                return SpeakerLesson(piece, found, resolved: resolved, lexicon, isPiece: true)
            }
        }
    }

    private func annotate(_ text: String) -> Annotation {
        var annotation = Annotation(document: PlainTextReader().read(text, source: Source()))
        for step in AnnotationStep.allCases.prefix(while: { $0 != .coreference }) {
            annotator.take(step, in: &annotation)
        }
        return annotation
    }
}
