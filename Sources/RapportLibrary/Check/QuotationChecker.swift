import GRDB

/// Looks up quotations of one text.
struct QuotationChecker {
    /// Quotations longer than this are looked at no further.
    private static let longest = 1_000
    /// So many quotations that share most hashes are compared word by word.
    private static let compared = 8

    let database: Database
    let record: ReadingRecord

    func check(_ quotation: QuotationRecord) throws -> CheckEntry {
        let speaker = quotation.speaker.flatMap { record.index(ofPerson: $0) }.map { record.people[$0].name }
        let wording = Wording(quotation.text)
        guard let (match, changes) = try best(for: wording) else {
            return CheckEntry(
                text: quotation.text,
                speaker: speaker,
                verdict: .unknown,
                changes: [],
                match: nil,
                hasOtherSpeaker: false,
                hasOtherOutlet: false,
                hasOtherDate: false
            )
        }
        func differ(_ one: String?, _ other: String?) -> Bool {
            guard let one, let other else { return false }
            return one != other
        }
        return CheckEntry(
            text: quotation.text,
            speaker: speaker,
            verdict: Self.verdict(changes),
            changes: changes,
            match: match,
            hasOtherSpeaker: try speaker.map { try isOther($0, match) } ?? false,
            hasOtherOutlet: differ(quotation.outlet ?? record.document.outlet, match.outlet),
            hasOtherDate: differ(quotation.date ?? record.document.date, match.date)
        )
    }

    private static func verdict(_ changes: [WordChange]) -> CheckEntry.Verdict {
        if changes.isEmpty { return .same }
        if changes.contains(where: { $0.kind == .altered }) { return .altered }
        return changes.contains { $0.kind == .inserted } ? .inserted : .shortened
    }

    /// The quotation of the library with the most words in common, if they are enough to be no chance.
    private func best(for wording: Wording) throws -> (QuotationEntry, [WordChange])? {
        guard wording.words.count <= Self.longest else { return nil }
        var best: (entry: QuotationEntry, changes: [WordChange], common: Int)?
        for entry in try nearest(to: wording) {
            let original = Wording(entry.text)
            let (common, changes) = wording.changes(from: original)
            // Words the editor put in are nobody's.
            let own = wording.isBracketed.count { !$0 }
            guard common * 3 >= own * 2, common >= 4 || changes.isEmpty else { continue }
            if best.map({ (common, $0.changes.count) > ($0.common, changes.count) }) ?? true {
                best = (entry, changes, common)
            }
        }
        return best.map { ($0.entry, $0.changes) }
    }

    /// The quotations that share most hashes with these words.
    private func nearest(to wording: Wording) throws -> [QuotationEntry] {
        var shared: [Int64: Int] = [:]
        for shingle in Shingles.all(of: wording.words) {
            let found = try Int64.fetchAll(
                database.cachedStatement(
                    sql: "SELECT rowid FROM quotation_search WHERE quotation_search MATCH ? LIMIT 200"
                ),
                arguments: [shingle]
            )
            for quotation in found { shared[quotation, default: 0] += 1 }
        }
        let ranked = shared.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.prefix(Self.compared)
        return try ranked.compactMap { quotation, _ in
            try Row.fetchOne(
                database.cachedStatement(
                    sql: """
                        SELECT \(QuotationEntry.columns) FROM quotation \(QuotationEntry.joins)
                        WHERE quotation.id = ? AND quotation.status IS NOT 'rejected'
                        """
                ),
                arguments: [quotation]
            ).map(QuotationEntry.init)
        }
    }

    /// Whether a name cannot be the speaker's.
    private func isOther(_ name: String, _ match: QuotationEntry) throws -> Bool {
        guard let speaker = match.speaker else { return false }
        let key = NameKey(name)
        let names = try String.fetchAll(
            database,
            sql: """
                SELECT alias.name FROM alias JOIN person ON person.id = alias.person
                WHERE person.id = ? OR person.merged = ?
                """,
            arguments: [speaker.id, speaker.id]
        )
        return names.allSatisfy { IdentityScore.likeness(key, NameKey($0)) == nil }
    }
}
