import RapportText

/// Reads who comes on and who goes off in the words of a direction: "Enter Ada and Tom", "Exeunt all but Rosa".
struct StageMovement: Equatable {
    /// Those who come on.
    var entering: [Int] = []
    /// Those who go off.
    var leaving: [Int] = []
    /// Whether all go off but those in ``staying``.
    var allLeave = false
    /// Those who stay when the others go.
    var staying: [Int] = []
    /// Whether somebody goes off whom the words do not name, as in "He exits".
    var someoneLeaves = false

    /// Reads a direction with the names in it.
    ///
    /// A verb of coming or going takes the names up to the next such verb, and those before it in its sentence where none
    /// follow: "Ada enters with Tom".
    init(_ span: Span, of document: Document, names: [NameFinder.Found]) {
        var sentenceStart = span.start
        var clauses: [(kind: Kind, span: Span, subjects: Span)] = []
        for word in Self.words(in: span, of: document) {
            if let kind = Self.verbs[word.letters] {
                if let last = clauses.last {
                    let end = max(last.span.start, min(word.span.start, last.span.end))
                    clauses[clauses.count - 1].span = Span(last.span.start, end)
                }
                clauses.append((kind, Span(word.span.end, span.end), Span(sentenceStart, word.span.start)))
            }
            if word.endsSentence { sentenceStart = word.span.end }
        }
        for clause in clauses { read(clause, document, names) }
    }

    private enum Kind { case enters, exits, exeunt }

    private mutating func read(
        _ clause: (kind: Kind, span: Span, subjects: Span),
        _ document: Document,
        _ names: [NameFinder.Found]
    ) {
        func members(in span: Span) -> [Int] {
            names.filter { span.contains($0.span) && !$0.isPossessive }.map(\.member)
        }
        let before = members(in: clause.subjects)
        let after = members(in: clause.span)
        let people = before.isEmpty ? after : before + after
        let words = document[clause.span].lowercased()
        switch clause.kind {
        case .enters: entering += people
        case .exits, .exeunt:
            let isPlural = clause.kind == .exeunt || document[clause.subjects].lowercased().contains("they")
            if words.contains("all but") || words.contains("all except") || words.contains("except") {
                allLeave = true
                staying += after
            } else if people.isEmpty {
                if isPlural { allLeave = true } else { someoneLeaves = true }
            } else {
                leaving += people
            }
        }
    }

    private static let verbs: [String: Kind] = [
        "enter": .enters, "enters": .enters, "re-enter": .enters, "re-enters": .enters, "reenter": .enters,
        "arrives": .enters,
        "appears": .enters, "exit": .exits, "exits": .exits, "leaves": .exits, "exeunt": .exeunt,
    ]

    private static func words(in span: Span, of document: Document) -> [(
        letters: String, span: Span, endsSentence: Bool
    )] {
        var offset = span.start
        return document[span].split(separator: " ", omittingEmptySubsequences: false).map { piece in
            let count = piece.utf8.count
            defer { offset += count + 1 }
            let letters = piece.lowercased().filter { $0.isLetter || $0 == "-" }
            let endsSentence = piece.last.map { ".;!?]".contains($0) } ?? false
            return (letters, Span(offset, offset + count), endsSentence)
        }
    }
}
