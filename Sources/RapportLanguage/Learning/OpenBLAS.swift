import Dispatch

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The library that multiplies matrices, opened when it is first needed.
///
/// It is not linked: a linked OpenBLAS starts threads before the program begins, which keep the cores busy for some
/// hundredths of a second, also where no matrix is ever multiplied.
enum OpenBLAS {
    /// `cblas_sgemm`, whose orders and transpositions are numbers.
    typealias Multiply =
        @convention(c) @Sendable (
            _ order: CInt, _ left: CInt, _ right: CInt, _ height: CInt, _ width: CInt, _ inner: CInt,
            _ factor: Float, _ first: UnsafePointer<Float>, _ firstStride: CInt, _ second: UnsafePointer<Float>,
            _ secondStride: CInt, _ keep: Float, _ product: UnsafeMutablePointer<Float>, _ productStride: CInt
        ) -> Void

    /// Rows follow each other in memory.
    static let rowMajor: CInt = 101
    static let asItIs: CInt = 111
    static let transposed: CInt = 112

    /// The file names that the library has on Linux and macOS.
    private static let names = [
        "libopenblas.so.0", "libopenblas.so", "libopenblas.dylib", "/opt/homebrew/opt/openblas/lib/libopenblas.dylib",
    ]

    /// Begins to open the library on another thread.
    static func open() { DispatchQueue.global().async { _ = multiply } }

    /// The function that multiplies; nil where the library is not installed.
    static let multiply: Multiply? = {
        // One thread: documents and sentences are spread over the cores instead.
        setenv("OPENBLAS_NUM_THREADS", "1", 1)
        for name in names {
            guard let library = dlopen(name, RTLD_NOW | RTLD_LOCAL), let multiply = dlsym(library, "cblas_sgemm") else {
                continue
            }
            // Builds on OpenMP look at another variable.
            if let limit = dlsym(library, "openblas_set_num_threads") {
                unsafeBitCast(limit, to: (@convention(c) (CInt) -> Void).self)(1)
            }
            return unsafeBitCast(multiply, to: Multiply.self)
        }
        return nil
    }()
}
