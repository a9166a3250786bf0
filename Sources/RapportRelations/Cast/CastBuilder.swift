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

    /// The names in a cluster as the text writes them, each once, without the words around them.
    private func names(of cluster: Cluster) -> [String] {
        var names: [String] = []
        for index in cluster.mentions where annotation.mentions[index].form == .proper {
            let name = self.name(of: annotation.mentions[index])
            if !name.isEmpty, !names.contains(name) { names.append(name) }
        }
        // A name set in capitals is the same name where the text also has it in ordinary letters.
        return names.filter { name in
            !names.contains { $0 != name && $0.lowercased() == name.lowercased() && name == name.uppercased() }
        }
    }

    /// The run of name words around a mention's head: "Jon Hamm" of "the actor Jon Hamm".
    private func name(of mention: Mention) -> String {
        let tokens = annotation.tokens
        func isPartOfName(_ index: Int) -> Bool {
            tokens[index].universalTag == .properNoun
                || (tokens[index].universalTag != .punctuation && annotation.form(of: index).first?.isUppercase == true)
        }
        var start = mention.head
        var end = mention.head + 1
        guard isPartOfName(mention.head) else {
            return Self.oneLine(annotation.document[annotation.span(of: mention.tokens)])
        }
        while start > mention.tokens.lowerBound {
            let isJoined = start - 2 >= mention.tokens.lowerBound && isPartOfName(start - 2)
            if isPartOfName(start - 1) {
                start -= 1
            } else if isJoined, Self.joinsNames(annotation.form(of: start - 1)) {
                start -= 2
            } else {
                break
            }
        }
        while end < mention.tokens.upperBound {
            let isJoined = end + 1 < mention.tokens.upperBound && isPartOfName(end + 1)
            if isPartOfName(end) {
                end += 1
            } else if isJoined, Self.joinsNames(annotation.form(of: end)) {
                end += 2
            } else {
                break
            }
        }
        return Self.oneLine(annotation.document[annotation.span(of: start..<end)])
    }

    /// Whether a word stands between two parts of one name: "Vincent van Gogh", "Ann-Kathrin".
    private static func joinsNames(_ word: Substring) -> Bool {
        [
            "van", "von", "der", "den", "de", "del", "della", "di", "da", "du", "la", "le", "bin", "al", "of", "-", ".",
            "’",
        ]
        .contains(word)
    }

    /// How much of a person's name this is: titles count little, so that "Ann Hale" is fuller than "Mrs Hale".
    private static func fullness(_ name: String) -> Double {
        let words = name.split(separator: " ")
        let titled = words.first.map { Honorifics.all.contains($0.lowercased().filter { $0 != "." }) } ?? false
        return Double(words.count) - (titled ? 0.9 : 0) + Double(name.utf8.count) / 1000
    }

    /// The words with every run of white space as one space.
    private static func oneLine(_ text: Substring) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
