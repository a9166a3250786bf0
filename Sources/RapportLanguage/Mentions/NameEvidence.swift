import RapportText

/// Corrects the types of names by what the document says of them elsewhere, or by what they stand with.
struct NameEvidence {
    let annotation: Annotation
    let context: NameContext
    /// Names that stand where those of characters do.
    let roles: [Range<Int>]
    /// Whether the text is an article.
    let isArticle: Bool

    /// The mentions with surnames of people as people, and firms that are called after people as organisations.
    ///
    /// - Complexity: O(mentions).
    func correct(_ mentions: [Mention]) -> [Mention] {
        var surnames: Set<FeatureHash> = []
        var aged: Set<[FeatureHash]> = []
        for mention in mentions where mention.form == .proper && (2...4).contains(mention.tokens.count) {
            let hasAge = hasAge(mention)
            guard hasAge || mention.type == .person, !isWorkplace(mention) else { continue }
            surnames.insert(context.words[mention.tokens.upperBound - 1].form)
            if hasAge { aged.insert(name(of: mention)) }
        }
        let clubs = clubs(mentions).subtracting(surnames)
        let firms = isArticle ? firms(mentions).subtracting(surnames) : []
        let things = isArticle ? things(mentions) : []
        let ordinary = isArticle ? ordinary(mentions) : []
        let towns = isArticle ? towns(mentions, surnames) : []
        let datelines = datelines()
        let places = places(mentions, surnames)
        let people = !isArticle ? mostlyPeople(mentions) : roles.isEmpty ? [] : peopleOfOneName(mentions)
        var heads = Set(roles.flatMap { $0 })
        // "the scheming Countess Babette" may have its title for its head.
        for role in roles where role.lowerBound > 0 && annotation.isTitleOfName(role.lowerBound - 1) {
            heads.insert(role.lowerBound - 1)
        }
        return mentions.map { mention in
            guard mention.form == .proper else { return mention }
            var mention = mention
            if aged.contains(name(of: mention)) || heads.contains(mention.head) && mention.type != .work {
                mention.type = .person
            } else if mention.type == .person {
                let isClub = mention.tokens.count == 1 && clubs.contains(context.words[mention.head].form)
                if isClub || isWorkplace(mention) || isFirm(mention) || isAward(mention)
                    || isAbbreviation(mention, besides: ordinary)
                    || firms.contains(context.words[mention.head].form) || places.contains(name(of: mention))
                {
                    mention.type = .organisation
                } else if isArticle, isBuilding(mention) {
                    mention.type = .facility
                } else if isArticle, isLandmark(mention) {
                    mention.type = .location
                } else if things.contains(name(of: mention)) {
                    mention.type = .thing
                } else if towns.contains(name(of: mention)) {
                    mention.type = .geopolitical
                }
                let span = annotation.tokens[mention.head].span
                if datelines.contains(where: { $0.contains(span) }) { mention.type = .geopolitical }
            } else if mention.type != .work, mention.type != .outlet, mention.tokens.count == 1,
                people.contains(context.words[mention.head].form)
                    || surnames.contains(context.words[mention.head].form)
                        && !isAfter(mention, ["in", "at", "from", "to", "near"])
            {
                mention.type = .person
            }
            return mention
        }
    }

    /// Names of one word, of no known place, that are people's as often as not, in texts about plays and films.
    private func peopleOfOneName(_ mentions: [Mention]) -> Set<FeatureHash> {
        var balance: [FeatureHash: Int] = [:]
        for mention in mentions where mention.form == .proper && mention.tokens.count == 1 {
            guard context.names[mention.head].isDisjoint(with: [.territory, .location, .organisation]) else { continue }
            let isPerson = mention.type == .person || roles.contains(mention.tokens)
            balance[context.words[mention.head].form, default: 0] += isPerson ? 1 : -1
        }
        return Set(balance.filter { $0.value >= 0 }.keys)
    }

    /// The names of one word that a story has for people nearly everywhere: there they are people's, "Turkey" too.
    private func mostlyPeople(_ mentions: [Mention]) -> Set<FeatureHash> {
        var counts: [FeatureHash: (people: Int, all: Int)] = [:]
        for mention in mentions where mention.form == .proper && mention.tokens.count == 1 {
            counts[context.words[mention.head].form, default: (0, 0)].all += 1
            if mention.type == .person { counts[context.words[mention.head].form]?.people += 1 }
        }
        return Set(counts.filter { $0.value.people > 2 && $0.value.people * 4 > $0.value.all * 3 }.keys)
    }

    /// The first words of names of firms and clubs, by which they are called for short: "Wyke" of "Wyke Rovers".
    private func clubs(_ mentions: [Mention]) -> Set<FeatureHash> {
        var clubs: Set<FeatureHash> = []
        for mention in mentions where mention.tokens.count == 2 && isFirm(mention) {
            let first = mention.tokens.lowerBound
            if context.names[first].isDisjoint(with: .givenName) { clubs.insert(context.words[first].form) }
        }
        return clubs
    }

    /// Names that "which" takes up, or that stand after "the" with a given name first, as boats' do.
    ///
    /// "Low Tide, which opens on Friday", "the Ann B"; but "the Ann Bell of old" and "the Ann Bell whom we know" are Ann Bell.
    private func things(_ mentions: [Mention]) -> Set<[FeatureHash]> {
        var things: Set<[FeatureHash]> = []
        for mention in mentions where mention.form == .proper && mention.type == .person {
            let words = bare(mention)
            let end = words.upperBound
            guard end + 1 < annotation.tokens.count else { continue }
            let next = annotation.form(of: end)
            let isTakenUp = next == "," && annotation.form(of: end + 1) == "which"
            // "The Winter's Tale"
            let isTitle =
                words.lowerBound > mention.tokens.lowerBound && isWithinSentence(mention.tokens.lowerBound)
                && annotation.form(of: mention.tokens.lowerBound) == "The"
                && annotation.tokens[end].pennTag == .pos && context.isCapitalised[end + 1]
            let isArticled =
                words.count == 2 && words.lowerBound > 0 && annotation.form(of: words.lowerBound - 1) == "the"
                && !context.names[words.lowerBound].isDisjoint(with: .givenName)
                && annotation.tokens[end].universalTag != .pronoun && next != "of" && next != "who"
            if isTakenUp || isTitle || isArticled { things.insert(name(of: mention)) }
        }
        return things
    }

    /// Names of one word, no given names, that stand after a noun for firms ("the brewer Tillerby"), before somebody's office
    /// ("Tillerby chairman Ann Bell") or have an office of their own ("Tillerby's chairman").
    private func firms(_ mentions: [Mention]) -> Set<FeatureHash> {
        var firms: Set<FeatureHash> = []
        for mention in mentions where mention.form == .proper {
            if mention.type == .person, mention.tokens.count > 1, let firm = employer(before: mention.tokens.lowerBound)
            {
                firms.insert(context.words[firm].form)
            }
            let head = mention.head
            guard head + 1 == mention.tokens.upperBound, context.names[head].isDisjoint(with: .givenName) else {
                continue
            }
            let isCalledFirm = head > 0 && Self.firms.contains(annotation.tokens[head - 1].lemma)
            if isCalledFirm || mention.tokens.count == 1 && hasOfficer(mention) {
                firms.insert(context.words[head].form)
            }
        }
        return firms
    }

    /// The word before what somebody is and somebody's name: Tillerby in "Tillerby chairman Ann Bell".
    private func employer(before name: Int) -> Int? {
        var token = name - 1
        while token > 0, name - token < 4, Self.officers.contains(annotation.form(of: token).lowercased()) {
            token -= 1
        }
        guard token >= 0, token < name - 1, context.isCapitalised[token],
            annotation.tokens[token].universalTag == .properNoun,
            context.names[token].isDisjoint(with: .givenName)
        else { return nil }
        return token
    }

    /// Whether a name owns what only firms have: "Tillerby's shareholders".
    private func hasOfficer(_ mention: Mention) -> Bool {
        guard let noun = annotation.tokens[mention.head].head else { return false }
        return annotation.tokens[mention.head].relation == .nmodPoss
            && Self.staff.contains(annotation.tokens[noun].lemma)
            && annotation.tokens[noun].lemma != "headquarters"
    }

    /// The words of people's names that are not set in capitals.
    private func ordinary(_ mentions: [Mention]) -> Set<FeatureHash> {
        Set(
            mentions.filter { $0.form == .proper && $0.type == .person }.flatMap(\.tokens)
                .filter { !isInCapitals($0) }.map { context.words[$0].lower }
        )
    }

    private func isWithinSentence(_ token: Int) -> Bool {
        annotation.sentences[context.sentenceOfToken[token]].tokens.lowerBound < token
    }

    /// The words of a name without an article.
    func bare(_ mention: Mention) -> Range<Int> {
        let first = mention.tokens.lowerBound
        return ["The", "the"].contains(annotation.form(of: first)) && mention.tokens.count > 1
            ? first + 1..<mention.tokens.upperBound : mention.tokens
    }

    /// Whether a name stands where a firm does: somebody works, or has a job or a post, "at" it.
    private func isWorkplace(_ mention: Mention) -> Bool {
        guard let governor = annotation.tokens[mention.head].head else { return false }
        // "Reed's headquarters"
        let isOwner = annotation.tokens[mention.head].relation == .nmodPoss && mention.tokens.count == 1
        if isOwner || isAfter(mention, ["of", "at"]), Self.staff.contains(annotation.tokens[governor].lemma) {
            return true
        }
        guard isAfter(mention, ["at"]) else { return false }
        return Self.work.contains(annotation.tokens[governor].lemma) || context.nouns[governor].contains(.professional)
    }

    /// Whether the words of a name are those of a firm, a club or a contest: "Hale Holdings", "Bell & Lever".
    private func isFirm(_ mention: Mention) -> Bool {
        let tokens = mention.tokens
        guard tokens.count < 6, mention.form == .proper else { return false }
        if tokens.count > 1 {
            if Self.firmEndings.contains(annotation.form(of: tokens.upperBound - 1)) { return true }
            if Self.firmBeginnings.contains(annotation.form(of: tokens.lowerBound)) { return true }
        }
        return isJoinedToFirm(tokens.upperBound, tokens.upperBound + 1, mention)
            || isJoinedToFirm(tokens.lowerBound - 1, tokens.lowerBound - 2, mention)
    }

    /// Whether a name is letters for a firm or the like, "NBX", rather than a name in capitals, "BELL".
    private func isAbbreviation(_ mention: Mention, besides ordinary: Set<FeatureHash>) -> Bool {
        guard isArticle, annotation.document.script == nil, bare(mention).count == 1, isInCapitals(mention.head),
            (3...5).contains(annotation.tokens[mention.head].span.count),
            context.titleCaseNames[mention.head].isDisjoint(with: [.givenName, .surname]),
            !context.isTitleCase[context.sentenceOfToken[mention.head]],
            !ordinary.contains(context.words[mention.head].lower)
        else { return false }
        let next = mention.tokens.upperBound
        return next == annotation.tokens.count || annotation.form(of: next) != ":"
    }

    private func isInCapitals(_ token: Int) -> Bool {
        annotation.form(of: token).utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    }

    /// Whether a name of one word is counted: "two Baftas", "an Oscar".
    private func isAward(_ mention: Mention) -> Bool {
        let before = mention.head - 1
        let after = min(mention.head + 1, annotation.tokens.count - 1)
        // "a Dane", "two Danes" are somebody.
        guard before >= 0, annotation.tokens[after].universalTag != .properNoun, context.nouns[mention.head].isEmpty,
            context.names[mention.head].isDisjoint(with: .people)
        else { return false }
        let word = annotation.form(of: before).lowercased()
        if annotation.tokens[before].universalTag == .numeral {
            return annotation.form(of: mention.head).hasSuffix("s") && word != "one"
        }
        return ["a", "an"].contains(word) && context.names[mention.head].isDisjoint(with: .surname)
    }

    /// Whether an "&" joins a name of one word to a word that is no given name.
    private func isJoinedToFirm(_ joint: Int, _ other: Int, _ mention: Mention) -> Bool {
        guard mention.tokens.count == 1, annotation.tokens.indices.contains(joint),
            annotation.tokens.indices.contains(other), annotation.form(of: joint) == "&", context.isCapitalised[other],
            context.names[mention.head].isDisjoint(with: .givenName)
        else { return false }
        return context.names[other].isDisjoint(with: .givenName)
    }

    /// The datelines of reports, such as "PORT HALE, Texas (AP) —", "PORT HALE, May 3 (AP) -" or "PORT HALE —".
    private func datelines() -> [Span] {
        annotation.document.blocks.filter { $0.kind == .paragraph }.compactMap { block in
            let opening = annotation.document[block.span].prefix(Self.longestDateline)
            let place = opening.prefix { $0.isLetter }
            guard place.count > 2, place.allSatisfy(\.isUppercase) else { return nil }
            let dash =
                opening.firstIndex { $0 == "—" || $0 == "–" }
                ?? opening.indices.first { opening[..<$0].hasSuffix(") -") }
            guard let dash,
                opening[..<dash].contains(where: { $0 == "," || $0 == "(" })
                    || opening[..<dash].allSatisfy({ $0.isUppercase || $0 == " " })
            else { return nil }
            return Span(block.span.start, block.span.start + opening[..<dash].utf8.count)
        }
    }

    private static let longestDateline = 50

    func name(of mention: Mention) -> [FeatureHash] { mention.tokens.prefix(4).map { context.words[$0].form } }

    /// Whether an age stands after a name: "Ellen Hale, 43, …", or "(43)".
    private func hasAge(_ mention: Mention) -> Bool {
        let end = mention.tokens.upperBound
        guard end + 2 < annotation.tokens.count else { return false }
        let figures = annotation.form(of: end + 1).utf8
        guard figures.count == 2, figures.allSatisfy({ $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }) else {
            return false
        }
        let around = (annotation.form(of: end), annotation.form(of: end + 2))
        return around.0 == "," && around.1 == "," || around.0 == "(" && around.1 == ")"
    }

    func isAfter(_ mention: Mention, _ words: Set<String>) -> Bool {
        let before = mention.tokens.lowerBound - 1
        return before >= 0 && words.contains(annotation.form(of: before).lowercased())
    }

    private static let officers: Set<String> = [
        "boss", "chairman", "chairwoman", "chief", "director", "executive", "founder", "president", "spokesman",
        "spokeswoman",
    ]

    /// Nouns that belong to a firm and to no person.
    private static let staff: Set<String> = [
        "board", "branch", "ceo", "chairman", "chairwoman", "co-founder", "founder", "investor", "employee",
        "headquarters", "payroll", "personnel", "shareholder", "staffer",
        "subsidiary", "takeover", "workforce",
    ]

    private static let firmEndings: Set<Substring> = [
        "Agency", "Airlines", "Airways", "Alliance", "Associates", "Association", "Athletic", "Award", "Awards",
        "Bank", "Brewery", "Bros", "Bureau", "Capital", "Championship", "City", "Club", "Co", "College",
        "Commission", "Committee", "Communications", "Company", "Construction", "Consulting", "Corp", "Corporation",
        "Council", "County", "Cup", "Department", "Enterprises", "Entertainment", "FC", "Federation", "Ferries",
        "Films", "Foods", "Foundation", "Fund", "Group", "Holdings", "Hospital", "Hotel", "Inc", "Industries",
        "Institute", "Insurance", "International", "LLP", "Labs", "League", "Ltd", "Media", "Mills", "Ministry",
        "Motors", "Museum", "Network", "Orchestra", "Partners", "Party", "Pictures", "Playhouse", "Prize",
        "Productions", "Radio", "Rangers", "Records", "Rovers", "School", "Services", "Society", "Software",
        "Solutions", "Stores", "Studios", "Systems", "Talent", "Technologies", "Television", "Theatre", "Town",
        "Trust", "Union", "United", "University", "Ventures", "Wanderers",
    ]

    /// What firms are called by what they do; of one person names of two words are usual.
    private static let firms: Set<String> = [
        "airline", "bakery", "bank", "brand", "brewer", "brewery", "broadcaster", "carmaker", "chain", "company",
        "distributor", "firm", "insurer", "label", "lender", "maker", "manufacturer", "retailer", "start-up", "startup",
        "studio", "supermarket", "supplier", "team", "wholesaler",
    ]

    private static let firmBeginnings: Set<Substring> = ["AC", "AS", "Club", "FC", "Inter", "Real"]

    /// Verbs and nouns of working somewhere.
    private static let work: Set<String> = [
        "begin", "career", "copywriter", "day", "desk", "employ", "employee", "executive", "hire", "intern",
        "internship", "job", "office", "partner", "position", "post", "role", "secretary", "staff", "start", "stint",
        "time", "train", "work", "year",
    ]
}
