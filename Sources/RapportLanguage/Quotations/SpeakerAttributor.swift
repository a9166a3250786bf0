internal import RapportText

/// Tells who speaks each quotation, and to whom.
///
/// Talk, as of fiction, is read by ``TalkReader``. In articles the subject of a cue speaks, and what has no cue is told by the
/// conventions of the press: a colon or a sentence that announces the words, else the speaker of the quotation before.
///
/// - Complexity: O(tokens + quotations × candidates), and the number of candidates is bounded.
struct SpeakerAttributor {
    private let models: SpeakerModels?
    private let lexicon: Lexicon

    /// Creates an attributor with the models for talk; without one, talk is told as articles are.
    init(models: SpeakerModels?, lexicon: Lexicon) {
        self.models = models
        self.lexicon = lexicon
    }

    /// Creates an attributor with the shipped models; without one only where the package was built before it was trained.
    ///
    /// - Throws: ``ModelFileError`` where the model is damaged.
    init() throws(ModelFileError) {
        lexicon = try Lexicon()
        do {
            models = try SpeakerModels(Models.file("speakers"))
        } catch .missing {
            models = nil
        }
    }

    /// The quotations of an annotation with their speakers, and the publications they were given to.
    ///
    /// Needs mentions and the clusters of names and of pronouns of the third person.
    func quotations(of words: WordView) -> [Quotation] {
        var scene = sceneWithCues(words)
        let people = People(words.annotation, lexicon)
        var confidence = scene.utterances.map { $0.speaker == nil ? 0 : Self.certainty(of: $0, scene) }
        var addressees: [[Int]]
        if scene.isConversation || people.isCastKnown, let models {
            let model = models.model(for: people, words.annotation)
            let talk = TalkReader(model: model, people: people).read(&scene)
            confidence = talk.confidence
            addressees = talk.addressees
        } else {
            carry(&scene, &confidence)
            addressees = scene.utterances.indices.map { named(in: scene.utterances[$0], scene) }
        }
        var quotations = written(scene, confidence, addressees)
        let publications = PublicationFinder(words, scene.mentions).publications()
        PublicationCarrier().carry(publications, to: &quotations, in: scene)
        PublicationCarrier().carryToIndirect(publications, &quotations, in: scene)
        return quotations
    }

    /// The utterances of an annotation with the speakers that cues and labels tell.
    func sceneWithCues(_ words: WordView) -> Scene {
        var scene = Scene(words)
        let announcements = Announcements(scene)
        for index in scene.utterances.indices where scene.utterances[index].speakerMention == nil {
            guard let found = announcements.speaker(of: index) else { continue }
            scene.utterances[index].speakerMention = found.mention
            scene.utterances[index].cue = found.cue
        }
        for index in scene.utterances.indices {
            scene.utterances[index].speaker = scene.cluster(scene.utterances[index].speakerMention)
        }
        let naming = SelfNaming(scene)
        let isConversation = scene.isConversation
        for index in scene.utterances.indices where !isConversation {
            if let other = naming.speaker(of: index) { scene.utterances[index].speaker = other }
        }
        let names = ClusterNames(words.annotation)
        for index in scene.utterances.indices where scene.utterances[index].speaker == nil {
            guard let cue = scene.utterances[index].cue, let name = scene.arguments.subjectName(of: cue) else {
                continue
            }
            scene.utterances[index].speaker = names.cluster(named: name)
        }
        for (index, speaker) in LabelledSpeakers(scene).speakers { scene.utterances[index].speaker = speaker }
        return scene
    }

    /// How sure a cue makes.
    private static func certainty(of utterance: Utterance, _ scene: Scene) -> Double {
        guard let mention = utterance.speakerMention else { return 0.98 }
        let isBare = if case .bare? = utterance.cue?.kind { true } else { false }
        switch scene.mentions[mention].form {
        case .proper: return isBare ? 0.85 : 0.97
        case .common: return isBare ? 0.75 : 0.9
        case .pronoun: return isBare ? 0.7 : 0.88
        }
    }

    // MARK: - Articles

    private func carry(_ scene: inout Scene, _ confidence: inout [Double]) {
        for index in scene.utterances.indices where scene.utterances[index].speaker == nil {
            let utterance = scene.utterances[index]
            let previous = index > 0 ? index - 1 : nil
            let distance = previous.map { scene.distance($0, index) }
            let narration = scene.narration(before: utterance)
            let subjectBefore = subject(of: narration, scene)
            let earlier = previous.flatMap { scene.utterances[$0].speaker }
            if let subjectBefore {
                (scene.utterances[index].speaker, confidence[index]) = (subjectBefore, 0.75)
            } else if distance == 0 || distance == 1, let earlier {
                (scene.utterances[index].speaker, confidence[index]) = (earlier, distance == 0 ? 0.8 : 0.7)
            } else if let subjectAfter = speaker(
                scene.arguments.mainSubject(of: scene.narration(after: utterance)),
                scene
            ) {
                (scene.utterances[index].speaker, confidence[index]) = (subjectAfter, 0.6)
            } else if utterance.block > 0, narration.isEmpty,
                let subject = speaker(
                    scene.arguments.mainSubject(of: scene.lastSentence(of: utterance.block - 1)),
                    scene
                )
            {
                (scene.utterances[index].speaker, confidence[index]) = (subject, 0.55)
            }
        }
    }

    /// Of whom the last of some sentences tells that tells of one who can speak; else of several.
    ///
    /// Ann, in "Ann visits him. They talk of boats."
    private func subject(of narration: Range<Int>, _ scene: Scene) -> Int? {
        var rest = narration
        var several: Int?
        for _ in 0..<Self.sentencesBefore where !rest.isEmpty {
            let last = scene.lastSentence(in: rest)
            if let found = speaker(scene.arguments.mainSubject(of: last), scene) {
                guard scene.words.annotation.clusters[found].number == .plural else { return found }
                several = several ?? found
            }
            rest = rest.lowerBound..<max(rest.lowerBound, last.lowerBound)
        }
        return several
    }

    /// The sentences of narration before a quotation that may tell of who speaks it.
    private static let sentencesBefore = 3

    private func speaker(_ mention: Int?, _ scene: Scene) -> Int? {
        scene.cluster(mention).flatMap { scene.mentions.canSpeak($0) ? $0 : nil }
    }

    // MARK: - Writing

    private func written(_ scene: Scene, _ confidence: [Double], _ addressees: [[Int]]) -> [Quotation] {
        var quotations = scene.words.annotation.quotations
        var group = -1
        for (index, utterance) in scene.utterances.enumerated() {
            group += 1
            for part in utterance.parts {
                quotations[part].group = group
                quotations[part].speaker = utterance.speaker
                quotations[part].speakerMention = utterance.speakerMention
                quotations[part].addressees = addressees[index]
                quotations[part].confidence = confidence[index]
                quotations[part].attribution = attribution(of: utterance, scene)
                if quotations[part].cue == nil, let cue = utterance.cue {
                    quotations[part].cue = scene.words.annotation.span(of: cue.tokens)
                }
            }
        }
        for index in quotations.indices where !quotations[index].isSpoken {
            group += 1
            quotations[index].group = group
            attribute(&quotations[index], scene)
        }
        return quotations
    }

    /// Gives a reported clause, or a quotation within another, the speaker of its cue.
    private func attribute(_ quotation: inout Quotation, _ scene: Scene) {
        guard let span = quotation.cue else { return }
        let token = scene.words.firstToken(from: span.start)
        let sentence = scene.words.sentenceTokens(of: token)
        let verb = scene.words.reportingVerb(token)
        let cue = SpeechCue(
            tokens: token..<(token + (verb == nil ? 2 : 1)),
            kind: verb.map { .verb($0) } ?? .source,
            position: quotation.span.start < span.start ? .after : .before,
            clause: sentence,
            isInverted: verb == nil
        )
        let found = scene.arguments.arguments(of: cue)
        guard let mention = found.speaker else { return }
        quotation.speakerMention = mention
        quotation.speaker = scene.cluster(mention)
        quotation.addressees = scene.cluster(found.addressee).map { [$0] } ?? []
        quotation.attribution = scene.mentions[mention].form == .proper ? .explicit : .anaphoric
        quotation.confidence = quotation.speaker == nil ? 0 : 0.85
    }

    private func attribution(of utterance: Utterance, _ scene: Scene) -> Quotation.Attribution {
        guard let mention = utterance.speakerMention else { return .implicit }
        return scene.mentions[mention].form == .proper ? .explicit : .anaphoric
    }

    /// Whom an utterance is spoken to by its cue and its vocatives.
    private func named(in utterance: Utterance, _ scene: Scene) -> [Int] {
        let named = ([utterance.addresseeMention].compactMap { $0 } + utterance.vocatives)
            .compactMap { scene.mentions.cluster(of: $0) }.filter { $0 != utterance.speaker }
        return Set(named).sorted()
    }
}
