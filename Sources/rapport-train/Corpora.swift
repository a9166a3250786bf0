import Foundation

/// The corpora directory: where each corpus and its parts lie.
struct Corpora {
    /// A part of a corpus; test parts are held out.
    enum Part: String, CaseIterable {
        case train, dev
    }

    /// The path of the directory.
    let directory: String

    /// The English Web Treebank.
    func ewt(_ part: Part) throws -> [TreebankSentence] {
        try Treebank.sentences("\(directory)/ewt/\(part)/en_ewt-ud-\(part).conllu")
    }

    /// The documents of GUM whose text may be used commercially, by name, in order of their names.
    func gum(_ part: Part) throws -> [(name: String, sentences: [TreebankSentence])] {
        let table = try String(contentsOfFile: "\(directory)/gum/documents.tsv", encoding: .utf8)
        var names: [String] = []
        for line in table.split(separator: "\n").dropFirst() {
            let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard columns.count > 3, columns[1] == part.rawValue, !columns[3].contains("NC") else { continue }
            names.append(String(columns[0]))
        }
        return try names.sorted().map { name in
            (name, try Treebank.sentences("\(directory)/gum/\(part)/conllu/\(name).conllu"))
        }
    }
}
