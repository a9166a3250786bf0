import RapportExchange
import RapportLibrary
import RapportRelations

/// A piece of a sentence about two people: words, or a name that can be a link.
enum SentencePart {
    case text(String)
    case person(PersonReference)

    /// What the templates take; both fields are always there, as what is missing would be looked for further out.
    var view: [String: Any] {
        switch self {
        case .text(let text): ["text": text, "who": false]
        case .person(let person): ["text": "", "who": person.view]
        }
    }
}

extension StatementEntry {
    /// What is said, as a sentence without its full stop.
    var parts: [SentencePart] {
        guard let tie = TieKind(rawValue: kind) else {
            return [.person(a), .text(", \(kind), "), .person(b)]
        }
        let claim: Claim = certainty == "questioned" ? .open : polarity == "denied" ? .denied : .affirmed
        // Characters that are in no words of ours stand for the two people.
        let sentence = tie.sentence("\u{1}", "\u{2}", claim, isHedged: certainty == "hedged")
        var parts: [SentencePart] = []
        var text = ""
        for character in sentence {
            guard let person = character == "\u{1}" ? a : character == "\u{2}" ? b : nil else {
                text.append(character)
                continue
            }
            if !text.isEmpty { parts.append(.text(text)) }
            parts.append(.person(person))
            text = ""
        }
        return text.isEmpty ? parts : parts + [.text(text)]
    }
}
