internal import RapportText

/// Tells quotations from titles, scare quotes, emphasised words and headings, which stand in the same marks.
///
/// A stretch is a quotation if a cue stands beside it, if it is a paragraph or begins one, or if it reads as an utterance: long
/// enough, a sentence by its capital and full stop. A short one within a sentence must have a verb of reporting there.
struct QuotationSelector {
    private let words: WordView
    private let cues: SpeechCueFinder

    init(_ words: WordView) {
        self.words = words
        cues = SpeechCueFinder(words: words)
    }

    /// What stands in the marks.
    struct Verdict {
        /// How the words are given; nil where they are no quotation.
        var form: Quotation.Form?
        /// The cue that the narration of the same paragraph has.
        var cue: SpeechCue?
    }

    /// Judges a stretch that no other stretch holds.
    ///
    /// - Parameter goesOn: whether the stretch goes on an utterance that narration interrupts, so that it may begin in lower case.
    func judge(_ stretch: QuotedStretch, _ frame: QuotationFrame, goesOn: Bool) -> Verdict {
        let reading = Reading(stretch, frame, words)
        if stretch.continues { return Verdict(form: .direct) }
        guard reading.wordCount > 0 else {
            return Verdict(form: reading.isWholeBlock && reading.endsInPoint ? .direct : nil)
        }
        let after = reading.allowsCueAfter ? cues.cue(after: frame.after) : nil
        let before = cues.cue(before: frame.before)
        // Tom said, "…" and Moss would answer.
        if reading.isIntroduced, !(after?.isInverted ?? false), let before, isPlain(before, frame) {
            return Verdict(form: .direct, cue: before)
        }
        // "…," said Moss: nothing but a quotation has its cue there.
        if let after, isCloseAfter(after), reading.endsOpen || followsPlainly(after) {
            return Verdict(form: reading.isClause || goesOn ? .direct : .mixed, cue: after)
        }
        if reading.isIntroduced, let before { return Verdict(form: .direct, cue: before) }
        if goesOn, reading.endsInPoint || reading.wordCount > 3 { return Verdict(form: .direct, cue: before ?? after) }
        if reading.isTitleLike, !reading.isUtterance, !isSaid(before, frame) { return Verdict() }
        if reading.isWholeBlock || reading.beginsBlock && reading.endsInPoint {
            return Verdict(form: .direct, cue: after)
        }
        if reading.isClause, reading.endsInPoint, reading.wordCount >= 4 || reading.stands {
            return Verdict(form: reading.stands ? .direct : .mixed, cue: before ?? after)
        }
        return mixed(reading, frame, before, after)
    }

    /// Judges words within a sentence that is not theirs.
    private func mixed(_ reading: Reading, _ frame: QuotationFrame, _ before: SpeechCue?, _ after: SpeechCue?)
        -> Verdict
    {
        guard let cue = before ?? after else {
            return reading.wordCount >= 7 ? Verdict(form: .mixed) : Verdict()
        }
        if reading.endsInMark, isCalledOut(cue, frame) { return Verdict(form: .mixed, cue: cue) }
        if let verb = cue.verb, verb.lemma == "call" || verb.lemma == "dub" || verb.lemma == "label",
            isNaming(cue, reading)
        {
            return Verdict()
        }
        if reading.wordCount >= 3 { return Verdict(form: .mixed, cue: cue) }
        return isSaid(cue, frame) ? Verdict(form: .mixed, cue: cue) : Verdict()
    }

    /// Whether a verb of calling gives a name rather than somebody's opinion: "was called", "what they call the gym".
    private func isNaming(_ cue: SpeechCue, _ reading: Reading) -> Bool {
        if reading.wordCount < 3 { return true }
        let verb = cue.tokens.lowerBound
        guard verb > cue.clause.lowerBound else { return true }
        let before = words.lower(verb - 1)
        return ["is", "was", "were", "are", "be", "been", "being", "so", "then", "they", "we", "people"].contains(
            before
        )
            || !words.isWord(verb - 1)
    }

    /// Whether the cue's verb stands right before the mark, or but for "it", "her", "as", "that": said "no", called it "grim".
    private func isSaid(_ cue: SpeechCue?, _ frame: QuotationFrame) -> Bool {
        guard let cue, cue.position == .before, let verb = cue.verb, verb.kind != .manner, verb.kind != .hold else {
            return false
        }
        let between = (cue.tokens.upperBound..<frame.before.upperBound).filter(words.isWord)
        return between.count <= 3
    }

    /// Whether a verb stands right before words that end in an exclamation mark, so that they are no name: called "Ann!", murmured a
    /// sulky "Well!".
    private func isCalledOut(_ cue: SpeechCue, _ frame: QuotationFrame) -> Bool {
        guard cue.position == .before, let verb = cue.verb, verb.kind != .hold else { return false }
        return (cue.tokens.upperBound..<frame.before.upperBound).count(where: words.isWord) <= 3
    }

    /// Whether a verb of saying in a sentence of its own comes right before the mark: Tom said in a low voice, "…".
    private func isPlain(_ cue: SpeechCue, _ frame: QuotationFrame) -> Bool {
        guard let verb = cue.verb, verb.kind == .say || verb.kind == .ask,
            let first = frame.before.first(where: words.isWord)
        else { return false }
        return words.isCapitalised(first) && frame.before.upperBound - cue.tokens.upperBound <= 12
    }

    /// Whether a cue can follow words that end in no sign: after a comma outside the marks, or as "said" right after them.
    private func followsPlainly(_ cue: SpeechCue) -> Bool {
        words.isSign(cue.clause.lowerBound, ",") || Reading.isDash(words.bytes, cue.clause.lowerBound, words)
            || cue.isInverted && cue.verb?.lemma == "say"
    }

    /// Whether the verb of a cue that follows is near enough to belong to the words.
    private func isCloseAfter(_ cue: SpeechCue) -> Bool {
        guard let verb = cue.verb else { return true }
        let distance = cue.tokens.lowerBound - cue.clause.lowerBound
        return cue.isInverted || distance <= (verb.kind == .manner ? 4 : 12)
    }
}
