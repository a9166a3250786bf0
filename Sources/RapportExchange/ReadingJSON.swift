public import RapportRelations

/// The exported form `rapport.reading/1` of a reading.
public struct ReadingJSON: Sendable {
    /// The version of the form.
    public static let format = "rapport.reading/1"
}
