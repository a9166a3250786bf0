import RapportText

/// Turns the lines of a Fountain script into blocks.
struct FountainParser {
    private let lines: [[UInt8]]
    private var assembler = ScriptAssembler(.screenplay)
    /// The line to read next.
    private var next = 0
    /// Whether the section that is open lists the roles.
    private var isInCastList = false

    /// Prepares to read lines without the title page.
    init(_ lines: [[UInt8]], title: String?) {
        self.lines = lines
        assembler.addTitle(title)
    }

    /// The document of all lines.
    mutating func document(source: Source) throws(ReadingError) -> Document {
        while next < lines.count { readElement() }
        return try assembler.document(source: source)
    }

    /// Reads what begins at the next line.
    private mutating func readElement() {
        let line = ScriptWords.trimmed(lines[next][...])
        guard let first = line.first else {
            next += 1
            return
        }
        switch first {
        case UInt8(ascii: "!"): readAction()
        case UInt8(ascii: "@") where line.count > 1: readSpeech(label: line.dropFirst())
        case UInt8(ascii: "~"): readLyrics()
        case UInt8(ascii: "#"): readSection(line)
        case UInt8(ascii: "="): next += 1
        case UInt8(ascii: "."):
            if line.count > 1,
                line[line.startIndex + 1].isASCIILetter || line[line.startIndex + 1].isASCIIDigit
                    || line[line.startIndex + 1] >= 0x80
            {
                readSceneHeading(line.dropFirst())
            } else {
                readAction()
            }
        case UInt8(ascii: ">"): readForcedTransition(line)
        default: readUnmarked(line)
        }
    }

    private mutating func readUnmarked(_ line: ArraySlice<UInt8>) {
        if isAfterBlank, ScriptWords.beginsSceneHeading(line) {
            readSceneHeading(line)
        } else if isAfterBlank, isBeforeBlank, ScriptWords.isCapitals(line), line.suffix(3).elementsEqual("TO:".utf8) {
            readTransition(line)
        } else if isAfterBlank, !isBeforeBlank, ScriptWords.isCapitals(line) {
            readSpeech(label: line)
        } else {
            readAction()
        }
    }

    private var isAfterBlank: Bool { next == 0 || isBlank(next - 1) }

    private var isBeforeBlank: Bool { next + 1 >= lines.count || isBlank(next + 1) }

    private func isBlank(_ index: Int) -> Bool { lines[index].allSatisfy(\.isASCIIWhiteSpace) }

    // MARK: - Headings

    private mutating func readSceneHeading(_ line: ArraySlice<UInt8>) {
        isInCastList = false
        assembler.divide(.scene, heading: draft(.sceneHeading, [withoutSceneNumber(line)]))
        next += 1
    }

    /// A heading without the number between number signs at its end: "EXT HALL #12A#".
    private func withoutSceneNumber(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard line.last == UInt8(ascii: "#"), let sign = line.dropLast().lastIndex(of: UInt8(ascii: "#")) else {
            return line
        }
        let number = line[(sign + 1)...].dropLast()
        let isNumber =
            !number.isEmpty
            && number.allSatisfy {
                $0.isASCIILetter || $0.isASCIIDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".")
            }
        return isNumber ? ScriptWords.trimmed(line[..<sign]) : line
    }

    private mutating func readSection(_ line: ArraySlice<UInt8>) {
        let words = line.drop { $0 == UInt8(ascii: "#") }
        isInCastList = ScriptWords.isCastHeading(words)
        let heading = draft(.heading, [words])
        if isInCastList {
            assembler.endSpeech()
            assembler.add(heading)
        } else {
            assembler.divide(.act, heading: heading)
        }
        next += 1
    }

    private mutating func readForcedTransition(_ line: ArraySlice<UInt8>) {
        let words = line.dropFirst()
        // "> THE END <" is centred.
        readTransition(words.last == UInt8(ascii: "<") ? words.dropLast() : words)
    }

    private mutating func readTransition(_ line: ArraySlice<UInt8>) {
        assembler.direct(draft(.stageDirection, [line]))
        next += 1
    }

    // MARK: - Action

    /// Lines of action up to an empty line, or to a line that its first sign makes something else.
    private mutating func readAction() {
        var action: [ArraySlice<UInt8>] = []
        repeat {
            let line = ScriptWords.trimmed(lines[next][...])
            action.append(line.first == UInt8(ascii: "!") ? line.dropFirst() : line)
            next += 1
        } while next < lines.count && !isBlank(next) && !beginsElement(ScriptWords.trimmed(lines[next][...]))
        guard isInCastList else { return assembler.direct(draft(.stageDirection, action)) }
        for line in action {
            guard let span = assembler.add(draft(.listItem, [line])) else { continue }
            assembler.script.roles += CastEntry.roles(in: span, of: assembler.text)
        }
    }

    private func beginsElement(_ line: ArraySlice<UInt8>) -> Bool {
        guard let first = line.first, line.count > 1 else { return false }
        return "@~#>=".utf8.contains(first)
            || first == UInt8(ascii: ".")
                && (line[line.startIndex + 1].isASCIILetter || line[line.startIndex + 1].isASCIIDigit)
    }

    /// Lines that are sung outside a speech.
    private mutating func readLyrics() {
        var words: [ArraySlice<UInt8>] = []
        while next < lines.count, case let line = ScriptWords.trimmed(lines[next][...]), line.first == UInt8(ascii: "~")
        {
            words.append(line.dropFirst())
            next += 1
        }
        assembler.direct(draft(.stageDirection, words))
    }

    // MARK: - Speech

    /// A name with the dialogue and parentheticals under it, up to an empty line; one of two spaces is none.
    private mutating func readSpeech(label: ArraySlice<UInt8>) {
        let isSimultaneous = label.last == UInt8(ascii: "^")
        let label = draft(.speakerLabel, [ScriptWords.trimmed(isSimultaneous ? label.dropLast() : label)])
        assembler.beginSpeech(label: label, name: label.string, isSimultaneous: isSimultaneous)
        next += 1
        var words: [ArraySlice<UInt8>] = []
        while next < lines.count, !isBlank(next) || lines[next].count >= 2 {
            let line = ScriptWords.trimmed(lines[next][...])
            if line.first == UInt8(ascii: "("), line.last == UInt8(ascii: ")") {
                say(&words)
                assembler.direct(draft(.stageDirection, [line]))
            } else if !line.isEmpty {
                words.append(line.first == UInt8(ascii: "~") ? line.dropFirst() : line)
            }
            next += 1
        }
        say(&words)
        assembler.endSpeech()
    }

    private mutating func say(_ lines: inout [ArraySlice<UInt8>]) {
        assembler.say(draft(.speech, lines))
        lines = []
    }

    /// A block of some lines, their emphasis read.
    private func draft(_ kind: Block.Kind, _ lines: [ArraySlice<UInt8>]) -> DraftBlock {
        var draft = DraftBlock(kind)
        for line in lines {
            FountainEmphasis.append(line, to: &draft)
            draft.breakLine()
        }
        return draft
    }
}
