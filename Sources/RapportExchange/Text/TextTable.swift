/// Rows of cells set in columns.
struct TextTable {
    /// A cell: its words, and whether they stand at the right of the column.
    struct Cell {
        var run: TextRun
        var isRight = false
    }

    private(set) var rows: [[Cell]] = []

    /// Adds a row; numbers stand at the right.
    mutating func add(_ cells: [TextRun], numbersFrom first: Int = .max) {
        rows.append(cells.enumerated().map { Cell(run: $1, isRight: $0 >= first) })
    }

    /// The lines of the table; where they are wider than the page, the first column is cut short.
    func lines(width: Int, indent: Int) -> [TextLine] {
        let count = rows.map(\.count).max() ?? 0
        var widths = (0..<count).map { column in
            rows.map { $0.indices.contains(column) ? DisplayWidth.of($0[column].run.text) : 0 }.max() ?? 0
        }
        let whole = indent + widths.reduce(0, +) + 2 * max(0, count - 1)
        if count > 0, whole > width { widths[0] = max(8, widths[0] - (whole - width)) }
        return rows.map { row in
            var line = TextLine()
            line.append(String(repeating: " ", count: indent), .plain)
            for (column, cell) in row.enumerated() {
                let text = Self.cut(cell.run.text, to: widths[column])
                let padding = String(repeating: " ", count: max(0, widths[column] - DisplayWidth.of(text)))
                let isLast = column == row.count - 1
                if cell.isRight { line.append(padding, .plain) }
                line.append(text, cell.run.role)
                if !cell.isRight, !isLast { line.append(padding, .plain) }
                if !isLast { line.append("  ", .plain) }
            }
            return line.trimmed
        }
    }

    private static func cut(_ text: String, to width: Int) -> String {
        guard DisplayWidth.of(text) > width else { return text }
        var cut = ""
        for character in text {
            if DisplayWidth.of(cut) + DisplayWidth.of(character) > width - 1 { break }
            cut.append(character)
        }
        return cut + "…"
    }
}
