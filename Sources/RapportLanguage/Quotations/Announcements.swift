internal import RapportText

/// Finds speakers that the block before announces: "According to Moss, the scene meant a lot:" and then a paragraph of quotation.
struct Announcements {
    private let scene: Scene
    private let cues: SpeechCueFinder
    private let isConversation: Bool

    init(_ scene: Scene) {
        self.scene = scene
        isConversation = scene.isConversation
        cues = SpeechCueFinder(words: scene.words)
    }

    /// The mention that the block before an utterance announces as its speaker, and by which cue.
    ///
    /// A sentence with a colon announces whatever cue it has; another only by a verb or noun of saying, and only in articles.
    func speaker(of index: Int) -> (mention: Int, cue: SpeechCue)? {
        let utterance = scene.utterances[index]
        guard utterance.block > 0, utterance.isWholeBlock else { return nil }
        let block = utterance.block - 1
        let sentence = scene.lastSentence(of: block)
        guard let last = sentence.last, !endsInQuotation(last) else { return nil }
        let hasColon = scene.words.isSign(last, ":") || scene.words.isSign(last, ",")
        guard hasColon || !scene.hasQuotation[block] && !isConversation, let cue = cues.cue(before: sentence)
        else { return nil }
        guard let mention = scene.arguments.arguments(of: cue).speaker else { return nil }
        let announced = SpeechCue(
            tokens: cue.tokens,
            kind: cue.kind,
            position: .precedingBlock,
            clause: cue.clause,
            isInverted: cue.isInverted
        )
        return (mention, announced)
    }

    private func endsInQuotation(_ token: Int) -> Bool { scene.words.isQuotationMark(token) }
}
