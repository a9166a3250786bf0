/// Writes JSON in one pass into bytes, keys in the order they are given, nothing between the tokens.
///
/// Made by hand because it needs no value tree and no Foundation: the order of keys is part of the exported forms.
package struct JSONWriter {
    /// Creates a writer that has written nothing.
    package init() {}

    /// What is written so far, UTF-8.
    package private(set) var bytes: [UInt8] = []
    /// Whether the next value or key follows another one.
    private var followsValue = false

    /// Writes an object; `members` writes its keys and values.
    package mutating func object(_ members: (inout JSONWriter) -> Void) {
        open(UInt8(ascii: "{"))
        members(&self)
        close(UInt8(ascii: "}"))
    }

    /// Writes an array with a value for each item; `value` writes exactly one.
    package mutating func array<Items: Sequence>(_ items: Items, _ value: (inout JSONWriter, Items.Element) -> Void) {
        open(UInt8(ascii: "["))
        for item in items { value(&self, item) }
        close(UInt8(ascii: "]"))
    }

    /// Writes the key of an object's next member; its value has to follow.
    package mutating func key(_ name: String) {
        string(name)
        bytes.append(UInt8(ascii: ":"))
        followsValue = false
    }

    /// Writes a member of an object whose value is an object.
    package mutating func object(_ name: String, _ members: (inout JSONWriter) -> Void) {
        key(name)
        object(members)
    }

    /// Writes a member of an object whose value is an array.
    package mutating func array<Items: Sequence>(
        _ name: String,
        _ items: Items,
        _ value: (inout JSONWriter, Items.Element) -> Void
    ) {
        key(name)
        array(items, value)
    }

    /// Writes a member of an object that is a string, or null where there is none.
    package mutating func member(_ name: String, _ value: String?) {
        key(name)
        string(value)
    }

    /// Writes a member of an object that is a string.
    package mutating func member(_ name: String, _ value: Substring) {
        key(name)
        string(value)
    }

    /// Writes a member of an object that is a whole number.
    package mutating func member(_ name: String, _ value: Int) {
        key(name)
        number(value)
    }

    /// Writes a member of an object that is a number.
    package mutating func member(_ name: String, _ value: Double) {
        key(name)
        number(value)
    }

    /// Writes a member of an object that is true or false.
    package mutating func member(_ name: String, _ value: Bool) {
        key(name)
        bool(value)
    }

    /// Writes a string, escaping only what JSON says must be.
    package mutating func string(_ value: some StringProtocol) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        for byte in value.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                bytes.append(UInt8(ascii: "\\"))
                bytes.append(byte)
            case UInt8(ascii: "\n"): bytes.append(contentsOf: "\\n".utf8)
            case UInt8(ascii: "\t"): bytes.append(contentsOf: "\\t".utf8)
            case UInt8(ascii: "\r"): bytes.append(contentsOf: "\\r".utf8)
            case 0..<0x20:
                let digits = Array("0123456789abcdef".utf8)
                bytes.append(contentsOf: "\\u00".utf8)
                bytes.append(digits[Int(byte >> 4)])
                bytes.append(digits[Int(byte & 15)])
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Writes a string, or null where there is none.
    package mutating func string(_ value: String?) {
        if let value { string(value) } else { null() }
    }

    /// Writes a whole number.
    package mutating func number(_ value: Int) {
        separate()
        bytes.append(contentsOf: String(value).utf8)
    }

    /// Writes a number rounded to three decimals, or null for what is not a number.
    package mutating func number(_ value: Double) {
        guard value.isFinite, value.magnitude < 1e12 else { return null() }
        separate()
        let thousandths = Int((value * 1000).rounded())
        if thousandths < 0 { bytes.append(UInt8(ascii: "-")) }
        bytes.append(contentsOf: String(thousandths.magnitude / 1000).utf8)
        var rest = thousandths.magnitude % 1000
        guard rest > 0 else { return }
        bytes.append(UInt8(ascii: "."))
        var scale: UInt = 100
        while rest > 0 {
            bytes.append(UInt8(ascii: "0") + UInt8(rest / scale))
            rest %= scale
            scale /= 10
        }
    }

    /// Writes true or false.
    package mutating func bool(_ value: Bool) {
        separate()
        bytes.append(contentsOf: (value ? "true" : "false").utf8)
    }

    /// Writes null.
    package mutating func null() {
        separate()
        bytes.append(contentsOf: "null".utf8)
    }

    private mutating func separate() {
        if followsValue { bytes.append(UInt8(ascii: ",")) }
        followsValue = true
    }

    private mutating func open(_ bracket: UInt8) {
        separate()
        bytes.append(bracket)
        followsValue = false
    }

    private mutating func close(_ bracket: UInt8) {
        bytes.append(bracket)
        followsValue = true
    }
}
