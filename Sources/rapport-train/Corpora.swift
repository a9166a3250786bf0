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
        try gumNames(part).sorted().map { name in
            (name, try Treebank.sentences("\(directory)/gum/\(part)/conllu/\(name).conllu"))
        }
    }
}
