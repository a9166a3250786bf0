import CZip

/// A zip archive in memory, read through libzip.
///
/// Nothing of it is ever written to disk, so that names such as "../../x" in it can do no harm; what an entry says of
/// its size is not believed.
final class ZipArchive {
    private let archive: OpaquePointer
    /// Copied once, as libzip reads from it as long as the archive is open.
    private let storage: UnsafeMutableRawBufferPointer
    /// How many bytes all entries together may still become.
    private var room: Int

    /// Opens an archive.
    ///
    /// - Parameter limit: The most bytes that all entries read may have together, unpacked.
    /// - Throws: `ReadingError` where the archive is damaged.
    init(_ bytes: [UInt8], limit: Int) throws(ReadingError) {
        storage = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 1)
        storage.copyBytes(from: bytes)
        room = limit
        var error = zip_error_t()
        zip_error_init(&error)
        defer { zip_error_fini(&error) }
        let source = zip_source_buffer_create(storage.baseAddress, zip_uint64_t(bytes.count), 0, &error)
        guard let source, let opened = zip_open_from_source(source, ZIP_RDONLY, &error) else {
            if let source { zip_source_free(source) }
            storage.deallocate()
            throw ReadingError(
                .malformed,
                reason: "this EPUB is damaged: its archive is cut off or broken",
                advice: "Fetch or copy the file again"
            )
        }
        archive = opened
    }

    deinit {
        zip_discard(archive)
        storage.deallocate()
    }

    /// Whether there is an entry of this name.
    func contains(_ name: String) -> Bool { zip_name_locate(archive, name, zip_flags_t(ZIP_FL_ENC_GUESS)) >= 0 }

    /// The unpacked bytes of an entry; nil where there is none of this name.
    ///
    /// - Throws: `ReadingError` where it is damaged, locked with a password, or unpacks to more than the limit.
    func read(_ name: String) throws(ReadingError) -> [UInt8]? {
        let index = zip_name_locate(archive, name, zip_flags_t(ZIP_FL_ENC_GUESS))
        guard index >= 0 else { return nil }
        guard let entry = zip_fopen_index(archive, zip_uint64_t(index), 0) else { throw failure(name) }
        defer { zip_fclose(entry) }
        var bytes: [UInt8] = []
        while true {
            var got = 0
            // One byte more than there is room for tells an entry that fills it from one that exceeds it.
            let more = [UInt8](unsafeUninitializedCapacity: min(1 << 16, room + 1)) { buffer, filled in
                got = Int(zip_fread(entry, buffer.baseAddress, zip_uint64_t(buffer.count)))
                filled = max(got, 0)
            }
            if got < 0 { throw Self.broken(name) }
            if got == 0 { return bytes }
            guard got <= room else {
                throw ReadingError(
                    .tooLarge,
                    reason: "this EPUB unpacks to more text than a document may have",
                    advice: "Check where it is from; a small file that unpacks without end is made to do harm"
                )
            }
            room -= got
            bytes += more
        }
    }

    private func failure(_ name: String) -> ReadingError {
        let code = zip_error_code_zip(zip_get_error(archive))
        guard code == ZIP_ER_NOPASSWD || code == ZIP_ER_WRONGPASSWD || code == ZIP_ER_ENCRNOTSUPP else {
            return Self.broken(name)
        }
        return ReadingError(
            .encrypted,
            reason: "this EPUB is locked with a password",
            advice: "Save it without the password"
        )
    }

    private static func broken(_ name: String) -> ReadingError {
        ReadingError(
            .malformed,
            reason: "this EPUB is damaged: “\(name)” in it cannot be unpacked",
            advice: "Fetch or copy the file again"
        )
    }
}
