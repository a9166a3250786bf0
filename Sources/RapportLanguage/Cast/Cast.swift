/// The people of a text as somebody else has listed them.
///
/// A cast is used as it is: its members are told apart by their names alone, and nobody else is answered as a speaker.
public struct Cast: Hashable, Sendable {
    /// The members; no two have the same id.
    public let members: [CastMember]

    /// Creates a cast; of members with the same id the first counts.
    public init(_ members: [CastMember]) {
        var seen: Set<String> = []
        self.members = members.filter { seen.insert($0.id).inserted }
    }
}
