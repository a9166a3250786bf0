extension PersonEntry: TableRow {
    package static var header: [String] {
        ["id", "name", "world", "work", "gender", "documents", "mentions", "quotations", "statements"]
    }
    package var cells: [String] {
        [
            "p\(id)", name, isReal ? "real" : "fiction", work ?? "", gender ?? "", "\(documents)", "\(mentions)",
            "\(quotations)", "\(statements)",
        ]
    }
}

extension QuotationEntry: TableRow {
    package static var header: [String] {
        [
            "id", "speaker_id", "speaker", "text", "type", "form", "outlet", "date", "confidence", "status", "document",
            "title", "start", "end",
        ]
    }
    package var cells: [String] {
        [
            "q\(id)", speaker.map { "p\($0.id)" } ?? "", speaker?.name ?? "", text, type, form, outlet ?? "",
            date ?? "", "\(confidence)", status?.rawValue ?? "", "d\(document.id)", document.title ?? "", "\(start)",
            "\(end)",
        ]
    }
}

extension StatementEntry: TableRow {
    package static var header: [String] {
        [
            "id", "a_id", "a", "b_id", "b", "kind", "label", "polarity", "certainty", "stage", "from", "to",
            "said_by_id",
            "said_by", "outlet", "date", "words", "confidence", "rule", "status", "document", "title",
        ]
    }
    package var cells: [String] {
        [
            "s\(id)", "p\(a.id)", a.name, "p\(b.id)", b.name, kind, label, polarity, certainty, stage ?? "", from ?? "",
            to ?? "", saidBy.map { "p\($0.id)" } ?? "", saidBy?.name ?? "", outlet ?? "", date ?? "", words,
            "\(confidence)", rule, status?.rawValue ?? "", "d\(document.id)", document.title ?? "",
        ]
    }
}

extension BondEntry: TableRow {
    package static var header: [String] {
        ["a_id", "a", "b_id", "b", "world", "work", "statements", "from", "to", "kinds"]
    }
    package var cells: [String] {
        [
            "p\(a.id)", a.name, "p\(b.id)", b.name, isReal ? "real" : "fiction", work ?? "", "\(statements)",
            from ?? "",
            to ?? "", kinds.map(\.kind).joined(separator: " "),
        ]
    }
}

extension DocumentReference: TableRow {
    package static var header: [String] { ["document", "title", "outlet", "date"] }
    package var cells: [String] { ["d\(id)", title ?? "", outlet ?? "", date ?? ""] }
}

extension SearchHit: TableRow {
    package static var header: [String] { DocumentReference.header + ["excerpt"] }
    package var cells: [String] { document.cells + [excerpt] }
}

extension CandidateEntry: TableRow {
    package static var header: [String] { ["a_id", "a", "b_id", "b", "confidence"] }
    package var cells: [String] { ["p\(a.id)", a.name, "p\(b.id)", b.name, "\(confidence)"] }
}

extension Correction: TableRow {
    package static var header: [String] { ["id", "time", "author", "action", "undone_time", "undone_author"] }
    package var cells: [String] {
        ["c\(id)", made.time, made.author, action.summary, undone?.time ?? "", undone?.author ?? ""]
    }
}

extension MirrorEntry: TableRow {
    package static var header: [String] {
        BondEntry.header.map { "real_\($0)" } + BondEntry.header.map { "fiction_\($0)" } + ["shared", "asserted"]
    }
    package var cells: [String] { real.cells + fiction.cells + [shared.joined(separator: " "), "\(isAsserted)"] }
}

extension TimelineEntry: TableRow {
    package static var header: [String] { ["date", "outlet", "kind", "speaker", "words", "document"] }
    package var cells: [String] {
        [
            date ?? "", outlet ?? "", statement?.kind ?? "quotation",
            statement?.saidBy?.name ?? quotation?.speaker?.name ?? "", statement?.words ?? quotation?.text ?? "",
            "d\(statement?.document.id ?? quotation?.document.id ?? 0)",
        ]
    }
}

extension Contradiction: TableRow {
    package static var header: [String] {
        StatementEntry.header.map { "affirmed_\($0)" } + StatementEntry.header.map { "denied_\($0)" }
    }
    package var cells: [String] { affirmed.cells + denied.cells }
}

extension CheckEntry: TableRow {
    package static var header: [String] { ["verdict", "speaker", "text", "match", "match_speaker", "match_text"] }
    package var cells: [String] {
        [
            verdict.rawValue, speaker ?? "", text, match.map { "q\($0.id)" } ?? "", match?.speaker?.name ?? "",
            match?.text ?? "",
        ]
    }
}
