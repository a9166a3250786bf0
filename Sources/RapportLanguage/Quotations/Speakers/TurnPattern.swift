/// How the speaker of a turn goes with the speakers of the two turns before.
enum TurnPattern: Int, CaseIterable {
    /// The same as before.
    case same
    /// The one before the last: two people take turns.
    case back
    /// Neither of them, after two different speakers or two turns of one.
    case third, new
    /// The last speaker is unknown, and this one is the one before, or not.
    case backAfterUnknown, newAfterUnknown
    /// This speaker is unknown.
    case unknown

    /// The pattern of three speakers; nil stands for unknown.
    init(_ earlier: Int?, _ previous: Int?, _ speaker: Int?) {
        guard let speaker else {
            self = .unknown
            return
        }
        guard let previous else {
            self = speaker == earlier ? .backAfterUnknown : .newAfterUnknown
            return
        }
        if speaker == previous {
            self = .same
        } else if speaker == earlier {
            self = .back
        } else {
            self = earlier == previous ? .new : .third
        }
    }
}
