extension Gender {
    /// The gender that tables write as `f`, `m` or `n`; nil for anything else.
    init?(letter: some StringProtocol) {
        switch letter {
        case "f": self = .feminine
        case "m": self = .masculine
        case "n": self = .neutral
        default: return nil
        }
    }
}
