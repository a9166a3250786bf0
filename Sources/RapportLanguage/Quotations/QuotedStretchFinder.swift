internal import RapportText

/// Pairs the quotation marks of a document.
///
/// Marks are paired block by block. A stretch that is open at the end of its block runs to the end; the next block goes it on
/// if it starts with an opening mark of the same family, or if its first mark can only close.
///
/// - Complexity: O(bytes), but for the search of the mark that closes a single one, which looks ahead within the block.
struct QuotedStretchFinder {
    private let document: Document
    private let bytes: [UInt8]
    private let scanner: QuotationMarkScanner

    init(_ document: Document) {
        self.document = document
        bytes = Array(document.text.utf8)
        scanner = QuotationMarkScanner(bytes: bytes)
    }

    /// What a block left open for the next.
    private struct Pending {
        let family: QuotationMark.Family
        /// Where its stretch lies in the list.
        let stretch: Int
        /// The blocks without any mark of the family since then.
        var skipped: [Int] = []
    }

    /// All stretches, in order of their spans.
    func stretches() -> [QuotedStretch] {
        var stretches: [QuotedStretch] = []
        var pending: Pending?
        for (index, block) in document.blocks.enumerated() {
            let marks = scanner.marks(in: block.span)
            var pairing = QuotationMarkPairing(bytes: bytes, block: index, span: block.span, marks: marks)
            if var left = pending {
                switch pairing.goOn(left.family) {
                case .withMark: break
                case .withoutMark:
                    // The closing mark comes late: everything since then was part of the quotation.
                    for skipped in left.skipped { stretches.append(whole(skipped, left.family)) }
                case .none where left.family == .single:
                    // A single mark that nothing closes is an apostrophe.
                    stretches.remove(at: left.stretch)
                case .none:
                    if marks.isEmpty, left.skipped.count < Self.patience {
                        left.skipped.append(index)
                        pending = left
                        continue
                    }
                }
            }
            pairing.run()
            pending = nil
            let found = pairing.stretches.sorted { $0.outer < $1.outer }
            if let family = pairing.openAtEnd, let open = found.lastIndex(where: { !$0.isClosed && $0.depth == 0 }) {
                pending = Pending(family: family, stretch: stretches.count + open)
            }
            stretches += found
        }
        return stretches
    }

    /// How many blocks without a mark may lie between the opening and the closing mark.
    private static let patience = 8

    private func whole(_ block: Int, _ family: QuotationMark.Family) -> QuotedStretch {
        let span = document.blocks[block].span
        return QuotedStretch(
            span: span,
            outer: span,
            block: block,
            family: family,
            depth: 0,
            isClosed: false,
            continues: true
        )
    }
}
