import RapportText

/// Reads a play or screenplay without markup, whose text stays exactly as it is.
///
/// Acts and scenes are known by their headings, speeches by the names above or before them, directions by brackets or by
/// standing between speeches; a list of roles by its heading.
struct PlainTextScript {
    private let bytes: [UInt8]
    private let lines: [ScriptLine]
    private let style: ScriptStyle
    private var blocks: [Block] = []
    private var script: Script
    /// The line to read next.
    private var next = 0
    /// The speech that is open: its first block, its label and its name.
    private var speech: (speech: Script.Speech, name: String)?

    /// Prepares to read the part of a text that is the work; nil where it is no script.
    ///
    /// - Complexity: O(bytes).
    init?(_ bytes: [UInt8], _ work: Span) {
        let lines = ScriptLine.all(in: bytes).filter { work.contains($0.span) }
        guard let style = ScriptStyle(lines, of: bytes) else { return nil }
        self.bytes = bytes
        self.lines = lines
        self.style = style
        script = Script(style.form)
    }

    /// The blocks and what is known of the script; title and author go to the source.
    mutating func read(_ source: inout Source) -> (blocks: [Block], script: Script) {
        readTitle(&source)
        while next < lines.count { readElement() }
        endSpeech()
        return (blocks, script)
    }

    private func words(_ line: Int) -> ArraySlice<UInt8> { bytes[lines[line].span.start..<lines[line].span.end] }

    private func string(_ span: Span) -> String { String(decoding: bytes[span.start..<span.end], as: UTF8.self) }

    private mutating func add(_ kind: Block.Kind, _ span: Span, speaker: String? = nil) {
        blocks.append(Block(kind, span, speaker: speaker))
    }

    // MARK: - Title, headings, list of roles

    /// Whether a first line in capitals has a by-line below it, or "A play", or another line that ends its paragraph.
    private func isTitlePair(_ first: ScriptLine, _ second: ScriptLine) -> Bool {
        Byline(string(second.span)) != nil
            || ScriptWords.isCapitals(bytes[first.span.start..<first.span.end]) && second.isBeforeBlank
                && second.span.count <= 60
    }

    /// The first line, where it stands alone and is nothing else, and by-lines under it.
    private mutating func readTitle(_ source: inout Source) {
        guard let first = lines.first,
            first.isBeforeBlank || isTitlePair(first, lines[min(1, lines.count - 1)]),
            division(0) == nil, !ScriptWords.isCastHeading(words(0)), label(0) == nil,
            !"[(".utf8.contains(bytes[first.span.start])
        else { return }
        add(.title, first.span)
        source.title = source.title ?? string(first.span)
        next = 1
        while next < min(4, lines.count), let byline = Byline(string(lines[next].span)) {
            add(.byline, lines[next].span)
            source.author = source.author ?? byline.author
            source.date = source.date ?? byline.date
            next += 1
        }
    }

    private mutating func readElement() {
        if let kind = division(next) {
            divide(kind)
        } else if ScriptWords.isCastHeading(words(next)), lines[next].isAfterBlank {
            readCastList()
        } else if let label = label(next) {
            readSpeech(label)
        } else {
            readParagraph()
        }
    }

    /// What the heading in a line stands over; nil where it is none.
    private func division(_ line: Int) -> Script.Division.Kind? {
        let words = words(line)
        guard words.count <= 120 else { return nil }
        let follows = lines[line].isAfterBlank || line > 0 && ScriptWords.division(self.words(line - 1)) != nil
        guard follows else { return nil }
        if ScriptWords.beginsSceneHeading(words), ScriptWords.isCapitals(words) { return .scene }
        guard let kind = ScriptWords.division(words), !isLabel(line) else { return nil }
        return kind == .act ? .act : .scene
    }

    /// Whether "PROLOGUE" or "CHORUS" in a line is who speaks the words right below it.
    private func isLabel(_ line: Int) -> Bool {
        style.labels == .above && !words(line).contains(0x20) && label(line) != nil
            && !"[(".utf8.contains(bytes[lines[line + 1].span.start])
    }

    private mutating func divide(_ kind: Script.Division.Kind) {
        endSpeech()
        let span = lines[next].span
        script.divisions.append(Script.Division(kind, firstBlock: blocks.count, heading: span))
        let isSlug = ScriptWords.beginsSceneHeading(words(next))
        add(isSlug ? .sceneHeading : .heading, span)
        next += 1
    }

    /// The roles, a line each, up to a heading, a direction in brackets, or a name that comes back over words.
    private mutating func readCastList() {
        endSpeech()
        add(.heading, lines[next].span)
        next += 1
        while next < lines.count, division(next) == nil, words(next).first != UInt8(ascii: "[") {
            if lines[next].isAfterBlank, let label = label(next), style.recurring.contains(label.name(in: bytes)),
                !isListed(next + 1)
            {
                return
            }
            let span = lines[next].span
            add(.listItem, span)
            script.roles += CastEntry.roles(in: span, of: bytes)
            next += 1
        }
    }

    /// Whether a line goes on a list of names.
    private func isListed(_ line: Int) -> Bool {
        line < lines.count && ScriptWords.isCapitals(words(line)) && lines[line].span.count <= 48
    }

    // MARK: - Speeches

    /// The label that begins at a line; nil where none does.
    private func label(_ line: Int) -> ScriptLabel? {
        switch style.labels {
        case .above: return ScriptLabel.above(lines[line], of: bytes)
        case .before, .shortened:
            guard let label = ScriptLabel.before(words(line), isCapitals: style.labels == .before) else { return nil }
            let isKnown = style.recurring.contains(label.name(in: bytes))
            return isKnown || lines[line].isAfterBlank && style.labels == .before ? label : nil
        }
    }

    private mutating func readSpeech(_ label: ScriptLabel) {
        endSpeech()
        let name = string(label.span)
        speech = (Script.Speech(blocks: blocks.count..<blocks.count, label: label.span), name)
        add(.speakerLabel, label.whole, speaker: name)
        let rest = ScriptWords.trimmed(bytes[label.whole.end..<lines[next].span.end])
        var words = rest.isEmpty ? nil : Span(rest.startIndex, rest.endIndex)
        next += 1
        while next < lines.count, !lines[next].isAfterBlank, style.labels == .above || self.label(next) == nil {
            words = words?.union(lines[next].span) ?? lines[next].span
            next += 1
        }
        if let words { say(words) }
    }

    /// Adds words to the open speech, directions in them apart.
    private mutating func say(_ span: Span) {
        for part in SpeechParts.split(span, of: bytes, hasBrackets: style.hasBrackets) {
            if part.isDirection {
                add(.stageDirection, part.span)
            } else {
                add(.speech, part.span, speaker: speech?.name)
                speech?.speech.words.append(part.span)
            }
        }
    }

    private mutating func endSpeech() {
        guard var (speech, _) = speech else { return }
        speech.blocks = speech.blocks.lowerBound..<blocks.count
        script.speeches.append(speech)
        self.speech = nil
    }

    // MARK: - What stands between speeches

    /// Lines up to an empty one: a direction, or in plays that bracket theirs more of the speech above.
    private mutating func readParagraph() {
        var span = lines[next].span
        let first = words(next)
        let opens = first.first.map { "[(_".utf8.contains($0) } ?? false
        next += 1
        while next < lines.count, !lines[next].isAfterBlank, division(next) == nil, label(next) == nil {
            span = Span(span.start, lines[next].span.end)
            next += 1
        }
        if speech != nil, !opens, style.form != .screenplay, style.hasBrackets || style.labels != .above,
            !ScriptWords.beginsMovement(first)
        {
            say(span)
        } else {
            endSpeech()
            add(.stageDirection, span)
        }
    }
}
