/// What decides whom each mention speaks of, one by one in order of the text.
package protocol CandidateChooser {
    /// The candidate that the mention speaks of.
    mutating func choose(_ context: MentionContext, in discourse: borrowing Discourse) -> Discourse.Resolution
}
