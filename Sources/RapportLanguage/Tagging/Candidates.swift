/// The answers that a context leaves open: the universal tags of a Penn tag, the features of a tag.
///
/// A classifier over candidates numbers them anew in each context, the most frequent first, so that its rows stay short.
package struct Candidates: Sendable {
    /// The candidates by context.
    package let byContext: [[String]]

    package init(_ byContext: [[String]]) { self.byContext = byContext }

    /// Reads a section of lines: the candidates of one context each, tabs between them.
    package init(_ file: ModelFile, name: String) throws(ModelFileError) {
        byContext = try file.section(name).lines().map { line in
            line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        }
    }

    /// Reads a section of tags, as their places in `allCases`, with some for each of the contexts.
    static func places<Tag: CaseIterable & RawRepresentable<String>>(
        of tags: Tag.Type,
        _ file: ModelFile,
        name: String,
        contexts: Int
    ) throws(ModelFileError) -> [[Int]] {
        let places = try Candidates(file, name: name).byContext.map { names in
            names.compactMap { name in Array(Tag.allCases).firstIndex { $0.rawValue == name } }
        }
        guard places.count == contexts, places.allSatisfy({ !$0.isEmpty }) else {
            throw .badSection(path: file.path, name: name)
        }
        return places
    }

    /// Adds the section to a model file.
    package func write(to file: inout ModelFileWriter, name: String) {
        file.add(name, lines: byContext.map { $0.joined(separator: "\t") })
    }
}
