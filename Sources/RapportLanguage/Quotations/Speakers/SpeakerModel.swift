/// The scorers that tell who speaks in talk, and to whom.
package struct SpeakerModel: Sendable {
    /// Weighs the turns for a first time.
    let first: TurnScorers
    /// Weighs them again, when it is known who is likely to take part in which conversation.
    let second: TurnScorers
    /// Scores those who may be spoken to: above nothing for more likely than not.
    let addressees: any Scorer

    package init(first: TurnScorers, second: TurnScorers, addressees: any Scorer) {
        self.first = first
        self.second = second
        self.addressees = addressees
    }

    /// Opens the scorers that the trainer wrote under a name.
    ///
    /// - Throws: ``ModelFileError``.
    package init(_ file: ModelFile, name: String) throws(ModelFileError) {
        first = try TurnScorers(file, name: name + ".first")
        second = try TurnScorers(file, name: name + ".second")
        addressees = try LinearScorer(file, name: name + ".addressees")
    }
}
