/// Finds the Roman figure one where it numbers a part of a book, since it has the letter of a pronoun.
///
/// "CHAPTER I", "I. The Door", and "I" alone in a paragraph.
enum PartNumbers {
    /// The tokens that are such numbers.
    ///
    /// - Complexity: O(sentences).
    static func tokens(of annotation: Annotation) -> Set<Int> {
        var numbers: Set<Int> = []
        var block = -1
        for sentence in annotation.sentences where sentence.block != block {
            block = sentence.block
            let first = sentence.tokens.lowerBound
            let isNoun = parts.contains(annotation.form(of: first).lowercased())
            let number = isNoun ? first + 1 : first
            guard sentence.tokens.contains(number), annotation.form(of: number) == "I" else { continue }
            let next = number + 1
            // "I, Ann Bell, …" is somebody.
            let isNumber =
                !sentence.tokens.contains(next) || [".", ":"].contains(annotation.form(of: next))
                || isNoun && annotation.tokens[next].universalTag == .punctuation
            if isNumber { numbers.insert(number) }
        }
        return numbers
    }

    private static let parts: Set<String> = [
        "act", "book", "canto", "chapter", "letter", "part", "phase", "scene", "section", "stave", "volume",
    ]
}
