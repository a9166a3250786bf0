import Foundation
import HTTPTypes
import Hummingbird
import RapportLibrary
import RapportRelations

extension Operations {
    /// What people decide, and take back.
    static let corrections: [Operation] =
        [
            .list(
                "/corrections",
                "listCorrections",
                "All corrections, the last first, those taken back included.",
                of: "Correction"
            ) { try $0.library.history(page: $1) },
            correction("merge", "The other person is the person.", [.one("person"), .one("other")]) {
                .merge(person: $0.identifier("person"), other: $0.identifier("other"))
            },
            correction(
                "split",
                "Who is taken for the person in these documents is somebody else.",
                [
                    .one("person"),
                    Parameter(name: "documents", kind: .identifiers, summary: "The documents.", isRequired: true),
                ]
            ) { .split(person: $0.identifier("person"), documents: $0.identifiers("documents")) },
            correction("apart", "Two people are two, however alike.", [.one("person"), .one("other")]) {
                .apart(person: $0.identifier("person"), other: $0.identifier("other"))
            },
            correction(
                "rename",
                "A person is called so.",
                [.one("person"), Parameter(name: "name", kind: .text(500), summary: "The name.", isRequired: true)]
            ) { .rename(person: $0.identifier("person"), name: $0.text("name") ?? "") },
            correction(
                "world",
                "A person is real, or a character of a work, or of a fiction without a name.",
                [.one("person"), Parameter.world.required, .work]
            ) {
                .setWorld(
                    person: $0.identifier("person"),
                    isReal: $0.text("world") == "real",
                    work: $0.text("work")
                )
            },
            correction(
                "kind",
                "A statement tells of another kind of tie.",
                [.one("statement"), Parameter.kind.required]
            ) {
                .setKind(statement: $0.identifier("statement"), $0.choice("kind") ?? .acquaintance)
            },
            correction("reverse", "The two of a statement change places.", [.one("statement")]) {
                .reverse(statement: $0.identifier("statement"))
            },
            correction(
                "statement-speaker",
                "A statement is this person's, or the document's own where none is given.",
                [.one("statement"), .identifier("person", "Whose words they are.")]
            ) { .setStatementSpeaker(statement: $0.identifier("statement"), person: $0.integer("person")) },
            correction(
                "quotation-speaker",
                "A quotation is this person's, or nobody's that is known where none is given.",
                [.one("quotation"), .identifier("person", "Whose words they are.")]
            ) { .setSpeaker(quotation: $0.identifier("quotation"), person: $0.integer("person")) },
            correction("statement-status", "A statement is right, or wrong.", [.one("statement"), .status]) {
                .judgeStatement(statement: $0.identifier("statement"), $0.choice("status") ?? .confirmed)
            },
            correction("quotation-status", "A quotation is right, or wrong.", [.one("quotation"), .status]) {
                .judgeQuotation(quotation: $0.identifier("quotation"), $0.choice("status") ?? .confirmed)
            },
            correction(
                "add",
                "A document says something that was not found; its words are the evidence.",
                [
                    .one("document"), .one("a"), .one("b"), Parameter.kind.required, Parameter.polarity.required,
                    .place("start", "Where the words start, in code points."), .place("end", "Where they end."),
                ]
            ) {
                let (start, end) = ($0.identifier("start"), $0.identifier("end"))
                guard start < end else { throw HTTPError(.unprocessableContent, message: "The evidence has no words.") }
                return .add(
                    document: $0.identifier("document"),
                    a: $0.identifier("a"),
                    b: $0.identifier("b"),
                    kind: $0.choice("kind") ?? .acquaintance,
                    polarity: $0.choice("polarity") ?? .affirmed,
                    evidence: Int(start)..<Int(end)
                )
            },
            Operation(
                path: "/corrections/undo",
                name: "undoLast",
                summary: "Takes the last correction back that holds.",
                media: ["application/json": .schema("Correction")],
                answer: .change([]) { try undo(nil, $0) }
            ),
            Operation(
                path: "/corrections/{correction}/undo",
                name: "undo",
                summary: "Takes a correction back; those made after it keep holding.",
                media: ["application/json": .schema("Correction")],
                answer: .change([]) { try undo($0.arguments.integer("correction"), $0) }
            ),
        ]

    private static func correction(
        _ path: String,
        _ summary: String,
        _ fields: [Parameter],
        _ decision: @escaping @Sendable (Arguments) throws -> Decision
    ) -> Operation {
        Operation(
            path: "/corrections/\(path)",
            name: "correct" + path.split(separator: "-").map(\.capitalized).joined(),
            summary: summary,
            status: .created,
            media: ["application/json": .schema("Correction")],
            answer: .change(fields) { call in
                try Payload(call.library.correct(decision(call.arguments), by: .now(by: call.author)))
            }
        )
    }

    private static func undo(_ correction: Int64?, _ call: Call) throws -> Payload {
        guard let undone = try call.library.undo(correction, by: .now(by: call.author)) else {
            throw HTTPError(.notFound, message: "There is no correction to take back.")
        }
        return try Payload(undone)
    }
}

extension Parameter {
    fileprivate static let status = choice("status", Status.self, "Whether it is right.").required

    fileprivate static func one(_ name: String) -> Parameter { identifier(name, "The number of the \(name).").required }

    fileprivate static func place(_ name: String, _ summary: String) -> Parameter {
        Parameter(name: name, kind: .integer(0...Int64(Int32.max)), summary: summary, isRequired: true)
    }
}
