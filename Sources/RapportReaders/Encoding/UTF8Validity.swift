/// How far bytes are UTF-8: the sound sequences of more than one byte, and the faults.
struct UTF8Validity {
    /// How many sound sequences of two to four bytes there are.
    private(set) var sequences = 0
    /// How many faults there are.
    private(set) var faults = 0
    /// The offset of the first fault, from the start of what was given.
    private(set) var firstFault: Int?

    /// Examines bytes.
    ///
    /// - Complexity: O(bytes).
    init(_ bytes: some Collection<UInt8>) {
        let examined: Void? = bytes.withContiguousStorageIfAvailable { examine($0) }
        if examined == nil { Array(bytes).withUnsafeBufferPointer { examine($0) } }
    }

    private mutating func examine(_ bytes: UnsafeBufferPointer<UInt8>) {
        var index = 0
        while index < bytes.count {
            if bytes[index] < 0x80 {
                index += 1
                continue
            }
            let length = Self.sequenceLength(bytes, at: index)
            if length == 0 {
                if firstFault == nil { firstFault = index }
                faults += 1
                index += 1
            } else {
                sequences += 1
                index += length
            }
        }
    }

    /// The length of the sound sequence at an index; 0 where there is none (Unicode 15, table 3-7).
    private static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        let lead = bytes[index]
        let length: Int
        var second: ClosedRange<UInt8> = 0x80...0xBF
        switch lead {
        case 0xC2...0xDF: length = 2
        case 0xE0...0xEF:
            length = 3
            if lead == 0xE0 { second = 0xA0...0xBF }
            if lead == 0xED { second = 0x80...0x9F }
        case 0xF0...0xF4:
            length = 4
            if lead == 0xF0 { second = 0x90...0xBF }
            if lead == 0xF4 { second = 0x80...0x8F }
        default: return 0
        }
        guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return 0 }
        for next in index + 2..<max(index + length, index + 2) where bytes[next] & 0xC0 != 0x80 { return 0 }
        return length
    }
}
