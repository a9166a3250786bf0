/// Recognises formats that are not read by the bytes their files begin with, so that an error can name them.
enum FileSignature {
    /// The format in words, with its article; nil where nothing known begins so.
    static func name(of bytes: [UInt8]) -> String? {
        for (signature, name) in signatures where bytes.starts(with: signature) { return name }
        if isZip(bytes) { return archiveName(bytes) }
        // A web archive begins with mail headers; browsers write one of these two first.
        if bytes.starts(with: "From: <Saved by".utf8) || bytes.starts(with: "MIME-Version:".utf8) {
            return "a web archive (MHTML)"
        }
        return nil
    }

    /// Whether the bytes begin as a zip archive.
    static func isZip(_ bytes: [UInt8]) -> Bool { bytes.starts(with: "PK\u{3}\u{4}".utf8) }

    /// Whether the bytes begin as a zip archive whose first entry says that it is an EPUB.
    static func isEPUB(_ bytes: [UInt8]) -> Bool {
        isZip(bytes) && String(decoding: bytes.prefix(128), as: UTF8.self).contains("application/epub+zip")
    }

    /// A zip archive tells what it holds by the name of its first entry.
    private static func archiveName(_ bytes: [UInt8]) -> String {
        let head = String(decoding: bytes.prefix(4096), as: UTF8.self)
        if head.contains("application/vnd.oasis.opendocument") { return "an OpenDocument file" }
        if head.contains("[Content_Types].xml") || head.contains("word/") { return "a Microsoft Office file" }
        return "a zip archive"
    }

    private static let signatures: [([UInt8], String)] = [
        (Array("{\\rtf".utf8), "a rich text (RTF) file"),
        (Array("SQLite format 3\0".utf8), "an SQLite database"),
        ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], "a PNG image"),
        ([0xFF, 0xD8, 0xFF], "a JPEG image"),
        (Array("GIF8".utf8), "a GIF image"),
        (Array("RIFF".utf8), "an image, sound or film (RIFF)"),
        (Array("ID3".utf8), "a sound file (MP3)"),
        (Array("OggS".utf8), "a sound file (Ogg)"),
        ([0x1F, 0x8B, 0x08], "a file compressed with gzip"),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], "a file compressed with xz"),
        (Array("BZh9".utf8), "a file compressed with bzip2"),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "an old Microsoft Office file"),
        ([0x7F, 0x45, 0x4C, 0x46], "a program (ELF)"),
    ]
}
