import RapportReaders
import RapportText
import Testing

/// EPUB books, whole and damaged.
@Suite struct EPUBReaderTests {
    private func read(_ book: TestEPUB) throws -> Document {
        let document = try DocumentReader().read(bytes: book.bytes(), path: "book.epub")
        expectSoundSpans(document)
        return document
    }

    private func error(_ bytes: [UInt8]) -> ReadingError? {
        do {
            _ = try DocumentReader().read(bytes: bytes, path: "book.epub")
            return nil
        } catch {
            return error
        }
    }

    @Test func readsVersion3() throws {
        #expect(
            try outline(read(.version3)) == """
                title: The Lamp
                author: Hester Vane
                date: 1911-05-02
                language: en
                [heading] Part One
                [heading] The Boat
                [paragraph] Maud waited for the boat.
                [paragraph] “You are late,” said Maud.
                [heading] The Letter
                [quote] Dear Colin,
                [paragraph] He read it⏎twice.
                chapter: Part One | 1. The Boat | 0..<4
                chapter: Part One | 2. The Letter | 4..<7
                (front-matter) The Lamp
                (front-matter) Hester Vane
                (note) For an hour.
                emphasis: waited

                """
        )
    }

    @Test func readsVersion2() throws {
        #expect(
            try outline(read(.version2)) == """
                title: The Lamp
                author: Hester Vane
                date: 1911-05-02
                language: en
                [heading] The Boat
                [paragraph] Maud came.
                [heading] The Letter
                [paragraph] He read.
                chapter: The Boat | 0..<2
                chapter: The Letter | 2..<4
                (front-matter) For my sister.

                """
        )
    }

    @Test func withoutContentsHeadingsBeginChapters() throws {
        let chapters = try read(TestEPUB.version2.with("toc.ncx", nil)).chapters
        #expect(chapters.map(\.title) == ["The Boat", "The Letter"])
    }

    @Test func aCutOffFileIsDamaged() throws {
        let bytes = try TestEPUB.version3.bytes()
        for part in [1, 2, 3] {
            let error = error(Array(bytes.prefix(bytes.count * part / 4)))
            #expect(
                error?.description == "book.epub: this EPUB is damaged: its archive is cut off or broken. "
                    + "Fetch or copy the file again."
            )
        }
    }

    @Test func anotherTypeIsNamed() throws {
        let error = try error(TestEPUB.version3.with("mimetype", "application/x-other").bytes())
        #expect(error?.code == .unsupportedFormat)
        #expect(error?.reason == "this is no EPUB: its mimetype says “application/x-other”")
    }

    @Test func whatIsMissingIsNamed() throws {
        let package = TestEPUB.package(version: "3.0", items: "", spine: "")
        let noSpine = try error(TestEPUB.version3.with("OEBPS/book.opf", package).bytes())
        #expect(noSpine?.reason == "this EPUB is damaged: it has no reading order (spine)")
        let noPackage = try error(TestEPUB.version3.with("OEBPS/book.opf", nil).bytes())
        #expect(noPackage?.reason == "this EPUB is damaged: the file that describes the book is missing from it")
        let noText = try error(TestEPUB.version2.with("all.html", nil).bytes())
        #expect(noText?.reason == "this EPUB has no text: its pages are missing from it or are images")
    }

    @Test func lockedTextIsNamedAndScrambledFontsAreNot() throws {
        func lock(_ file: String) -> TestEPUB {
            TestEPUB.version3.with(
                "META-INF/encryption.xml",
                """
                <encryption><enc:EncryptedData xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:CipherData>
                <enc:CipherReference URI="\(file)"/></enc:CipherData></enc:EncryptedData></encryption>
                """
            )
        }
        let locked = try error(lock("OEBPS/text/two.xhtml").bytes())
        #expect(locked?.code == .encrypted)
        #expect(locked?.reason == "the text of this EPUB is locked (encrypted for one reading program)")
        #expect(try read(lock("OEBPS/fonts/a.otf")).chapters.count == 2)
    }

    @Test func aFileThatUnpacksWithoutEndIsRefused() throws {
        let bomb = TestEPUB.version3.with("OEBPS/text/two.xhtml", String(repeating: "a", count: 66 << 20))
        let bytes = try bomb.bytes()
        #expect(bytes.count < 1 << 20)
        #expect(error(bytes)?.code == .tooLarge)
    }

    @Test func namesOutsideTheBookAreRefused() throws {
        let package = TestEPUB.package(
            version: "3.0",
            items: "<item id='x' href='../../etc/passwd' media-type='application/xhtml+xml'/>",
            spine: "<spine><itemref idref='x'/></spine>"
        )
        let error = try error(TestEPUB.version3.with("OEBPS/book.opf", package).bytes())
        #expect(error?.reason == "this EPUB is damaged: it names a file outside of itself (“../../etc/passwd”)")
    }

    @Test func bytesTurnedAtRandomNeverCrash() throws {
        var generator = SplitMix(state: 4)
        let bytes = try TestEPUB.version3.bytes()
        for _ in 0..<200 {
            var damaged = bytes
            for _ in 0..<Int.random(in: 1...20, using: &generator) {
                damaged[Int.random(in: 8..<damaged.count, using: &generator)] = UInt8.random(
                    in: 0...255,
                    using: &generator
                )
            }
            do throws(ReadingError) {
                expectSoundSpans(try DocumentReader().read(bytes: damaged, path: "book.epub"))
            } catch {
                #expect(!error.reason.isEmpty)
            }
        }
    }
}
