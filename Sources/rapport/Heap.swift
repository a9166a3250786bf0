#if canImport(Glibc)
    import Glibc
#endif

/// The memory that the program has from the system.
enum Heap {
    /// Keeps what is let go for what comes next, and takes more at a time: the tables of a text are large and live shortly, and
    /// each page that is given back costs a fault when it is taken again. Only the C library of Linux has to be told.
    static func keepFreedMemory() {
        #if canImport(Glibc)
            // The greatest that may be set; greater blocks go back when they are freed.
            mallopt(M_MMAP_THRESHOLD, 32 << 20)
            mallopt(M_TRIM_THRESHOLD, 512 << 20)
            mallopt(M_TOP_PAD, 16 << 20)
        #endif
    }
}
