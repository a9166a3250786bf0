import RapportLibrary
import RapportRelations

// The parameters of the API, each with one meaning wherever it is taken.

extension Parameter {
    static let limit = Parameter(
        name: "limit",
        kind: .integer(1...1000),
        summary: "How many entries are given at most.",
        standard: 20
    )
    static let offset = Parameter(
        name: "offset",
        kind: .integer(0...1_000_000_000),
        summary: "How many entries come before them.",
        standard: 0
    )
    static let format = Parameter(
        name: "format",
        kind: .choice(["json", "csv"]),
        summary: "Whether a list is given as JSON or as a table (RFC 4180).",
        standard: "json"
    )
    static let person = identifier("person", "Only what this person is one of, or says.")
    static let other = identifier("other", "Only what this second person is one of; quotations to or about them.")
    static let document = identifier("document", "Only what stands in this document.")
    static let speaker = identifier("said_by", "Only what this person says.")
    static let work = Parameter(name: "work", kind: .text(500), summary: "Only characters of this work.")
    static let world = Parameter(
        name: "world",
        kind: .choice(["real", "fiction"]),
        summary: "Only real people, or only characters."
    )
    static let outlet = Parameter(name: "outlet", kind: .text(500), summary: "Only what this publication has.")
    static let from = Parameter(name: "from", kind: .date, summary: "Nothing before this date.")
    static let to = Parameter(name: "to", kind: .date, summary: "Nothing after this date.")
    static let kind = choice("kind", TieKind.self, "Only this kind of tie.")
    static let polarity = choice("polarity", Statement.Polarity.self, "Only ties said to be, or said not to be.")
    static let certainty = choice("certainty", Statement.Certainty.self, "Only what is said so firmly.")
    static let confidence = Parameter(
        name: "confidence",
        kind: .share,
        summary: "Only what is at least so sure."
    )
    static let reviewed = Parameter(
        name: "reviewed",
        kind: .flag,
        summary: "Only what somebody confirmed or rejected, or only what nobody looked at."
    )
    static let rejected = Parameter(
        name: "rejected",
        kind: .flag,
        summary: "Whether what was rejected is shown as well.",
        standard: false
    )
    static let words = Parameter(
        name: "q",
        kind: .text(500),
        summary: "Words that have to be there; those in double quotation marks follow each other."
    )
    static let bonds = Parameter(
        name: "bonds",
        kind: .integer(1...2000),
        summary: "How many bonds, those most is said about first.",
        standard: 60
    )
    static let fileName = Parameter(
        name: "name",
        kind: .text(500),
        summary: "The name of the file, whose ending tells its format; what it said before is replaced.",
        isRequired: true
    )
    static let order = Parameter(
        name: "order",
        kind: .choice(Library.Order.allCases.map(\.rawValue)),
        summary: "What the list is sorted by.",
        standard: "newest"
    )

    /// What narrows a list by where something was published.
    static let sources = [outlet, from, to]
    /// What narrows a list of people.
    static let people = [work, world] + sources
    /// What narrows a list of what is said.
    static let sayings = [person, other, document, confidence, reviewed, rejected] + people
    /// What narrows a list of ties.
    static let ties = [kind, polarity, certainty] + sayings

    /// The number of something.
    static func identifier(_ name: String, _ summary: String) -> Parameter {
        Parameter(name: name, kind: .identifier, summary: summary)
    }

    /// One of the words of a type.
    static func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ name: String,
        _ type: Choice.Type,
        _ summary: String
    ) -> Parameter {
        Parameter(name: name, kind: .choice(type.allCases.map(\.rawValue)), summary: summary)
    }
}

extension Filter {
    /// What arguments narrow a query to.
    init(_ arguments: Arguments) {
        self.init()
        words = arguments.text("q")
        person = arguments.integer("person")
        other = arguments.integer("other")
        document = arguments.integer("document")
        work = arguments.text("work")
        isReal = arguments.text("world").map { $0 == "real" }
        (outlet, from, to) = (arguments.text("outlet"), arguments.text("from"), arguments.text("to"))
        kind = arguments.choice("kind")
        polarity = arguments.choice("polarity")
        certainty = arguments.choice("certainty")
        confidence = arguments.number("confidence")
        isReviewed = arguments.flag("reviewed")
        includesRejected = arguments.flag("rejected") == true || isReviewed == true
    }
}
