public import RapportLanguage
import RapportText

/// Writes the words, tags and trees of a document as CoNLL-U.
///
/// https://universaldependencies.org/format.html. Words that are written together get a line for the orthographic word
/// first (`2-3 don't`); `SpaceAfter=No` stands where no white space follows.
public struct CoNLLUWriter: Sendable {
    private let hasTrees: Bool

    /// Creates a writer; without trees, the columns of heads and relations stay empty.
    public init(hasTrees: Bool = true) { self.hasTrees = hasTrees }

    /// The document, with `# newdoc`, `# newpar` at each block, and `# text` for each sentence.
    ///
    /// - Complexity: O(bytes).
    public func string(_ annotation: Annotation, id: String) -> String {
        var lines = "# newdoc id = \(id)\n"
        var block = -1
        for (number, sentence) in annotation.sentences.enumerated() {
            if sentence.block != block {
                block = sentence.block
                lines += "# newpar\n"
            }
            lines += "# sent_id = \(id)-\(number + 1)\n"
            lines += "# text = \(Self.oneLine(annotation.document[annotation.span(of: sentence.tokens)]))\n"
            for token in sentence.tokens { append(token, of: sentence, annotation, to: &lines) }
            lines += "\n"
        }
        return lines
    }

    private func append(_ index: Int, of sentence: Sentence, _ annotation: Annotation, to lines: inout String) {
        let tokens = annotation.tokens
        let token = tokens[index]
        let id = index - sentence.tokens.lowerBound + 1
        func continues(_ place: Int) -> Bool { place < sentence.tokens.upperBound && tokens[place].continuesWord }
        func spaceAfter(_ place: Int) -> String {
            place + 1 < tokens.count && tokens[place + 1].span.start == tokens[place].span.end ? "SpaceAfter=No" : "_"
        }
        if continues(index + 1), index == sentence.tokens.lowerBound || !token.continuesWord {
            var last = index + 1
            while continues(last + 1) { last += 1 }
            let word = annotation.document[annotation.span(of: index..<(last + 1))]
            let number = id + last - index
            lines += "\(id)-\(number)\t\(Self.oneLine(word))\t_\t_\t_\t_\t_\t_\t_\t\(spaceAfter(last))\n"
        }
        let isInside = continues(index + 1) || (token.continuesWord && index > sentence.tokens.lowerBound)
        let head = token.head.map { $0 - sentence.tokens.lowerBound + 1 } ?? 0
        let arc = hasTrees ? "\(head)\t\(token.relation.rawValue)" : "_\t_"
        let features = token.features.text.isEmpty ? "_" : token.features.text
        let lemma = token.lemma.isEmpty ? "_" : Self.oneLine(token.lemma[...])
        lines += "\(id)\t\(Self.oneLine(annotation.form(of: index)))\t\(lemma)\t"
        lines += "\(token.universalTag.rawValue)\t\(token.pennTag.rawValue)\t\(features)\t"
        lines += "\(arc)\t_\t\(isInside ? "_" : spaceAfter(index))\n"
    }

    /// The words with each run of white space made one space.
    private static func oneLine(_ words: Substring) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(words.utf8.count)
        for byte in words.utf8 {
            if byte > 0x20 {
                bytes.append(byte)
            } else if bytes.last != 0x20 {
                bytes.append(0x20)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
