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
            "work": work ?? "", "isReal": isReal,
            "presence": [Count.of(documents, "document"), Count.of(mentions, "mention")].joined(separator: " · "),
            "counts": [
                Count.of(mentions, "mention"), Count.of(quotations, "quotation"), Count.of(statements, "statement"),
            ].joined(separator: " · "),
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

extension PortrayalEntry {
    /// The other one, as they stand beside the actor or the character.
    func view(of person: Int64) -> [String: Any] {
        var view = (actor.id == person ? character : actor).view
        view["isPlayed"] = actor.id == person
        view["in"] = work.map { ["work": $0] }
        view["place"] = place
        return view
    }

    /// The address of the words that say so.
    var place: String {
        document.address(of: Self.mark(actor: actor.id, character: character.id), at: evidence.first?.first ?? 0)
    }

    /// The name in texts of what a portrayal rests on.
    static func mark(actor: Int64, character: Int64) -> String { "r\(actor)-\(character)" }
}

extension BondEntry {
    var view: [String: Any] {
        var view: [String: Any] = [
            "a": a.view, "b": b.view, "address": BondAddress.of(a.id, b.id),
            "statements": Count.of(statements, "statement"),
            "world": isReal ? "real" : work ?? "a fiction",
        ]
        let years = from.flatMap { from in to.map { from == $0 ? from : "\(from) – \($0)" } }
        view["years"] = years
        let shares = kinds.map { "\($0.kind) \($0.affirmed)" + ($0.denied > 0 ? ", denied \($0.denied)" : "") }
        view["summary"] = (shares + [years].compactMap { $0 }).joined(separator: " · ")
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
