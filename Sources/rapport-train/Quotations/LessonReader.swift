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
                annotator.resolve(novel.cast, in: &resolved)
                annotator.resolve(nil, in: &found)
                return (
                    SpeakerLesson(novel, resolved, resolved: resolved, lexicon),
                    SpeakerLesson(novel, found, resolved: resolved, lexicon)
                )
            }
        case .litbank:
            try corpora.litBankQuotations(part).map {
                (nil, SpeakerLesson($0, annotate($0.text), lexicon))
            }
        }
    }

    private func annotate(_ text: String) -> Annotation {
        var annotation = Annotation(document: PlainTextReader().read(text, source: Source()))
        for step in AnnotationStep.allCases {
            annotator.take(step, in: &annotation)
            if step == .coreference { break }
        }
        return annotation
    }
}
