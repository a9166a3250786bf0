/// UTF-8 bytes, bounds-checked, without a copy; not to be confused with a document's `Span`.
package typealias Bytes = Swift.Span<UInt8>

extension UInt8 {
    /// Whether it is an ASCII letter.
    var isLetter: Bool { (self | 0x20) &- UInt8(ascii: "a") < 26 }
    /// Whether it is an ASCII digit.
    var isDigit: Bool { self &- UInt8(ascii: "0") < 10 }
    /// Whether it is an ASCII capital.
    var isUppercase: Bool { self &- UInt8(ascii: "A") < 26 }
    /// Whether it is an ASCII small letter.
    var isLowercase: Bool { self &- UInt8(ascii: "a") < 26 }
    /// Whether it is an exclamation or a question mark.
    var isExclamation: Bool { self == UInt8(ascii: "!") || self == UInt8(ascii: "?") }
    /// The small letter where it is an ASCII capital, else itself.
    var lowercased: UInt8 { isUppercase ? self | 0x20 : self }
}

extension Bytes {
    /// The byte at an offset, 0 from a limit on.
    func byte(_ offset: Int, before limit: Int) -> UInt8 { offset < limit ? self[offset] : 0 }
}
