import RapportText

/// The words of a text, each once however often it occurs: what is looked up by its letters alone is looked up once.
///
/// Words are told apart by hashes of 64 bits; that two of a text share one happens once in many millions of texts.
struct DistinctWords: Sendable {
    /// For each token its word.
    let numbers: [Int32]
    /// For each word the first token that is it.
    private let firsts: [Int]
    private let text: String
    private let spans: [Span]

    /// Finds the words of a document's tokens.
    ///
    /// - Complexity: O(bytes).
    init(_ annotation: Annotation) {
        self.init(annotation.document.text, annotation.tokens.map(\.span))
    }

    /// Finds the words of a text that stand at these places.
    ///
    /// - Complexity: O(bytes).
    init(_ text: String, _ spans: [Span]) {
        var text = text
        var numbering = WordNumbering()
        var firsts: [Int] = []
        numbers = text.withUTF8 { bytes in
            spans.indices.map { token in
                let span = spans[token]
                let letters = UnsafeBufferPointer(rebasing: bytes[span.start..<span.end])
                let number = numbering.number(of: UnsafeRawBufferPointer(letters))
                if number == firsts.count { firsts.append(token) }
                return Int32(number)
            }
        }
        self.text = text
        self.spans = spans
        self.firsts = firsts
    }

    /// A value for each token, made of the letters of its word.
    ///
    /// - Complexity: O(words).
    func map<Value>(_ transform: (_ letters: UnsafeBufferPointer<UInt8>) -> Value) -> PerWord<Value> {
        var text = text
        return text.withUTF8 { bytes in
            PerWord(
                numbers: numbers,
                values: firsts.map { transform(UnsafeBufferPointer(rebasing: bytes[spans[$0].start..<spans[$0].end])) }
            )
        }
    }
}
