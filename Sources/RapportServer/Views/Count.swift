/// How many of something there are, in words.
enum Count {
    /// "1 bond", "2 bonds".
    static func of(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}
