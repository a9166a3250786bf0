/// Whom the names of a text mean, where a cast tells it before anything else is resolved.
package struct KnownNames: Sendable {
    /// For each mention the number of the member whom it names.
    let members: [Int?]
    /// The members, as clusters are to have them.
    let castMembers: [CastMember]
    /// The gender of each member, as given or as titles tell.
    let genders: [Gender?]
    /// The same, or else the gender that the given name usually goes with.
    let usualGenders: [Gender?]
    /// The member who says "I" in the narration.
    let narrator: Int?

    /// Whether the members are those of a cast that was handed in.
    var isCastGiven: Bool { castMembers.contains { !$0.isFound } }
}
