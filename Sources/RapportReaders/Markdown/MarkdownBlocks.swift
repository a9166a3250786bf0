import RapportText

/// Divides the lines of a Markdown file into blocks.
struct MarkdownBlocks {
    private typealias Line = ArraySlice<UInt8>

    private let lines: [ArraySlice<UInt8>]
    private var definitions: Set<String> = []
    private var drafts: [DraftBlock] = []
    /// The lines of the block being gathered, without the marks of what holds it.
    private var open: [ArraySlice<UInt8>] = []
    private var openKind = Block.Kind.paragraph
    private var fence: ArraySlice<UInt8>?

    /// Takes in the lines of a file.
    init(_ lines: ArraySlice<ArraySlice<UInt8>>) {
        self.lines = Array(lines)
    }

    /// The blocks, in order.
    mutating func parse() -> [DraftBlock] {
        definitions = Set(lines.compactMap { Self.definition($0) })
        for line in lines { take(line) }
        close()
        return drafts
    }

    private mutating func take(_ whole: Line) {
        var line = whole
        var kind = Block.Kind.paragraph
        while let rest = Self.quoted(line) {
            line = rest
            kind = .quote
        }
        if let fence {
            if Self.trimmed(line).starts(with: fence) {
                close()
                self.fence = nil
            } else {
                appendVerbatim(line)
            }
            return
        }
        let bare = Self.trimmed(line)
        if bare.isEmpty { return close() }
        if let mark = Self.fenceMark(bare) {
            close()
            fence = mark
            return
        }
        if Self.isUnderline(bare), !open.isEmpty, openKind == .paragraph { return close(as: .heading) }
        if Self.isRule(bare) || Self.isTableRule(bare) || Self.definition(bare) != nil { return close() }
        if let heading = Self.heading(bare) {
            close()
            open = [heading]
            return close(as: .heading)
        }
        if let item = Self.item(bare) {
            close()
            openKind = kind == .quote ? .quote : .listItem
            if !item.isEmpty { open = [item] }
            return
        }
        // A lazy line belongs to the block above; a first quoted line does not.
        if kind == .quote && openKind == .paragraph || bare.first == UInt8(ascii: "|") { close() }
        if open.isEmpty { openKind = kind == .quote ? .quote : Self.isIndented(line) ? openKind : .paragraph }
        // The end of the line is kept: two spaces there break it.
        open.append(line.drop { $0.isASCIIWhiteSpace })
    }

    private mutating func close(as kind: Block.Kind? = nil) {
        guard !open.isEmpty else { return }
        var draft = DraftBlock(kind ?? openKind)
        MarkdownInlines.write(Array(open.joined(separator: [0x0A])), definitions: definitions, into: &draft)
        if !draft.isEmpty { drafts.append(draft) }
        open = []
        if openKind != .listItem { openKind = .paragraph }
    }

    /// A line of a code block is a paragraph as it is.
    private mutating func appendVerbatim(_ line: Line) {
        var draft = DraftBlock(.paragraph)
        draft.append(line)
        if !draft.isEmpty { drafts.append(draft) }
    }
}

extension MarkdownBlocks {
    private static func trimmed(_ line: Line) -> Line {
        let start = line.drop { $0.isASCIIWhiteSpace }
        return start[..<(start.lastIndex { !$0.isASCIIWhiteSpace }.map { $0 + 1 } ?? start.startIndex)]
    }

    private static func isIndented(_ line: Line) -> Bool {
        line.first == 0x09 || line.starts(with: [0x20, 0x20])
    }

    /// What follows a quotation's `>`.
    private static func quoted(_ line: Line) -> Line? {
        let start = line.drop { $0 == 0x20 }
        guard start.first == UInt8(ascii: ">") else { return nil }
        let rest = start.dropFirst()
        return rest.first == 0x20 ? rest.dropFirst() : rest
    }

    /// What follows one to six `#`, those that close the line gone.
    private static func heading(_ line: Line) -> Line? {
        let rest = line.drop { $0 == UInt8(ascii: "#") }
        let level = line.count - rest.count
        guard (1...6).contains(level), rest.first.map(\.isASCIIWhiteSpace) == true else { return nil }
        let content = trimmed(rest)
        let bare = content[..<(content.lastIndex { $0 != UInt8(ascii: "#") }.map { $0 + 1 } ?? content.startIndex)]
        return bare.last.map(\.isASCIIWhiteSpace) == true ? trimmed(bare) : content
    }

    /// What follows a list's bullet or number.
    private static func item(_ line: Line) -> Line? {
        guard let first = line.first else { return nil }
        if first == 0x2D || first == 0x2A || first == 0x2B {
            return line.count > 1 && line.dropFirst().first?.isASCIIWhiteSpace == true ? trimmed(line.dropFirst()) : nil
        }
        let number = line.prefix { $0.isASCIIDigit }
        guard (1...9).contains(number.count), let mark = line[number.endIndex...].first, mark == 0x2E || mark == 0x29
        else { return nil }
        let rest = line[(number.endIndex + 1)...]
        // A year that ends a sentence at the start of a line is no number of a list.
        return number.count <= 3 && rest.first?.isASCIIWhiteSpace == true ? trimmed(rest) : nil
    }

    private static func fenceMark(_ line: Line) -> Line? {
        guard let first = line.first, first == UInt8(ascii: "`") || first == UInt8(ascii: "~") else { return nil }
        let mark = line.prefix { $0 == first }
        return mark.count >= 3 && !line[mark.endIndex...].contains(UInt8(ascii: "`")) ? mark : nil
    }

    private static func isUnderline(_ line: Line) -> Bool {
        guard let first = line.first, first == UInt8(ascii: "=") || first == UInt8(ascii: "-") else { return false }
        return line.allSatisfy { $0 == first } && (first == UInt8(ascii: "=") || line.count >= 2)
    }

    private static func isRule(_ line: Line) -> Bool {
        guard let first = line.first, [0x2A, 0x2D, 0x5F].contains(first) else { return false }
        return line.count { $0 == first } >= 3 && line.allSatisfy { $0 == first || $0 == 0x20 }
    }

    private static func isTableRule(_ line: Line) -> Bool {
        line.contains(0x7C) && line.contains(0x2D) && line.allSatisfy { [0x7C, 0x2D, 0x3A, 0x20].contains($0) }
    }

    /// The label that a line like `[label]: address` defines.
    private static func definition(_ line: Line) -> String? {
        let bare = trimmed(line)
        guard bare.first == 0x5B, let close = bare.firstIndex(of: 0x5D), close > bare.startIndex + 1,
            close + 1 < bare.endIndex, bare[close + 1] == 0x3A, bare[bare.startIndex + 1] != UInt8(ascii: "^"),
            !trimmed(bare[(close + 2)...]).prefix(while: { !$0.isASCIIWhiteSpace }).isEmpty
        else { return nil }
        // An address has a slash, a full stop or a number sign; "[Narrator]: words" has not in its first word.
        let address = trimmed(bare[(close + 2)...]).prefix { !$0.isASCIIWhiteSpace }
        guard address.contains(where: { $0 == 0x2F || $0 == 0x23 }) else { return nil }
        return String(decoding: bare[(bare.startIndex + 1)..<close], as: UTF8.self).lowercased()
    }
}
