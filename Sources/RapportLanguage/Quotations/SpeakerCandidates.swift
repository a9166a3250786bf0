/// Who may speak an utterance without a cue, and what speaks for each of them.
struct SpeakerCandidates {
    /// How often each cluster has spoken so far.
    private(set) var turns: [Int: Int] = [:]

    /// Counts an utterance whose speaker is known.
    mutating func count(_ speaker: Int) { turns[speaker, default: 0] += 1 }

    /// What is to be looked at once for an utterance, whichever candidate is judged.
    struct View {
        /// The candidates, in the order in which they were met.
        var candidates: [Int] = []
        /// The grammatical subject of the narration before and after.
        var subjectBefore: Int?
        var subjectAfter: Int?
        /// The people of the narration before (nearest first), between and after (nearest first).
        var before: [Int] = []
        var between: [Int] = []
        var after: [Int] = []
        /// The people of the block of narration before, nearest first, and its last subject.
        var blockBefore: [Int] = []
        var blockBeforeSubject: Int?
        /// The people of the block of narration after, in order.
        var blockAfter: [Int] = []
        /// The speakers of the four utterances before and the two after, nearest first.
        var earlier: [Int?] = []
        var later: [Int?] = []
        /// How many blocks away the utterance before is, at most 3; 0 within the same block.
        var distance = 3
        var distanceAfter = 3
        /// Whom this utterance, the one before and the one after call.
        var called: [Int] = []
        var calledBefore: [Int] = []
        var calledAfter: [Int] = []
        /// Whom the cue of the utterance before names as spoken to.
        var addressed: Int?
        /// Who is spoken of by name, or as he or she, within the utterance.
        var spokenOf: [Int] = []
        var isQuestion = false
        var isQuestionBefore = false
        var isWholeBlock = false
    }

    /// Looks around an utterance.
    func view(of index: Int, in scene: Scene) -> View {
        let utterance = scene.utterances[index]
        let mentions = scene.mentions
        var view = View()
        let before = scene.narration(before: utterance)
        let after = scene.narration(after: utterance)
        view.before = scene.clusters(mentions.people(in: before).reversed())
        view.after = scene.clusters(mentions.people(in: after))
        view.between = scene.clusters(scene.narrationBetween(utterance).flatMap { mentions.people(in: $0) })
        view.subjectBefore = scene.cluster(scene.arguments.mainSubject(of: scene.lastSentence(in: before)))
        view.subjectAfter = scene.cluster(scene.arguments.mainSubject(of: scene.firstSentence(in: after)))
        let block = utterance.block - 1
        if block >= 0, !scene.hasQuotation[block] {
            let people = mentions.people(in: scene.blockTokens[block].suffix(Self.reach))
            view.blockBefore = Array(scene.clusters(people.reversed()).prefix(6))
            view.blockBeforeSubject = scene.cluster(scene.arguments.mainSubject(of: scene.lastSentence(of: block)))
        }
        let next = utterance.lastBlock + 1
        if next < scene.hasQuotation.count, !scene.hasQuotation[next] {
            view.blockAfter = Array(
                scene.clusters(mentions.people(in: scene.blockTokens[next].prefix(Self.reach / 2))).prefix(3)
            )
        }
        view.earlier = (1...4).map { index - $0 >= 0 ? scene.utterances[index - $0].speaker : nil }
        view.later = (1...2).map { index + $0 < scene.utterances.count ? scene.utterances[index + $0].speaker : nil }
        view.called = scene.clusters(utterance.vocatives)
        if index > 0 {
            let previous = scene.utterances[index - 1]
            view.distance = min(3, scene.distance(index - 1, index))
            view.calledBefore = scene.clusters(previous.vocatives)
            view.addressed = scene.cluster(previous.addresseeMention)
            view.isQuestionBefore = previous.isQuestion
        }
        if index + 1 < scene.utterances.count {
            view.distanceAfter = min(3, scene.distance(index, index + 1))
            view.calledAfter = scene.clusters(scene.utterances[index + 1].vocatives)
        }
        view.spokenOf = scene.clusters(scene.peopleSpokenOf(in: utterance))
        view.isQuestion = utterance.isQuestion
        view.isWholeBlock = utterance.isWholeBlock
        view.candidates = candidates(view, scene)
        return view
    }

    private func candidates(_ view: View, _ scene: Scene) -> [Int] {
        var seen: Set<Int> = []
        let sources: [[Int]] = [
            view.before, view.between, view.after, view.earlier.compactMap { $0 }, view.calledBefore, view.blockBefore,
            view.later.compactMap { $0 }, view.calledAfter, view.blockAfter, view.addressed.map { [$0] } ?? [],
        ]
        return sources.joined().filter { scene.mentions.canSpeak($0) && seen.insert($0).inserted }
    }

    /// How many tokens of a block of narration to look at.
    private static let reach = 80
}
