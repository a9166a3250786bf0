import RapportText

/// Writes what is heard in subtitles out as blocks, sentences that run over several subtitles joined.
struct SubtitleWriter {
    private var assembler = ScriptAssembler(.subtitles)
    /// What is being said: who says it, its words so far, and when.
    private var open: (speaker: String?, words: [UInt8], time: Range<Int>)?
    /// When the last thing was heard.
    private var lastEnd: Int?

    /// Silence as long as this, in milliseconds, begins another scene.
    private static let sceneBreak = 10_000
    /// The longest pause within a sentence, in milliseconds.
    private static let longestPause = 3_000

    /// Creates a writer that passes warnings on.
    init(warnings: [Script.Warning]) { assembler.script.warnings = warnings }

    /// Writes what is heard in one subtitle.
    mutating func write(_ utterances: [SubtitleUtterance], at time: Range<Int>) {
        if lastEnd.map({ time.lowerBound - $0 >= Self.sceneBreak }) ?? true {
            close()
            assembler.divide(.scene, heading: nil)
        }
        for (index, utterance) in utterances.enumerated() {
            switch utterance.kind {
            case .speech: speak(utterance, at: time, isFirst: index == 0)
            case .sound, .song:
                close()
                var draft = DraftBlock(.stageDirection)
                draft.append(utterance.kind == .song ? Array("♪ ".utf8) + utterance.words : utterance.words)
                assembler.direct(draft)
            }
        }
        lastEnd = max(lastEnd ?? 0, time.upperBound)
    }

    /// The document of all that was written.
    mutating func document(source: Source) throws(ReadingError) -> Document {
        close()
        return try assembler.document(source: source)
    }

    private mutating func speak(_ utterance: SubtitleUtterance, at time: Range<Int>, isFirst: Bool) {
        if isFirst, !utterance.isDashed, utterance.speaker == nil || utterance.speaker == open?.speaker,
            let before = open,
            (0...Self.longestPause).contains(time.lowerBound - before.time.upperBound),
            goesOn(before.words, utterance.words)
        {
            open?.words += [0x20] + utterance.words
            open?.time = before.time.lowerBound..<max(before.time.upperBound, time.upperBound)
            return
        }
        close()
        open = (utterance.speaker, utterance.words, time)
    }

    /// Whether words end in the middle of a sentence that the next words end.
    private func goesOn(_ before: [UInt8], _ next: [UInt8]) -> Bool {
        let first = next.first ?? 0
        let isSmall = first.isASCIILetter && !first.isASCIICapital || next.starts(with: "I ".utf8)
        if before.suffix(3).elementsEqual("...".utf8) || before.suffix(3).elementsEqual("…".utf8) {
            return isSmall || next.starts(with: "...".utf8) || next.starts(with: "…".utf8)
        }
        guard let last = before.last(where: { $0 != 0x22 && $0 != 0x27 && $0 != UInt8(ascii: ")") }) else {
            return false
        }
        return last == UInt8(ascii: ",") || isSmall && !".!?:".utf8.contains(last)
    }

    private mutating func close() {
        guard let (speaker, words, time) = open else { return }
        let isSimultaneous =
            assembler.script.speeches.last?.time.map { time.lowerBound < $0.upperBound && $0 != time } ?? false
        var label: DraftBlock?
        if let speaker {
            label = DraftBlock(.speakerLabel)
            label?.append(speaker.utf8)
        }
        assembler.beginSpeech(label: label, name: speaker, isSimultaneous: isSimultaneous, time: time)
        var draft = DraftBlock(.speech)
        draft.append(words)
        assembler.say(draft)
        assembler.endSpeech()
        open = nil
    }
}
