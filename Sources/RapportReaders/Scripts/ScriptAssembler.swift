import RapportText

/// Lays the blocks of a script out as text, an empty line between any two that do not belong together, and notes who speaks
/// where.
struct ScriptAssembler {
    private(set) var text: [UInt8] = []
    private(set) var blocks: [Block] = []
    private var emphasis: [Span] = []
    /// What is known of the script so far.
    var script: Script
    /// The speech that is open.
    private var speech: Script.Speech?
    /// The name that the blocks of the open speech carry.
    private var speaker: String?

    /// Creates an assembler without text.
    init(_ form: Script.Form) { script = Script(form) }

    /// Adds a block and returns where it lies; nil where it has no text.
    ///
    /// - Parameter isClose: Whether it follows on the next line.
    @discardableResult
    mutating func add(_ draft: DraftBlock, speaker: String? = nil, isClose: Bool = false) -> Span? {
        guard !draft.isEmpty else { return nil }
        if !text.isEmpty { text += isClose ? [0x0A] : [0x0A, 0x0A] }
        let start = text.count
        text += draft.text
        let span = Span(start, text.count)
        blocks.append(Block(draft.kind, span, speaker: speaker))
        emphasis += draft.emphasis.map { Span(start + $0.start, start + $0.end) }
        return span
    }

    /// Adds the title, unless the text has none.
    mutating func addTitle(_ title: String?) {
        var draft = DraftBlock(.title)
        draft.append((title ?? "").utf8)
        add(draft)
    }

    /// Begins an act, a scene or another part, with its heading if it has one.
    mutating func divide(_ kind: Script.Division.Kind, heading: DraftBlock?) {
        endSpeech()
        let first = blocks.count
        let span = heading.flatMap { add($0) }
        script.divisions.append(Script.Division(kind, firstBlock: first, heading: span))
    }

    /// Begins a speech; `name` is who speaks in the text's or the format's words.
    mutating func beginSpeech(
        label: DraftBlock?,
        name: String?,
        roles: [String] = [],
        isSimultaneous: Bool = false,
        time: Range<Int>? = nil
    ) {
        endSpeech()
        let first = blocks.count
        let span = label.flatMap { add($0, speaker: name) }
        var speech = Script.Speech(blocks: first..<first, label: span)
        speech.roles = roles
        speech.isSimultaneous = isSimultaneous
        speech.time = time
        self.speech = speech
        speaker = name
    }

    /// Adds words to the open speech.
    mutating func say(_ draft: DraftBlock) {
        let follows =
            speech.map { $0.label != nil || !$0.words.isEmpty || blocks.count > $0.blocks.lowerBound } ?? false
        guard let span = add(draft, speaker: speaker, isClose: follows) else { return }
        speech?.words.append(span)
    }

    /// Adds a direction: within the open speech, or between speeches.
    mutating func direct(_ draft: DraftBlock) {
        add(draft, isClose: speech != nil)
    }

    /// Closes the open speech, if there is one.
    mutating func endSpeech() {
        guard var speech else { return }
        speech.blocks = speech.blocks.lowerBound..<blocks.count
        script.speeches.append(speech)
        self.speech = nil
        speaker = nil
    }

    /// The document.
    ///
    /// - Throws: ``ReadingError`` where there is no text.
    mutating func document(source: Source) throws(ReadingError) -> Document {
        endSpeech()
        guard !blocks.isEmpty else {
            throw ReadingError(
                .empty,
                reason: "there is no scene, speech or direction in it",
                advice: "Check that it was saved whole"
            )
        }
        let string = String(decoding: text, as: UTF8.self)
        return Document(source: source, text: string, blocks: blocks, emphasis: emphasis, script: script)
    }
}
