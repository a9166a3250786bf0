public import RapportText

/// Builds the language layers over a document, one after the other.
///
/// Coreference takes two steps around the speakers of quotations: they are told by what names and pronouns stand for, and
/// who "I" and "you" are within quotations is told by who speaks.
public struct Annotator: Sendable {
    private let base: BaseAnnotator
    private let coreference: CoreferenceResolver
    private let speakers: SpeakerAttributor
    private let events: EventFinder
    private let lexicon: Lexicon

    /// Opens the shipped models.
    ///
    /// - Throws: ``ModelFileError`` where one is missing or damaged.
    public init() throws(ModelFileError) { try self.init(coreference: CoreferenceResolver()) }

    /// Opens the shipped models but that of coreference.
    ///
    /// - Throws: ``ModelFileError`` where one is missing or damaged.
    package init(coreference: CoreferenceResolver) throws(ModelFileError) {
        base = try BaseAnnotator()
        self.coreference = coreference
        speakers = try SpeakerAttributor()
        events = try EventFinder()
        lexicon = try Lexicon()
    }

    /// All layers over a document but those that ``coverThings(in:)`` and ``findEvents(in:)`` add.
    ///
    /// - Parameters:
    ///   - document: what to read.
    ///   - cast: the people of the text, where they are known: each of them that the text names becomes one cluster, and none but
    ///     they are told as speakers and addressees.
    /// - Complexity: O(tokens).
    public func annotate(_ document: Document, cast: Cast? = nil) -> Annotation {
        let annotation = base.annotate(document)
        let reading = read(annotation, cast)
        guard let cast else { return reading }
        let doubtful = SecondEntries(reading)
        guard !doubtful.members.isEmpty else { return reading }
        let without = read(annotation, cast.without(doubtful.members))
        let second = doubtful.confirmed(by: without)
        return second == doubtful.members ? without : second.isEmpty ? reading : read(annotation, cast.without(second))
    }

    /// Adds to an annotation with the places of its quotations who is who and who speaks.
    private func read(_ annotation: Annotation, _ cast: Cast?) -> Annotation {
        var annotation = annotation
        resolvePeople(cast, in: &annotation)
        take(.speakers, in: &annotation)
        if cast == nil, isReport(annotation, NameConvention(suiting: annotation)) {
            var references = ReportReferences(annotation, lexicon)
            annotation = references.withinQuotations()
        } else {
            annotation.join(SelfIntroductions(WordView(annotation)).namings())
        }
        take(.speech, in: &annotation)
        return annotation
    }

    /// Finds out who is spoken of where: by the names of a cast; without one, by those of a book, and in a shorter text by those that
    /// fit each other.
    package func resolvePeople(_ cast: Cast?, in annotation: inout Annotation) {
        let convention = NameConvention(suiting: annotation)
        let isReport = isReport(annotation, convention)
        if !isReport { annotation.takeSpeakingNouns() }
        let members = cast ?? BookCast.cast(of: annotation, lexicon)
        let names = members.map { CastResolver($0, lexicon) }
        coreference.resolve(&annotation, names: names, isStory: convention == .fiction)
        if cast == nil, isReport {
            // A long report quotes others as well than those whom it names often.
            for index in annotation.clusters.indices { annotation.clusters[index].castMember = nil }
        }
        if !isReport { annotation.join(DescribedPeople(annotation).namings()) }
        if members == nil, isReport {
            var references = ReportReferences(annotation, lexicon)
            annotation = references.outsideQuotations()
        }
    }

    /// Whether a text reports, as articles do, rather than telling a story.
    private func isReport(_ annotation: Annotation, _ convention: NameConvention) -> Bool {
        annotation.document.script == nil && convention == .article
            && !Scene(WordView(annotation)).isConversation
    }

    /// Takes one step, those before it being done.
    package func take(_ step: AnnotationStep, in annotation: inout Annotation) {
        switch step {
        case .tokens, .sentences, .syntax, .mentions, .quotations: base.take(step, in: &annotation)
        case .coreference: resolvePeople(nil, in: &annotation)
        case .speakers:
            annotation.quotations = speakers.quotations(of: WordView(annotation))
            annotation.otherReadings = []
        case .speech: coreference.resolveSpeech(in: &annotation)
        }
    }

    /// Adds to a whole annotation the things, events and ideas that are spoken of more than once.
    ///
    /// - Complexity: O(tokens).
    public func coverThings(in annotation: inout Annotation) { coreference.resolveThings(in: &annotation) }

    /// Adds to a whole annotation the words that say that something happened.
    ///
    /// - Complexity: O(tokens).
    public func findEvents(in annotation: inout Annotation) { annotation.events = events.find(annotation) }
}
