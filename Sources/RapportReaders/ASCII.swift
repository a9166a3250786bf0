/// What readers ask of single bytes of ASCII text.
extension UInt8 {
    /// Whether the byte is a space, tab, line feed, form feed or carriage return.
    @inline(__always) var isASCIIWhiteSpace: Bool {
        self == 0x20 || self == 0x0A || self == 0x0D || self == 0x09 || self == 0x0C
    }

    /// Whether the byte is an ASCII digit.
    @inline(__always) var isASCIIDigit: Bool { self &- 0x30 < 10 }

    /// Whether the byte is an ASCII letter.
    @inline(__always) var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }

    /// Whether the byte is an ASCII capital.
    @inline(__always) var isASCIICapital: Bool { self &- 0x41 < 26 }

    /// The byte, an ASCII capital made small.
    @inline(__always) var asciiLowercased: UInt8 { isASCIICapital ? self | 0x20 : self }
}
