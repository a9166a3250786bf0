import Glibc
import RapportReaders

/// A file to read.
struct Input {
    let path: String
    /// What its result is called, without extension; within a directory given, its path there.
    let name: String

    /// The files behind the paths given, in order: a directory stands for the files of known formats within it, sorted
    /// by name, hidden ones left out.
    ///
    /// A file whose result would be called as an earlier one's keeps its extension: "a.html" beside "a.txt".
    static func expand(_ paths: [String]) -> [Result<Input, Failure>] {
        var taken: Set<String> = []
        return paths.flatMap { path -> [Result<Input, Failure>] in
            guard isDirectory(path) else {
                return [.success(Input(path: path, last: lastComponent(path), taken: &taken))]
            }
            let root = path.hasSuffix("/") ? String(path.dropLast()) : path
            let files = files(in: root, below: "")
            guard !files.isEmpty else {
                return [.failure(Failure(.noInput, "\(path): no text, Markdown or HTML file in this directory."))]
            }
            return files.map { .success(Input(path: "\(root)/\($0)", last: $0, taken: &taken)) }
        }
    }

    private init(path: String, last: String, taken: inout Set<String>) {
        self.path = path
        guard path != "-" else {
            name = "standard-input"
            return
        }
        let stem = last.lastIndex(of: ".").map { last[..<$0] } ?? last[...]
        var name = stem.isEmpty || stem.hasSuffix("/") ? last : String(stem)
        if taken.contains(name) { name = last }
        var count = 2
        while !taken.insert(name).inserted {
            name = "\(last)-\(count)"
            count += 1
        }
        self.name = name
    }

    private static func lastComponent(_ path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? path
    }

    /// Symbolic links to directories are followed where one is given, not within it, so that no walk goes in circles.
    private static func isDirectory(_ path: String, followingLinks: Bool = true) -> Bool {
        var status = stat()
        let result = followingLinks ? stat(path, &status) : lstat(path, &status)
        return result == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    private static func files(in root: String, below: String) -> [String] {
        guard let directory = opendir("\(root)/\(below)") else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            names.append(
                withUnsafePointer(to: &entry.pointee.d_name) {
                    $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
                }
            )
        }
        return names.filter { !$0.hasPrefix(".") }.sorted().flatMap { name -> [String] in
            let path = below + name
            if isDirectory("\(root)/\(path)", followingLinks: false) { return files(in: root, below: "\(path)/") }
            return DocumentFormat(path: path) == nil ? [] : [path]
        }
    }
}
