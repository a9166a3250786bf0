/// Converts between UTF-8 byte offsets, used inside, and Unicode code point offsets, used in everything exported.
public struct CodePointOffsets: Sendable {
    /// Code points before each 64-byte step of the text.
    private let steps: [Int]
    private let text: String
    private static let stride = 64

    /// Indexes a text.
    ///
    /// - Complexity: O(bytes).
    public init(_ text: String) {
        var steps: [Int] = []
        steps.reserveCapacity(text.utf8.count / Self.stride + 1)
        var codePoints = 0
        var offset = 0
        for byte in text.utf8 {
            if offset % Self.stride == 0 { steps.append(codePoints) }
            if byte & 0xC0 != 0x80 { codePoints += 1 }
            offset += 1
        }
        if offset % Self.stride == 0 { steps.append(codePoints) }
        self.steps = steps
        self.text = text
    }

    /// The number of code points before a byte offset.
    ///
    /// - Complexity: O(1).
    public func codePoint(at offset: Int) -> Int {
        let step = offset / Self.stride
        var count = steps[step]
        let utf8 = text.utf8
        let from = utf8.index(utf8.startIndex, offsetBy: step * Self.stride)
        for byte in utf8[from...].prefix(offset - step * Self.stride) where byte & 0xC0 != 0x80 { count += 1 }
        return count
    }

    /// The byte offset of the code point with this index.
    ///
    /// - Complexity: O(log bytes).
    public func offset(ofCodePoint index: Int) -> Int {
        var low = 0
        var high = steps.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if steps[middle] <= index { low = middle } else { high = middle }
        }
        var count = steps[low]
        var offset = low * Self.stride
        for byte in text.utf8.dropFirst(offset) {
            if byte & 0xC0 != 0x80 {
                if count == index { return offset }
                count += 1
            }
            offset += 1
        }
        return offset
    }
}
