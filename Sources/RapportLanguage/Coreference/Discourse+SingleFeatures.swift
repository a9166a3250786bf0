extension Discourse {
    /// Adds single facts about the mention's speaking of its candidate with this rank, for a network to combine.
    func describeSingly(
        _ context: MentionContext,
        rank: Int,
        _ entity: Entity,
        _ recently: Entity.Memory,
        last: MentionProfile,
        into features: inout FeatureList
    ) {
        let profile = context.profile
        func add(_ template: Int, _ number: Int) { features.add(template, FeatureHash(number)) }
        describeMention(context, into: &features)
        add(300, rank)
        add(301, context.salienceRanks[rank])
        add(302, Self.bucket(profile.sentence - entity.lastSentence))
        add(303, Self.bucket(Self.size(profile.head - entity.lastToken)))
        add(304, last.pronoun.map { Int($0.series.rawValue) } ?? 50 + Int(last.determination.rawValue))
        add(305, last.pronoun.map { Int($0.shape.rawValue) } ?? 9)
        add(306, Int(last.role.rawValue))
        add(307, Self.size(recently.mentions))
        add(308, genderAgreement(profile, entity))
        add(309, numberOf(profile.number) * 4 + numberOf(entity.number))
        add(310, typeOf(entity))
        add(311, quotationRelation(profile, last))
        add(312, syntacticRelation(profile, last))
        add(313, (entity.named ? 1 : 0) + (entity.described ? 2 : 0) + (entity.members.isEmpty ? 0 : 4))
        add(314, context.headMatches[rank])
        add(315, possession(profile, context.candidates[rank]))
        add(316, structuralLink(profile, context.candidates[rank]))
        add(317, Int(recently.series & Self.conversation))
        add(318, min(2, profile.block - last.block))
        add(319, modifierAgreement(profile, entity))
        add(320, entity.phrases.contains(profile.phrase) ? 1 : 0)
        add(321, profile.governorWord == last.governorWord && profile.governorWord != 0 ? 1 : 0)
        add(322, profile.role == last.role ? 1 : 0)
        add(323, Self.size(recently.subjects))
        let read = min(context.index, Entity.span)
        add(324, Self.size(recently.mentions * 100 / max(1, recently.mentions + read)))
        add(325, last.container == nil ? 0 : 1)
        add(326, Self.bucket(profile.sentence - entity.sentenceBefore))
        add(327, classAgreement(profile, entity).code)
        features.add(328, FeatureHash(bits: entity.headWords.last ?? 0))
        features.add(329, FeatureHash(bits: last.governorWord))
        features.add(330, FeatureHash(bits: last.headWord))
        add(331, Int(recently.series))
        add(332, Int(entity.headCluster))
        add(333, Int(last.governorCluster))
        add(334, clusterAgreement(profile, entity))
    }

    /// Adds single facts about the mention's being the first of its entity, or no mention at all.
    func describeSingly(_ context: MentionContext, asNothing: Bool, into features: inout FeatureList) {
        let profile = context.profile
        let base = asNothing ? 450 : 400
        func add(_ template: Int, _ number: Int) { features.add(base + template, FeatureHash(number)) }
        describeMention(context, into: &features)
        features.add(base)
        add(1, Self.bucket(context.candidates.count))
        add(2, context.headMatches.max() ?? 0)
        add(3, context.candidates.first.map { Self.bucket(profile.sentence - entities[$0].lastSentence) } ?? 9)
        add(4, min(3, profile.sentence))
        add(5, profile.canBePlural ? distanceOfUnspokenPlural(before: context.index) : 10)
        add(6, Self.bucket(profile.tokens.count))
        add(7, min(3, profile.modifiers.count))
        features.add(base + 8, context.headWord)
    }

    private func describeMention(_ context: MentionContext, into features: inout FeatureList) {
        let profile = context.profile
        func add(_ template: Int, _ number: Int) { features.add(template, FeatureHash(number)) }
        features.add(200, context.kind)
        features.add(201, context.series)
        features.add(202, context.role)
        features.add(203, context.headWord)
        features.add(204, context.governorWord)
        add(205, profile.quotation == nil ? 0 : 1)
        add(206, typeOf(profile))
        add(207, (profile.container == nil ? 0 : 1) + (profile.possessor == nil ? 0 : 2))
        add(208, profile.apposedTo != nil ? 1 : profile.predicateOf != nil ? 2 : 0)
        add(209, Int(profile.nounClasses.rawValue >> 16))
        add(210, Self.bucket(context.candidates.count))
        add(212, Int(profile.headCluster))
        add(213, Int(profile.governorCluster))
        add(211, profile.head - profile.firstOfSentence < 4 ? 1 : 0)
    }

    /// The bits of "I", "we" and "you" among the series of pronouns.
    static let conversation = [Pronoun.Series.i, .we, .you].reduce(UInt16(0)) { $0 | 1 << UInt16($1.rawValue) }

    // How large a number is, in steps that grow.
    private static func size(_ number: Int) -> Int {
        number < 4 ? max(0, number) : min(12, 2 + Int.bitWidth - number.leadingZeroBitCount)
    }
}
