extension Discourse {
    static func bucket(_ number: Int) -> Int {
        switch number {
        case ..<4: number
        case ..<6: 4
        case ..<10: 5
        case ..<20: 6
        default: 7
        }
    }

    func numberOf(_ number: GrammaticalNumber?) -> Int { number.map { $0 == .singular ? 1 : 2 } ?? 0 }

    func typeOf(_ profile: MentionProfile) -> Int { EntityType.allCases.firstIndex(of: profile.type) ?? 0 }

    func typeOf(_ entity: Entity) -> Int { EntityType.allCases.firstIndex(of: entity.type) ?? 0 }

    func genderAgreement(_ profile: MentionProfile, _ entity: Entity) -> Int {
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
    func quotationRelation(_ profile: MentionProfile, _ last: MentionProfile) -> Int {
        switch (profile.quotation, last.quotation) {
        case (nil, nil): 0
        case (nil, _): 1
        case (_, nil): 2
        case (let a, let b): a == b ? 3 : 4
        }
    }

    func syntacticRelation(_ profile: MentionProfile, _ last: MentionProfile) -> Int {
        guard profile.sentence == last.sentence else { return 0 }
        if profile.dominators.contains(last.head) { return 9 }
        if let governor = profile.governor, last.governor == governor { return last.role.isSubject ? 1 : 2 }
        if let clause = profile.clause, last.clause == clause { return last.role.isSubject ? 3 : 4 }
        if profile.governor == last.head { return 5 }
        if let container = last.container, profiles[container].tokens.contains(profile.head) { return 6 }
        return last.role.isSubject ? 7 : 8
    }

    // How long ago the entity was told to speak, where the mention is told to and where it is not: people take turns.
    func turn(_ profile: MentionProfile, _ entity: Entity) -> Int {
        guard profile.quotation == nil else { return 0 }
        let passed = entity.spokeInBlock.map { profile.block - $0 }
        let step = passed.map { $0 < 4 ? 1 + $0 : $0 < 7 ? 5 : 6 } ?? 7
        return step * 2 + (profile.isSpeaking ? 1 : 0)
    }

    // "his wife" again, of the same man.
    func possession(_ profile: MentionProfile, _ candidate: Int) -> Int {
        let owners = entities[candidate].possessors
        guard let possessor = profile.possessor, let owner = entityOfProfile[possessor] else {
            return owners.isEmpty ? 0 : 1
        }
        if owners.isEmpty { return 2 }
        return owners.contains(owner) ? 3 : 4
    }

    func structuralLink(_ profile: MentionProfile, _ candidate: Int) -> Int {
        if let renamed = profile.apposedTo, entityOfProfile[renamed] == candidate { return 1 }
        if let subject = profile.predicateOf, entityOfProfile[subject] == candidate { return 2 }
        return 0
    }

    // How the words about the nouns go together: none here; all among the entity's; some; none of them; the entity has none.
    func modifierAgreement(_ profile: MentionProfile, _ entity: Entity) -> Int {
        guard profile.form != .pronoun else { return 0 }
        if profile.modifiers.isEmpty { return entity.modifiers.isEmpty ? 1 : 2 }
        if entity.modifiers.isEmpty { return 3 }
        let common = profile.modifiers.count { entity.modifiers.contains($0) || entity.headWords.contains($0) }
        return common == profile.modifiers.count ? 4 : common > 0 ? 5 : 6
    }

    // Whether the nouns are of one kind: their classes by WordNet, those of the most frequent senses apart.
    func classAgreement(_ profile: MentionProfile, _ entity: Entity) -> (shared: Bool, code: Int) {
        let common = profile.nounClasses.intersection(entity.nounClasses)
        let (first, any) = (common.rawValue >> 16, common.rawValue & 0xFFFF)
        let known = (profile.nounClasses.isEmpty ? 1 : 0) + (entity.nounClasses.isEmpty ? 2 : 0)
        return (first != 0, first != 0 ? 10 + first.trailingZeroBitCount : any != 0 ? 4 : known)
    }

    // How many steps of the paths of their word clusters the nouns share, in twos; 15 where one of them has none.
    func clusterAgreement(_ profile: MentionProfile, _ entity: Entity) -> Int {
        guard profile.headCluster != 0, entity.headCluster != 0 else { return 15 }
        return min(16, (profile.headCluster ^ entity.headCluster).trailingZeroBitCount) / 2
    }
}
