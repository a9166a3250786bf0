internal import RapportText

extension Discourse {
    /// The entities that a mention can speak of, the latest first, none that grammar forbids.
    ///
    /// - Complexity: bounded by windows, whatever the length of the text.
    package func candidates(for index: Int) -> [Int] {
        let profile = profiles[index]
        let window = Window(profile)
        var found: [Int] = []
        var entity = recency.latest
        var steps = 0
        while entity >= 0, steps < window.steps, found.count < window.candidates {
            guard profile.sentence - entities[entity].lastSentence <= window.sentences else { break }
            if admits(index, entity) { found.append(entity) }
            entity = recency.before(entity)
            steps += 1
        }
        if profile.form == .common {
            for entity in entities(describedBy: profile.headWord).reversed()
            where !found.contains(entity) && admits(index, entity) { found.append(entity) }
        }
        return found
    }

    // How far back an antecedent is looked for.
    private struct Window {
        let sentences: Int
        let candidates: Int
        let steps: Int

        init(_ profile: MentionProfile) {
            switch (profile.form, profile.pronoun?.series) {
            case (.pronoun, .i), (.pronoun, .we): (sentences, candidates, steps) = (200, 12, 120)
            case (.pronoun, .reciprocal): (sentences, candidates, steps) = (2, 8, 30)
            case (.pronoun, _): (sentences, candidates, steps) = (12, 16, 80)
            case (.common, _): (sentences, candidates, steps) = (30, 16, 60)
            case (.proper, _): (sentences, candidates, steps) = (8, 10, 40)
            }
        }
    }

    private func admits(_ index: Int, _ entity: Int) -> Bool {
        let (profile, other) = (profiles[index], entities[entity])
        // People only named together so far are for the reading of plurals that begin anew.
        guard !other.mentions.isEmpty else { return false }
        guard agreesInType(profile, other), agreesInNumber(profile, other), agreesInGender(index, other) else {
            return false
        }
        if profile.form == .proper, other.nameGroup != nil || isOfEarlierChapter(other, profile) { return false }
        // Who wrote the text is nobody that it tells of.
        if profile.pronoun?.series != .i, profile.form != .proper, !bylines.isEmpty,
            other.mentions.allSatisfy({ bylines.contains(profiles[$0].block) })
        {
            return false
        }
        // Nobody who says "I" is "he" or "she" as well.
        if let narrator = names.known?.narrator, other.nameGroup == narrator, profile.quotation == nil,
            profile.pronoun?.series == .he || profile.pronoun?.series == .she
        {
            return false
        }
        return !overlaps(index, entity) && !isBarred(profile, from: entity)
    }

    /// Whether the text has told of an entity without a name, and begun a new chapter since: a new name is somebody else's.
    private func isOfEarlierChapter(_ entity: Entity, _ profile: MentionProfile) -> Bool {
        guard isStory else { return false }
        let last = profiles[entity.last].block
        let next = headings.partitioningIndex { $0 > last }
        return next < headings.count && headings[next] <= profile.block
    }

    private func agreesInType(_ profile: MentionProfile, _ entity: Entity) -> Bool {
        guard let series = profile.pronoun?.series else {
            // What kind of thing it is often stays open; who is somebody does not.
            return profile.type == entity.type
                || (profile.type == .thing || entity.type == .thing) && profile.type != .person
                    && entity.type != .person
        }
        switch series {
        case .i, .we, .you, .he, .neo, .reciprocal: return entity.type == .person
        case .she: return entity.type == .person || entity.type == .vehicle
        case .it: return entity.type != .person
        case .they, .demonstrative, .one: return true
        }
    }

    private func agreesInNumber(_ profile: MentionProfile, _ entity: Entity) -> Bool {
        switch (profile.number, entity.number) {
        case (.singular, .plural): return false
        // An organisation or a place takes "they" as well as "it"; so does a person of unknown gender.
        case (.plural, .singular): return entity.type != .person
        case (nil, .singular) where profile.pronoun?.series == .they:
            return entity.type != .person || entity.gender ?? usualGender(of: entity) == nil
        default: return true
        }
    }

    private func usualGender(of entity: Entity) -> Gender? { entity.nameGroup.flatMap { names.usualGenders[$0] } }

    private func agreesInGender(_ index: Int, _ entity: Entity) -> Bool {
        guard let gender = profiles[index].gender ?? usualGenderOfName(index),
            let known = entity.gender ?? usualGender(of: entity)
        else { return true }
        return gender == known
    }

    /// The gender that a name usually goes with: "Tommy" is nobody's name who was "one girl" before.
    private func usualGenderOfName(_ index: Int) -> Gender? {
        guard isStory, let reading = names.readings[index], reading.candidates.count == 1 else { return nil }
        return names.usualGenders[reading.candidates[0]]
    }

    // Binding: the object of a verb is not its subject unless a reflexive says so, nor is anybody their own mentor: "Ann,
    // her mentor", "Ann is her mentor"; nor are two whom "and" joins.
    private func isBarred(_ profile: MentionProfile, from entity: Int) -> Bool {
        if profile.pronoun?.shape == .possessive { return isDescribed(by: profile, entity) }
        guard let governor = profile.governor, profile.pronoun?.isBoundInClause != true,
            profile.pronoun != nil || isStory
        else { return false }
        return entities[entity].mentions.suffix(isStory ? 3 : 1).contains { mention in
            let other = profiles[mention]
            return profile.role.isObject && other.governor == governor && other.role.isSubject
                || profile.pronoun == nil && profile.firstConjunct != profile.head
                    && profile.firstConjunct == other.firstConjunct
        }
    }

    private func isDescribed(by profile: MentionProfile, _ entity: Int) -> Bool {
        guard let governor = profile.governor, let container = profile.container, profiles[container].head == governor,
            let described = profiles[container].apposedTo ?? profiles[container].predicateOf
        else { return false }
        return entityOfProfile[described] == entity
    }
}

extension Discourse {
    /// Whether the mention can be none at all: "it" that stands for no entity, "one" of nobody.
    package func canBeNothing(_ index: Int) -> Bool {
        switch profiles[index].pronoun?.series {
        case .it, .demonstrative, .one: true
        default: false
        }
    }
}
