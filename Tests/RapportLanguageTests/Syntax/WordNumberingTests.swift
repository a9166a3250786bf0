import Testing

@testable import RapportLanguage

@Suite struct WordNumberingTests {
    @Test func `each word has a number of its own, in the order in which they come`() {
        var generator = SystemRandomNumberGenerator()
        // Few letters, so that words come back, and lengths on both sides of the eight that are read at once.
        let words = (0..<20_000).map { _ in
            (0..<Int.random(in: 1...18, using: &generator)).map { _ in UInt8.random(in: 97...99, using: &generator) }
        }
        var numbering = WordNumbering()
        var known: [[UInt8]: Int] = [:]
        for word in words {
            let number = word.withUnsafeBytes { numbering.number(of: $0) }
            #expect(number == known[word, default: known.count])
            known[word] = number
        }
    }
}
