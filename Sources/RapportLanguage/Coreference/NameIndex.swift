/// The names of a document in groups, one group for each who bears them, before anything else is resolved.
///
/// Full names and names with titles make the groups; a bare family or given name joins the only group it fits, or, where
/// it fits several, is left to be given to the most salient of them when it is met.
struct NameIndex: Sendable {
    /// For each profile the groups its name can belong to; nil for what is not a name.
    private(set) var readings: [NameReading?]
    /// The number of groups.
    private(set) var count: Int

    /// Groups the names among the profiles.
    ///
    /// - Complexity: O(mentions + names · groups), names and groups distinct.
    init(_ profiles: [MentionProfile], in annotation: Annotation) {
        readings = [NameReading?](repeating: nil, count: profiles.count)
        var people = PersonNameGrouper()
        var others = OtherNameGrouper()
        for (index, profile) in profiles.enumerated() where profile.form == .proper {
            let words = profile.tokens.map { annotation.form(of: $0) }
            if profile.type == .person {
                people.add(PersonName(words: words), isFamily: profile.number == .plural, role: profile.stageRole, at: index)
            } else {
                others.add(words, type: profile.type, at: index)
            }
        }
        for (mention, reading) in people.readings() { readings[mention] = reading }
        for (mention, group) in others.groups() { readings[mention] = NameReading(candidates: [people.count + group]) }
        count = people.count + others.count
    }
}
