/// The rows of a document's quotations and statements, as its reading has them.
struct DocumentRows: Sendable {
    var quotations: [QuotationRow]
    var statements: [StatementRow]
    /// The document's own outlet and date.
    let outlet: String?
    let date: String?

    /// Works out the rows.
    ///
    /// - Complexity: O(size of the record).
    init(_ record: ReadingRecord) {
        let text = CodePointText(record.document.text)
        (outlet, date) = (record.document.outlet, record.document.date)
        func party(_ identifier: String?) -> Party? {
            identifier.flatMap { record.index(ofPerson: $0) }.map(Party.local)
        }
        quotations = record.quotations.map { quotation in
            QuotationRow(
                local: quotation.id,
                start: quotation.start,
                end: quotation.end,
                text: quotation.text,
                shingles: Shingles.chosen(of: FoldedWords.of(quotation.text)).joined(separator: " "),
                speaker: party(quotation.speaker),
                addressees: quotation.addressees.compactMap { record.index(ofPerson: $0) },
                type: quotation.type,
                form: quotation.form,
                outlet: quotation.outlet ?? record.document.outlet,
                date: quotation.date ?? record.document.date,
                confidence: quotation.confidence
            )
        }
        statements = record.statements.compactMap { statement in
            guard let a = party(statement.a), let b = party(statement.b), let first = statement.evidence.first else {
                return nil
            }
            return StatementRow(
                local: statement.id,
                a: a,
                b: b,
                found: statement.kind,
                kind: statement.kind,
                label: statement.label,
                polarity: statement.polarity,
                certainty: statement.certainty,
                stage: statement.stage,
                from: statement.interval?.first ?? nil,
                to: statement.interval?.last ?? nil,
                saidBy: party(statement.saidBy),
                outlet: statement.via ?? record.document.outlet,
                date: record.document.date,
                evidence: statement.evidence,
                words: text[first[0], first[1]],
                confidence: statement.confidence,
                rule: statement.rule
            )
        }
    }
}
