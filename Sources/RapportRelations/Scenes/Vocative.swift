import RapportText

/// Finds who is called by name in a speech, as in "Come here, Ada".
enum Vocative {
    /// The members called: names that a comma, or the start or end of a sentence, sets apart on both sides.
    static func called(in span: Span, of document: Document, _ finder: NameFinder) -> [Int] {
        let names = finder.names(in: span, of: document).filter { !$0.isPossessive }
        guard !names.isEmpty else { return [] }
        let text = document[span].utf8
        func byte(_ offset: Int) -> UInt8? {
            guard offset >= span.start, offset < span.end else { return nil }
            return text[text.index(text.startIndex, offsetBy: offset - span.start)]
        }
        return names.filter { name in
            var before = name.span.start - 1
            while let space = byte(before), space == 0x20 || space == 0x0A || space == 0x0D { before -= 1 }
            let opens = byte(before).map { ",.;:!?)".utf8.contains($0) || $0 >= 0x80 } ?? true
            let closes = byte(name.span.end).map { ",.;:!?".utf8.contains($0) || $0 >= 0x80 } ?? true
            // "Ada." alone answers who; a comma on one side at least sets a call apart.
            let isSetOff =
                byte(before) == UInt8(ascii: ",") || byte(name.span.end) == UInt8(ascii: ",")
                || byte(name.span.end) == UInt8(ascii: "!")
            return opens && closes && isSetOff
        }.map(\.member)
    }
}
