import NIOCore

/// A page in pieces, between which goes what differs from reader to reader.
struct CachedBody: Weighed {
    private let pieces: [ByteBuffer]
    /// How many bytes the pieces have.
    let size: Int

    /// Cuts a page at every occurrence of a placeholder.
    init(_ page: String, around placeholder: String) {
        pieces = page.split(separator: placeholder, omittingEmptySubsequences: false).map { ByteBuffer(substring: $0) }
        size = pieces.reduce(0) { $0 + $1.readableBytes }
    }

    /// The page with a value in every gap.
    func filled(with value: String) -> ByteBuffer {
        guard pieces.count > 1 else { return pieces[0] }
        var buffer = ByteBufferAllocator().buffer(capacity: size + pieces.count * value.utf8.count)
        for (index, piece) in pieces.enumerated() {
            if index > 0 { buffer.writeString(value) }
            buffer.writeImmutableBuffer(piece)
        }
        return buffer
    }
}
