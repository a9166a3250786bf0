import CZip
import Foundation
import Testing

/// An EPUB made for a test: its files, by name.
struct TestEPUB {
    var files: [(name: String, content: String)]

    /// A book of version 3 with a title page, a part, two chapters and a note.
    static let version3 = TestEPUB(files: [
        ("mimetype", "application/epub+zip"),
        ("META-INF/container.xml", container),
        (
            "OEBPS/book.opf",
            package(
                version: "3.0",
                items: """
                    <item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
                    <item id="title" href="text/title.xhtml" media-type="application/xhtml+xml"/>
                    <item id="one" href="text/one%20a.xhtml" media-type="application/xhtml+xml"/>
                    <item id="two" href="text/two.xhtml" media-type="application/xhtml+xml"/>
                    <item id="notes" href="text/notes.xhtml" media-type="application/xhtml+xml"/>
                    """,
                spine: """
                    <spine><itemref idref="title"/><itemref idref="one"/><itemref idref="two"/>
                    <itemref idref="notes" linear="no"/></spine>
                    """
            )
        ),
        (
            "OEBPS/nav.xhtml",
            page(
                """
                <nav epub:type="toc"><ol>
                <li><a href="text/one%20a.xhtml">Part <i>One</i></a><ol>
                <li><a href="text/one%20a.xhtml#c1">1. The Boat</a></li>
                <li><a href="text/two.xhtml">2. The Letter</a></li></ol></li></ol></nav>
                """
            )
        ),
        (
            "OEBPS/text/title.xhtml",
            page("<section epub:type='titlepage'><h1>The Lamp</h1><p>Hester Vane</p></section>")
        ),
        (
            "OEBPS/text/one a.xhtml",
            page(
                """
                <h1>Part One</h1><section id="c1"><h2>The&nbsp;Boat</h2>
                <p>Maud <em>waited</em><a epub:type="noteref" href="notes.xhtml#n1">1</a> for
                the boat.</p><p>“You are late,” said Maud.</p><script>ignored()</script></section>
                """
            )
        ),
        (
            "OEBPS/text/two.xhtml",
            page("<h2>The Letter</h2><blockquote><p>Dear Colin,</p></blockquote><p>He read it<br/>twice.</p>")
        ),
        ("OEBPS/text/notes.xhtml", page("<aside epub:type='footnote' id='n1'><p>For an hour.</p></aside>")),
    ])

    /// A book of version 2 whose table of contents is an NCX.
    static let version2 = TestEPUB(files: [
        ("mimetype", "application/epub+zip\n"),
        ("META-INF/container.xml", container.replacing("OEBPS/book.opf", with: "book.opf")),
        (
            "book.opf",
            package(
                version: "2.0",
                items: """
                    <item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>
                    <item id="all" href="all.html" media-type="application/xhtml+xml"/>
                    """,
                spine: "<spine toc='ncx'><itemref idref='all'/></spine>"
            )
        ),
        (
            "toc.ncx",
            """
            <ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><navMap>
            <navPoint><navLabel><text>The Boat</text></navLabel><content src="all.html#a"/></navPoint>
            <navPoint><navLabel><text>The Letter</text></navLabel><content src="all.html#b"/></navPoint>
            <navPoint><navLabel><text>Nowhere</text></navLabel><content src="missing.html"/></navPoint>
            </navMap></ncx>
            """
        ),
        (
            "all.html",
            page(
                "<p>For my sister.</p><h2 id='a'>The Boat</h2><p>Maud came.</p><h2><a id='b'/>The Letter</h2><p>He read.</p>"
            )
        ),
    ])

    static let container = """
        <?xml version="1.0"?><container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles>
        <rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
        """

    static func package(version: String, items: String, spine: String) -> String {
        """
        <?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="\(version)" unique-identifier="id">
        <metadata xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:opf="http://www.idpf.org/2007/opf">
        <dc:title>The Lamp</dc:title><dc:creator opf:role="aut">Hester Vane</dc:creator>
        <dc:creator opf:role="ill">Ida Penn</dc:creator><dc:language>en</dc:language><dc:date>1911-05-02</dc:date>
        </metadata><manifest>\(items)</manifest>\(spine)</package>
        """
    }

    static func page(_ body: String) -> String {
        """
        <?xml version="1.0" encoding="utf-8"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" \
        xmlns:epub="http://www.idpf.org/2007/ops"><head><title/></head><body>\(body)</body></html>
        """
    }

    /// The same book with a file changed, added, or with nil taken out.
    func with(_ name: String, _ content: String?) -> TestEPUB {
        var files = files.filter { $0.name != name }
        if let content { files.append((name, content)) }
        return TestEPUB(files: files)
    }

    /// The book as a zip archive.
    func bytes() throws -> [UInt8] {
        let file = FileManager.default.temporaryDirectory.appending(path: "rapport-test-\(UUID().uuidString).epub")
        defer { try? FileManager.default.removeItem(at: file) }
        let archive = try #require(zip_open(file.path, ZIP_CREATE, nil))
        let contents = files.map { Array($0.content.utf8) }
        try withoutMoving(contents) { buffers in
            for (entry, buffer) in zip(files, buffers) {
                let source = zip_source_buffer(archive, buffer.baseAddress, zip_uint64_t(buffer.count), 0)
                try #require(zip_file_add(archive, entry.name, source, zip_flags_t(ZIP_FL_ENC_UTF_8)) >= 0)
            }
            try #require(zip_close(archive) == 0)
        }
        return try Array(Data(contentsOf: file))
    }

    /// Keeps bytes in place until libzip has written them, which it does on closing.
    private func withoutMoving(_ contents: [[UInt8]], _ body: ([UnsafeMutableRawBufferPointer]) throws -> Void) rethrows
    {
        let buffers = contents.map { bytes in
            let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: max(bytes.count, 1), alignment: 1)
            buffer.copyBytes(from: bytes)
            return UnsafeMutableRawBufferPointer(rebasing: buffer[..<bytes.count])
        }
        defer { buffers.forEach { $0.deallocate() } }
        try body(buffers)
    }
}
