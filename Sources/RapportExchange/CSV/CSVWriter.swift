/// Writes comma-separated values after RFC 4180, lines ended by a line feed.
package struct CSVWriter {
    /// What is written so far.
    package private(set) var text = ""

    /// Creates a table with its header.
    package init(_ header: [String]) { row(header) }

    /// Adds a row.
    package mutating func row(_ cells: [String]) { text += Self.line(cells) }

    /// A row by itself, with the line feed that ends it.
    package static func line(_ cells: [String]) -> String { cells.map(cell).joined(separator: ",") + "\n" }

    /// A cell, quoted where it has to be; an apostrophe keeps spreadsheets from running text of a document as a formula.
    private static func cell(_ value: String) -> String {
        let isFormula = value.utf8.first.map { "=+-@\t\r".utf8.contains($0) } ?? false
        let safe = isFormula && Double(value) == nil ? "'" + value : value
        guard safe.utf8.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }) else { return safe }
        return "\"" + safe.replacing("\"", with: "\"\"") + "\""
    }
}
