/// A PDF made for a test: lines of text at places on pages of 400 by 600 points.
struct TestPDF {
    /// A line: how far from the left and from the bottom it begins, its size, its words (Latin letters alone).
    struct Line {
        var left: Int
        var bottom: Int
        var size = 11
        var words: String
    }

    var pages: [[Line]] = []

    /// Adds a page with a running head and a number, the lines 14 points apart, each set in as said.
    mutating func add(head: String, number: Int, _ lines: [(indent: Int, words: String)], note: String? = nil) {
        var page = [Line(left: 150, bottom: 570, words: head)]
        for (place, line) in lines.enumerated() {
            page.append(Line(left: 50 + line.indent, bottom: 540 - 14 * place, words: line.words))
        }
        if let note { page.append(Line(left: 50, bottom: 60, size: 8, words: note)) }
        page.append(Line(left: 195, bottom: 30, words: "\(number)"))
        pages.append(page)
    }

    /// The file.
    func bytes() -> [UInt8] {
        var objects = ["<< /Type /Catalog /Pages 2 0 R >>", ""]
        objects.append("<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>")
        var kids: [String] = []
        for page in pages {
            let lines = page.map { line in
                let words = line.words.replacing("(", with: "\\(").replacing(")", with: "\\)")
                return "/F1 \(line.size) Tf 1 0 0 1 \(line.left) \(line.bottom) Tm (\(words)) Tj"
            }
            let content = "BT\n\(lines.joined(separator: "\n"))\nET"
            objects.append("<< /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream")
            objects.append(
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 600] /Contents \(objects.count) 0 R "
                    + "/Resources << /Font << /F1 3 0 R >> >> >>"
            )
            kids.append("\(objects.count) 0 R")
        }
        objects[1] = "<< /Type /Pages /Kids [\(kids.joined(separator: " "))] /Count \(kids.count) >>"
        var file = "%PDF-1.4\n"
        var offsets: [Int] = []
        for (index, object) in objects.enumerated() {
            offsets.append(file.utf8.count)
            file += "\(index + 1) 0 obj\n\(object)\nendobj\n"
        }
        let start = file.utf8.count
        file += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
        for offset in offsets {
            let digits = String(offset)
            file += String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
        }
        file += "trailer << /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(start)\n%%EOF\n"
        return Array(file.utf8)
    }
}
