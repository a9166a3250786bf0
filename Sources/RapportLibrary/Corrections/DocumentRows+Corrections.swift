extension DocumentRows {
    /// Lays decisions over the rows, in order.
    ///
    /// - Parameters:
    ///   - corrections: those of this document that hold.
    ///   - person: the person of the library that somebody is, every other decision laid on.
    /// - Complexity: O(corrections × rows).
    mutating func lay(_ corrections: [Correction], person: (Party) -> Int64) {
        for correction in corrections {
            switch correction.action {
            case .statement(let anchor, let change):
                if let index = index(of: anchor, person: person) {
                    statements[index].take(change)
                } else if change != .status(.rejected) {
                    // What somebody looked at stays, though this reading does not find it.
                    var row = StatementRow(anchor, in: self, local: "c\(correction.id)")
                    row.take(change)
                    statements.append(row)
                }
            case .quotation(let anchor, let change):
                if let index = index(of: anchor) {
                    quotations[index].take(change)
                } else if change != .status(.rejected) {
                    var row = QuotationRow(anchor, in: self, local: "c\(correction.id)")
                    row.take(change)
                    quotations.append(row)
                }
            case .add(_, let anchor): statements.append(StatementRow(anchor, in: self, local: "c\(correction.id)"))
            case .merge, .split, .apart, .rename, .setWorld: break
            }
        }
    }

    /// The statement meant: of the same pair and kind as it was read, with the same words or some of them.
    private func index(of anchor: Correction.StatementAnchor, person: (Party) -> Int64) -> Int? {
        let pair = Set([person(.library(anchor.a)), person(.library(anchor.b))])
        return statements.indices.filter { index in
            let row = statements[index]
            return row.found == anchor.found && Set([person(row.a), person(row.b)]) == pair
                && (row.words == anchor.words
                    || row.evidence.contains { $0[0] < anchor.end && anchor.start < $0[1] }
                        && Words.overlap(row.words, anchor.words))
        }.min {
            distance(statements[$0].evidence[0][0], anchor.start)
                < distance(statements[$1].evidence[0][0], anchor.start)
        }
    }

    /// The quotation meant: with the same words, or one of which the one is a part of the other's.
    private func index(of anchor: Correction.QuotationAnchor) -> Int? {
        quotations.indices.filter {
            quotations[$0].text == anchor.words || Words.overlap(quotations[$0].text, anchor.words)
        }.min { distance(quotations[$0].start, anchor.start) < distance(quotations[$1].start, anchor.start) }
    }

    private func distance(_ a: Int, _ b: Int) -> Int { abs(a - b) }
}

/// Comparison of the words things rest on.
private enum Words {
    /// Whether the one holds the other.
    static func overlap(_ a: String, _ b: String) -> Bool {
        !a.isEmpty && !b.isEmpty && (a.contains(b) || b.contains(a))
    }
}

extension StatementRow {
    fileprivate init(_ anchor: Correction.StatementAnchor, in rows: DocumentRows, local: String) {
        self.init(
            local: local,
            a: .library(anchor.a),
            b: .library(anchor.b),
            found: anchor.found,
            kind: anchor.kind,
            label: anchor.label,
            polarity: anchor.polarity,
            certainty: anchor.certainty,
            saidBy: anchor.saidBy.map(Party.library),
            outlet: rows.outlet,
            date: rows.date,
            evidence: [[anchor.start, anchor.end]],
            words: anchor.words,
            confidence: 1,
            rule: "person",
            status: .confirmed
        )
    }

    fileprivate mutating func take(_ change: Correction.StatementChange) {
        switch change {
        case .kind(let kind): self.kind = kind
        case .reversed: swap(&a, &b)
        case .speaker(let person): saidBy = person.map(Party.library)
        case .status(let status): self.status = status
        }
        // Whoever changes what it says has looked at it.
        if self.status == nil { status = .confirmed }
    }
}

extension QuotationRow {
    fileprivate init(_ anchor: Correction.QuotationAnchor, in rows: DocumentRows, local: String) {
        self.init(
            local: local,
            start: anchor.start,
            end: anchor.end,
            text: anchor.words,
            shingles: Shingles.chosen(of: FoldedWords.of(anchor.words)).joined(separator: " "),
            addressees: [],
            type: "explicit",
            form: "direct",
            outlet: rows.outlet,
            date: rows.date,
            confidence: 1,
            status: .confirmed
        )
    }

    fileprivate mutating func take(_ change: Correction.QuotationChange) {
        switch change {
        case .speaker(let person):
            speaker = person.map(Party.library)
            if status == nil { status = .confirmed }
        case .status(let status): self.status = status
        }
    }
}
