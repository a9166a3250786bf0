internal import RapportText

/// Carries publications to the quotations that were given to them.
///
/// A publication named in the narration beside a quotation, or in the sentence that announces it, is that quotation's; later
/// quotations of the same person have it too, until another publication is named. One who "adds" something right after another speaks in
/// the same interview.
///
/// - Complexity: O(utterances + publications).
struct PublicationCarrier {
    /// Gives the quotations of a scene their outlets and dates.
    func carry(_ publications: [Publication], to quotations: inout [Quotation], in scene: Scene) {
        guard !publications.isEmpty else { return }
        /// What each speaker was last told to have spoken to; of an unknown speaker under -1.
        var current: [Int: Publication] = [:]
        var next = 0
        var last: (utterance: Int, publication: Publication)?
        for (index, utterance) in scene.utterances.enumerated() {
            let range = scene.surroundings(of: utterance)
            // Publications named since the utterance before, in narration of their own.
            while next < publications.count, publications[next].tokens.lowerBound < range.lowerBound {
                let publication = publications[next]
                if !scene.isQuoted(publication.tokens.lowerBound) {
                    current = [person(of: publication, scene) ?? -1: publication]
                }
                next += 1
            }
            var own: Publication?
            var other: Publication?
            while next < publications.count, publications[next].tokens.lowerBound < range.upperBound {
                let publication = publications[next]
                next += 1
                guard !scene.isQuoted(publication.tokens.lowerBound) else { continue }
                if isOfAnother(publication, utterance, scene) { other = publication } else { own = publication }
            }
            defer { if let other { current = [person(of: other, scene) ?? -1: other] } }
            let speaker = utterance.speaker ?? -1
            if let own {
                current = [speaker: own]
            } else if current[speaker] == nil {
                if let open = current[-1], isNear(open, utterance, scene) {
                    current[speaker] = open
                } else if let last, last.utterance == index - 1, scene.distance(index - 1, index) <= 1,
                    isAdded(utterance)
                {
                    current[speaker] = last.publication
                }
            }
            guard let publication = current[speaker] else { continue }
            last = (index, publication)
            for part in utterance.parts {
                quotations[part].outlet = publication.outlet
                quotations[part].date = publication.date
            }
        }
    }

    /// Gives reported clauses the publication that their own sentence names.
    func carryToIndirect(_ publications: [Publication], _ quotations: inout [Quotation], in scene: Scene) {
        var next = 0
        for index in quotations.indices where quotations[index].form == .indirect {
            let sentence = scene.words.sentenceTokens(of: scene.words.firstToken(from: quotations[index].span.start))
            while next < publications.count, publications[next].tokens.lowerBound < sentence.lowerBound { next += 1 }
            guard next < publications.count, publications[next].tokens.lowerBound < sentence.upperBound else {
                continue
            }
            quotations[index].outlet = publications[next].outlet
            quotations[index].date = publications[next].date
        }
    }

    /// The one who speaks in a publication that narration names: its interviewee, or the subject of the sentence.
    private func person(of publication: Publication, _ scene: Scene) -> Int? {
        let sentence = scene.words.sentenceTokens(of: publication.tokens.lowerBound)
        return scene.cluster(publication.speakerMention ?? scene.arguments.mainSubject(of: sentence))
    }

    /// Whether the sentence after an utterance names a publication that somebody else speaks in.
    private func isOfAnother(_ publication: Publication, _ utterance: Utterance, _ scene: Scene) -> Bool {
        guard let last = utterance.parts.last, let person = person(of: publication, scene),
            person != utterance.speaker
        else { return false }
        let end = scene.words.annotation.quotations[last].span.end
        let sentence = scene.words.sentenceTokens(of: publication.tokens.lowerBound)
        return scene.words.annotation.tokens[sentence.lowerBound].span.start >= end
    }

    private func isNear(_ publication: Publication, _ utterance: Utterance, _ scene: Scene) -> Bool {
        let block = scene.words.annotation.sentences[scene.words.sentence(of: publication.tokens.lowerBound)].block
        return utterance.block - block <= 1
    }

    private func isAdded(_ utterance: Utterance) -> Bool {
        guard let verb = utterance.cue?.verb else { return false }
        return [
            "add", "agree", "continue", "reply", "respond", "interject", "joke", "chime", "concur", "counter", "quip",
        ].contains(verb.lemma)
    }
}

extension Scene {
    /// From the narration that may hold an utterance's cue to the end of the sentence after it, announcements included.
    fileprivate func surroundings(of utterance: Utterance) -> Range<Int> {
        guard let first = utterance.parts.first.flatMap(frame), let last = utterance.parts.last.flatMap(frame) else {
            return 0..<0
        }
        var start = first.before.lowerBound
        if let cue = utterance.cue, cue.clause.lowerBound < start { start = cue.clause.lowerBound }
        return start..<max(start, last.after.upperBound, last.inner.upperBound)
    }

    /// Whether a token stands within a quotation.
    fileprivate func isQuoted(_ token: Int) -> Bool {
        let offset = words.annotation.tokens[token].span.start
        let next = words.annotation.quotations.partitioningIndex { $0.span.start > offset }
        return (max(0, next - 3)..<next).contains {
            words.annotation.quotations[$0].span.contains(offset) && words.annotation.quotations[$0].form != .indirect
        }
    }
}
