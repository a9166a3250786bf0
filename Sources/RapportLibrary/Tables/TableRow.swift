import RapportExchange

/// An entry that is a row of a table.
package protocol TableRow {
    /// The names of the columns.
    static var header: [String] { get }
    /// What stands in them; what is not known is empty.
    var cells: [String] { get }
}

extension TableRow {
    /// Rows as comma-separated values after RFC 4180, the names of the columns first.
    package static func csv(_ rows: some Sequence<Self>) -> String {
        var table = CSVWriter(header)
        for row in rows { table.row(row.cells) }
        return table.text
    }

    /// What writes rows one after the other, the names of the columns being written at once.
    package static func writer(to write: @escaping ([UInt8]) throws -> Void) throws -> (Self) throws -> Void {
        try write(Array(CSVWriter.line(header).utf8))
        return { row in try write(Array(CSVWriter.line(row.cells).utf8)) }
    }
}
