import RapportLibrary

// Entries of the library as lines for a person to read.

extension PersonEntry {
    var line: String {
        let counts = "\(documents) documents, \(mentions) mentions, \(quotations) quotations, \(statements) statements"
        return "p\(id)  \(name)\(isReal ? "" : ", in \(work ?? "a fiction")"): \(counts)"
    }
}

extension DocumentReference {
    /// Where something stands: title, outlet, date.
    var citation: String {
        ([title ?? "document \(id)", outlet, date].compactMap { $0 }).joined(separator: ", ")
    }
}

extension QuotationEntry {
    var line: String {
        let mark = status.map { " [\($0.rawValue)]" } ?? ""
        return "q\(id)  \(speaker?.name ?? "Unknown"): “\(text)”\(mark)\n      \(document.citation)"
    }
}

extension StatementEntry {
    var line: String {
        let claim = polarity == "denied" ? "is not \(kind) to" : "is \(kind) to"
        let hedge = certainty == "asserted" ? "" : " (\(certainty))"
        let voice = saidBy.map { ", says \($0.name)" } ?? ""
        let mark = status.map { " [\($0.rawValue)]" } ?? ""
        return """
            s\(id)  \(a.name) \(claim) \(b.name)\(hedge)\(voice)\(mark)
                  “\(words)”
                  \(document.citation)
            """
    }
}

extension BondEntry {
    var line: String {
        let ties = kinds.map {
            $0.denied > 0 ? "\($0.kind) (\($0.affirmed), denied \($0.denied))" : "\($0.kind) (\($0.affirmed))"
        }
        let span = [from, to].compactMap { $0 }
        let dates =
            span.isEmpty ? "" : span[0] == span[span.count - 1] ? ", \(span[0])" : ", \(span.joined(separator: " to "))"
        let world = isReal ? "" : ", in \(work ?? "a fiction")"
        return "\(a.name) and \(b.name)\(world): \(ties.joined(separator: ", "))\(dates)"
    }
}

extension SearchHit {
    var line: String {
        let marked = excerpt.replacing(SearchHit.opening, with: "[").replacing(SearchHit.closing, with: "]")
        return "d\(document.id)  \(document.citation)\n      \(marked)"
    }
}
