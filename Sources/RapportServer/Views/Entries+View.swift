import Foundation
import RapportExchange
import RapportLibrary
import RapportRelations

// Entries of the library as the templates take them.

extension PersonReference {
    var view: [String: Any] { ["id": id, "name": name, "address": address] }

    /// The address of the person's page.
    var address: String { "/people/\(id)" }
}

extension PersonEntry {
    var view: [String: Any] {
        [
            "id": id, "name": name, "address": "/people/\(id)", "world": isReal ? "real" : work ?? "a fiction",
            "work": work ?? "", "isReal": isReal, "documents": documents, "mentions": mentions,
            "quotations": quotations,
            "statements": statements,
        ]
    }
}

extension DocumentReference {
    var view: [String: Any] {
        [
            "id": id, "title": title ?? "Document \(id)", "outlet": outlet ?? "", "date": date ?? "",
            "address": "/documents/\(id)",
            "citation": [title ?? "Document \(id)", outlet, date].compactMap { $0 }.joined(separator: ", "),
        ]
    }

    /// The address of words in the text: the part of it they are in, and the mark on them.
    func address(of entry: String, at start: Int) -> String {
        let part = start < DocumentParts.size ? "" : "?at=\(start)"
        return "/documents/\(id)\(part)#\(TextMark.anchor(of: entry, 1))"
    }
}

extension QuotationEntry {
    var view: [String: Any] {
        var view: [String: Any] = [
            "id": id, "text": text, "place": place, "document": document.view,
            "outlet": outlet ?? "", "date": date ?? "", "form": form, "confidence": Percent.of(confidence),
        ]
        view["speaker"] = speaker?.view
        if let status { view["status"] = status.rawValue }
        return view
    }

    /// The address of the words.
    var place: String { document.address(of: "q\(id)", at: start) }
}

extension StatementEntry {
    var view: [String: Any] {
        var view: [String: Any] = [
            "id": id, "a": a.view, "b": b.view, "kind": kind, "parts": parts.map(\.view), "words": words,
            "place": place, "document": document.view,
            "bond": BondAddress.of(a.id, b.id), "outlet": outlet ?? "", "date": date ?? "",
            "confidence": Percent.of(confidence), "isDenied": polarity == "denied",
            "when": [stage.map { $0 == "earlier" ? "at first" : $0 }, period].compactMap { $0 }.joined(separator: ", "),
        ]
        view["voice"] = saidBy?.view
        if let status { view["status"] = status.rawValue }
        return view
    }

    /// The address of the words it rests on.
    var place: String { document.address(of: "s\(id)", at: evidence.first?.first ?? 0) }

    private var period: String? {
        switch (from, to) {
        case (let from?, let to?): from == to ? from : "\(from) to \(to)"
        case (let from?, nil): "from \(from)"
        case (nil, let to?): "until \(to)"
        case (nil, nil): nil
        }
    }
}

extension BondEntry {
    var view: [String: Any] {
        var view: [String: Any] = [
            "a": a.view, "b": b.view, "address": BondAddress.of(a.id, b.id), "statements": statements,
            "world": isReal ? "real" : work ?? "a fiction",
            "kinds": kinds.map { share in
                var view: [String: Any] = ["kind": share.kind, "affirmed": share.affirmed]
                if share.denied > 0 { view["denied"] = share.denied }
                return view
            },
        ]
        if let from, let to { view["years"] = from == to ? from : "\(from) – \(to)" }
        return view
    }
}

extension SearchHit {
    var view: [String: Any] {
        var view = document.view
        view["excerpt"] = excerpt.split(separator: SearchHit.opening, omittingEmptySubsequences: false).enumerated()
            .flatMap { index, part -> [[String: Any]] in
                guard index > 0, let end = part.range(of: SearchHit.closing) else { return [["text": String(part)]] }
                return [
                    ["text": "", "found": String(part[..<end.lowerBound])], ["text": String(part[end.upperBound...])],
                ]
            }
        return view
    }
}
