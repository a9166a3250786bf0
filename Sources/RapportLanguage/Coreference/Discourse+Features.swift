extension Discourse {
    /// Fills the list with the features of the mention's speaking of its candidate with this rank.
    package func describe(_ context: MentionContext, rank: Int, into features: inout FeatureList) {
        let profile = context.profile
        let entity = entities[context.candidates[rank]]
        let last = profiles[entity.last]
        let (kind, series) = (context.kind, context.series)

        let sentences = FeatureHash(Self.bucket(profile.sentence - entity.lastSentence))
        let recent = FeatureHash(min(rank, 6))
        let salient = FeatureHash(context.salienceRanks[rank])
        let lastKind = FeatureHash(
            last.pronoun.map { Int($0.series.rawValue) } ?? 50 + Int(last.determination.rawValue)
        )
        let lastRole = FeatureHash(Int(last.role.rawValue))
        let size = FeatureHash(Self.bucket(entity.mentions.count))
        let gender = FeatureHash(genderAgreement(profile, entity))
        let number = FeatureHash(numberOf(profile.number) * 4 + numberOf(entity.number))
        let type = FeatureHash(typeOf(entity))
        let quoting = FeatureHash(quotationRelation(profile, last))
        let syntax = FeatureHash(syntacticRelation(profile, last))
        let richness = FeatureHash(
            (entity.named ? 1 : 0) + (entity.described ? 2 : 0) + (entity.members.isEmpty ? 0 : 4)
        )
        let match = FeatureHash(context.headMatches[rank])
        let possessors = FeatureHash(possession(profile, context.candidates[rank]))
        let link = FeatureHash(structuralLink(profile, context.candidates[rank]))
        let conversation = FeatureHash(Int(entity.conversation))
        let block = FeatureHash(min(2, profile.block - last.block))
        let theirHead = FeatureHash(bits: entity.headWords.last ?? 0)

        features.removeAll()
        features.add(1, kind)
        features.add(2, kind, sentences)
        features.add(3, kind, recent)
        features.add(4, kind, sentences, recent)
        features.add(5, kind, salient)
        features.add(6, kind, salient, recent)
        features.add(7, kind, lastKind)
        features.add(8, kind, lastKind, sentences)
        features.add(9, kind, lastRole, sentences)
        features.add(10, series, lastRole, context.role, sentences)
        features.add(11, kind, size)
        features.add(12, kind, size, sentences)
        features.add(13, kind, gender)
        features.add(14, series, gender, recent)
        features.add(15, kind, number)
        features.add(16, kind, number, richness)
        features.add(17, kind, type)
        features.add(18, kind, quoting)
        features.add(19, series, quoting, lastKind)
        features.add(20, series, quoting, sentences)
        features.add(21, kind, syntax)
        features.add(22, series, syntax, lastRole, context.role)
        features.add(23, kind, richness)
        features.add(24, series, richness, sentences)
        features.add(25, kind, theirHead)
        features.add(26, series, context.headWord, theirHead)
        features.add(27, context.headWord, theirHead)
        features.add(28, kind, block, sentences)
        features.add(29, series, conversation, quoting)
        features.add(30, series, recent, salient, gender)
        features.add(31, series, lastRole, size, recent)
        features.add(
            32,
            series,
            FeatureHash(profile.governorWord == last.governorWord && profile.governorWord != 0 ? 1 : 0),
            sentences
        )
        features.add(33, series, richness, lastRole, sentences)
        features.add(34, series, size, sentences, richness)
        features.add(35, series, type, context.role)
        features.add(36, series, salient, sentences, lastRole)
        features.add(37, series, gender, salient, sentences)
        features.add(38, sentences, recent)
        features.add(39, lastRole, sentences, salient)
        features.add(40, series, lastKind, lastRole, sentences)
        features.add(41, kind, context.governorWord, type)
        guard profile.form != .pronoun else { return }
        features.add(50, kind, match)
        features.add(51, kind, match, sentences)
        features.add(52, series, match, recent)
        features.add(53, series, match, possessors)
        features.add(54, series, link)
        features.add(55, series, link, type)
        features.add(56, series, match, lastKind)
        features.add(57, context.headWord, match)
        features.add(58, series, match, size)
        features.add(59, series, possessors, lastKind)
        features.add(60, series, match, FeatureHash(min(3, profile.modifiers.count)), type)
    }

    /// Fills the list with the features of the mention's being the first of its entity, or no mention at all.
    package func describe(_ context: MentionContext, asNothing: Bool, into features: inout FeatureList) {
        let profile = context.profile
        let base = asNothing ? 200 : 100
        let (kind, series) = (context.kind, context.series)
        let candidates = FeatureHash(Self.bucket(context.candidates.count))
        let bestMatch = FeatureHash(context.headMatches.max() ?? 0)
        let type = FeatureHash(EntityType.allCases.firstIndex(of: profile.type) ?? 0)
        let nearest = FeatureHash(
            context.candidates.first.map { Self.bucket(profile.sentence - entities[$0].lastSentence) } ?? 9
        )
        let early = FeatureHash(min(3, profile.sentence))
        let link = FeatureHash(profile.apposedTo != nil ? 1 : profile.predicateOf != nil ? 2 : 0)
        features.removeAll()
        features.add(base + 1, kind)
        features.add(base + 2, kind, context.role)
        features.add(base + 3, kind, type)
        features.add(base + 4, kind, candidates)
        features.add(base + 5, kind, nearest)
        features.add(base + 6, kind, early)
        features.add(base + 7, kind, context.governorWord)
        features.add(base + 8, kind, FeatureHash(profile.quotation == nil ? 0 : 1))
        features.add(base + 9, series, nearest, candidates)
        features.add(base + 10, series, context.role, context.governorWord)
        if profile.canBePlural {
            features.add(base + 11, kind, FeatureHash(distanceOfUnspokenPlural(before: context.index)))
        }
        guard profile.form != .pronoun else { return }
        features.add(base + 20, series, context.headWord)
        features.add(base + 21, context.headWord)
        features.add(base + 22, series, bestMatch)
        features.add(base + 23, series, bestMatch, FeatureHash(min(3, profile.modifiers.count)))
        features.add(base + 24, context.headWord, bestMatch)
        features.add(base + 25, series, link)
        features.add(base + 26, series, link, type)
        features.add(
            base + 27,
            series,
            FeatureHash(profile.container == nil ? 0 : 1),
            FeatureHash(profile.possessor == nil ? 0 : 1)
        )
        features.add(base + 28, series, FeatureHash(min(5, profile.tokens.count)), bestMatch)
    }
}

extension Discourse {
    private static func bucket(_ number: Int) -> Int {
        switch number {
        case ..<4: number
        case ..<6: 4
        case ..<10: 5
        case ..<20: 6
        default: 7
        }
    }

    private func numberOf(_ number: GrammaticalNumber?) -> Int { number.map { $0 == .singular ? 1 : 2 } ?? 0 }

    private func typeOf(_ entity: Entity) -> Int { EntityType.allCases.firstIndex(of: entity.type) ?? 0 }

    private func genderAgreement(_ profile: MentionProfile, _ entity: Entity) -> Int {
        func number(_ gender: Gender?) -> Int {
            switch gender {
            case nil: 0
            case .feminine: 1
            case .masculine: 2
            case .neutral: 3
            }
        }
        if let known = entity.gender {
            let strong = max(entity.feminine, entity.masculine, entity.neutral) > 2 ? 16 : 0
            return number(profile.gender) * 4 + number(known) + strong
        }
        let usual = entity.nameGroup.flatMap { names.usualGenders[$0] }
        return number(profile.gender) * 4 + number(usual) + 32
    }

    // Whether the mention and the one before lie within a quotation: none, one of the two, the same, two.
    private func quotationRelation(_ profile: MentionProfile, _ last: MentionProfile) -> Int {
        switch (profile.quotation, last.quotation) {
        case (nil, nil): 0
        case (nil, _): 1
        case (_, nil): 2
        case (let a, let b): a == b ? 3 : 4
        }
    }

    private func syntacticRelation(_ profile: MentionProfile, _ last: MentionProfile) -> Int {
        guard profile.sentence == last.sentence else { return 0 }
        if profile.dominators.contains(last.head) { return 9 }
        if let governor = profile.governor, last.governor == governor { return last.role.isSubject ? 1 : 2 }
        if let clause = profile.clause, last.clause == clause { return last.role.isSubject ? 3 : 4 }
        if profile.governor == last.head { return 5 }
        if let container = last.container, profiles[container].tokens.contains(profile.head) { return 6 }
        return last.role.isSubject ? 7 : 8
    }

    // "his wife" again, of the same man.
    private func possession(_ profile: MentionProfile, _ candidate: Int) -> Int {
        let owners = entities[candidate].possessors
        guard let possessor = profile.possessor, let owner = entityOfProfile[possessor] else {
            return owners.isEmpty ? 0 : 1
        }
        if owners.isEmpty { return 2 }
        return owners.contains(owner) ? 3 : 4
    }

    private func structuralLink(_ profile: MentionProfile, _ candidate: Int) -> Int {
        if let renamed = profile.apposedTo, entityOfProfile[renamed] == candidate { return 1 }
        if let subject = profile.predicateOf, entityOfProfile[subject] == candidate { return 2 }
        return 0
    }
}
