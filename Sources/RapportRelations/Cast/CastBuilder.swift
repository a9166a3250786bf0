import RapportLanguage
import RapportText

/// Makes people out of the clusters that name one person.
struct CastBuilder {
    let annotation: Annotation

    /// Every cluster of one person that the text names at least once, in order of first mention, all taken as real.
    func people() -> [Person] {
        annotation.clusters.indices.compactMap(person(ofCluster:))
            .sorted { ($0.mentions[0], $0.cluster) < ($1.mentions[0], $1.cluster) }
    }

    /// The names of the clusters of one type, in order of first mention, each once.
    func names(of type: EntityType) -> [String] {
        var names: [String] = []
        for cluster in annotation.clusters where cluster.type == type {
            let found = self.names(of: cluster)
            if let name = found.max(by: { $0.utf8.count < $1.utf8.count }), !names.contains(name) { names.append(name) }
        }
        return names
    }

    private func person(ofCluster index: Int) -> Person? {
        let cluster = annotation.clusters[index]
        guard cluster.type == .person, cluster.number != .plural, cluster.members.isEmpty else { return nil }
        let names = self.names(of: cluster)
        guard isPersonal(cluster, names) else { return nil }
        guard let name = names.max(by: { Self.fullness($0) < Self.fullness($1) }) else { return nil }
        return Person(
            name: name,
            names: [name] + names.filter { $0 != name },
            world: .real,
            gender: cluster.gender,
            mentions: cluster.mentions.map { annotation.span(of: annotation.mentions[$0].tokens) }.sorted(),
            cluster: index
        )
    }

    /// Whether names are more than a nationality ("the Spaniard"), an exclamation, or a word of a heading in capitals.
    private func isPersonal(_ cluster: Cluster, _ names: [String]) -> Bool {
        if names.allSatisfy({ Self.noNames.contains($0) || Self.tellsApart($0) || Self.isOffice($0) }) { return false }
        if cluster.mentions.contains(where: isCalledFirm) { return false }
        guard names.allSatisfy({ !$0.contains(" ") }) else { return true }
        let mentions = cluster.mentions.map { annotation.mentions[$0] }
        let proper = mentions.filter { $0.form == .proper }
        let isDescribed = proper.allSatisfy { mention in
            var before = mention.head - 1
            while before > 0, annotation.tokens[before].universalTag == .adjective { before -= 1 }
            return before >= 0 && ["a", "an", "the"].contains(annotation.form(of: before).lowercased())
        }
        if isDescribed { return false }
        return mentions.count > 1 || !proper.allSatisfy { isInHeading($0) }
    }

    /// Whether a name stands right after what a firm is called: "the production company Bell & Marsh".
    private func isCalledFirm(_ mention: Int) -> Bool {
        let words = annotation.nameWords(of: mention)
        guard annotation.mentions[mention].form == .proper, words.lowerBound > 0 else { return false }
        let before = annotation.tokens[words.lowerBound - 1]
        return before.universalTag == .noun && Self.firms.contains(String(annotation.form(of: words.lowerBound - 1)))
    }

    private static let firms: Set<String> = [
        "agency", "bank", "charity", "club", "company", "festival", "firm", "label", "magazine", "newspaper",
        "publisher", "studio", "theatre",
    ]

    /// Whether words are an office without a name: "Chief Executive", "Party Leader", or what is left of a firm's name.
    private static func isOffice(_ name: String) -> Bool {
        let last = name.split(separator: " ").last ?? ""
        return offices.contains(last.lowercased().filter { $0 != "." })
    }

    private static let offices: Set<String> = [
        "ambassador", "attorney", "ceo", "cfo", "chair", "chairman", "chairwoman", "coo", "cto", "deputy", "director",
        "envoy", "executive", "governor", "inc", "leader", "llc", "llp", "ltd", "manager", "minister", "officer",
        "president", "secretary", "senator", "spokesman", "spokeswoman", "treasurer",
    ]

    /// Whether words tell one of a family from another rather than name somebody: "the elder Hale".
    private static func tellsApart(_ name: String) -> Bool {
        ["elder", "younger", "older"].contains { name.hasPrefix($0 + " ") }
    }

    private func isInHeading(_ mention: Mention) -> Bool {
        let span = annotation.span(of: mention.tokens)
        return annotation.document.blocks.contains {
            [.title, .heading, .byline].contains($0.kind) && $0.span.contains(span)
        }
    }

    private static let noNames: Set<String> = [
        "God", "Heaven", "Jesus", "Christ", "Lord", "Mam", "Mum", "Mummy", "Mom", "Mommy", "Dad", "Daddy",
        "Gran", "Grandma", "Grandpa", "Granny", "Papa", "Mama", "Madame", "Sir", "Dame",
        "Republican", "Democrat", "Tory",
    ]

    /// The names in a cluster as the text writes them, each once, without the words around them.
    private func names(of cluster: Cluster) -> [String] {
        var names: [String] = []
        for index in cluster.mentions where annotation.mentions[index].form == .proper {
            let name = Self.oneLine(annotation.document[annotation.span(of: annotation.nameWords(of: index))])
            if !name.isEmpty, !names.contains(name) { names.append(name) }
        }
        names.removeAll(where: Self.isTitleOfWork)
        // A name set in capitals is the same name where the text also has it in ordinary letters.
        return names.filter { name in
            !names.contains { $0 != name && $0.lowercased() == name.lowercased() && name == name.uppercased() }
        }
    }

    /// Whether words are a title rather than a name: "My Summer", "The Long Winter".
    private static func isTitleOfWork(_ name: String) -> Bool {
        let words = name.split(separator: " ")
        guard let first = words.first, words.count > 1 else { return false }
        return ["A", "An", "My", "Our", "Your"].contains(first) || first == "The" && words.count > 2
    }

    /// How much of a person's name this is: titles count little, so that "Ann Hale" is fuller than "Mrs Hale", and what somebody
    /// is called with the name counts against it: "Dearest Ann Hale".
    private static func fullness(_ name: String) -> Double {
        let words = name.split(separator: " ")
        let called = words.prefix { Self.epithets.contains(String($0)) }
        let titles = words.dropFirst(called.count).prefix {
            ["Prime", "Vice"].contains($0) || Honorifics.all.contains($0.lowercased().filter { $0 != "." })
        }
        return Double(words.count) - 1.1 * Double(called.count) - 0.9 * Double(titles.count)
            + Double(name.utf8.count) / 1000
    }

    private static let epithets: Set<String> = ["Dear", "Dearest", "Good", "Old", "Poor", "Young"]

    /// The words with every run of white space as one space.
    private static func oneLine(_ text: Substring) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
