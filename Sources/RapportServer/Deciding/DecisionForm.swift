import Foundation
import Hummingbird
import RapportLibrary
import RapportRelations

/// What the fields of a form decide.
enum DecisionForm {
    /// The decision.
    ///
    /// - Throws: `HTTPError` where a field is missing or means nothing.
    static func decision(_ fields: Fields, _ library: Library) throws -> Decision {
        switch fields["decision"] {
        case "merge": return .merge(person: try fields.required("person"), other: try other(fields, library))
        case "apart": return .apart(person: try fields.required("person"), other: try other(fields, library))
        case "split": return .split(person: try fields.required("person"), documents: fields.numbers("document"))
        case "rename": return .rename(person: try fields.required("person"), name: fields["name"] ?? "")
        case "world":
            let isReal = fields["world"] == "real"
            return .setWorld(person: try fields.required("person"), isReal: isReal, work: fields["work"])
        case "kind": return .setKind(statement: try fields.required("statement"), try kind(fields))
        case "reverse": return .reverse(statement: try fields.required("statement"))
        case "speaker":
            let person = try fields.person("speaker", in: library)
            if let quotation = fields.number("quotation") { return .setSpeaker(quotation: quotation, person: person) }
            return .setStatementSpeaker(statement: try fields.required("statement"), person: person)
        case "confirm": return try judgement(fields, .confirmed)
        case "reject": return try judgement(fields, .rejected)
        case "add": return try addition(fields, library)
        default: throw HTTPError(.badRequest, message: "The form decides nothing that is known here.")
        }
    }

    private static func judgement(_ fields: Fields, _ status: Status) throws -> Decision {
        if let quotation = fields.number("quotation") { return .judgeQuotation(quotation: quotation, status) }
        return .judgeStatement(statement: try fields.required("statement"), status)
    }

    private static func other(_ fields: Fields, _ library: Library) throws -> Int64 {
        guard let other = try fields.person("other", in: library) else {
            throw HTTPError(.badRequest, message: "Say who the other person is.")
        }
        return other
    }

    private static func kind(_ fields: Fields) throws -> TieKind {
        guard let kind = fields["kind"].flatMap(TieKind.init) else {
            throw HTTPError(.badRequest, message: "There is no such kind of tie.")
        }
        return kind
    }

    private static func addition(_ fields: Fields, _ library: Library) throws -> Decision {
        let document = try fields.required("document")
        return .add(
            document: document,
            a: try fields.required("a"),
            b: try fields.required("b"),
            kind: try kind(fields),
            polarity: fields["polarity"] == "denied" ? .denied : .affirmed,
            evidence: try evidence(fields, document, library)
        )
    }

    /// Where the words are: told in code points by the script, or, without it, by the words themselves.
    private static func evidence(_ fields: Fields, _ document: Int64, _ library: Library) throws -> Range<Int> {
        if let start = fields.number("start"), let end = fields.number("end"), 0 <= start, start < end, end < 1 << 40 {
            return Int(start)..<Int(end)
        }
        let text = try library.reading(of: document).document.text
        guard let words = fields["words"], let found = text.range(of: words) else {
            throw HTTPError(.unprocessableContent, message: "These words do not stand in the text.")
        }
        let start = text.unicodeScalars.distance(from: text.startIndex, to: found.lowerBound)
        return start..<start + words.unicodeScalars.count
    }
}
