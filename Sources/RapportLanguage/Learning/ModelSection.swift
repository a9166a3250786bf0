/// One section of a model file: bytes that stay mapped as long as anybody holds the section.
///
/// Unchecked sendable: the bytes are never written to.
public struct ModelSection: @unchecked Sendable {
    let path: String
    /// What the section is called in its file.
    public let name: String
    private let file: MappedFile
    /// The bytes; they begin at a multiple of 64, and are valid only as long as this section, or a copy of it, lives.
    public let bytes: UnsafeRawBufferPointer

    init(path: String, name: String, file: MappedFile, bytes: UnsafeRawBufferPointer) {
        self.path = path
        self.name = name
        self.file = file
        self.bytes = bytes
    }

    /// Copies the section out as numbers.
    ///
    /// - Throws: ``ModelFileError/badSection(path:name:)`` when the size is no multiple of the number's.
    /// - Complexity: O(bytes), in one piece.
    public func numbers<Number: FixedWidthInteger & BitwiseCopyable>(
        _ type: Number.Type = Number.self
    ) throws(ModelFileError) -> [Number] {
        let width = MemoryLayout<Number>.size
        guard bytes.count.isMultiple(of: width) else { throw damaged }
        var numbers = [Number](unsafeUninitializedCapacity: bytes.count / width) { room, count in
            UnsafeMutableRawBufferPointer(room).copyMemory(from: bytes)
            count = bytes.count / width
        }
        if Number(1).littleEndian != 1 {
            for place in numbers.indices { numbers[place] = Number(littleEndian: numbers[place]) }
        }
        return numbers
    }

    /// Copies the section out as strings, which lines divide.
    public func lines() -> [String] {
        bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).dropLast().map {
            String(decoding: $0, as: UTF8.self)
        }
    }

    /// The error to throw when what the section holds makes no sense.
    public var damaged: ModelFileError { .badSection(path: path, name: name) }
}
