/// Why a model cannot be used.
public enum ModelFileError: Error, Equatable, Sendable {
    /// The file cannot be opened or mapped; the number is the system's `errno`.
    case unreadable(path: String, errno: Int32)
    /// The file does not begin as a model file does.
    case notAModel(path: String)
    /// The file was written in another version of the format.
    case unsupportedVersion(path: String, version: UInt32)
    /// The file ends too early, or its table of sections points outside it.
    case damaged(path: String)
    /// The file lacks a section, or the section has not the size it should.
    case badSection(path: String, name: String)
    /// The package's resources hold no model of this name.
    case missing(name: String)
    /// OpenBLAS, which multiplies the matrices of networks, is not installed.
    case missingOpenBLAS
    /// The file cannot be written; the number is the system's `errno`.
    case unwritable(path: String, errno: Int32)
}

extension ModelFileError: CustomStringConvertible {
    /// The reason in words.
    public var description: String {
        switch self {
        case .unreadable(let path, let errno): "\(path): the model cannot be read (errno \(errno))"
        case .notAModel(let path): "\(path): not a model file"
        case .unsupportedVersion(let path, let version): "\(path): model format \(version) is not supported"
        case .damaged(let path): "\(path): the model file is damaged"
        case .badSection(let path, let name): "\(path): section '\(name)' is missing or damaged"
        case .missing(let name): "the model '\(name)' is missing from the package's resources"
        case .missingOpenBLAS: "OpenBLAS is not installed (Debian and Ubuntu: apt-get install libopenblas0)"
        case .unwritable(let path, let errno): "\(path): the model cannot be written (errno \(errno))"
        }
    }
}
