/// Reads a line that names the author or the date: "By Jane Doe", "12 March 2019", "Published 3 May 2020 by Jane Doe".
struct Byline: Equatable {
    /// The author or authors, as printed.
    var author: String?
    /// The date, as an ISO 8601 prefix.
    var date: String?

    /// Reads a line; nil where it is anything else than a by-line.
    init?(_ line: String) {
        guard line.utf8.count <= 160 else { return nil }
        let parts = line.split { $0 == "|" || $0 == "•" || $0 == "·" || $0 == "—" || $0 == "\n" }
        for part in parts {
            let words = part.split { $0.isWhitespace }
            if !words.isEmpty, !read(words) { return nil }
        }
        if author == nil && date == nil { return nil }
    }

    private init() {}

    /// The author named by words such as "By Jane Doe" or "Jane Doe", without the "By".
    static func author(in words: String) -> String? {
        let list = words.split { $0.isWhitespace }
        guard let first = list.first, first.utf8.count <= 200 else { return nil }
        let opening = openings.contains { list.count > 1 && first.lowercased() == $0 }
        return (opening ? list.dropFirst() : list[...]).joined(separator: " ")
    }

    /// Takes in one part of the line; false where it belongs to no by-line.
    private mutating func read(_ words: [Substring]) -> Bool {
        var rest = words[...]
        let first = trimmed(words[0]).lowercased()
        let dated = Self.dateWords.contains(first)
        if dated { rest = rest.dropFirst() }
        if let by = rest.firstIndex(where: { trimmed($0).lowercased() == "by" }) {
            // "Words by", "Written by", or a date before.
            let before = rest[..<by]
            guard before.isEmpty || Self.openings.contains(before[before.startIndex].lowercased()) || readDate(before)
            else { return false }
            return readNames(rest[(by + 1)...])
        }
        return readDate(rest)
    }

    /// Names run as long as words are capitalised, or join names; a date may follow.
    private mutating func readNames(_ words: ArraySlice<Substring>) -> Bool {
        // A first name may be a month's: "By April Stone".
        let end = words.indices.first { index in
            let word = words[index]
            let isName =
                word.first.map { $0.isUppercase } == true && (index == words.startIndex || !Self.isDateWord(word))
            return !isName && !Self.joints.contains(String(word))
        }
        let names = words[..<(end ?? words.endIndex)]
        guard let last = names.last, names.count <= 12, !last.hasSuffix("."), names.first?.first?.isUppercase == true
        else { return false }
        var joined = names.joined(separator: " ")
        // What follows a comma is a job or a place, except another name before "and".
        if let comma = joined.firstIndex(of: ","), !joined.contains(" and ") { joined = String(joined[..<comma]) }
        author = joined.last == "," ? String(joined.dropLast()) : joined
        let rest = words[names.endIndex...]
        guard let next = rest.first else { return true }
        if next == "for" || next == "in" { return rest.count <= 6 }
        return readDate(rest)
    }

    private mutating func readDate(_ words: ArraySlice<Substring>) -> Bool {
        guard words.count <= 9, words.allSatisfy(Self.isDateWord),
            words.count > 1 || words.contains(where: { $0.contains("-") || $0.contains("/") }),
            let found = PublicationDate.parse(words.joined(separator: " "))
        else { return false }
        if date == nil { date = found }
        return true
    }

    private func trimmed(_ word: Substring) -> Substring {
        word.last == ":" ? word.dropLast() : word
    }

    /// Whether a word may stand in a printed date with its time of day.
    private static func isDateWord(_ word: Substring) -> Bool {
        if word.contains(where: { $0.isNumber }) { return word.utf8.count <= 25 }
        let small = word.lowercased().filter { $0.isLetter }
        return dateParts.contains(small) || small.count >= 3 && monthsAndDays.contains { $0.hasPrefix(small) }
    }

    private static let openings: Set<String> = ["by", "interview", "story", "text", "words", "written"]
    private static let joints: Set<String> = ["&", "and", "de", "der", "la", "le", "van", "von"]
    private static let dateWords: Set<String> = ["dated", "on", "posted", "published", "updated"]
    private static let dateParts: Set<String> = [
        "am", "at", "bst", "edt", "est", "gmt", "on", "pdt", "pm", "pst", "utc",
    ]
    private static let monthsAndDays = [
        "april", "august", "december", "february", "friday", "january", "july", "june", "march", "may", "monday",
        "november", "october", "saturday", "september", "sunday", "thursday", "tuesday", "wednesday",
    ]
}
