extension Discourse {
    /// Fills the list with the features of the mention's speaking of its candidate with this rank.
    package func describe(_ context: MentionContext, rank: Int, into candidate: inout CandidateFeatures) {
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
        let recently = entity.recently(at: context.index)
        let size = FeatureHash(Self.bucket(recently.mentions))
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
        let conversation = FeatureHash(Int(recently.series & Self.conversation))
        let block = FeatureHash(min(2, profile.block - last.block))
        let theirHead = FeatureHash(bits: entity.headWords.last ?? 0)
        let modifiers = FeatureHash(modifierAgreement(profile, entity))
        let phrase = FeatureHash(entity.phrases.contains(profile.phrase) ? 1 : 0)
        let classes = classAgreement(profile, entity)

        candidate.removeAll()
        describeSingly(context, rank: rank, entity, recently, last: last, into: &candidate.single)
        candidate.joined.add(1, kind)
        candidate.joined.add(2, kind, sentences)
        candidate.joined.add(3, kind, recent)
        candidate.joined.add(4, kind, sentences, recent)
        candidate.joined.add(5, kind, salient)
        candidate.joined.add(6, kind, salient, recent)
        candidate.joined.add(7, kind, lastKind)
        candidate.joined.add(8, kind, lastKind, sentences)
        candidate.joined.add(9, kind, lastRole, sentences)
        candidate.joined.add(10, series, lastRole, context.role, sentences)
        candidate.joined.add(11, kind, size)
        candidate.joined.add(12, kind, size, sentences)
        candidate.joined.add(13, kind, gender)
        candidate.joined.add(14, series, gender, recent)
        candidate.joined.add(15, kind, number)
        candidate.joined.add(16, kind, number, richness)
        candidate.joined.add(17, kind, type)
        candidate.joined.add(18, kind, quoting)
        candidate.joined.add(19, series, quoting, lastKind)
        candidate.joined.add(20, series, quoting, sentences)
        candidate.joined.add(21, kind, syntax)
        candidate.joined.add(22, series, syntax, lastRole, context.role)
        candidate.joined.add(23, kind, richness)
        candidate.joined.add(24, series, richness, sentences)
        candidate.joined.add(25, kind, theirHead)
        candidate.joined.add(26, series, context.headWord, theirHead)
        candidate.joined.add(27, context.headWord, theirHead)
        candidate.joined.add(28, kind, block, sentences)
        candidate.joined.add(29, series, conversation, quoting)
        candidate.joined.add(30, series, recent, salient, gender)
        candidate.joined.add(31, series, lastRole, size, recent)
        candidate.joined.add(
            32,
            series,
            FeatureHash(profile.governorWord == last.governorWord && profile.governorWord != 0 ? 1 : 0),
            sentences
        )
        candidate.joined.add(33, series, richness, lastRole, sentences)
        candidate.joined.add(34, series, size, sentences, richness)
        candidate.joined.add(35, series, type, context.role)
        candidate.joined.add(36, series, salient, sentences, lastRole)
        candidate.joined.add(37, series, gender, salient, sentences)
        candidate.joined.add(38, sentences, recent)
        candidate.joined.add(39, lastRole, sentences, salient)
        candidate.joined.add(40, series, lastKind, lastRole, sentences)
        candidate.joined.add(41, kind, context.governorWord, type)
        candidate.joined.add(42, kind, FeatureHash(Int(profile.governorCluster)), type)
        candidate.joined.add(
            43,
            series,
            FeatureHash(Int(profile.governorCluster)),
            FeatureHash(Int(entity.headCluster))
        )
        if isStory {
            let turn = FeatureHash(turn(profile, entity))
            candidate.single.add(335, turn)
            candidate.joined.add(70, kind, turn)
            candidate.joined.add(71, series, turn, recent)
            candidate.joined.add(72, series, turn, lastRole, sentences)
            candidate.joined.add(73, series, turn, quoting, block)
        }
        guard profile.form != .pronoun else { return }
        candidate.joined.add(50, kind, match)
        candidate.joined.add(51, kind, match, sentences)
        candidate.joined.add(52, series, match, recent)
        candidate.joined.add(53, series, match, possessors)
        candidate.joined.add(54, series, link)
        candidate.joined.add(55, series, link, type)
        candidate.joined.add(56, series, match, lastKind)
        candidate.joined.add(57, context.headWord, match)
        candidate.joined.add(58, series, match, size)
        candidate.joined.add(59, series, possessors, lastKind)
        candidate.joined.add(60, series, match, FeatureHash(min(3, profile.modifiers.count)), type)
        candidate.joined.add(61, kind, modifiers)
        candidate.joined.add(66, series, match, FeatureHash(clusterAgreement(profile, entity)))
        candidate.joined.add(62, series, match, modifiers)
        candidate.joined.add(63, series, match, phrase, sentences)
        candidate.joined.add(64, context.headWord, match, modifiers)
        candidate.joined.add(65, series, match, FeatureHash(classes.shared ? 1 : 0), sentences)
    }

    /// Fills the list with the features of the mention's being the first of its entity, or no mention at all.
    package func describe(_ context: MentionContext, asNothing: Bool, into candidate: inout CandidateFeatures) {
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
        candidate.removeAll()
        describeSingly(context, asNothing: asNothing, into: &candidate.single)
        candidate.joined.add(base + 1, kind)
        candidate.joined.add(base + 2, kind, context.role)
        candidate.joined.add(base + 3, kind, type)
        candidate.joined.add(base + 4, kind, candidates)
        candidate.joined.add(base + 5, kind, nearest)
        candidate.joined.add(base + 6, kind, early)
        candidate.joined.add(base + 7, kind, context.governorWord)
        candidate.joined.add(base + 8, kind, FeatureHash(profile.quotation == nil ? 0 : 1))
        candidate.joined.add(base + 9, series, nearest, candidates)
        candidate.joined.add(base + 10, series, context.role, context.governorWord)
        if profile.canBePlural {
            candidate.joined.add(base + 11, kind, FeatureHash(distanceOfUnspokenPlural(before: context.index)))
        }
        guard profile.form != .pronoun else { return }
        candidate.joined.add(base + 20, series, context.headWord)
        candidate.joined.add(base + 21, context.headWord)
        candidate.joined.add(base + 22, series, bestMatch)
        candidate.joined.add(base + 23, series, bestMatch, FeatureHash(min(3, profile.modifiers.count)))
        candidate.joined.add(base + 24, context.headWord, bestMatch)
        candidate.joined.add(base + 25, series, link)
        candidate.joined.add(base + 26, series, link, type)
        candidate.joined.add(
            base + 27,
            series,
            FeatureHash(profile.container == nil ? 0 : 1),
            FeatureHash(profile.possessor == nil ? 0 : 1)
        )
        candidate.joined.add(base + 28, series, FeatureHash(min(5, profile.tokens.count)), bestMatch)
    }
}
