internal import RapportText

/// Mends, in articles, whom "he", "she" and descriptions such as "the actor" speak of where coreference names nobody.
///
/// News prose speaks of nobody it does not name: what a ranking learnt on stories leaves alone, or gives to somebody else,
/// is told by the conventions of reports. The subject of "she said" beside a quotation is the subject of the sentence
/// before; of other pronouns it is the nearest subject that fits, in the order of Hobbs (1978).
struct ReportReferences {
    var annotation: Annotation
    let words: WordView
    let tree: DependencyTree
    let lexicon: Lexicon
    var clusterOfMention: [Int?]
    var mentionsOfSentence: [[Int]]
    /// The clusters of single people whom the text names.
    let isNamed: [Bool]
    /// The clusters of those whom a noun for kin was said of so far, by whose kin they are.
    var kinOfCluster: [Int: [(noun: KinshipNoun, kin: Int)]] = [:]
    /// The clusters of those of whom a description was said so far, by its words: "prime minister".
    var clusterOfDescription: [String: Int] = [:]
    /// The sentence that first names each cluster.
    private let firstNaming: [Int: Int]
    /// The clusters of each surname.
    let clustersOfSurname: [Substring: [Int]]
    /// The clusters of those of whom the text says that somebody plays them: no character speaks to the press.
    let characters: Set<Int>
    var genders: [Gender?]
    /// The sentence that last spoke of each cluster, as far as mentions have been gone through.
    private var lastSentence: [Int: Int] = [:]
    /// The quotations that are no nested or indirect ones, in order.
    let quotations: [Int]
    /// The one of them around each mention.
    let quotationOfMention: [Int?]

    /// Prepares to mend the clusters of an annotation.
    ///
    /// - Complexity: O(mentions + quotations).
    init(_ annotation: Annotation, _ lexicon: Lexicon) {
        self.annotation = annotation
        self.lexicon = lexicon
        words = WordView(annotation)
        tree = DependencyTree(annotation.tokens)
        clusterOfMention = annotation.clusterOfMention()
        mentionsOfSentence = [[Int]](repeating: [], count: annotation.sentences.count)
        for (index, mention) in annotation.mentions.enumerated() where mention.type == .person {
            mentionsOfSentence[words.sentence(of: mention.head)].append(index)
        }
        isNamed = annotation.clusters.map { cluster in
            cluster.type == .person && cluster.number != .plural && cluster.members.isEmpty
                && cluster.mentions.contains { Self.isName(annotation.mentions[$0], annotation, lexicon) }
        }
        var firstNaming: [Int: Int] = [:]
        for (index, mention) in annotation.mentions.enumerated() where mention.form == .proper {
            guard let cluster = clusterOfMention[index], firstNaming[cluster] == nil else { continue }
            firstNaming[cluster] = words.sentence(of: mention.head)
        }
        self.firstNaming = firstNaming
        var clustersOfSurname: [Substring: [Int]] = [:]
        for cluster in annotation.clusters.indices where isNamed[cluster] {
            guard let surname = Self.surname(of: annotation.clusters[cluster], annotation) else { continue }
            clustersOfSurname[surname, default: []].append(cluster)
        }
        self.clustersOfSurname = clustersOfSurname
        characters = Self.characters(words, clusterOfMention)
        let quotations = annotation.quotations.indices.filter { annotation.quotations[$0].isSpoken }
        self.quotations = quotations
        quotationOfMention = annotation.mentions.map { mention in
            Self.quotation(of: quotations, around: annotation.tokens[mention.head].span, annotation)
        }
        let told = annotation.clusters.map { Self.toldGender(of: $0, annotation, lexicon) }
        genders = told
        let byPronouns = PronounGenders(namesAndPronouns(), known: told)
        for index in annotation.clusters.indices where told[index] == nil {
            if isNamed[index], let gender = byPronouns.gender(ofCluster: index) {
                self.annotation.clusters[index].gender = gender
            }
            genders[index] = self.annotation.clusters[index].gender
        }
    }

    /// The names and pronouns outside quotations, by paragraphs.
    private func namesAndPronouns() -> [[(cluster: Int?, pronoun: Gender?)]] {
        var paragraphs: [Int: [(cluster: Int?, pronoun: Gender?)]] = [:]
        for (index, mention) in annotation.mentions.enumerated()
        where mention.type == .person && quotationOfMention[index] == nil {
            let pronoun = gender(ofPronoun: index)
            let cluster = mention.form == .proper ? clusterOfMention[index].flatMap { isNamed[$0] ? $0 : nil } : nil
            guard pronoun != nil || cluster != nil else { continue }
            paragraphs[annotation.sentences[words.sentence(of: mention.head)].block, default: []]
                .append((cluster, pronoun))
        }
        return Array(paragraphs.values)
    }

    /// The last of some quotations that starts before the end of a span, where it holds the span.
    static func quotation(of quotations: [Int], around span: Span, _ annotation: Annotation) -> Int? {
        last(of: quotations, startingBefore: span.end, annotation)
            .flatMap { annotation.quotations[$0].span.contains(span) ? $0 : nil }
    }

    /// The last of some quotations that starts before an offset.
    ///
    /// - Complexity: O(log quotations).
    static func last(of quotations: [Int], startingBefore offset: Int, _ annotation: Annotation) -> Int? {
        let next = quotations.partitioningIndex { annotation.quotations[$0].span.start >= offset }
        return next > 0 ? quotations[next - 1] : nil
    }

    /// The annotation with the references mended that stand outside quotations.
    ///
    /// - Complexity: O(mentions · mentions of a few sentences).
    mutating func outsideQuotations() -> Annotation {
        lastSentence = [:]
        for mention in annotation.mentions.indices {
            defer { noteSentence(of: mention) }
            guard quotationOfMention[mention] == nil else { continue }
            noteMarriage(mention)
            noteTitle(mention)
            if let cluster = namedBeside(mention) ?? kin(mention) {
                move(mention, to: cluster)
                noteDescription(mention, of: cluster)
            } else if let cluster = describedBefore(mention) {
                moveDescription(mention, to: cluster)
                noteDescription(mention, of: cluster)
            } else if isCueSubject(mention), let cluster = speakingSubject(mention) {
                move(mention, to: cluster)
            } else if let cluster = ownerBefore(mention) ?? ownerInClause(mention) ?? sayingSubject(mention)
                ?? askedSubject(mention) ?? continuedSubject(mention) ?? comparedSubject(mention)
                ?? describedSubject(mention)
            {
                move(mention, to: cluster)
            } else if needsName(mention), let cluster = antecedent(of: mention) {
                moveAll(with: mention, to: cluster)
            } else if let cluster = clusterOfMention[mention],
                described(by: mention).contains(cluster) || isOwnObject(mention),
                let other = antecedent(of: mention, apartFrom: cluster)
            {
                move(mention, to: other)
            } else if let other = nearer(than: mention) {
                move(mention, to: other)
            }
        }
        annotation.sortClusters()
        return annotation
    }

    /// The annotation with the references mended that stand within quotations, whose speakers are known by now.
    mutating func withinQuotations() -> Annotation {
        lastSentence = [:]
        for mention in annotation.mentions.indices {
            defer { noteSentence(of: mention) }
            guard let quotation = quotationOfMention[mention] else { continue }
            if needsName(mention), let cluster = antecedent(of: mention) {
                moveAll(with: mention, to: cluster)
            } else if gender(ofPronoun: mention) != nil, let cluster = clusterOfMention[mention],
                cluster == annotation.quotations[quotation].speaker || described(by: mention).contains(cluster),
                let other = antecedent(of: mention)
            {
                // Nobody is "he" or "she" to themselves.
                move(mention, to: other)
            } else if let other = nearer(than: mention) {
                move(mention, to: other)
            }
        }
        annotation.sortClusters()
        return annotation
    }

    private mutating func noteSentence(of mention: Int) {
        guard let cluster = clusterOfMention[mention] else { return }
        lastSentence[cluster] = words.sentence(of: annotation.mentions[mention].head)
    }

    // MARK: - What to mend

    /// Somebody near of its gender for a pronoun that stands for one of whom the text has not spoken for longer than reports leave
    /// a pronoun alone.
    private func nearer(than mention: Int) -> Int? {
        guard let wanted = gender(ofPronoun: mention), let cluster = clusterOfMention[mention],
            let last = lastSentence[cluster],
            words.sentence(of: annotation.mentions[mention].head) - last > Self.longestGap
        else { return nil }
        return antecedent(of: mention).flatMap { genders[$0] == wanted ? $0 : nil }
    }

    private static let longestGap = 4

    /// Whether a pronoun is the object of a verb whose subject, that of the first of a row of verbs, is the same person: only
    /// "himself" could be.
    func isOwnObject(_ mention: Int) -> Bool {
        let head = annotation.mentions[mention].head
        guard ["him", "her"].contains(words.lower(head)), annotation.tokens[head].relation == .obj,
            var verb = annotation.tokens[head].head
        else { return false }
        func subject() -> Int? { tree.dependents(of: verb).first { annotation.tokens[$0].relation == .nsubj } }
        while subject() == nil, annotation.tokens[verb].relation == .conj, let first = annotation.tokens[verb].head {
            verb = first
        }
        guard var subject = subject() else { return false }
        // "Ann, who appointed her"
        if words.lower(subject) == "who", annotation.tokens[verb].relation == .aclRelcl,
            let named = annotation.tokens[verb].head
        {
            subject = named
        }
        return mentionsOfSentence[words.sentence(of: head)].contains {
            annotation.mentions[$0].head == subject && clusterOfMention[$0] == clusterOfMention[mention]
        }
    }

    /// Whether a mention is "he" or "she" in a cluster of somebody whom the text names nowhere or only later, or of whom the name
    /// tells the other gender.
    func needsName(_ mention: Int) -> Bool {
        guard let gender = gender(ofPronoun: mention) else { return false }
        guard let cluster = clusterOfMention[mention], isNamed[cluster] else { return true }
        if let first = firstNaming[cluster], first > words.sentence(of: annotation.mentions[mention].head) + 1 {
            return true
        }
        return genders[cluster].map { $0 != gender } ?? false
    }

    func gender(ofPronoun mention: Int) -> Gender? {
        guard annotation.mentions[mention].form == .pronoun else { return nil }
        return Self.pronouns[words.lower(annotation.mentions[mention].head)]
    }

    /// Whether a mention is the pronoun or description in a cue that follows a quotation: "…," she said; said the actor.
    func isCueSubject(_ mention: Int) -> Bool {
        let found = annotation.mentions[mention]
        guard gender(ofPronoun: mention) != nil || isDescription(mention) else { return false }
        if isDescription(mention), clusterOfMention[mention].map({ isNamed[$0] }) ?? false { return false }
        let sentence = words.sentenceTokens(of: found.head)
        let before = found.tokens.lowerBound - 1
        let after = endOfApposition(found.tokens.upperBound, in: sentence)
        if before >= 0,
            words.isQuotationMark(before) || isPlainVerb(before) && before > 0 && words.isQuotationMark(before - 1)
        {
            return isPlainVerb(before) || (after..<min(sentence.upperBound, after + 3)).contains(where: isPlainVerb)
        }
        return false
    }

    /// The first token after what stands between commas, where a comma opens it: "…," the Dane, now a coach, said.
    private func endOfApposition(_ token: Int, in sentence: Range<Int>) -> Int {
        guard sentence.contains(token), words.isSign(token, ",") else { return token }
        let close = (token + 1..<min(sentence.upperBound, token + 12)).first { words.isSign($0, ",") }
        return close.map { $0 + 1 } ?? token
    }

    func isPlainVerb(_ token: Int) -> Bool {
        words.reportingVerb(token).map { $0.form == .past || $0.form == .present } ?? false
    }

    /// Whether a mention describes one person without a name: "the Swiss", "the actor".
    func isDescription(_ mention: Int) -> Bool {
        let found = annotation.mentions[mention]
        guard found.type == .person || found.type == .geopolitical, found.number != .plural,
            found.head - found.tokens.lowerBound < 8
        else { return false }
        return words.lower(found.tokens.lowerBound) == "the" && found.form != .pronoun
    }

    /// Whom the name in apposition to a description names: "the nominee, Ann Bell", "teammate Ann Bell".
    func namedBeside(_ mention: Int) -> Int? {
        let found = annotation.mentions[mention]
        guard found.form == .common, found.type == .person, found.number != .plural else { return nil }
        if KinshipNoun(lemma: annotation.tokens[found.head].lemma) == nil, let named = nameAtEnd(of: found) {
            return named
        }
        // "The 22-year-old, who plays Ann's sister, Bea" is not Bea.
        let clause = (found.head..<words.sentenceTokens(of: found.head).upperBound).first {
            words.lower($0) == "who" && $0 > found.head && words.isSign($0 - 1, ",")
        }
        for token in tree.dependents(of: found.head)
        where annotation.tokens[token].relation == .appos && token < clause ?? annotation.tokens.count {
            for other in mentionsOfSentence[words.sentence(of: token)]
            where annotation.mentions[other].form == .proper
                && (annotation.mentions[other].head == token || annotation.mentions[other].tokens.lowerBound == token)
            {
                if let cluster = clusterOfMention[other], isNamed[cluster] { return cluster }
            }
        }
        return nil
    }

    /// Whom the name tells that ends a description or follows it, with nothing between or between commas: "teammate Ann Bell",
    /// "The cellist, Ann Bell, sang".
    private func nameAtEnd(of description: Mention) -> Int? {
        let end = description.tokens.upperBound
        let named = mentionsOfSentence[words.sentence(of: description.head)].first { other in
            let name = annotation.mentions[other]
            guard name.form == .proper, name.tokens.count > 1, name.tokens != description.tokens else { return false }
            if name.tokens.upperBound == end {
                return name.tokens.lowerBound <= description.head + 1
                    && name.tokens.lowerBound > description.tokens.lowerBound
            }
            return description.head == end - 1
                && (name.tokens.lowerBound == end || name.tokens.lowerBound == end + 1 && isBetweenCommas(name.tokens))
        }
        return named.flatMap { clusterOfMention[$0] }.flatMap { isNamed[$0] ? $0 : nil }
    }

    /// Whether a name stands between commas, and is no part of a list.
    private func isBetweenCommas(_ name: Range<Int>) -> Bool {
        let after = name.upperBound + 1
        return words.isSign(name.lowerBound - 1, ",") && after < annotation.tokens.count
            && words.isSign(name.upperBound, ",") && annotation.tokens[after].universalTag != .coordinator
            && annotation.tokens[after].universalTag != .determiner
            && annotation.tokens[after].universalTag != .properNoun
    }

    // MARK: - Moving

    mutating func move(_ mention: Int, to cluster: Int) {
        guard clusterOfMention[mention] != cluster else { return }
        if let known = clusterOfMention[mention] { annotation.clusters[known].mentions.removeAll { $0 == mention } }
        annotation.clusters[cluster].mentions.append(mention)
        clusterOfMention[mention] = cluster
        if let gender = gender(ofPronoun: mention) {
            annotation.clusters[cluster].gender = gender
            genders[cluster] = gender
        }
    }

    /// Moves a description, with all that coreference holds for the same nameless person where it goes by no other description.
    mutating func moveDescription(_ mention: Int, to cluster: Int) {
        guard let nameless = clusterOfMention[mention], nameless != cluster, !isNamed[nameless], isDescription(mention)
        else { return move(mention, to: cluster) }
        let lemma = annotation.tokens[annotation.mentions[mention].head].lemma
        let together = annotation.clusters[nameless].mentions
        let isOne = together.allSatisfy {
            annotation.mentions[$0].form == .pronoun
                || annotation.tokens[annotation.mentions[$0].head].lemma == lemma
        }
        for other in together where other == mention || isOne && fits(cluster, gender(ofPronoun: other)) {
            move(other, to: cluster)
        }
    }

    /// Moves a pronoun with those that coreference holds for the same person and that follow it.
    mutating func moveAll(with mention: Int, to cluster: Int) {
        let together = clusterOfMention[mention].map { annotation.clusters[$0].mentions } ?? [mention]
        let gender = gender(ofPronoun: mention)
        for other in together where other == mention || other > mention && self.gender(ofPronoun: other) == gender {
            move(other, to: cluster)
        }
    }

    // MARK: - Preparing

    static let pronouns: [String: Gender] = [
        "he": .masculine, "him": .masculine, "his": .masculine, "himself": .masculine,
        "she": .feminine, "her": .feminine, "hers": .feminine, "herself": .feminine,
    ]

    /// Whether a mention names somebody: "the Swiss", "Madame" and "Mum" do not.
    private static func isName(_ mention: Mention, _ annotation: Annotation, _ lexicon: Lexicon) -> Bool {
        guard mention.form == .proper else { return false }
        let first = mention.tokens.lowerBound
        if mention.tokens.count == 1 {
            let form = annotation.form(of: first)
            let isTitle = PersonTitle(form) != nil && lexicon.classes(ofName: form).isDisjoint(with: .givenName)
            if isTitle || KinshipNoun(lemma: form.lowercased()) != nil { return false }
        }
        return annotation.form(of: first) != "the"
            && (first == 0 || annotation.form(of: first - 1) != "the" || mention.tokens.count > 1)
    }

    /// Those who are played, but for whom the text lets speak by name: films tell of real people too.
    private static func characters(_ words: WordView, _ clusterOfMention: [Int?]) -> Set<Int> {
        let annotation = words.annotation
        var played: Set<Int> = []
        var speaking: Set<Int> = []
        for (index, mention) in annotation.mentions.enumerated() where mention.form == .proper {
            guard let cluster = clusterOfMention[index], let verb = annotation.tokens[mention.head].head else {
                continue
            }
            let isPlayed = ["play", "portray"].contains(annotation.tokens[verb].lemma)
            if isPlayed, annotation.tokens[mention.head].relation == .obj { played.insert(cluster) }
            if words.reportingVerb(verb) != nil { speaking.insert(cluster) }
        }
        // In sport whoever is played is real.
        guard !played.isEmpty, StageTalk(lemmas: annotation.tokens.lazy.map(\.lemma)).prevails() else { return [] }
        return played.subtracting(speaking)
    }

    /// The gender that titles tell, else the one the given name usually goes with, else that of descriptions.
    private static func toldGender(of cluster: Cluster, _ annotation: Annotation, _ lexicon: Lexicon) -> Gender? {
        let mentions = cluster.mentions.map { annotation.mentions[$0] }
        if let told = mentions.first(where: { $0.form == .proper && $0.gender != nil })?.gender { return told }
        for mention in mentions where mention.form == .proper && mention.tokens.count > 1 {
            // "Hartwig, who left": a surname may be a given name as well.
            let name = mention.tokens.prefix { annotation.tokens[$0].universalTag == .properNoun }
            for token in name.dropLast() {
                if let gender = lexicon.usualGender(ofGivenName: annotation.form(of: token)) { return gender }
            }
        }
        return mentions.first { $0.form == .common && $0.gender != nil }?.gender
    }
}
