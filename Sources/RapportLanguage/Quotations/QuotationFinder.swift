internal import RapportText

/// Finds the quotations of a document: what stands in quotation marks, after dashes, in blocks of quotation, in speeches, and what
/// is reported.
///
/// Needs tokens and sentences; parts of speech, where they are there, tell verbs of saying from nouns, and what is reported without
/// marks takes the parse and mentions. Fills the span, form, cue
/// and group of each quotation; who speaks is told later.
///
/// - Complexity: O(bytes + tokens).
struct QuotationFinder {
    private let words: WordView
    private let document: Document

    init(_ words: WordView) {
        self.words = words
        document = words.annotation.document
    }

    /// A quotation on its way: what is known before groups are counted.
    private struct Found {
        var quotation: Quotation
        let block: Int
        /// Whether it goes on the quotation before.
        let goesOn: Bool
    }

    /// All quotations, in order of their spans.
    func quotations() -> [Quotation] {
        let speeches = LabelledSpeech.find(in: document)
        let stretches = QuotedStretchFinder(document).stretches().filter { speeches[$0.block] == nil }
        var found = marked(stretches)
        found += dashed(stretches)
        found += speeches.map { block, speech in
            Found(quotation: Quotation(span: speech.span, form: .direct, group: 0), block: block, goesOn: speech.goesOn)
        }
        found += quotedBlocks(besides: Set(stretches.map(\.block)), found)
        found.sort { $0.quotation.span < $1.quotation.span }
        let direct = grouped(withoutEchoes(found))
        let indirect = IndirectSpeechFinder(words).quotations(besides: direct)
        let first = (direct.map(\.group).max() ?? -1) + 1
        let numbered = indirect.enumerated().map { place, quotation in
            var quotation = quotation
            quotation.group = first + place
            return quotation
        }
        return (direct + numbered).sorted { $0.span < $1.span }
    }

    /// What stands in quotation marks.
    private func marked(_ stretches: [QuotedStretch]) -> [Found] {
        let outer = stretches.filter { $0.depth == 0 }
        let frames = QuotationFrame.frames(of: outer, words)
        let selector = QuotationSelector(words)
        var found: [Found] = []
        let opening = Set(outer.filter { $0.outer.start == document.blocks[$0.block].span.start }.map(\.block))
        for (stretch, frame) in zip(outer, frames) {
            let block = stretch.block
            let isHeading = document.blocks[block].kind == .heading
            guard document.blocks[block].kind.holdsQuotations || isHeading && opening.contains(block) else { continue }
            let inSameBlock = found.last?.block == block
            let verdict = selector.judge(stretch, frame, goesOn: inSameBlock)
            guard let form = verdict.form else { continue }
            // A line of talk that is short may be read as a heading; a heading repeats words, without a cue, amid no talk.
            if isHeading, verdict.cue == nil, !inSameBlock,
                !(opening.contains(block - 1) && opening.contains(block + 1))
            {
                continue
            }
            var quotation = Quotation(span: stretch.span, form: form, group: 0)
            quotation.cue = verdict.cue.map { words.annotation.span(of: $0.tokens) }
            found.append(Found(quotation: quotation, block: stretch.block, goesOn: stretch.continues || inSameBlock))
        }
        return found + nested(stretches, in: found)
    }

    /// Quotations within quotations: those with a verb of saying right beside them.
    private func nested(_ stretches: [QuotedStretch], in found: [Found]) -> [Found] {
        let inner = stretches.filter { $0.depth == 1 }
        let frames = QuotationFrame.frames(of: inner, words)
        let selector = QuotationSelector(words)
        var holders = found.makeIterator()
        var holder = holders.next()
        var nested: [Found] = []
        for (stretch, frame) in zip(inner, frames) {
            while let current = holder, current.quotation.span.end <= stretch.span.start { holder = holders.next() }
            guard let holder, holder.quotation.span.contains(stretch.span) else { continue }
            let verdict = selector.judge(stretch, frame, goesOn: false)
            guard let cue = verdict.cue, let verb = cue.verb, verb.kind != .describe, verdict.form == .direct else {
                continue
            }
            var quotation = Quotation(span: stretch.span, form: .nested, group: 0)
            quotation.cue = words.annotation.span(of: cue.tokens)
            nested.append(Found(quotation: quotation, block: stretch.block, goesOn: false))
        }
        return nested
    }

    /// What stands after a dash.
    private func dashed(_ stretches: [QuotedStretch]) -> [Found] {
        let marked = stretches.count { $0.depth == 0 && $0.outer.start == document.blocks[$0.block].span.start }
        var last: Int?
        return DashSpeechFinder(words: words).parts(marked: marked).map { part in
            var quotation = Quotation(span: part.span, form: .direct, group: 0)
            quotation.cue = part.cue.map { words.annotation.span(of: $0) }
            defer { last = part.block }
            return Found(quotation: quotation, block: part.block, goesOn: part.block == last)
        }
    }

    /// Blocks that the page sets apart as quotations, where no marks in them say more.
    private func quotedBlocks(besides marked: Set<Int>, _ found: [Found]) -> [Found] {
        var last: Int?
        return document.blocks.enumerated().compactMap { index, block in
            guard block.kind == .quote, !marked.contains(index) else { return nil }
            defer { last = index }
            let quotation = Quotation(span: block.span, form: .direct, group: 0)
            return Found(quotation: quotation, block: index, goesOn: last == index - 1)
        }
    }

    /// Leaves out headings and pull quotes, which repeat words of a quotation that stands elsewhere in full.
    private func withoutEchoes(_ found: [Found]) -> [Found] {
        let candidates = found.indices.filter { isFurniture(found[$0]) }
        let echoes = EchoFinder(bytes: words.bytes).echoes(
            of: candidates.map { found[$0].quotation.span },
            in: found.map(\.quotation.span)
        )
        let dropped = Set(echoes.map { candidates[$0] })
        return found.indices.filter { !dropped.contains($0) }.map { found[$0] }
    }

    /// Whether a block has nothing but this quotation, and looks like a heading or a pull quote.
    private func isFurniture(_ found: Found) -> Bool {
        let block = document.blocks[found.block]
        guard block.span.count - found.quotation.span.count <= Self.marks else { return false }
        return block.kind == .quote || !endsInStop(found.quotation.span)
    }

    /// The most bytes beside its quotation that a heading or pull quote has: its marks and a dash.
    private static let marks = 12

    private func endsInStop(_ span: Span) -> Bool {
        switch words.bytes[span.end - 1] {
        case UInt8(ascii: "!"), UInt8(ascii: ","), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: ":"),
            UInt8(ascii: "?"):
            true
        default: false
        }
    }

    /// Counts groups: the parts of one utterance share theirs.
    private func grouped(_ found: [Found]) -> [Quotation] {
        var group = -1
        var outer = -1
        return found.map { item in
            var quotation = item.quotation
            if quotation.form == .nested {
                group += 1
                quotation.group = group
            } else {
                if !item.goesOn || outer < 0 {
                    group += 1
                    outer = group
                }
                quotation.group = outer
            }
            return quotation
        }
    }
}

extension Block.Kind {
    /// Whether words in quotation marks in such a block are somebody's, and not a title or a repetition of what the text says.
    var holdsQuotations: Bool {
        switch self {
        case .title, .heading, .byline, .sceneHeading, .speakerLabel: false
        case .paragraph, .quote, .caption, .listItem, .speech, .stageDirection: true
        }
    }
}
