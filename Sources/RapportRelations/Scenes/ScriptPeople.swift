import RapportLanguage
import RapportText

/// Joins the cast of a script with the clusters of its annotation: a label is a mention of whom it names.
struct ScriptPeople {
    let staging: Staging
    private let finder: NameFinder

    /// Prepares to join the cast of a script.
    init(_ staging: Staging) {
        self.staging = staging
        finder = NameFinder(staging.cast)
    }

    /// The spans that name characters: labels, and entries of the list of roles.
    var namings: [(span: Span, characters: [Int])] {
        var namings: [(span: Span, characters: [Int])] = []
        for speech in staging.scenes.flatMap(\.speeches) where !speech.speakers.isEmpty {
            guard let label = speech.label else { continue }
            let name = staging.document[label].prefix { !"([".contains($0) }
            namings.append((Span(label.start, label.start + name.utf8.count), speech.speakers))
        }
        for (index, character) in staging.cast.enumerated() {
            guard let entry = character.entry else { continue }
            let own = finder.names(in: entry, of: staging.document).first { $0.member == index }
            if let own, own.span.end <= character.description?.start ?? .max { namings.append((own.span, [index])) }
        }
        return namings.sorted { $0.span < $1.span }
    }

    // MARK: - Clusters

    /// Makes one cluster of each character: of the labels and all that goes with names of theirs.
    ///
    /// - Complexity: O(mentions · log mentions).
    func join(_ annotation: inout Annotation) {
        let named = addMentions(to: &annotation)
        var owners = named.compactMapValues { $0.count == 1 ? $0[0] : nil }
        for (index, mention) in annotation.mentions.enumerated() where named[index] == nil && mention.form == .proper {
            owners[index] = owner(of: mention, in: annotation)
        }
        var clusters = annotation.clusters
        var clusterOfCharacter: [Int: Int] = [:]
        if let one = staging.cast.firstIndex(where: { SpeakerLabel($0.name).answers }) {
            clusterOfCharacter[one] = interviewee(in: annotation)
        }
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
            // Whoever asks is nobody whom the text tells of.
            clusters[index].type = asks(character) ? .thing : .person
            clusters[index].number = .singular
            clusters[index].gender = staging.cast[character].gender ?? clusters[index].gender
        }
        annotation.clusters = clusters
        joinChoirs(named, clusterOfCharacter, in: &annotation)
        annotation.sortClusters()
    }

    private func asks(_ character: Int) -> Bool { SpeakerLabel(staging.cast[character].name).asks }

    /// Whom the words before a conversation are about: who answers there under no name.
    private func interviewee(in annotation: Annotation) -> Int? {
        guard let first = staging.scenes.flatMap(\.speeches).first?.label?.start else { return nil }
        let counts = annotation.clusters.map { cluster in
            cluster.type == .person && cluster.number != .plural && cluster.members.isEmpty
                ? cluster.mentions.count { annotation.span(of: annotation.mentions[$0].tokens).end <= first } : 0
        }
        return counts.indices.max { (counts[$0], $1) < (counts[$1], $0) }.flatMap { counts[$0] > 0 ? $0 : nil }
    }

    /// Makes one plural of all labels under which the same several people speak.
    private func joinChoirs(
        _ named: [Int: [Int]],
        _ clusterOfCharacter: [Int: Int],
        in annotation: inout Annotation
    ) {
        let clusterOfMention = Dictionary(
            annotation.clusters.enumerated().flatMap { index, cluster in cluster.mentions.map { ($0, index) } },
            uniquingKeysWith: { first, _ in first }
        )
        var known = Dictionary(
            annotation.clusters.enumerated().filter { $1.members.count > 1 }.map { ($1.members.sorted(), $0) },
            uniquingKeysWith: { first, _ in first }
        )
        for (mention, characters) in named.sorted(by: { $0.key < $1.key }) where characters.count > 1 {
            guard let own = clusterOfMention[mention] else { continue }
            let members = characters.compactMap { clusterOfCharacter[$0] }.sorted()
            if let first = known[members] {
                annotation.clusters[first].mentions.append(mention)
                annotation.clusters[own].mentions = []
            } else {
                annotation.clusters[own].members = members
                annotation.clusters[own].number = .plural
                known[members] = own
            }
        }
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

    /// The character whose whole name, or part of it that tells, a mention has at its head; in real talk, whose labels are
    /// surnames, anywhere in a name.
    private func owner(of mention: Mention, in annotation: Annotation) -> Int? {
        let head = annotation.tokens[mention.head].span
        let found = finder.names(in: annotation.span(of: mention.tokens), of: annotation.document)
        let isTalk = staging.document.script?.form == .transcript && mention.type == .person
        return found.first { isTalk || $0.span.contains(head) }?.member
    }

    // MARK: - Speakers

    /// The clusters of the characters, by their mentions in labels and lists; nil for those without any.
    func clusters(in annotation: Annotation) -> [Int?] {
        var clusterOfToken: [Int: Int] = [:]
        for (index, cluster) in annotation.clusters.enumerated() {
            for mention in cluster.mentions { clusterOfToken[annotation.mentions[mention].head] = index }
        }
        var clusters = [Int?](repeating: nil, count: staging.cast.count)
        for naming in namings where naming.characters.count == 1 && clusters[naming.characters[0]] == nil {
            var token = annotation.tokens.firstIndex(startingFrom: naming.span.start)
            while token < annotation.tokens.count, annotation.tokens[token].span.end <= naming.span.end {
                clusters[naming.characters[0]] = clusterOfToken[token] ?? clusters[naming.characters[0]]
                token += 1
            }
        }
        return clusters
    }

    /// Gives every speech the speaker that its label names, and those it is spoken to.
    func attribute(_ annotation: inout Annotation) {
        let clusters = clusters(in: annotation)
        let choirs = Dictionary(
            annotation.clusters.enumerated().filter { !$1.members.isEmpty }.map { (Set($1.members), $0) },
            uniquingKeysWith: { first, _ in first }
        )
        var speeches: [Int: Scene.Speech] = [:]
        for speech in staging.scenes.flatMap(\.speeches) where !speech.speakers.isEmpty {
            for words in speech.words { speeches[words.start] = speech }
        }
        for index in annotation.quotations.indices where annotation.quotations[index].form == .direct {
            guard let speech = speeches[annotation.quotations[index].span.start] else { continue }
            let speakers = speech.speakers.filter { !asks($0) }.compactMap { clusters[$0] }
            annotation.quotations[index].speaker = speakers.count == 1 ? speakers[0] : choirs[Set(speakers)]
            annotation.quotations[index].addressees = speech.addressees.filter { !asks($0) }.compactMap { clusters[$0] }
            annotation.quotations[index].attribution = .explicit
            annotation.quotations[index].confidence = annotation.quotations[index].speaker == nil ? 0 : 0.98
        }
    }

    /// Takes out the speeches of whoever asks under no name: questions of an interview are nobody's quotations.
    func dropQuestions(_ annotation: inout Annotation) {
        let starts = Set(
            staging.scenes.flatMap(\.speeches).filter { !$0.speakers.isEmpty && $0.speakers.allSatisfy(asks) }
                .flatMap { $0.words.map(\.start) }
        )
        annotation.quotations.removeAll { $0.form == .direct && starts.contains($0.span.start) }
    }
}
