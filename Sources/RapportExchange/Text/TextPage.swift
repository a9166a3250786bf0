/// Lines of text set to a width.
struct TextPage {
    /// The columns a line may take up.
    let width: Int
    private(set) var lines: [TextLine] = []

    init(width: Int) { self.width = max(width, 8) }

    /// Adds an empty line, unless the last one is empty.
    mutating func blank() {
        if lines.last.map({ $0.width > 0 }) ?? false { lines.append(TextLine()) }
    }

    /// Adds words, broken into lines between words; lines after the first are set in by `hang` more columns.
    ///
    /// A word longer than a line is broken where the line ends; between wide characters, which go without spaces, a
    /// line may always end.
    mutating func add(_ runs: [TextRun], indent: Int = 0, hang: Int = 0) {
        // However deep, a third of the page stays for words.
        let first = min(indent, width / 3)
        let further = min(indent + hang, width / 3 + 2)
        var line = TextLine()
        line.append(spaces(first), .plain)
        var isFresh = true
        for word in Self.words(of: runs) {
            let gap = word.isAfterSpace && !isFresh ? 1 : 0
            if !isFresh, line.width + gap + word.width > width {
                lines.append(line)
                line = TextLine()
                line.append(spaces(further), .plain)
                isFresh = true
            }
            if gap == 1, !isFresh { line.append(" ", word.role == line.runs.last?.role ? word.role : .plain) }
            for run in word.runs {
                if line.width + DisplayWidth.of(run.text) <= width {
                    line.append(run.text, run.role)
                    isFresh = false
                    continue
                }
                for character in run.text {
                    if !isFresh, line.width + DisplayWidth.of(character) > width {
                        lines.append(line)
                        line = TextLine()
                        line.append(spaces(further), .plain)
                    }
                    line.append(String(character), run.role)
                    isFresh = false
                }
            }
        }
        lines.append(line)
    }

    /// Adds a table, its columns kept, set in.
    mutating func add(_ table: TextTable, indent: Int) { lines += table.lines(width: width, indent: indent) }

    /// Adds another page's lines, set in.
    mutating func add(_ page: TextPage, indent: Int) {
        for line in page.lines {
            var whole = TextLine()
            whole.append(line, at: indent)
            lines.append(whole)
        }
    }

    /// Adds two pages side by side, the left one set in and the right one from a column on.
    mutating func add(_ left: TextPage, beside right: TextPage, indent: Int, at column: Int) {
        for index in 0..<max(left.lines.count, right.lines.count) {
            var line = TextLine()
            if index < left.lines.count { line.append(left.lines[index], at: indent) }
            if index < right.lines.count { line.append(right.lines[index], at: column) }
            lines.append(line)
        }
    }

    /// The page as text, every line ended by a line break.
    func rendered(isColoured: Bool) -> String {
        lines.map { $0.rendered(isColoured: isColoured) + "\n" }.joined()
    }

    private func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }
}

// MARK: - Words

extension TextPage {
    /// What no line may end within, unless it is longer than a line.
    private struct Word {
        var runs: [TextRun] = []
        var width = 0
        var isAfterSpace: Bool
        var role: TextRun.Role { runs.first?.role ?? .plain }
    }

    private static func words(of runs: [TextRun]) -> [Word] {
        var words: [Word] = []
        var word = Word(isAfterSpace: false)
        func endWord(isAfterSpace: Bool) {
            if word.width > 0 {
                words.append(word)
                word = Word(isAfterSpace: isAfterSpace)
            } else {
                word.isAfterSpace = word.isAfterSpace || isAfterSpace
            }
        }
        for run in runs {
            var text = ""
            func endRun() {
                if !text.isEmpty { word.runs.append(TextRun(text, run.role)) }
                text = ""
            }
            for character in run.text {
                if character == " " {
                    endRun()
                    endWord(isAfterSpace: true)
                    continue
                }
                let width = DisplayWidth.of(character)
                if width == 2 {
                    endRun()
                    endWord(isAfterSpace: false)
                }
                text.append(character)
                word.width += width
                if width == 2 {
                    endRun()
                    endWord(isAfterSpace: false)
                }
            }
            endRun()
        }
        endWord(isAfterSpace: false)
        return words
    }
}
