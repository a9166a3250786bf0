/// What a model may know of a word without its neighbours: hashes of its letters, made once and used by all layers.
package struct WordFeatures: Sendable {
    /// The letters, with typographic punctuation made plain.
    package var form = FeatureHash(-1)
    /// The same in lower case.
    package var lower = FeatureHash(-1)
    /// The last one to four bytes, in lower case.
    package var suffixes = (FeatureHash(-1), FeatureHash(-1), FeatureHash(-1), FeatureHash(-1))
    /// The last five bytes, in lower case.
    package var suffix5 = FeatureHash(-1)
    /// The first one to three bytes, in lower case.
    package var prefixes = (FeatureHash(-1), FeatureHash(-1), FeatureHash(-1))
    /// The kinds of letters in order, runs cut to two: "Xxx" for "Anna", "d.dd" for "3.50".
    package var shape = FeatureHash(-1)

    /// The place before the first word and after the last.
    package static let outside = WordFeatures()

    package init() {}

    /// Reads a word.
    package init(_ bytes: UnsafeBufferPointer<UInt8>, using buffers: inout WordBuffers) {
        buffers.read(bytes)
        form = FeatureHash(buffers.plain)
        shape = FeatureHash(buffers.shape)
        lower = FeatureHash(buffers.lower)
        let letters = buffers.lower
        let count = letters.count
        suffixes = (
            FeatureHash(letters[max(0, count - 1)...]), FeatureHash(letters[max(0, count - 2)...]),
            FeatureHash(letters[max(0, count - 3)...]), FeatureHash(letters[max(0, count - 4)...])
        )
        suffix5 = FeatureHash(letters[max(0, count - 5)...])
        prefixes = (
            FeatureHash(letters[..<min(1, count)]), FeatureHash(letters[..<min(2, count)]),
            FeatureHash(letters[..<min(3, count)])
        )
    }
}
