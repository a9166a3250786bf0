internal import RapportText

/// The words of an annotation as the quotation layer looks at them: lower case, capitals, sentences, blocks.
final class WordView: Sendable {
    let annotation: Annotation
    let bytes: [UInt8]
    /// The index of the sentence of each token.
    private let sentenceOfToken: [Int32]

    init(_ annotation: Annotation) {
        self.annotation = annotation
        bytes = Array(annotation.document.text.utf8)
        var sentenceOfToken = [Int32](repeating: 0, count: annotation.tokens.count)
        for (index, sentence) in annotation.sentences.enumerated() {
            for token in sentence.tokens { sentenceOfToken[token] = Int32(index) }
        }
        self.sentenceOfToken = sentenceOfToken
    }

    /// The number of tokens.
    var count: Int { annotation.tokens.count }

    /// The index of the sentence of a token.
    func sentence(of token: Int) -> Int { Int(sentenceOfToken[token]) }

    /// The tokens of the sentence of a token.
    func sentenceTokens(of token: Int) -> Range<Int> { annotation.sentences[sentence(of: token)].tokens }

    /// The first token that starts at or after an offset.
    ///
    /// - Complexity: O(log tokens).
    func firstToken(from offset: Int) -> Int { annotation.tokens.firstIndex(startingFrom: offset) }

    /// The tokens that start within a span.
    func tokens(in span: Span) -> Range<Int> {
        let first = firstToken(from: span.start)
        return first..<max(first, firstToken(from: span.end))
    }

    /// The letters of a token in lower case; letters outside ASCII stay as they are.
    ///
    /// There are none before the first token of the text and after the last.
    func lower(_ token: Int) -> String {
        guard annotation.tokens.indices.contains(token) else { return "" }
        let span = annotation.tokens[token].span
        return String(unsafeUninitializedCapacity: span.count) { letters in
            for place in 0..<span.count { letters[place] = Self.lowercased(bytes[span.start + place]) }
            return span.count
        }
    }

    /// The first byte of a token; of a word in underscores or asterisks, that of the word; 0 beyond the ends of the text.
    func firstByte(_ token: Int) -> UInt8 {
        annotation.tokens.indices.contains(token) ? bytes[firstOffset(token)] : 0
    }

    private func firstOffset(_ token: Int) -> Int {
        let span = annotation.tokens[token].span
        var offset = span.start
        while offset + 1 < span.end, bytes[offset] == UInt8(ascii: "_") || bytes[offset] == UInt8(ascii: "*") {
            offset += 1
        }
        return offset
    }

    /// Whether a token begins with a capital letter of ASCII, or a letter outside it that is likely one.
    func isCapitalised(_ token: Int) -> Bool {
        let byte = firstByte(token)
        if (0x41...0x5A).contains(byte) { return true }
        guard byte == 0xC3 else { return false }
        let start = firstOffset(token)
        // É and its like: U+00C0 to U+00DE.
        return start + 1 < bytes.count && (0x80...0x9E).contains(bytes[start + 1])
    }

    /// Whether a token has a letter or digit in front.
    func isWord(_ token: Int) -> Bool {
        let byte = firstByte(token)
        return (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF) || byte >= 0xC3 && byte != 0xE2
    }

    /// Whether a token is this sign; none is before the first of the text or after the last.
    func isSign(_ token: Int, _ sign: Character) -> Bool {
        annotation.tokens.indices.contains(token) && annotation.tokens[token].span.count == 1
            && firstByte(token) == sign.asciiValue
    }

    /// Whether a token is a quotation mark.
    func isQuotationMark(_ token: Int) -> Bool {
        guard annotation.tokens.indices.contains(token) else { return false }
        let start = annotation.tokens[token].span.start
        switch bytes[start] {
        case 0x22, 0x27, 0x60: return !isWord(token) && annotation.tokens[token].span.count <= 2
        case 0xC2: return start + 1 < bytes.count && (bytes[start + 1] == 0xAB || bytes[start + 1] == 0xBB)
        case 0xE2:
            return start + 2 < bytes.count && bytes[start + 1] == 0x80 && (0x98...0x9F).contains(bytes[start + 2])
        default: return false
        }
    }

    /// Whether a word is a form of a reporting verb, and used as a verb as far as its tag tells.
    func reportingVerb(_ token: Int) -> ReportingVerb? {
        guard isWord(token), !isCapitalised(token) || isSentenceStart(token), let verb = ReportingVerb.of(lower(token))
        else { return nil }
        let tag = annotation.tokens[token].universalTag
        if tag == .noun || tag == .properNoun || tag == .adposition { return nil }
        if tag == .other, token > 0, Self.determiners.contains(lower(token - 1)) { return nil }
        return verb
    }

    /// The verb of hearing shortly before another verb: "heard Tom say".
    func hearing(of verb: Int, from first: Int) -> Int? {
        (max(first, verb - 6)..<max(first, verb)).last { ["hear", "heard", "hearing"].contains(lower($0)) }
    }

    /// Whether a token is the first word of its sentence.
    func isSentenceStart(_ token: Int) -> Bool {
        let first = sentenceTokens(of: token).lowerBound
        return token == first || !(first..<token).contains(where: isWord)
    }

    private static let determiners: Set<String> = [
        "a", "an", "her", "his", "its", "my", "our", "that", "the", "their", "this",
    ]

    @inline(__always)
    private static func lowercased(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
}
