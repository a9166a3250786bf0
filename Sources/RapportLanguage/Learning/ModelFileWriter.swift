#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Gathers sections and writes them as a ``ModelFile``; the same sections make the same bytes.
public struct ModelFileWriter: Sendable {
    private var sections: [(name: String, bytes: [UInt8])] = []

    /// Creates a writer without sections.
    public init() {}

    /// Adds a section of bytes.
    ///
    /// - Precondition: the name is new and has at most 31 bytes.
    public mutating func add(_ name: String, bytes: [UInt8]) {
        precondition(name.utf8.count < ModelFile.nameSize, "the name of a section has at most 31 bytes")
        precondition(!sections.contains { $0.name == name }, "a section of this name is there already")
        sections.append((name, bytes))
    }

    /// Adds a section of numbers.
    public mutating func add<Number: FixedWidthInteger>(_ name: String, numbers: [Number]) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(numbers.count * MemoryLayout<Number>.size)
        for number in numbers { withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) } }
        add(name, bytes: bytes)
    }

    /// Adds a section of strings, none of which holds a line break.
    public mutating func add(_ name: String, lines: [String]) {
        var bytes: [UInt8] = []
        for line in lines {
            bytes.append(contentsOf: line.utf8)
            bytes.append(UInt8(ascii: "\n"))
        }
        add(name, bytes: bytes)
    }

    /// The whole file.
    public var bytes: [UInt8] {
        var bytes = ModelFile.magic
        func append(_ number: some FixedWidthInteger) {
            withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
        }
        append(ModelFile.version)
        append(UInt32(sections.count))
        var offset = Self.aligned(ModelFile.headerSize + sections.count * ModelFile.entrySize)
        for section in sections {
            bytes.append(contentsOf: section.name.utf8)
            bytes.append(contentsOf: repeatElement(0, count: ModelFile.nameSize - section.name.utf8.count))
            append(UInt64(offset))
            append(UInt64(section.bytes.count))
            offset = Self.aligned(offset + section.bytes.count)
        }
        for section in sections {
            bytes.append(contentsOf: repeatElement(0, count: Self.aligned(bytes.count) - bytes.count))
            bytes.append(contentsOf: section.bytes)
        }
        return bytes
    }

    /// Writes the file: to a name of its own first, then renamed, so that no reader meets half a model.
    ///
    /// - Throws: ``ModelFileError/unwritable(path:errno:)``.
    public func write(to path: String) throws(ModelFileError) {
        let partial = path + ".partial"
        guard let file = fopen(partial, "wb") else { throw .unwritable(path: path, errno: errno) }
        let bytes = self.bytes
        let written = fwrite(bytes, 1, bytes.count, file)
        guard fclose(file) == 0, written == bytes.count, rename(partial, path) == 0 else {
            throw .unwritable(path: path, errno: errno)
        }
    }

    private static func aligned(_ offset: Int) -> Int {
        (offset + ModelFile.alignment - 1) / ModelFile.alignment * ModelFile.alignment
    }
}
