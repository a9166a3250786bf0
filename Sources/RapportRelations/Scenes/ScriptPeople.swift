import RapportLanguage
import RapportText

/// Joins the cast of a script with the clusters of its annotation: a label is a mention of whom it names.
struct ScriptPeople {
    private let staging: Staging
    private let finder: NameFinder

    /// Prepares to join the cast of a script.
    init(_ staging: Staging) {
        self.staging = staging
        finder = NameFinder(staging.cast)
    }

    /// The spans that name one character each: labels, and entries of the list of roles.
    private var namings: [(span: Span, character: Int)] {
        var namings: [(span: Span, character: Int)] = []
        let speeches = staging.scenes.flatMap(\.speeches)
        for speech in speeches where speech.speakers.count == 1 {
            guard let label = speech.label else { continue }
            let name = staging.document[label].prefix { !"([".contains($0) }
            namings.append((Span(label.start, label.start + name.utf8.count), speech.speakers[0]))
        }
        for (index, character) in staging.cast.enumerated() {
            guard let entry = character.entry else { continue }
            let own = finder.names(in: entry, of: staging.document).first { $0.member == index }
            if let own, own.span.end <= character.description?.start ?? .max { namings.append((own.span, index)) }
        }
        return namings.sorted { $0.span < $1.span }
    }

    // MARK: - Clusters

    /// Makes one cluster of each character: of the labels and all that goes with names of theirs.
    ///
    /// - Complexity: O(mentions · log mentions).
    func join(_ annotation: inout Annotation) {
        var owners = addMentions(to: &annotation)
        for (index, mention) in annotation.mentions.enumerated() where owners[index] == nil && mention.form == .proper {
            owners[index] = owner(of: mention, in: annotation)
        }
        var clusters = annotation.clusters
        var clusterOfCharacter: [Int: Int] = [:]
        for index in clusters.indices {
            let owned = clusters[index].mentions.compactMap { owners[$0] }
            guard clusters[index].members.isEmpty, let main = Self.mostFrequent(owned) else { continue }
            let stays = clusters[index].mentions.filter { (owners[$0] ?? main) == main }
            let goes = clusters[index].mentions.filter { (owners[$0] ?? main) != main }
            clusters[index].mentions = stays
            if let known = clusterOfCharacter[main] {
                clusters[known].mentions += stays
                clusters[known].attributes += clusters[index].attributes
                clusters[known].gender = clusters[known].gender ?? clusters[index].gender
                clusters[index].mentions = []
            } else {
                clusterOfCharacter[main] = index
            }
            for mention in goes { owners[mention].map { move(mention, to: $0, &clusters, &clusterOfCharacter) } }
        }
        let clustered = Set(clusters.flatMap(\.mentions))
        for index in annotation.mentions.indices where !clustered.contains(index) {
            if let character = owners[index] { move(index, to: character, &clusters, &clusterOfCharacter) }
        }
        for (character, index) in clusterOfCharacter where !staging.cast[character].isGroup {
            clusters[index].type = .person
            clusters[index].number = .singular
            clusters[index].gender = staging.cast[character].gender ?? clusters[index].gender
        }
        annotation.clusters = clusters
        annotation.sortClusters()
    }

    private func move(
        _ mention: Int,
        to character: Int,
        _ clusters: inout [Cluster],
        _ clusterOfCharacter: inout [Int: Int]
    ) {
        if let known = clusterOfCharacter[character] {
            clusters[known].mentions.append(mention)
        } else {
            clusterOfCharacter[character] = clusters.count
            clusters.append(Cluster(mentions: [mention], type: .person, number: .singular))
        }
    }

    private static func mostFrequent(_ characters: [Int]) -> Int? {
        let counts = characters.reduce(into: [Int: Int]()) { $0[$1, default: 0] += 1 }
        return counts.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key
    }

    /// The character whose whole name, or part of it that tells, a mention has at its head.
    private func owner(of mention: Mention, in annotation: Annotation) -> Int? {
        let head = annotation.tokens[mention.head].span
        let found = finder.names(in: annotation.span(of: mention.tokens), of: annotation.document)
        return found.first { $0.span.contains(head) }?.member
    }

    // MARK: - Mentions

    /// Sees to it that every label and every actor of the list is a mention; the characters that labels are mentions of,
    /// by mention.
    private func addMentions(to annotation: inout Annotation) -> [Int: Int] {
        var added: [(mention: Mention, character: Int?)] = []
        let tokens = annotation.tokens
        let namings = namings.map { (span: $0.span, character: Optional($0.character)) }
        let actors = staging.cast.compactMap(\.actor).map { (span: $0, character: Int?.none) }
        for naming in namings + actors {
            let first = Self.firstToken(from: naming.span.start, tokens)
            var last = first
            while last < tokens.count, tokens[last].span.end <= naming.span.end { last += 1 }
            guard last > first else { continue }
            let mention = Mention(tokens: first..<last, head: last - 1, form: .proper, type: .person, number: .singular)
            added.append((mention, naming.character))
        }
        let covered = Set(added.flatMap(\.mention.tokens))
        // What the model found within a label gives way to the label.
        let isReplaced = annotation.mentions.map { $0.tokens.allSatisfy(covered.contains) }
        return Self.insert(added, replacing: isReplaced, in: &annotation)
    }

    private static func insert(
        _ added: [(mention: Mention, character: Int?)],
        replacing isReplaced: [Bool],
        in annotation: inout Annotation
    ) -> [Int: Int] {
        var all: [(mention: Mention, old: Int?, character: Int?)] = []
        for (index, mention) in annotation.mentions.enumerated() where !isReplaced[index] {
            all.append((mention, index, nil))
        }
        all += added.map { ($0.mention, nil, $0.character) }
        func key(_ mention: Mention) -> (Int, Int) { (mention.tokens.lowerBound, -mention.tokens.upperBound) }
        all.sort { key($0.mention) < key($1.mention) }
        var place = [Int?](repeating: nil, count: annotation.mentions.count)
        var owners: [Int: Int] = [:]
        for (new, item) in all.enumerated() {
            if let old = item.old { place[old] = new }
            owners[new] = item.character
        }
        annotation.mentions = all.map(\.mention)
        for index in annotation.clusters.indices {
            annotation.clusters[index].mentions = annotation.clusters[index].mentions.compactMap { place[$0] }
            annotation.clusters[index].attributes = annotation.clusters[index].attributes.compactMap { place[$0] }
        }
        // Actors are people of their own.
        for (new, item) in all.enumerated() where item.old == nil && item.character == nil {
            annotation.clusters.append(Cluster(mentions: [new], type: .person, number: .singular))
        }
        return owners
    }

    private static func firstToken(from offset: Int, _ tokens: [Token]) -> Int {
        var low = 0
        var high = tokens.count
        while low < high {
            let middle = (low + high) / 2
            if tokens[middle].span.start < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    // MARK: - Speakers

    /// The clusters of the characters, by their mentions in labels and lists; nil for those without any.
    func clusters(in annotation: Annotation) -> [Int?] {
        var clusterOfToken: [Int: Int] = [:]
        for (index, cluster) in annotation.clusters.enumerated() {
            for mention in cluster.mentions { clusterOfToken[annotation.mentions[mention].head] = index }
        }
        var clusters = [Int?](repeating: nil, count: staging.cast.count)
        for naming in namings where clusters[naming.character] == nil {
            var token = Self.firstToken(from: naming.span.start, annotation.tokens)
            while token < annotation.tokens.count, annotation.tokens[token].span.end <= naming.span.end {
                clusters[naming.character] = clusterOfToken[token] ?? clusters[naming.character]
                token += 1
            }
        }
        return clusters
    }

    /// Gives every speech the speaker that its label names, and those it is spoken to.
    func attribute(_ annotation: inout Annotation) {
        let clusters = clusters(in: annotation)
        var speeches: [Int: Scene.Speech] = [:]
        for speech in staging.scenes.flatMap(\.speeches) where !speech.speakers.isEmpty {
            for words in speech.words { speeches[words.start] = speech }
        }
        for index in annotation.quotations.indices where annotation.quotations[index].form == .direct {
            guard let speech = speeches[annotation.quotations[index].span.start] else { continue }
            annotation.quotations[index].speaker = speech.speakers.count == 1 ? clusters[speech.speakers[0]] : nil
            annotation.quotations[index].addressees = speech.addressees.compactMap { clusters[$0] }
            annotation.quotations[index].attribution = .explicit
            annotation.quotations[index].confidence = annotation.quotations[index].speaker == nil ? 0 : 0.98
        }
    }
}
