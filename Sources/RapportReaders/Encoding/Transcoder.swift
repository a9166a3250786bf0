#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Converts bytes of another encoding to UTF-8 through the C library's `iconv`.
struct Transcoder: ~Copyable {
    private let handle: iconv_t

    /// Opens a conversion from an encoding; nil where the C library does not know it.
    init?(from encoding: String) {
        guard let handle = iconv_open("UTF-8", encoding), handle != iconv_t(bitPattern: -1) else { return nil }
        self.handle = handle
    }

    deinit { iconv_close(handle) }

    /// The text; nil where bytes do not fit the encoding.
    func transcode(_ bytes: ArraySlice<UInt8>) -> String? {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count + bytes.count / 8)
        var chunk = [CChar](repeating: 0, count: 1 << 16)
        let whole = bytes.withUnsafeBytes { input in
            var next = UnsafeMutableRawPointer(mutating: input.baseAddress)?.assumingMemoryBound(to: CChar.self)
            var left = input.count
            while left > 0 {
                var failure: Int32 = 0
                let before = left
                let written = chunk.withUnsafeMutableBufferPointer { room in
                    var target = room.baseAddress
                    var free = room.count
                    if iconv(handle, &next, &left, &target, &free) == size_t.max {
                        failure = errno
                    }
                    return room.count - free
                }
                chunk.withUnsafeBytes { output.append(contentsOf: $0[..<written]) }
                // A full chunk is no failure; anything else is, and so is a call that moves nothing.
                if failure != 0 && failure != E2BIG { return false }
                if left == before && written == 0 { return false }
            }
            return true
        }
        return whole ? String(decoding: output, as: UTF8.self) : nil
    }
}
