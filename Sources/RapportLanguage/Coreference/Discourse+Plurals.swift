extension Discourse {
    /// What a plural that begins anew is made of.
    enum PluralReading: Hashable {
        /// A plural that the text has made already: by naming its members together, or by speaking of them.
        case known(Int)
        /// Entities that have not been spoken of together so far.
        case members([Int])
    }

    /// The people that a plural mention speaks of together: "they", "the two", "both actors", "each other".
    ///
    /// Pairs that the text names together come first, the most salient of those that fit in number and in the side of a
    /// portrayal; then the most salient people of the last two sentences.
    func pluralReading(of index: Int) -> PluralReading? {
        let profile = profiles[index]
        guard profile.type == .person, isOpenPlural(profile) else { return nil }
        return knownPlural(of: index).map { .known($0) } ?? composedPlural(of: index).map { .members($0) }
    }

    /// The people that a plural speaks of where its words say so plainly: "the two", "their real-life friendship".
    func certainPlural(of index: Int) -> PluralReading? {
        let profile = profiles[index]
        guard profile.pronoun == nil ? profile.count == 2 : profile.stageRole != nil else { return nil }
        return pluralReading(of: index)
    }

    private func isOpenPlural(_ profile: MentionProfile) -> Bool {
        switch profile.pronoun?.series {
        case .they, .reciprocal: return true
        case .some: return false
        case nil: break
        }
        guard profile.form == .common, profile.canBePlural else { return false }
        switch profile.determination {
        case .definite, .demonstrative, .possessed: return profile.count != nil || profile.stageRole != nil
        case .counted: return profile.count == 2
        default: return false
        }
    }

    private func knownPlural(of index: Int) -> Int? {
        let profile = profiles[index]
        let window = profile.pronoun == nil || profile.stageRole != nil ? 40 : 8
        var best: (entity: Int, score: Float)?
        var entity = recency.latest
        for _ in 0..<120 where entity >= 0 {
            let candidate = entities[entity]
            let distance = profile.sentence - candidate.lastSentence
            if distance > window { break }
            if candidate.members.count > 1, fits(profile, candidate.members), !excludes(index, candidate.members) {
                let score =
                    Float(candidate.salience(at: profile.sentence)) - Float(distance) / 4
                    + Float(sharingRole(profile, candidate.members)) * 4
                if best.map({ score > $0.score }) ?? true { best = (entity, score) }
            }
            entity = recency.before(entity)
        }
        return best?.entity
    }

    private func composedPlural(of index: Int) -> [Int]? {
        let profile = profiles[index]
        let wanted = profile.count ?? 2
        let window = profile.stageRole == nil ? 1 : 40
        var people: [(entity: Int, salience: Float)] = []
        var entity = recency.latest
        for _ in 0..<120 where entity >= 0 {
            let candidate = entities[entity]
            if profile.sentence - candidate.lastSentence > window { break }
            if candidate.type == .person, candidate.number != .plural, candidate.members.isEmpty, candidate.named,
                profile.stageRole == nil || candidate.stageRole == profile.stageRole, !excludes(index, [entity])
            {
                people.append((entity, candidate.salience(at: profile.sentence)))
            }
            entity = recency.before(entity)
        }
        guard people.count >= wanted, profile.pronoun == nil || profile.stageRole == nil else { return nil }
        people.sort { ($1.salience, $0.entity) < ($0.salience, $1.entity) }
        return people.prefix(wanted).map(\.entity).sorted()
    }

    private func fits(_ profile: MentionProfile, _ members: [Int]) -> Bool {
        if let count = profile.count, members.count != count { return false }
        guard let role = profile.stageRole else { return true }
        return members.allSatisfy { entities[$0].stageRole == nil || entities[$0].stageRole == role }
    }

    private func sharingRole(_ profile: MentionProfile, _ members: [Int]) -> Int {
        guard let role = profile.stageRole else { return 0 }
        return members.allSatisfy { entities[$0].stageRole == role } ? 1 : 0
    }

    // "Peggy told them" of others; "his co-stars" are not he.
    private func excludes(_ index: Int, _ members: [Int]) -> Bool {
        let profile = profiles[index]
        if let possessor = profile.possessor, let owner = entityOfProfile[possessor], members.contains(owner) {
            return true
        }
        guard profile.pronoun?.isBoundInClause != true, profile.role == .object || profile.role == .indirectObject
        else {
            return false
        }
        return members.contains { member in
            guard let last = entities[member].mentions.last else { return false }
            return profiles[last].governor == profile.governor && profiles[last].role.isSubject
        }
    }

    /// How many sentences back people were last named together who have not been spoken of as one since; 9 for never.
    func distanceOfUnspokenPlural(before index: Int) -> Int {
        var entity = recency.latest
        for _ in 0..<30 where entity >= 0 {
            if entities[entity].mentions.isEmpty {
                return min(8, profiles[index].sentence - entities[entity].lastSentence)
            }
            entity = recency.before(entity)
        }
        return 9
    }
}
