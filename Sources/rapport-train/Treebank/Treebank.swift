import Foundation

/// Reads treebanks in CoNLL-U.
///
/// https://universaldependencies.org/format.html
enum Treebank {
    /// The sentences of a file, in order.
    ///
    /// - Throws: when the file cannot be read.
    static func sentences(_ path: String) throws -> [TreebankSentence] {
        sentences(of: try String(contentsOfFile: path, encoding: .utf8))
    }

    /// The sentences of a text in CoNLL-U, in order.
    static func sentences(of text: String) -> [TreebankSentence] {
        var sentences: [TreebankSentence] = []
        var comments: [String] = []
        var words: [TreebankSentence.Word] = []
        /// The last index of the multiword token that is open, and whether white space follows it.
        var multiword: (first: Int, last: Int, spaceAfter: Bool)?
        func end() {
            guard !words.isEmpty else { return }
            let startsDocument = comments.contains { $0.hasPrefix("newdoc") }
            let startsParagraph = startsDocument || comments.contains { $0.hasPrefix("newpar") }
            sentences.append(
                TreebankSentence(
                    comments: comments,
                    words: words,
                    startsDocument: startsDocument,
                    startsParagraph: startsParagraph
                )
            )
            comments = []
            words = []
            multiword = nil
        }
        for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            if line.isEmpty {
                end()
            } else if line.first == UInt8(ascii: "#") {
                comments.append(String(Substring(line.dropFirst(2))))
            } else {
                let columns = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
                    .map { String(Substring($0)) }
                guard columns.count == 10 else { continue }
                let spaceAfter = !columns[9].split(separator: "|").contains("SpaceAfter=No")
                if let id = Int(columns[0]) {
                    var spaceAfter = spaceAfter
                    if let open = multiword, open.last >= id { spaceAfter = id == open.last && open.spaceAfter }
                    words.append(
                        TreebankSentence.Word(
                            form: columns[1],
                            lemma: columns[2],
                            universalTag: columns[3],
                            pennTag: columns[4],
                            features: columns[5] == "_" ? "" : columns[5],
                            head: Int(columns[6]).flatMap { $0 == 0 ? nil : $0 - 1 },
                            relation: columns[7],
                            miscellaneous: columns[9],
                            continuesWord: multiword.map { $0.first < id && id <= $0.last } ?? false,
                            spaceAfter: spaceAfter
                        )
                    )
                } else if let dash = columns[0].firstIndex(of: "-"),
                    let first = Int(columns[0][..<dash]),
                    let last = Int(columns[0][columns[0].index(after: dash)...])
                {
                    multiword = (first, last, spaceAfter)
                }
            }
        }
        end()
        return sentences
    }
}
