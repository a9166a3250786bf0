/// The models of talk: one for a cast that was handed in, one for the people found.
///
/// Apart, because people found are less sure to be one each: their names and pronouns weigh less.
package struct SpeakerModels: Sendable {
    let given: SpeakerModel
    let found: SpeakerModel

    /// Opens the models that the trainer wrote.
    ///
    /// - Throws: ``ModelFileError``.
    init(_ file: ModelFile) throws(ModelFileError) {
        given = try SpeakerModel(file, name: "given")
        found = try SpeakerModel(file, name: "found")
    }
}
