internal import RapportText

/// The utterances of a document in their narration: what speakers are told from.
struct Scene {
    let words: WordView
    private(set) var mentions: MentionIndex
    let arguments: CueArgumentFinder
    /// The utterances, in order.
    var utterances: [Utterance] = []
    /// The tokens of each block.
    let blockTokens: [Range<Int>]
    /// The blocks after which something else begins: headings, lines of stars.
    private let breaks: [Int]
    /// Whether a quotation stands in each block.
    private(set) var hasQuotation: [Bool]
    /// The frame of each quotation that is no indirect or nested one, by its index.
    private let frames: [Int: QuotationFrame]

    /// Gathers the quotations of an annotation into utterances and reads their cues.
    ///
    /// - Complexity: O(tokens + quotations × log tokens).
    init(_ words: WordView) {
        let annotation = words.annotation
        let document = annotation.document
        self.words = words
        mentions = MentionIndex(annotation)
        arguments = CueArgumentFinder(words, mentions)
        blockTokens = document.blocks.map { words.tokens(in: $0.span) }
        let tokens = blockTokens
        breaks = document.blocks.indices.filter { block in
            document.blocks[block].kind == .heading || !tokens[block].contains(where: words.isWord)
        }
        hasQuotation = [Bool](repeating: false, count: document.blocks.count)

        let outer = annotation.quotations.indices.filter { annotation.quotations[$0].isSpoken }
        var places: [QuotationFrame.Place] = []
        var block = 0
        for index in outer {
            let span = annotation.quotations[index].span
            while block + 1 < document.blocks.count, document.blocks[block].span.end <= span.start { block += 1 }
            places.append(
                .init(inner: span, outer: words.withMarks(span, in: document.blocks[block].span), block: block)
            )
            hasQuotation[block] = true
        }
        let list = QuotationFrame.frames(of: places, words)
        frames = Dictionary(uniqueKeysWithValues: zip(outer, list))
        gather(outer, places, list)
    }

    /// The same scene by each further reading of who is who.
    var otherReadings: [Scene] {
        words.annotation.otherReadings.map { reading in
            var scene = self
            scene.mentions = mentions.reading(reading)
            return scene
        }
    }

    // MARK: - Utterances

    private mutating func gather(_ quotations: [Int], _ places: [QuotationFrame.Place], _ frames: [QuotationFrame]) {
        let all = words.annotation.quotations
        let selector = QuotationSelector(words)
        let vocatives = Vocatives(words: words, mentions: mentions)
        for (position, index) in quotations.enumerated() {
            let place = places[position]
            let frame = frames[position]
            let sameGroup = position > 0 && all[quotations[position - 1]].group == all[index].group
            // A paragraph that goes on one that no mark closes holds no narration to read a cue off.
            let continues = sameGroup && places[position - 1].block < place.block
            let stretch = QuotedStretch(
                span: place.inner,
                outer: place.outer,
                block: place.block,
                family: .double,
                depth: 0,
                isClosed: true,
                continues: continues
            )
            let cue = selector.judge(stretch, frame, goesOn: sameGroup).cue
            let found = cue.map { arguments.arguments(of: $0) }
            if sameGroup, var utterance = utterances.last, !speaksAnother(found, cue, than: utterance) {
                utterance.parts.append(index)
                utterance.lastBlock = place.block
                if utterance.speakerMention == nil, let found {
                    utterance.cue = cue
                    utterance.speakerMention = found.speaker
                    utterance.addresseeMention = found.addressee
                }
                utterance.vocatives += vocatives.find(in: frame.inner)
                utterance.isQuestion = isQuestion(place.inner)
                utterances[utterances.count - 1] = utterance
            } else {
                var utterance = Utterance(parts: [index], block: place.block, lastBlock: place.block)
                utterance.cue = cue
                utterance.speakerMention = found?.speaker
                utterance.addresseeMention = found?.addressee
                utterance.vocatives = vocatives.find(in: frame.inner)
                utterance.isQuestion = isQuestion(place.inner)
                let block = words.annotation.document.blocks[place.block].span
                utterance.isWholeBlock = place.outer.start == block.start && place.outer.end >= block.end - 1
                utterances.append(utterance)
            }
        }
    }

    /// Whether a part has a cue of its own that names another speaker than the utterance has.
    private func speaksAnother(_ found: CueArguments?, _ cue: SpeechCue?, than utterance: Utterance) -> Bool {
        guard let mine = found?.speaker, let cue else { return false }
        // A cue before a later part is of that part.
        guard let theirs = utterance.speakerMention, let before = utterance.cue else { return cue.position == .before }
        guard before.tokens != cue.tokens else { return false }
        if let a = mentions.cluster(of: mine), let b = mentions.cluster(of: theirs) { return a != b }
        return mine != theirs
    }

    private func isQuestion(_ span: Span) -> Bool {
        words.bytes[span.start..<span.end].suffix(3).contains(UInt8(ascii: "?"))
    }

    // MARK: - Narration

    /// The frame of a quotation.
    func frame(of quotation: Int) -> QuotationFrame? { frames[quotation] }

    /// The narration of its own block before the first part of an utterance, back to the quotation before.
    func narration(before utterance: Utterance) -> Range<Int> {
        guard let first = utterance.parts.first, let frame = frames[first] else { return 0..<0 }
        let end = frame.before.upperBound
        var start = blockTokens[utterance.block].lowerBound
        if let earlier = neighbour(of: first, step: -1), earlier.inner.upperBound > start {
            start = earlier.inner.upperBound
        }
        return min(start, end)..<end
    }

    /// The narration of its own block after the last part of an utterance, up to the next quotation.
    func narration(after utterance: Utterance) -> Range<Int> {
        guard let last = utterance.parts.last, let frame = frames[last] else { return 0..<0 }
        let start = frame.after.lowerBound
        var end = blockTokens[utterance.lastBlock].upperBound
        if let later = neighbour(of: last, step: 1), later.before.upperBound < end {
            end = max(start, later.before.upperBound)
        }
        return start..<max(start, end)
    }

    /// The frame of the next quotation in one direction that has one.
    private func neighbour(of quotation: Int, step: Int) -> QuotationFrame? {
        var index = quotation + step
        while words.annotation.quotations.indices.contains(index) {
            if let frame = frames[index] { return frame }
            index += step
        }
        return nil
    }

    /// The narration between the parts of an utterance.
    func narrationBetween(_ utterance: Utterance) -> [Range<Int>] {
        zip(utterance.parts, utterance.parts.dropFirst()).compactMap { one, two in
            guard let earlier = frames[one], let later = frames[two], earlier.after.lowerBound < later.before.upperBound
            else {
                return nil
            }
            return earlier.after.lowerBound..<later.before.upperBound
        }
    }

    /// The tokens of the last sentence of a block.
    func lastSentence(of block: Int) -> Range<Int> {
        let tokens = blockTokens[block]
        guard let last = tokens.last else { return tokens }
        let sentence = words.sentenceTokens(of: last)
        return max(sentence.lowerBound, tokens.lowerBound)..<tokens.upperBound
    }

    /// How many blocks lie between one utterance and the next: 0 within a block, 1 for neighbours; ``far`` or more where something
    /// else begins between them.
    func distance(_ earlier: Int, _ later: Int) -> Int {
        let blocks = utterances[later].block - utterances[earlier].lastBlock
        guard blocks > 1, let next = nextBreak(utterances[earlier].lastBlock), next < utterances[later].block else {
            return blocks
        }
        return max(blocks, Self.far)
    }

    /// From how many blocks between them on two utterances are of no one conversation.
    static let far = 4

    /// The token at which something else begins after an utterance.
    func end(ofStretchWith utterance: Utterance) -> Int {
        nextBreak(utterance.lastBlock).map { blockTokens[$0].lowerBound } ?? words.count
    }

    private func nextBreak(_ block: Int) -> Int? {
        let place = breaks.partitioningIndex { $0 > block }
        return place < breaks.count ? breaks[place] : nil
    }

    /// Whether the quotations are talk, as in fiction: short utterances, a paragraph each, of which many go without a cue.
    var isConversation: Bool {
        let uncued = utterances.indices.dropFirst().count { index in
            let utterance = utterances[index]
            return utterance.speakerMention == nil && utterance.isWholeBlock && distance(index - 1, index) == 1
        }
        return uncued >= 3 && uncued * 8 >= utterances.count
    }
}

extension WordView {
    /// A span with the quotation marks that stand right beside it.
    func withMarks(_ span: Span, in block: Span) -> Span {
        var first = firstToken(from: span.start)
        var start = span.start
        while first > 0, isQuotationMark(first - 1), annotation.tokens[first - 1].span.start >= block.start {
            first -= 1
            start = annotation.tokens[first].span.start
        }
        var next = firstToken(from: span.end)
        var end = span.end
        if next < count, isQuotationMark(next), annotation.tokens[next].span.end <= block.end {
            end = annotation.tokens[next].span.end
            next += 1
        }
        return Span(start, end)
    }
}
