/// What all candidates of one mention share when features are made of them.
package struct MentionContext {
    /// The profile's index.
    package let index: Int
    /// The entities it can speak of, the latest first.
    package let candidates: [Int]
    let profile: MentionProfile
    // For each candidate how many others are more salient, at most 4.
    let salienceRanks: [Int]
    // For each candidate how well the nouns match.
    let headMatches: [Int]
    // The mention by its pronoun or determination, exactly and coarsely.
    let kind: FeatureHash
    let series: FeatureHash
    let role: FeatureHash
    let headWord: FeatureHash
    let governorWord: FeatureHash

    /// Gathers what is known of a mention before its candidates are looked at one by one.
    package init(of index: Int, in discourse: borrowing Discourse) {
        self.index = index
        let profile = discourse.profiles[index]
        let candidates = discourse.candidates(for: index)
        self.profile = profile
        self.candidates = candidates
        kind = FeatureHash(Self.kind(of: profile))
        series = FeatureHash(Self.series(of: profile))
        role = FeatureHash(Int(profile.role.rawValue))
        headWord = FeatureHash(bits: profile.headWord)
        governorWord = FeatureHash(bits: profile.governorWord)
        let saliences = candidates.map { discourse.entities[$0].salience(at: profile.sentence) }
        salienceRanks = saliences.map { salience in min(4, saliences.count { $0 > salience }) }
        headMatches = candidates.map { Self.headMatch(profile, discourse.entities[$0]) }
    }

    private static func kind(of profile: MentionProfile) -> Int {
        guard let pronoun = profile.pronoun else {
            return 100 + Int(profile.determination.rawValue) * 4 + (profile.number == .plural ? 2 : 0)
                + (profile.type == .person ? 1 : 0)
        }
        return Int(pronoun.series.rawValue) * 4 + Int(pronoun.shape.rawValue)
    }

    private static func series(of profile: MentionProfile) -> Int {
        profile.pronoun.map { Int($0.series.rawValue) } ?? (50 + Int(profile.determination.rawValue))
    }

    // 0: no; 1: among its nouns; 2: its latest noun; 3 and 4: the same with a modifier in common; 5: a modifier is its noun; 6: the other way round.
    private static func headMatch(_ profile: MentionProfile, _ entity: Entity) -> Int {
        guard profile.form != .pronoun else { return 0 }
        let common = profile.modifiers.contains { entity.modifiers.contains($0) } ? 2 : 0
        if entity.headWords.last == profile.headWord { return 2 + common }
        if entity.headWords.contains(profile.headWord) { return 1 + common }
        if entity.modifiers.contains(profile.headWord) { return 6 }
        return profile.modifiers.contains { entity.headWords.contains($0) } ? 5 : 0
    }
}
