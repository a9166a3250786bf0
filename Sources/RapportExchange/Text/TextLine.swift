/// One line of a page.
struct TextLine {
    private(set) var runs: [TextRun] = []
    /// The columns it takes up.
    private(set) var width = 0

    /// Appends text to the line.
    mutating func append(_ text: String, _ role: TextRun.Role) {
        guard !text.isEmpty else { return }
        width += DisplayWidth.of(text)
        if runs.last?.role == role {
            runs[runs.count - 1].text += text
        } else {
            runs.append(TextRun(text, role))
        }
    }

    /// Appends another line after spaces up to a column.
    mutating func append(_ other: TextLine, at column: Int) {
        guard !other.runs.isEmpty else { return }
        append(String(repeating: " ", count: max(0, column - width)), .plain)
        for run in other.runs { append(run.text, run.role) }
    }

    /// The line without spaces at its end.
    var trimmed: TextLine {
        var line = self
        while let last = line.runs.last?.text, last.last == " " {
            line.runs[line.runs.count - 1].text.removeLast()
            line.width -= 1
            if last.count == 1 { line.runs.removeLast() }
        }
        return line
    }

    /// The line as a terminal takes it, without spaces at its end.
    func rendered(isColoured: Bool) -> String {
        var result = ""
        for run in runs {
            if isColoured, let rendition = run.role.rendition {
                result += "\u{1B}[\(rendition)m\(run.text)\u{1B}[0m"
            } else {
                result += run.text
            }
        }
        return result
    }
}
