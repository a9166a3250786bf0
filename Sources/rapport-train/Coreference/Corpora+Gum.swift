import Foundation

extension Corpora {
    /// The names of the documents of GUM whose text may be used commercially.
    func gumNames(_ part: Part) throws -> [String] {
        let table = try String(contentsOfFile: "\(directory)/gum/documents.tsv", encoding: .utf8)
        return table.split(separator: "\n").dropFirst().compactMap { line in
            let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard columns.count > 3, columns[1] == part.rawValue, !columns[3].contains("NC") else { return nil }
            return String(columns[0])
        }
    }
}
