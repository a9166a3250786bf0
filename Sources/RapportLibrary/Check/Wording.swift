/// The words of a quotation, those in brackets marked as the editor's own.
struct Wording {
    /// The words as they are compared.
    let words: [String]
    /// Whether each stands in brackets.
    let isBracketed: [Bool]

    /// Takes a text apart.
    ///
    /// - Complexity: O(bytes).
    init(_ text: String) {
        var words: [String] = []
        var isBracketed: [Bool] = []
        var isWithin = false
        for part in text.split(omittingEmptySubsequences: false, whereSeparator: { $0 == "[" || $0 == "]" }) {
            let found = FoldedWords.of(String(part))
            words += found
            isBracketed += found.map { _ in isWithin }
            isWithin.toggle()
        }
        self.words = words
        self.isBracketed = isBracketed
    }

    /// Where this wording differs from that of the library.
    ///
    /// The longest common subsequence of words is kept; words that are missing before or after it are left out of a shortened
    /// quotation.
    ///
    /// - Complexity: O(words × words).
    func changes(from original: Wording) -> (common: Int, changes: [WordChange]) {
        let table = Self.lengths(original.words, words)
        var changes: [WordChange] = []
        var (old, new) = (0, 0)
        var (gone, put) = ([Int](), [Int]())
        func finish() {
            if let change = change(original.words, gone, put) { changes.append(change) }
            (gone, put) = ([], [])
        }
        while old < original.words.count || new < words.count {
            if old < original.words.count, new < words.count, original.words[old] == words[new] {
                finish()
                old += 1
                new += 1
            } else if new == words.count || old < original.words.count && table[old + 1][new] >= table[old][new + 1] {
                gone.append(old)
                old += 1
            } else {
                put.append(new)
                new += 1
            }
        }
        finish()
        return (table[0][0], changes)
    }

    private func change(_ original: [String], _ gone: [Int], _ put: [Int]) -> WordChange? {
        guard !gone.isEmpty || !put.isEmpty else { return nil }
        let isEditors = put.allSatisfy { isBracketed[$0] }
        let kind: WordChange.Kind = put.isEmpty ? .left : isEditors ? .inserted : .altered
        return WordChange(
            kind: kind,
            before: gone.map { original[$0] }.joined(separator: " "),
            after: put.map { words[$0] }.joined(separator: " ")
        )
    }

    /// The length of the longest common subsequence of what follows each pair of places.
    private static func lengths(_ a: [String], _ b: [String]) -> [[Int]] {
        var table = [[Int]](repeating: [Int](repeating: 0, count: b.count + 1), count: a.count + 1)
        for i in a.indices.reversed() {
            for j in b.indices.reversed() {
                table[i][j] = a[i] == b[j] ? table[i + 1][j + 1] + 1 : max(table[i + 1][j], table[i][j + 1])
            }
        }
        return table
    }
}
