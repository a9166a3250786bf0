import RapportLanguage
import RapportText

/// Tells the gender of a cast from titles and nouns in names and descriptions, and from pronouns in directions.
struct RoleGender {
    private let document: Document

    /// Prepares to read a script.
    init(_ document: Document) { self.document = document }

    /// The cast with the genders that the script tells; those that markup states stay.
    ///
    /// - Complexity: O(bytes).
    func completed(_ cast: [ScriptCharacter], _ scenes: [Scene]) -> [ScriptCharacter] {
        var cast = cast
        for index in cast.indices where cast[index].gender == nil && !cast[index].isGroup {
            cast[index].gender =
                cast[index].names.lazy.compactMap(gender(ofName:)).first
                ?? cast[index].description.flatMap { gender(ofDescription: document[$0]) }
        }
        noteAntecedents(&cast)
        let pronouns = pronounVotes(cast)
        for index in cast.indices where cast[index].gender == nil && !cast[index].isGroup {
            let (feminine, masculine) = pronouns[index] ?? (0, 0)
            if feminine > 3 * masculine { cast[index].gender = .feminine }
            if masculine > 3 * feminine { cast[index].gender = .masculine }
        }
        return cast
    }

    /// "Tom, her son" right below an entry tells of the one above; of several such entries all tell of the same one.
    private func noteAntecedents(_ cast: inout [ScriptCharacter]) {
        var head: Int?
        for index in cast.indices where cast[index].entry != nil {
            let description = cast[index].description.map { document[$0].lowercased() } ?? ""
            if description.hasPrefix("her ") || description.hasPrefix("his ") {
                guard let head, cast[head].gender == nil, !cast[head].isGroup else { continue }
                cast[head].gender = description.hasPrefix("her ") ? .feminine : .masculine
            } else {
                head = index
            }
        }
    }

    /// By a title first, by a noun last: "MRS FINCH", "OLD WOMAN".
    private func gender(ofName name: String) -> Gender? {
        let words = name.lowercased().split { !$0.isLetter && $0 != "-" }
        guard let first = words.first, let last = words.last else { return nil }
        if words.count > 1, let title = PersonTitle(first.startingWithCapital),
            let gender = title.gender
        {
            return gender
        }
        return Self.gender(ofNoun: String(last)) ?? (words.count > 1 ? Self.gender(ofNoun: String(first)) : nil)
    }

    /// By the noun that heads the description, before what it is of: "daughter to the king", "the keeper's wife".
    private func gender(ofDescription description: Substring) -> Gender? {
        let head = description.lowercased().split { ",;.(".contains($0) }.first ?? ""
        for word in head.split(whereSeparator: { !$0.isLetter && $0 != "-" && $0 != "'" && $0 != "’" }) {
            if ["of", "to", "in", "from", "with", "by", "for", "who", "at", "on"].contains(word) { return nil }
            let isPossessor = word.hasSuffix("'s") || word.hasSuffix("’s") || word == "his" || word == "her"
            if !isPossessor, let gender = Self.gender(ofNoun: String(word)) { return gender }
        }
        return nil
    }

    private static func gender(ofNoun noun: String) -> Gender? {
        KinshipNoun(lemma: noun)?.gender ?? GenderedNoun.gender(lemma: noun)
    }

    /// How often "she" and "he" stand in directions that name nobody else.
    private func pronounVotes(_ cast: [ScriptCharacter]) -> [Int: (feminine: Int, masculine: Int)] {
        let finder = NameFinder(cast)
        var votes: [Int: (feminine: Int, masculine: Int)] = [:]
        for block in document.blocks where block.kind == .stageDirection {
            let named = Set(finder.names(in: block.span, of: document).map(\.member))
            guard named.count == 1, let member = named.first else { continue }
            for word in document[block.span].lowercased().split(whereSeparator: { !$0.isLetter }) {
                switch word {
                case "she", "her", "hers", "herself": votes[member, default: (0, 0)].feminine += 1
                case "he", "him", "his", "himself": votes[member, default: (0, 0)].masculine += 1
                default: break
                }
            }
        }
        return votes
    }
}
