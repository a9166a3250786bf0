/// The models of talk: one for a cast, handed in or made of a book's names, one for the people found in a book that makes none,
/// one for those of a short text.
///
/// Apart, because people found are less sure to be one each, and those of a short text least, whose names come back too seldom
/// to be gathered: their names and pronouns weigh less.
package struct SpeakerModels: Sendable {
    let given: SpeakerModel
    let found: SpeakerModel
    let short: SpeakerModel

    /// The model for the people of an annotation.
    func model(for people: People, _ annotation: Annotation) -> SpeakerModel {
        people.isCastKnown ? given : BookCast.isBook(annotation) ? found : short
    }

    /// Opens the models that the trainer wrote.
    ///
    /// - Throws: ``ModelFileError``.
    init(_ file: ModelFile) throws(ModelFileError) {
        given = try SpeakerModel(file, name: "given")
        found = try SpeakerModel(file, name: "found")
        short = try SpeakerModel(file, name: "short")
    }
}
