import Glibc
import RapportReaders

extension Input {
    /// The paths that match a pattern, where a path is one and no file is called so; else the path itself.
    static func matching(_ path: String) -> [String] {
        guard path.contains(where: { "*?[".contains($0) }), access(path, F_OK) != 0 else { return [path] }
        var found = glob_t()
        defer { globfree(&found) }
        guard glob(path, 0, nil, &found) == 0 else { return [path] }
        return (0..<Int(found.gl_pathc)).compactMap { found.gl_pathv[$0].map { String(cString: $0) } }
    }

    /// The paths a list names, one a line; empty lines count for nothing.
    ///
    /// - Throws: `ReadingError`.
    static func listed(in file: String) throws -> [String] {
        let bytes =
            file == "-"
            ? try FileBytes.read(descriptor: STDIN_FILENO, limit: .max >> 1)
            : try FileBytes.read(path: file, limit: .max >> 1)
        return bytes.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
    }
}
