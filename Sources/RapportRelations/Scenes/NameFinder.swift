import RapportText

/// Finds the names of a cast in the words of directions and speeches.
struct NameFinder {
    /// A name in a text.
    struct Found: Equatable {
        /// Whose it is, in the cast.
        let member: Int
        /// Where it lies.
        let span: Span
        /// Whether something of theirs is spoken of: "Ada's coat".
        let isPossessive: Bool
    }

    private struct Form {
        let words: [String]
        let member: Int
    }

    /// A word of the text.
    private struct Word {
        let span: Span
        /// In small letters, without the ending of the possessive.
        let letters: String
        let isCapitalised: Bool
        let isPossessive: Bool
    }

    /// The names by their first words, longer ones first.
    private var forms: [String: [Form]] = [:]

    /// Indexes the names of a cast: whole names, and parts of them that no other member shares.
    ///
    /// - Complexity: O(names).
    init(_ cast: [ScriptCharacter]) {
        var owners: [String: Set<Int>] = [:]
        let names = cast.map { member in Set(member.names.map { Self.words(of: $0) }.filter { !$0.isEmpty }) }
        for (member, names) in names.enumerated() {
            for word in names.joined() { owners[word, default: []].insert(member) }
        }
        for (member, names) in names.enumerated() {
            var all = names
            for word in names.joined() where owners[word]?.count == 1 && Self.isTelling(word) { all.insert([word]) }
            for words in all { forms[words[0], default: []].append(Form(words: words, member: member)) }
        }
        for first in forms.keys {
            forms[first]?.sort { ($1.words.count, $0.member) < ($0.words.count, $1.member) }
        }
    }

    /// The names in a span of a document, in order; a name has to begin with a capital.
    ///
    /// - Complexity: O(bytes).
    func names(in span: Span, of document: Document) -> [Found] {
        let words = Self.words(in: span, of: document)
        var found: [Found] = []
        var index = 0
        while index < words.count {
            let match =
                words[index].isCapitalised ? forms[words[index].letters]?.first { matches($0, words, at: index) } : nil
            guard let match else {
                index += 1
                continue
            }
            let last = words[index + match.words.count - 1]
            found.append(
                Found(
                    member: match.member,
                    span: Span(words[index].span.start, last.span.end),
                    isPossessive: last.isPossessive
                )
            )
            index += match.words.count
        }
        return found
    }

    private func matches(_ form: Form, _ words: [Word], at index: Int) -> Bool {
        guard index + form.words.count <= words.count else { return false }
        return form.words.indices.allSatisfy { form.words[$0] == words[index + $0].letters }
    }

    /// The words of a name in small letters, without "the".
    private static func words(of name: String) -> [String] {
        name.lowercased().replacing("’", with: "'").split { !($0.isLetter || $0.isNumber || $0 == "'" || $0 == "-") }
            .map(String.init).filter { $0 != "the" }
    }

    /// Whether a word alone may stand for the one whose name it is part of.
    private static func isTelling(_ word: String) -> Bool {
        word.utf8.count >= 3 && !NameKey.isCommon(word)
    }

    private static func words(in span: Span, of document: Document) -> [Word] {
        var words: [Word] = []
        document.text.utf8.withContiguousStorageIfAvailable { bytes in
            var index = span.start
            while index < span.end {
                let start = index
                while index < span.end, isWordByte(bytes, at: index, before: span.end) { index += 1 }
                if index > start { words.append(word(bytes, start, index)) }
                index = max(index, start + 1)
            }
        }
        return words
    }

    /// Letters, digits, hyphens and apostrophes; of what is beyond ASCII all but the block of punctuation, of which the
    /// raised comma alone.
    private static func isWordByte(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, before end: Int) -> Bool {
        let byte = bytes[index]
        if byte < 0x80 {
            return byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == UInt8(ascii: "'")
                || byte == UInt8(ascii: "-")
        }
        func isPunctuation(_ first: Int) -> Bool {
            first >= 0 && first + 2 < bytes.count && bytes[first] == 0xE2 && bytes[first + 1] == 0x80
                && bytes[first + 2] != 0x99
        }
        return !isPunctuation(index) && !isPunctuation(index - 1) && !isPunctuation(index - 2)
    }

    private static func word(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Word {
        let printed = String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self)
        var letters = printed.lowercased().replacing("’", with: "'")
        let isPossessive = letters.hasSuffix("'s") || letters.hasSuffix("s'")
        if letters.hasSuffix("'s") { letters.removeLast(2) }
        while letters.last == "'" { letters.removeLast() }
        while letters.first == "'" || letters.first == "-" { letters.removeFirst() }
        let isCapitalised = printed.first { $0.isLetter || $0.isNumber }.map { $0.isUppercase || $0.isNumber } ?? false
        return Word(span: Span(start, end), letters: letters, isCapitalised: isCapitalised, isPossessive: isPossessive)
    }
}
