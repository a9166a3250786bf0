import RapportLanguage
import RapportText

/// Tells which people a word speaks of.
final class Referents: Sendable {
    private let syntax: Syntax
    private let personOfCluster: [Int: Int]
    private let clusterOfPerson: [Int: Int]
    private let genderOfPerson: [Gender?]
    /// For each token, the mentions of people that it heads, widest first.
    private let mentionsOfHead: [[Int]]
    private let clusterOfMention: [Int?]
    /// For each token that is a word of a person's name, the mention by that name, the narrowest one.
    private let nameOfToken: [Int?]
    /// For each token that is a word of a person's name, the words of that name as far as they stand in its sentence.
    private let wordsOfToken: [Range<Int>?]

    /// The people of plural tokens that coreference leaves open.
    private let groups: [Int: [Int]]

    /// The same with people for the plurals that have none.
    func adding(groups: [Int: [Int]]) -> Referents { Referents(self, groups: groups) }

    private init(_ other: Referents, groups: [Int: [Int]]) {
        syntax = other.syntax
        personOfCluster = other.personOfCluster
        clusterOfPerson = other.clusterOfPerson
        genderOfPerson = other.genderOfPerson
        mentionsOfHead = other.mentionsOfHead
        clusterOfMention = other.clusterOfMention
        nameOfToken = other.nameOfToken
        wordsOfToken = other.wordsOfToken
        self.groups = groups
    }

    /// Indexes the people of a reading.
    ///
    /// - Complexity: O(mentions).
    init(_ syntax: Syntax, people: [Person]) {
        self.syntax = syntax
        personOfCluster = Dictionary(
            people.enumerated().map { ($1.cluster, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        genderOfPerson = people.map(\.gender)
        clusterOfPerson = Dictionary(uniqueKeysWithValues: people.indices.map { ($0, people[$0].cluster) })
        let annotation = syntax.annotation
        let clusterOfMention = annotation.clusterOfMention()
        self.clusterOfMention = clusterOfMention
        var mentionsOfHead = [[Int]](repeating: [], count: annotation.tokens.count)
        for (index, mention) in annotation.mentions.enumerated() where clusterOfMention[index] != nil {
            mentionsOfHead[mention.head].append(index)
        }
        for head in mentionsOfHead.indices where mentionsOfHead[head].count > 1 {
            mentionsOfHead[head].sort { annotation.mentions[$0].tokens.count > annotation.mentions[$1].tokens.count }
        }
        self.mentionsOfHead = mentionsOfHead
        var nameOfToken = [Int?](repeating: nil, count: annotation.tokens.count)
        var wordsOfToken = [Range<Int>?](repeating: nil, count: annotation.tokens.count)
        for (index, mention) in annotation.mentions.enumerated() where mention.form == .proper {
            guard let cluster = clusterOfMention[index], personOfCluster[cluster] != nil else { continue }
            let words = annotation.nameWords(of: index)
            for token in words {
                if let known = wordsOfToken[token], known.count <= words.count { continue }
                nameOfToken[token] = index
                wordsOfToken[token] = words
            }
        }
        self.nameOfToken = nameOfToken
        self.wordsOfToken = wordsOfToken.enumerated().map { token, words in
            words.map { $0.clamped(to: syntax.sentence(of: token)) }
        }
        groups = [:]
    }

    /// The words of the person's name that a token is part of, as far as they stand in its sentence.
    func name(at token: Int) -> Range<Int>? {
        wordsOfToken.indices.contains(token) ? wordsOfToken[token] : nil
    }

    /// The people that the nominal headed by this token speaks of, those coordinated with it left out.
    func people(at token: Int) -> [Int] {
        guard nameOfToken.indices.contains(token) else { return [] }
        if let group = groups[token] { return group }
        if isSomebodyNew(token) || isOfFirms(token) || isOfPeople(token) { return [] }
        let isPlural =
            syntax.tokens[token].universalTag == .noun && syntax.tokens[token].isPlural
        for mention in mentionsOfHead[token] {
            guard let cluster = clusterOfMention[mention] else { continue }
            let found = people(ofCluster: cluster)
            // A mention of a whole coordination stands for all of it; its first name alone is another mention.
            if found.count > 1, !syntax.dependents(of: token, .conj).isEmpty { continue }
            // "The kids" are no single person.
            if found.count == 1, isPlural { continue }
            if !found.isEmpty { return found }
        }
        // Where the tree takes another word of a name for its head.
        if let name = nameOfToken[token], let person = clusterOfMention[name].flatMap({ personOfCluster[$0] }) {
            return [person]
        }
        // "his wife, Ann": the noun is whom the name beside it names.
        guard syntax.tokens[token].universalTag == .noun else { return [] }
        for name in syntax.dependents(of: token, .appos) where isName(name) {
            let found = people(at: name)
            if !found.isEmpty { return found }
        }
        return []
    }

    /// Whether a noun brings in somebody who has not been spoken of: "engaged to a dentist".
    private func isSomebodyNew(_ token: Int) -> Bool {
        guard syntax.tokens[token].universalTag == .noun,
            [.obj, .iobj, .obl, .nmod].contains(syntax.relation(of: token)),
            syntax.dependents(of: token, .det).contains(where: { ["a", "an"].contains(syntax.words[$0]) })
        else { return false }
        return syntax.dependents(of: token, .appos, .flat).isEmpty && !syntax.hasPreposition(token, ["as", "like"])
    }

    /// Whether a noun speaks of firms or the like, whatever coreference takes them for: "the two firms".
    private func isOfFirms(_ token: Int) -> Bool {
        syntax.tokens[token].universalTag == .noun && Self.firms.contains(syntax.lemmas[token])
    }

    /// Whether a word is the plural name of a people, "the Americans", rather than of a family, "the Bells".
    func isOfPeople(_ token: Int) -> Bool {
        syntax.tokens[token].pennTag == .nnps && nameOfToken[token] == nil
            && ["ans", "ese", "ish"].contains { syntax.words[token].hasSuffix($0) }
    }

    private static let firms: Set<String> = ["bank", "club", "company", "firm", "label", "party", "school", "studio"]

    /// The people that a nominal speaks of, together with all those coordinated with it.
    func allPeople(at token: Int) -> [Int] {
        var found: [Int] = []
        for conjunct in namesBefore(token) + syntax.conjuncts(of: token) {
            for person in people(at: conjunct) where !found.contains(person) { found.append(person) }
        }
        return found
    }

    /// The names that stand before this one with nothing but "and" or a comma between, where the tree does not join
    /// them: "Ann and Bea's friendship".
    private func namesBefore(_ token: Int) -> [Int] {
        guard isName(token), ![.nsubj, .nsubjPass, .conj].contains(syntax.tokens[token].relation),
            let mention = mentionsOfHead[token].last
        else { return [] }
        let joint = syntax.annotation.mentions[mention].tokens.lowerBound - 1
        guard joint > 0, ["and", "&"].contains(syntax.words[joint]) else { return [] }
        var before = joint - 1
        while before > 0, mentionsOfHead[before].isEmpty, syntax.tokens[before].universalTag == .properNoun {
            before -= 1
        }
        guard isName(before), !people(at: before).isEmpty,
            syntax.sentenceOfToken[before] == syntax.sentenceOfToken[token],
            ![.obj, .obl].contains(syntax.relation(of: before))
        else { return [] }
        return [before]
    }

    /// The people behind several nominals, each with what is coordinated with it.
    func allPeople(at tokens: [Int]) -> [Int] {
        var found: [Int] = []
        for token in tokens {
            for person in allPeople(at: token) where !found.contains(person) { found.append(person) }
        }
        return found
    }

    /// The person or people of a cluster.
    func people(ofCluster cluster: Int) -> [Int] {
        if let person = personOfCluster[cluster] { return [person] }
        return syntax.annotation.clusters[cluster].members.compactMap { personOfCluster[$0] }
    }

    /// The gender the text refers to this person by.
    func gender(of person: Int) -> Gender? { genderOfPerson[person] }

    /// The tokens that speak of this person alone, in order.
    func tokens(of person: Int) -> [Int] {
        guard let cluster = clusterOfPerson[person] else { return [] }
        return syntax.annotation.clusters[cluster].mentions.map { syntax.annotation.mentions[$0].head }
    }

    /// Whether a token heads the name of an organisation.
    func isFirm(_ token: Int) -> Bool {
        mentionsOfHead[token].contains {
            syntax.annotation.mentions[$0].form == .proper && syntax.annotation.mentions[$0].type == .organisation
        }
    }

    /// Whether a token heads a mention by name.
    func isName(_ token: Int) -> Bool {
        mentionsOfHead[token].contains { syntax.annotation.mentions[$0].form == .proper }
    }
}
