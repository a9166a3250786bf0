import RapportLanguage
import RapportText

extension ScriptPeople {
    /// Sees to it that every label and every actor of the list is a mention; the characters that labels are mentions of,
    /// by mention, and none for actors.
    func addMentions(to annotation: inout Annotation) -> [Int: [Int]] {
        var added: [(mention: Mention, characters: [Int])] = []
        let tokens = annotation.tokens
        let actors = staging.cast.compactMap(\.actor).map { (span: $0, characters: [Int]()) }
        for naming in namings + actors {
            let first = tokens.firstIndex(startingFrom: naming.span.start)
            var last = first
            while last < tokens.count, tokens[last].span.end <= naming.span.end { last += 1 }
            guard last > first else { continue }
            let mention = Mention(tokens: first..<last, head: last - 1, form: .proper, type: .person, number: .singular)
            added.append((mention, naming.characters))
        }
        let covered = Set(added.flatMap(\.mention.tokens))
        // What the model found within a label gives way to the label.
        let isReplaced = annotation.mentions.map { $0.tokens.allSatisfy(covered.contains) }
        return Self.insert(added, replacing: isReplaced, in: &annotation)
    }

    private static func insert(
        _ added: [(mention: Mention, characters: [Int])],
        replacing isReplaced: [Bool],
        in annotation: inout Annotation
    ) -> [Int: [Int]] {
        var all: [(mention: Mention, old: Int?, characters: [Int]?)] = []
        for (index, mention) in annotation.mentions.enumerated() where !isReplaced[index] {
            all.append((mention, index, nil))
        }
        all += added.map { ($0.mention, nil, $0.characters) }
        func key(_ mention: Mention) -> (Int, Int) { (mention.tokens.lowerBound, -mention.tokens.upperBound) }
        all.sort { key($0.mention) < key($1.mention) }
        var place = [Int?](repeating: nil, count: annotation.mentions.count)
        var named: [Int: [Int]] = [:]
        for (new, item) in all.enumerated() {
            if let old = item.old { place[old] = new }
            named[new] = item.characters
        }
        annotation.mentions = all.map(\.mention)
        for index in annotation.clusters.indices {
            annotation.clusters[index].mentions = annotation.clusters[index].mentions.compactMap { place[$0] }
            annotation.clusters[index].attributes = annotation.clusters[index].attributes.compactMap { place[$0] }
        }
        // Actors and those who speak together are none of the characters.
        for (new, characters) in named.sorted(by: { $0.key < $1.key }) where characters.count != 1 {
            annotation.clusters.append(Cluster(mentions: [new], type: .person, number: .singular))
        }
        return named
    }
}
