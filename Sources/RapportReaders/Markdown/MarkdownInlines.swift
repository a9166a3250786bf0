/// Writes the text of Markdown's inlines without their marks.
struct MarkdownInlines {
    private enum Node {
        case text([UInt8], link: Bool)
        case lineBreak
        case delimiter(Delimiter)
    }

    /// A run of `*` or `_` that may begin or end emphasis.
    private struct Delimiter {
        let mark: UInt8
        let length: Int
        var left: Int
        let canOpen: Bool
        let canClose: Bool
    }

    private let bytes: [UInt8]
    private let definitions: Set<String>
    private var nodes: [Node] = []
    private var styles: [DraftBlock.Style] = []
    private var linkDepth = 0

    /// Writes the text of a block.
    ///
    /// - Parameter definitions: The labels that `[label]` may refer to; other brackets are text.
    static func write(_ bytes: [UInt8], definitions: Set<String>, into draft: inout DraftBlock) {
        var inlines = MarkdownInlines(bytes: bytes, definitions: definitions)
        inlines.scan(bytes[...])
        inlines.matchDelimiters()
        inlines.write(into: &draft)
    }

    private init(bytes: [UInt8], definitions: Set<String>) {
        self.bytes = bytes
        self.definitions = definitions
    }

    private func write(into draft: inout DraftBlock) {
        for (node, style) in zip(nodes, styles) {
            switch node {
            case .text(let run, let link): draft.append(run, style: link ? style.union(.link) : style)
            case .lineBreak: draft.breakLine()
            case .delimiter(let delimiter):
                draft.append(repeatElement(delimiter.mark, count: delimiter.left), style: style)
            }
        }
    }

    private mutating func append(_ run: some Sequence<UInt8>) {
        if case .text(var last, let link)? = nodes.last, link == (linkDepth > 0) {
            nodes.removeLast()
            last.append(contentsOf: run)
            nodes.append(.text(last, link: link))
        } else {
            nodes.append(.text(Array(run), link: linkDepth > 0))
        }
    }

    private mutating func scan(_ run: ArraySlice<UInt8>) {
        var rest = run
        while let byte = rest.first {
            let next: ArraySlice<UInt8>?
            switch byte {
            case UInt8(ascii: "\\"): next = scanEscape(rest)
            case UInt8(ascii: "`"): next = scanCode(rest)
            case UInt8(ascii: "*"), UInt8(ascii: "_"): next = scanDelimiter(rest)
            case UInt8(ascii: "!"): next = scanImage(rest)
            case UInt8(ascii: "["): next = scanLink(rest)
            case UInt8(ascii: "<"): next = scanTag(rest)
            case UInt8(ascii: "&"): next = scanReference(rest)
            case UInt8(ascii: "\n"): next = scanLineEnd(rest)
            default:
                let plain = rest.prefix { !Self.special.contains($0) }
                append(plain)
                next = rest[plain.endIndex...]
            }
            if let next {
                rest = next
            } else {
                append(CollectionOfOne(byte))
                rest = rest.dropFirst()
            }
        }
    }

    private static let special = Set("\\`*_![<&\n".utf8)

    private mutating func scanEscape(_ rest: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        guard let next = rest.dropFirst().first else { return nil }
        if next == 0x0A {
            nodes.append(.lineBreak)
        } else if next < 0x80, next > 0x20, !next.isASCIILetter, !next.isASCIIDigit {
            append(CollectionOfOne(next))
        } else {
            return nil
        }
        return rest.dropFirst(2)
    }

    /// A line end is a space, after two spaces a break.
    private mutating func scanLineEnd(_ rest: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        if bytes[..<rest.startIndex].suffix(2).elementsEqual([0x20, 0x20]) { nodes.append(.lineBreak) }
        return rest.startIndex + 1 < rest.endIndex ? nil : rest.dropFirst()
    }

    private mutating func scanCode(_ rest: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        let mark = rest.prefix { $0 == UInt8(ascii: "`") }
        var tail = rest[mark.endIndex...]
        while let start = tail.firstIndex(of: UInt8(ascii: "`")) {
            let close = tail[start...].prefix { $0 == UInt8(ascii: "`") }
            if close.count == mark.count {
                append(rest[mark.endIndex..<start])
                return rest[close.endIndex...]
            }
            tail = tail[close.endIndex...]
        }
        append(mark)
        return rest[mark.endIndex...]
    }

    /// An image has no words of the text: it goes, with its description.
    private mutating func scanImage(_ rest: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        guard rest.dropFirst().first == UInt8(ascii: "["), let parts = linkParts(rest.dropFirst()) else { return nil }
        return parts.after
    }

    private mutating func scanLink(_ rest: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        // The mark of a footnote goes.
        if rest.dropFirst().first == UInt8(ascii: "^"), let close = rest.prefix(40).firstIndex(of: 0x5D) {
            return rest[(close + 1)...]
        }
        guard linkDepth == 0, let parts = linkParts(rest) else { return nil }
        linkDepth += 1
        scan(parts.label)
        linkDepth -= 1
        return parts.after
    }

    /// The label of a link and what follows it; nil where brackets are just brackets.
    private func linkParts(_ rest: ArraySlice<UInt8>) -> (label: ArraySlice<UInt8>, after: ArraySlice<UInt8>)? {
        // Labels are short; the bound keeps a row of "[" from costing its square.
        guard let close = closing(rest.prefix(1000), 0x5B, 0x5D) else { return nil }
        let label = rest[(rest.startIndex + 1)..<close]
        let tail = rest[(close + 1)...]
        if tail.first == UInt8(ascii: "("), let end = closing(tail.prefix(4000), 0x28, 0x29) {
            return (label, tail[(end + 1)...])
        }
        if tail.first == 0x5B, let end = tail.prefix(200).firstIndex(of: 0x5D) {
            let reference = end == tail.startIndex + 1 ? label : tail[(tail.startIndex + 1)..<end]
            return isDefined(reference) ? (label, tail[(end + 1)...]) : nil
        }
        return isDefined(label) ? (label, tail) : nil
    }

    private func isDefined(_ label: ArraySlice<UInt8>) -> Bool {
        !definitions.isEmpty && definitions.contains(String(decoding: label, as: UTF8.self).lowercased())
    }

    private func closing(_ run: ArraySlice<UInt8>, _ open: UInt8, _ close: UInt8) -> Int? {
        var depth = 0
        var escaped = false
        for index in run.indices {
            if escaped {
                escaped = false
            } else if run[index] == UInt8(ascii: "\\") {
                escaped = true
            } else if run[index] == open {
                depth += 1
            } else if run[index] == close {
                depth -= 1
                if depth == 0 { return index }
            }
        }
        return nil
    }

    /// A tag or comment goes, `<br>` breaks the line, an address in angle brackets stays without them.
    private mutating func scanTag(_ rest: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        if rest.starts(with: "<!--".utf8) {
            var tail = rest.dropFirst(4)
            while let dash = tail.firstIndex(of: 0x2D) {
                if tail[dash...].starts(with: "-->".utf8) { return tail[dash...].dropFirst(3) }
                tail = tail[(dash + 1)...]
            }
            return rest[rest.endIndex...]
        }
        guard let second = rest.dropFirst().first, second.isASCIILetter || second == UInt8(ascii: "/"),
            let close = rest.prefix(2000).firstIndex(of: UInt8(ascii: ">"))
        else { return nil }
        let inner = rest[(rest.startIndex + 1)..<close]
        if inner.contains(0x3A), !inner.contains(where: { $0.isASCIIWhiteSpace || $0 == 0x22 || $0 == 0x27 }) {
            append(inner)
        } else if inner.prefix(2).map(\.asciiLowercased) == Array("br".utf8),
            !(inner.dropFirst(2).first ?? 0).isASCIILetter
        {
            nodes.append(.lineBreak)
        }
        return rest[(close + 1)...]
    }

    private mutating func scanReference(_ rest: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        guard let semicolon = rest.prefix(32).firstIndex(of: 0x3B),
            let scalar = CharacterReference.scalar(named: rest[(rest.startIndex + 1)..<semicolon])
        else { return nil }
        append(CharacterReference.plain(scalar))
        return rest[(semicolon + 1)...]
    }

    private mutating func scanDelimiter(_ rest: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        guard let mark = rest.first else { return nil }
        let run = rest.prefix { $0 == mark }
        let before = Side(run.startIndex > 0 ? bytes[run.startIndex - 1] : 0x20, bytes[..<run.startIndex])
        let after = Side(run.endIndex < bytes.count ? bytes[run.endIndex] : 0x20, bytes[run.endIndex...].prefix(3))
        let leftFlanking = after != .space && (after == .letter || before != .letter)
        let rightFlanking = before != .space && (before == .letter || after != .letter)
        let underscore = mark == UInt8(ascii: "_")
        nodes.append(
            .delimiter(
                Delimiter(
                    mark: mark,
                    length: run.count,
                    left: run.count,
                    canOpen: leftFlanking && (!underscore || !rightFlanking || before == .mark),
                    canClose: rightFlanking && (!underscore || !leftFlanking || after == .mark)
                )
            )
        )
        return rest[run.endIndex...]
    }

    /// What stands beside a delimiter.
    private enum Side {
        case space, mark, letter

        init(_ byte: UInt8, _ context: ArraySlice<UInt8>) {
            if byte.isASCIIWhiteSpace {
                self = .space
            } else if byte >= 0x80 {
                // General punctuation, U+2000 to U+203F, is E2 80 xx; its quotation marks and dashes are marks.
                let general = context.suffix(3).starts(with: [0xE2, 0x80])
                self = general ? .mark : .letter
            } else {
                self = byte.isASCIILetter || byte.isASCIIDigit ? .letter : .mark
            }
        }
    }

    /// Pairs delimiters as CommonMark has it (0.31, "process emphasis") and styles what lies between.
    private mutating func matchDelimiters() {
        styles = Array(repeating: [], count: nodes.count)
        var openers: [Int] = []
        for index in nodes.indices {
            guard case .delimiter(var closer) = nodes[index] else { continue }
            if closer.canClose {
                // Looking back is bounded, so that a row of delimiters does not cost its square.
                while closer.left > 0, let place = openers.suffix(32).lastIndex(where: { pairs($0, closer) }) {
                    openers.removeSubrange((place + 1)...)
                    guard case .delimiter(var opener) = nodes[openers[place]] else { break }
                    let used = opener.left >= 2 && closer.left >= 2 ? 2 : 1
                    for between in openers[place] + 1..<index {
                        styles[between].insert(used == 2 ? .strong : .emphasis)
                    }
                    opener.left -= used
                    closer.left -= used
                    nodes[openers[place]] = .delimiter(opener)
                    if opener.left == 0 { openers.removeLast() }
                }
                nodes[index] = .delimiter(closer)
            }
            if closer.left > 0 && closer.canOpen { openers.append(index) }
        }
    }

    private func pairs(_ index: Int, _ closer: Delimiter) -> Bool {
        guard case .delimiter(let opener) = nodes[index], opener.mark == closer.mark, opener.left > 0 else {
            return false
        }
        // Of runs that can do both, lengths that sum to a multiple of three do not pair.
        guard opener.canClose || closer.canOpen, (opener.length + closer.length) % 3 == 0 else { return true }
        return opener.length % 3 == 0 && closer.length % 3 == 0
    }
}
