/// Finds an article's title among what its page says and shows.
enum PageTitle {
    /// The title, and the outlet where the page puts its name beside the title.
    ///
    /// - Parameters:
    ///   - told: What the page says its title is; it may carry the outlet's name.
    ///   - headings: The headings of the first rank.
    ///   - lesserHeadings: Others, which count only where the told title ends or begins with them.
    static func find(
        told: String?,
        headings: [String],
        lesserHeadings: [String],
        outlet: String?
    ) -> (title: String?, outlet: String?) {
        let shown = headings.filter { $0 != outlet }
        guard let told else { return (shown.first, nil) }
        // A site's name stands above the title: the last heading that fits is the title.
        for heading in shown + lesserHeadings.reversed() where heading != told && heading.utf8.count >= 8 {
            if told.hasSuffix(heading) { return (heading, name(told.dropLast(heading.count))) }
            if told.hasPrefix(heading) { return (heading, name(told.dropFirst(heading.count))) }
        }
        let bare = withoutOutlet(told, outlet: outlet)
        return (shown.first { sharesWords($0, bare) } ?? bare, nil)
    }

    /// What is left of a title beside a heading, if it is set off by a mark.
    private static func name(_ rest: Substring) -> String? {
        let words = rest.split { $0.isWhitespace }
        let marks: Set<Substring> = ["|", "-", "–", "—", ":", "::", "«", "»", "·", "•"]
        guard let first = words.first, let last = words.last else { return nil }
        let isSetOff = marks.contains(first) || marks.contains(last) || last.hasSuffix(":")
        var name = words.filter { !marks.contains($0) }.joined(separator: " ")
        if name.hasSuffix(":") { name.removeLast() }
        return isSetOff && !name.isEmpty ? name : nil
    }

    /// A title without the outlet's name, which many pages put behind or before it.
    private static func withoutOutlet(_ title: String, outlet: String?) -> String {
        for mark in [" | ", " – ", " — ", " - ", " :: ", " « ", " » "] {
            let parts = title.split(separator: mark)
            guard parts.count > 1, let first = parts.first, let last = parts.last else { continue }
            if let outlet {
                if sharesWords(String(last), outlet) { return parts.dropLast().joined(separator: mark) }
                if sharesWords(String(first), outlet) { return parts.dropFirst().joined(separator: mark) }
            } else if mark != " – " && mark != " — " && last.count < 30 && last.count < first.count {
                return parts.dropLast().joined(separator: mark)
            }
        }
        return title
    }

    /// Whether at least half of the shorter one's words are in the other.
    private static func sharesWords(_ one: String, _ other: String) -> Bool {
        func words(_ text: String) -> Set<String> {
            Set(text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
        }
        let first = words(one)
        let second = words(other)
        return first.intersection(second).count * 2 >= max(1, min(first.count, second.count))
    }
}
