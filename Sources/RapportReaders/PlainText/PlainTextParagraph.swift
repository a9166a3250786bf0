import RapportText

/// Lines of a plain text that belong together.
struct PlainTextParagraph {
    /// The lines, at least one, each without the white space around it.
    let lines: [Span]

    /// From the first word to the last.
    var span: Span { Span(lines[0].start, lines[lines.count - 1].end) }
}
