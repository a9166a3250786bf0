internal import RapportText

/// Pairs the quotation marks of one block.
struct QuotationMarkPairing {
    /// How a block takes up what the block before left open.
    enum Continuation {
        /// It does not.
        case none
        /// It begins with an opening mark of the same family.
        case withMark
        /// It has no opening mark, but the closing one.
        case withoutMark
    }

    /// An opening mark that waits for its closing one.
    private struct Opening {
        let family: QuotationMark.Family
        let outerStart: Int
        let start: Int
        let continues: Bool
        /// Of a single mark: the index of the mark that closes it, known beforehand.
        let closer: Int?
    }

    private let bytes: [UInt8]
    private let block: Int
    private let span: Span
    private let marks: [QuotationMark]
    private var openings: [Opening] = []
    /// Whether the first stretch goes on what the block before left open.
    private var firstContinues = false
    /// The stretches found, in order of their closing marks.
    private(set) var stretches: [QuotedStretch] = []
    /// The family of the outermost mark that is open at the end of the block.
    private(set) var openAtEnd: QuotationMark.Family?

    init(bytes: [UInt8], block: Int, span: Span, marks: [QuotationMark]) {
        self.bytes = bytes
        self.block = block
        self.span = span
        self.marks = marks
    }

    /// Takes up a stretch of this family that the block before left open, where the marks allow it.
    mutating func goOn(_ family: QuotationMark.Family) -> Continuation {
        guard let first = marks.first(where: { $0.family == family && !$0.mayBeApostrophe }) else { return .none }
        if first.start == span.start, first.role != .closing {
            firstContinues = true
            return .withMark
        }
        guard first.role == .closing else { return .none }
        openings.append(
            Opening(family: family, outerStart: span.start, start: span.start, continues: true, closer: nil)
        )
        return .withoutMark
    }

    /// Pairs all marks.
    mutating func run() {
        for index in marks.indices {
            if marks[index].family == .single { takeSingle(index) } else { takeDouble(index) }
        }
        finish()
    }

    private mutating func takeDouble(_ index: Int) {
        let mark = marks[index]
        guard let open = openings.lastIndex(where: { $0.family == mark.family }) else {
            if mark.role != .closing { push(mark, closer: nil) }
            return
        }
        if mark.role == .opening {
            // An opening mark inside: the mark that should have closed is missing.
            close(open, innerEnd: mark.start, outerEnd: mark.start, isClosed: false)
            push(mark, closer: nil)
        } else {
            close(open, innerEnd: mark.start, outerEnd: mark.end, isClosed: true)
        }
    }

    private mutating func takeSingle(_ index: Int) {
        let mark = marks[index]
        if let open = openings.lastIndex(where: { $0.closer == index }) {
            close(open, innerEnd: mark.start, outerEnd: mark.end, isClosed: true)
            return
        }
        if mark.role == .closing {
            guard let open = openings.lastIndex(where: { $0.family == .single && $0.closer == nil }),
                !mark.mayBeApostrophe
            else { return }
            close(open, innerEnd: mark.start, outerEnd: mark.end, isClosed: true)
            return
        }
        if let closer = closer(of: index) {
            push(mark, closer: closer)
        } else if mark.role == .opening, openings.isEmpty, mark.start == span.start || isIntroduced(mark) {
            // It may go on in the next block.
            push(mark, closer: nil)
        }
    }

    /// Whether a comma or a colon stands before a mark.
    private func isIntroduced(_ mark: QuotationMark) -> Bool {
        var offset = mark.start
        while offset > span.start, isSpace(bytes[offset - 1]) { offset -= 1 }
        return offset > span.start && (bytes[offset - 1] == UInt8(ascii: ":") || bytes[offset - 1] == UInt8(ascii: ","))
    }

    /// The mark that closes a single one: the first after punctuation, or else the first that is likely no apostrophe.
    private func closer(of index: Int) -> Int? {
        let holder = openings.last { $0.family != .single }?.family
        var likely: Int?
        var possible: Int?
        for (next, mark) in marks.enumerated().dropFirst(index + 1) {
            if mark.family != .single {
                if mark.family == holder, mark.role != .opening { break }
                continue
            }
            if mark.role == .opening { break }
            if !mark.mayBeApostrophe { return next }
            if possible == nil { possible = next }
            if likely == nil, mark.start > 0, bytes[mark.start - 1] | 0x20 != UInt8(ascii: "s") { likely = next }
        }
        return likely ?? possible
    }

    private mutating func push(_ mark: QuotationMark, closer: Int?) {
        openings.append(
            Opening(
                family: mark.family,
                outerStart: mark.start,
                start: mark.end,
                continues: firstContinues && stretches.isEmpty && openings.isEmpty,
                closer: closer
            )
        )
    }

    private mutating func close(_ open: Int, innerEnd: Int, outerEnd: Int, isClosed: Bool) {
        let opening = openings[open]
        openings.removeSubrange(open...)
        guard let inner = trimmed(opening.start, innerEnd) else { return }
        stretches.append(
            QuotedStretch(
                span: inner,
                outer: Span(opening.outerStart, max(outerEnd, inner.end)),
                block: block,
                family: opening.family,
                depth: open,
                isClosed: isClosed,
                continues: opening.continues
            )
        )
    }

    /// Ends at the end of the block what is open there.
    private mutating func finish() {
        openAtEnd = openings.first?.family
        while let last = openings.indices.last {
            // A single mark without another is an apostrophe, unless it opens the block and goes on in the next.
            if openings[last].family == .single, last > 0 {
                openings.removeLast()
            } else {
                close(last, innerEnd: span.end, outerEnd: span.end, isClosed: false)
            }
        }
    }

    private func trimmed(_ start: Int, _ end: Int) -> Span? {
        var start = start
        var end = end
        while start < end, isSpace(bytes[start]) { start += 1 }
        while end > start, isSpace(bytes[end - 1]) { end -= 1 }
        return start < end ? Span(start, end) : nil
    }

    private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
