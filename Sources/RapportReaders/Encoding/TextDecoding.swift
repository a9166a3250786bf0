/// Turns the bytes of a file into text, finding out their encoding.
///
/// In this order: a byte order mark; zero bytes in the pattern of UTF-16 or UTF-32; valid UTF-8; for web pages the
/// encoding they declare; the likelier of windows-1252 and Mac Roman. A byte order mark is dropped; nothing else of a
/// plain text is changed.
enum TextDecoding {
    /// The text of a file.
    ///
    /// - Parameter isPage: Whether a single bad byte may become U+FFFD, as browsers have it.
    /// - Throws: `ReadingError` where the file is binary, or damaged beyond what one encoding explains.
    static func decode(_ bytes: [UInt8], isPage: Bool) throws(ReadingError) -> String {
        if let (encoding, mark) = ByteOrderMark.find(bytes) {
            return try decode(bytes[mark...], from: encoding)
        }
        if let encoding = ZeroBytePattern.find(bytes) {
            return try decode(bytes[...], from: encoding)
        }
        try refuseBinary(bytes)
        let validity = UTF8Validity(bytes)
        guard let fault = validity.firstFault else { return String(decoding: bytes, as: UTF8.self) }
        if let declared = DeclaredEncoding.find(bytes), declared != "UTF-8",
            let text = Transcoder(from: declared)?.transcode(bytes[...])
        {
            return text
        }
        // Text with many sound UTF-8 sequences and few faults is UTF-8 that came to harm, not another encoding.
        if validity.sequences > 2 * validity.faults {
            if isPage { return String(decoding: bytes, as: UTF8.self) }
            throw invalid(bytes, at: fault, "not valid UTF-8 here, though it is elsewhere")
        }
        if let encoding = SingleByteGuess.find(bytes), let text = Transcoder(from: encoding)?.transcode(bytes[...]) {
            return text
        }
        throw invalid(bytes, at: fault, "not UTF-8, nor any other encoding that is recognised")
    }

    private static func decode(_ bytes: ArraySlice<UInt8>, from encoding: String) throws(ReadingError) -> String {
        if encoding == "UTF-8", UTF8Validity(bytes).firstFault == nil { return String(decoding: bytes, as: UTF8.self) }
        if encoding != "UTF-8", let text = Transcoder(from: encoding)?.transcode(bytes), !text.utf8.contains(0) {
            return text
        }
        throw ReadingError(
            .invalidEncoding,
            reason: "begins as \(encoding) but is not valid \(encoding) throughout",
            advice: "Save it again as UTF-8"
        )
    }

    /// Throws where bytes occur that no text has: NUL, or more than a few other controls.
    private static func refuseBinary(_ bytes: [UInt8]) throws(ReadingError) {
        var controls = 0
        for (offset, byte) in bytes.enumerated() where byte < 0x20 {
            if byte == 0 { throw binary(offset) }
            if !byte.isASCIIWhiteSpace && byte != 0x1A && byte != 0x1B && byte != 0x0B { controls += 1 }
        }
        if controls > 8 && controls * 200 > bytes.count { throw binary(nil) }
    }

    private static func binary(_ offset: Int?) -> ReadingError {
        let place = offset.map { "a NUL byte at offset \($0)" } ?? "many control characters"
        return ReadingError(
            .binary,
            reason: "not a text file (\(place))",
            advice: "Give it a plain text, Markdown or HTML file",
            offset: offset
        )
    }

    private static func invalid(_ bytes: [UInt8], at offset: Int, _ reason: String) -> ReadingError {
        ReadingError(
            .invalidEncoding,
            reason: "\(reason) (byte \(offset))",
            advice: "Save it again as UTF-8",
            offset: offset,
            line: bytes[..<offset].count { $0 == 0x0A } + 1
        )
    }
}
