public import RapportText

/// Reads subtitles in SubRip and WebVTT.
///
/// What is heard becomes speeches, with the times they are heard at; sounds and manners in brackets, and music, become
/// directions. A speaker is known where a voice tag, a name before a colon, or a name in brackets tells; dashes divide two
/// speakers. A sentence that runs on in the next subtitle is one speech. Ten seconds in which nothing is heard begin a scene.
public struct SubtitleReader: Sendable {
    private let isWebVTT: Bool

    /// Creates a reader of SubRip, or of WebVTT (https://www.w3.org/TR/webvtt1/).
    public init(isWebVTT: Bool) { self.isWebVTT = isWebVTT }

    /// Reads subtitles; what the source already knows is kept.
    ///
    /// - Throws: ``ReadingError`` where there is no subtitle in it.
    /// - Complexity: O(bytes).
    public func read(_ text: String, source: Source) throws(ReadingError) -> Document {
        let file = SubtitleFile(text, isWebVTT: isWebVTT)
        guard !file.cues.isEmpty else {
            throw ReadingError(
                .malformed,
                reason: "there is no subtitle in it: no line has the times of one",
                advice: "Check that it is a SubRip or WebVTT file and was saved whole",
                line: file.warnings.first?.line
            )
        }
        var writer = SubtitleWriter(warnings: file.warnings)
        for cue in file.cues { writer.write(SubtitleUtterance.all(in: cue, isWebVTT: isWebVTT), at: cue.time) }
        return try writer.document(source: source)
    }
}
