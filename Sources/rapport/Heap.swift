#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The memory that the program has from the system.
enum Heap {
    /// Keeps what is let go for what comes next, and takes more at a time.
    ///
    /// The tables of a text are large and live shortly, and each page that is given back costs a fault when it is taken again.
    /// Looked up by name: only the C library of Linux has `mallopt`, whose header Swift does not show.
    static func keepFreedMemory() {
        guard let symbol = dlsym(nil, "mallopt") else { return }
        let setOption = unsafeBitCast(symbol, to: (@convention(c) (CInt, CInt) -> CInt).self)
        let trimThreshold: CInt = -1, topPad: CInt = -2, mapThreshold: CInt = -3
        _ = setOption(trimThreshold, 512 << 20)
        _ = setOption(topPad, 16 << 20)
        // No greater one may be set.
        _ = setOption(mapThreshold, 32 << 20)
    }
}
