import RapportText

/// Names that read as people's and are those of places.
extension NameEvidence {
    /// Names of one word, no given name and nobody's surname, that stand nowhere but after words of place: "at Highfield".
    func places(_ mentions: [Mention], _ surnames: Set<FeatureHash>) -> Set<[FeatureHash]> {
        var places: Set<[FeatureHash]> = []
        var others: Set<[FeatureHash]> = []
        for mention in mentions where mention.form == .proper {
            let isPlace =
                mention.tokens.count == 1 && isAfter(mention, ["at", "from", "in", "into", "near", "to"])
                && context.names[mention.head].isDisjoint(with: .givenName)
                && !surnames.contains(context.words[mention.head].form)
            if isPlace { places.insert(name(of: mention)) } else { others.insert(name(of: mention)) }
        }
        return places.subtracting(others)
    }

    /// Names of towns and countries, of nobody who is named in full or with a title; those that are little known or that people
    /// bear as well only where they stand as places do, or are places' elsewhere in the document, more than now and then.
    func towns(_ mentions: [Mention], _ surnames: Set<FeatureHash>) -> Set<[FeatureHash]> {
        var counts: [[FeatureHash]: (places: Int, all: Int)] = [:]
        for mention in mentions where mention.form == .proper {
            let words = bare(mention)
            guard words.count == 1 ? isKnownPlace(words.lowerBound) : isKnownPlace(words) else { continue }
            if words.count == 1, surnames.contains(context.words[mention.head].form) { continue }
            let isKnown =
                words.count > 1
                || context.isLikePlaces(mention.head) && context.names[mention.head].isDisjoint(with: .givenName)
            let isPlace =
                isKnown || ["UK", "US", "USA"].contains(annotation.form(of: mention.head))
                || isPlayedFor(mention)
                || mention.type == .geopolitical || mention.type == .location
                || isAfter(mention, ["from", "in", "near"]) || isBesidePlace(words)
                || isAfter(mention, ["of"]) && context.names[mention.head].isDisjoint(with: .givenName)
                || isAfter(mention, [","]) && context.names[mention.head].contains(.territoryCode)
            let isPerson = mention.type == .person && isTitled(words.lowerBound)
            var count = counts[name(of: mention)] ?? (0, 0)
            count.all += isPerson ? 100 : 1
            if isPlace { count.places += 1 }
            counts[name(of: mention)] = count
        }
        return Set(counts.filter { $0.value.places * 3 >= $0.value.all }.keys)
    }

    /// Whether somebody plays for it: "signed for Wyke".
    private func isPlayedFor(_ mention: Mention) -> Bool {
        isAfter(mention, ["for"]) && mention.head > 1
            && ["play", "sign"].contains(annotation.tokens[mention.head - 2].lemma)
    }

    private func isKnownPlace(_ token: Int) -> Bool {
        !context.names[token].isDisjoint(with: [.location, .territory, .territoryCode])
    }

    /// Whether two words or more are the name of a place, and of nothing else: "Saudi Arabia".
    private func isKnownPlace(_ tokens: Range<Int>) -> Bool {
        tokens.count < 4 && tokens.allSatisfy { context.phrases[$0].contains(.territory) }
            && tokens.allSatisfy { context.phrases[$0].isDisjoint(with: [.person, .organisation]) }
            && context.names[tokens.lowerBound].isDisjoint(with: .givenName)
    }

    /// Whether the word before a name is a title: "Mr Jordan".
    private func isTitled(_ name: Int) -> Bool {
        name > 0 && PersonTitle(annotation.form(of: name - 1)) != nil
    }

    /// Whether a comma or an "and" joins a name to that of a place that is no given name: "Iraq, Jordan and Israel".
    private func isBesidePlace(_ words: Range<Int>) -> Bool {
        [(words.lowerBound - 1, words.lowerBound - 2), (words.upperBound, words.upperBound + 1)].contains {
            joint,
            other in
            annotation.tokens.indices.contains(joint) && annotation.tokens.indices.contains(other)
                && ["and", ","].contains(annotation.form(of: joint)) && context.isCapitalised[other]
                && (context.phrases[other].contains(.territory)
                    || isKnownPlace(other) && context.names[other].isDisjoint(with: [.givenName, .surname])
                        && (context.isLikePlaces(other) || context.names[other].contains(.territoryCode)))
        }
    }

    /// Whether a name is that of a building: "the Royal Bell Hall", "St Hilda's".
    func isBuilding(_ mention: Mention) -> Bool {
        let words = bare(mention)
        if words.count == 3, ["St", "St."].contains(annotation.form(of: words.lowerBound)),
            annotation.tokens[words.upperBound - 1].pennTag == .pos
        {
            return true
        }
        return words.count > 1 && words.lowerBound > 0
            && annotation.form(of: words.lowerBound - 1).lowercased() == "the"
            && Self.buildings.contains(annotation.form(of: words.upperBound - 1))
    }

    /// Whether a name is that of a mountain, a port, an island or a street: "Mount Wyke", "on Bell Island".
    func isLandmark(_ mention: Mention) -> Bool {
        let words = bare(mention)
        guard words.count > 1 else { return false }
        if Self.landmarkBeginnings.contains(annotation.form(of: words.lowerBound)) { return true }
        return Self.landmarkEndings.contains(annotation.form(of: words.upperBound - 1))
            && (words.lowerBound > mention.tokens.lowerBound
                || isAfter(mention, ["across", "along", "at", "from", "in", "near", "on", "the", "to"]))
    }

    private static let landmarkBeginnings: Set<Substring> = ["Cape", "Fort", "Mount", "Mt", "Mt.", "Port"]

    private static let landmarkEndings: Set<Substring> = [
        "Avenue", "Bay", "Beach", "Gulf", "Highway", "Island", "Islands", "Road", "Street", "Valley",
    ]

    private static let buildings: Set<Substring> = [
        "Arena", "Arms", "Bridge", "Center", "Centre", "Chapel", "Church", "Gallery", "Hall", "House", "Inn", "Library",
        "Museum", "Palace", "Park", "Stadium",
    ]
}
