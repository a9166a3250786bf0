/// A file of named sections, mapped into memory: what a model is kept in.
///
/// Little endian: the magic bytes `RAPPORT\n`, the format's version (UInt32), the number of sections (UInt32); for each
/// section its name (32 bytes, filled with zeros), offset and size in bytes (UInt64 each); then the sections, each
/// beginning at a multiple of 64 bytes, so that rows of weights do not straddle cache lines.
public struct ModelFile: Sendable {
    /// The version of the format that is written and read.
    public static let version: UInt32 = 1
    static let magic: [UInt8] = Array("RAPPORT\n".utf8)
    static let headerSize = 16
    static let entrySize = 48
    static let nameSize = 32
    static let alignment = 64

    /// Where the file lies.
    public let path: String
    private let file: MappedFile
    private let ranges: [String: Range<Int>]

    /// Opens a model file and checks its table of sections.
    ///
    /// - Throws: ``ModelFileError`` for a file that cannot be read, is no model or is damaged.
    /// - Complexity: O(sections); pages are read from disk when they are first used.
    public init(path: String) throws(ModelFileError) {
        let file = try MappedFile(path: path)
        let bytes = file.bytes
        guard bytes.count >= Self.headerSize, bytes.prefix(8).elementsEqual(Self.magic) else {
            throw .notAModel(path: path)
        }
        let version = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt32.self))
        guard version == Self.version else { throw .unsupportedVersion(path: path, version: version) }
        let count = Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 12, as: UInt32.self)))
        guard bytes.count >= Self.headerSize + count * Self.entrySize else { throw .damaged(path: path) }
        var ranges: [String: Range<Int>] = [:]
        for index in 0..<count {
            let entry = Self.headerSize + index * Self.entrySize
            let letters = bytes[entry..<(entry + Self.nameSize)].prefix { $0 != 0 }
            let numbers = entry + Self.nameSize
            let offset = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: numbers, as: UInt64.self))
            let size = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: numbers + 8, as: UInt64.self))
            let (end, overflow) = offset.addingReportingOverflow(size)
            guard !overflow, end <= UInt64(bytes.count), offset.isMultiple(of: UInt64(Self.alignment)) else {
                throw .damaged(path: path)
            }
            ranges[String(decoding: letters, as: UTF8.self)] = Int(offset)..<Int(end)
        }
        self.path = path
        self.file = file
        self.ranges = ranges
    }

    /// The names of the sections, sorted.
    public var sections: [String] { ranges.keys.sorted() }

    /// A section.
    ///
    /// - Throws: ``ModelFileError/badSection(path:name:)`` when the file has none of this name.
    public func section(_ name: String) throws(ModelFileError) -> ModelSection {
        guard let range = ranges[name] else { throw .badSection(path: path, name: name) }
        return ModelSection(
            path: path,
            name: name,
            file: file,
            bytes: UnsafeRawBufferPointer(rebasing: file.bytes[range])
        )
    }
}
