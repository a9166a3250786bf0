import RapportLanguage
import RapportText

/// Gathers what passes between any two of the cast, by chapter.
struct BookBondBuilder {
    let reading: Reading
    let index: BookIndex
    let cast: [BookCharacter]
    let lines: [Line]
    let conversations: [Conversation]
    let presence: Presence

    /// What is known of two people's meeting in a chapter so far.
    private struct Draft {
        var conversations: Set<Int> = []
        var wordsFromA = 0
        var wordsFromB = 0
        var lines: [Span] = []
        var sharedBlocks: [Int] = []
        var tones: [(value: Double, span: Span)] = []
    }

    /// Two places of the cast, the earlier first, and a chapter.
    private struct Key: Hashable {
        let a: Int
        let b: Int
        let chapter: Int

        init(_ one: Int, _ other: Int, _ chapter: Int) {
            a = min(one, other)
            b = max(one, other)
            self.chapter = chapter
        }
    }

    /// The bonds of pairs that talk, share three paragraphs, or of which a tie is stated; those with most between them
    /// first.
    ///
    /// - Complexity: O(tokens + pairs within paragraphs).
    func bonds() -> [BookBond] {
        var drafts: [Key: Draft] = [:]
        addLines(to: &drafts)
        addPresence(to: &drafts)
        addTones(to: &drafts)
        let statements = statementsByPair()
        let presentCounts = presentCounts()
        var meetings: [Key: [BookBond.Meeting]] = [:]
        for (key, draft) in drafts.sorted(by: { $0.key.chapter < $1.key.chapter }) {
            meetings[Key(key.a, key.b, 0), default: []].append(meeting(key, draft, presentCounts))
        }
        for key in statements.keys where meetings[key] == nil { meetings[key] = [] }
        return meetings.map { key, meetings in
            BookBond(
                a: key.a,
                b: key.b,
                meetings: meetings,
                statements: statements[key] ?? [],
                turningPoints: TurningPointFinder(meetings: meetings, tones: tones(of: key, meetings, drafts)).find()
            )
        }
        .filter { $0.wordCount > 0 || $0.sharedBlockCount >= 3 || !$0.statements.isEmpty }
        .sorted { weight($0) != weight($1) ? weight($0) > weight($1) : ($0.a, $0.b) < ($1.a, $1.b) }
    }

    /// A shared paragraph weighs as much as twenty words of talk.
    private func weight(_ bond: BookBond) -> Int { bond.wordCount + 20 * bond.sharedBlockCount }

    private func addLines(to drafts: inout [Key: Draft]) {
        for (number, conversation) in conversations.enumerated() where conversation.chapter >= 0 {
            for line in lines[conversation.lines] {
                guard let speaker = line.speaker else { continue }
                for other in line.addressees where other != speaker {
                    let key = Key(speaker, other, conversation.chapter)
                    drafts[key, default: Draft()].conversations.insert(number)
                    drafts[key, default: Draft()].lines += line.spans
                    if speaker == key.a {
                        drafts[key, default: Draft()].wordsFromA += line.wordCount
                    } else {
                        drafts[key, default: Draft()].wordsFromB += line.wordCount
                    }
                }
            }
        }
    }

    private func addPresence(to drafts: inout [Key: Draft]) {
        for (block, members) in presence.blocks.enumerated() where index.chapterOfBlock[block] >= 0 {
            for (place, one) in members.enumerated() {
                for other in members[(place + 1)...] {
                    drafts[Key(one, other, index.chapterOfBlock[block]), default: Draft()].sharedBlocks.append(block)
                }
            }
        }
    }

    private func addTones(to drafts: inout [Key: Draft]) {
        for tone in ToneReader(index: index, presence: presence, lines: lines).tones() {
            let chapter = index.chapterOfBlock[index.annotation.sentences[tone.sentence].block]
            guard chapter >= 0 else { continue }
            let span = index.span(ofSentence: tone.sentence)
            drafts[Key(tone.a, tone.b, chapter), default: Draft()].tones.append((tone.value, span))
        }
    }

    private func statementsByPair() -> [Key: [Int]] {
        let place = Dictionary(cast.enumerated().map { ($0.element.person, $0.offset) }) { first, _ in first }
        var statements: [Key: [Int]] = [:]
        for (number, statement) in reading.statements.enumerated() {
            guard let a = place[statement.a], let b = place[statement.b], a != b else { continue }
            statements[Key(a, b, 0), default: []].append(number)
        }
        return statements
    }

    /// How many paragraphs of each chapter have each of the cast.
    private func presentCounts() -> [[Int: Int]] {
        var counts = [[Int: Int]](repeating: [:], count: cast.count)
        for (block, members) in presence.blocks.enumerated() where index.chapterOfBlock[block] >= 0 {
            for member in members { counts[member][index.chapterOfBlock[block], default: 0] += 1 }
        }
        return counts
    }

    private func meeting(_ key: Key, _ draft: Draft, _ presentCounts: [[Int: Int]]) -> BookBond.Meeting {
        let blocks = reading.document.blocks
        let words = draft.wordsFromA + draft.wordsFromB
        let either =
            presentCounts[key.a][key.chapter, default: 0] + presentCounts[key.b][key.chapter, default: 0]
            - draft.sharedBlocks.count
        // Two more sentences without tone keep a single word from being all there is.
        let warmth = draft.tones.reduce(0) { $0 + $1.value } / Double(draft.tones.count + 2)
        return BookBond.Meeting(
            chapter: key.chapter,
            conversationCount: draft.conversations.count,
            wordsFromA: draft.wordsFromA,
            wordsFromB: draft.wordsFromB,
            sharedBlocks: draft.sharedBlocks,
            warmth: draft.tones.isEmpty ? nil : .init(value: warmth, evidence: draft.tones.map(\.span)),
            balance: words == 0
                ? nil
                : .init(value: Double(draft.wordsFromA - draft.wordsFromB) / Double(words), evidence: draft.lines),
            closeness: draft.sharedBlocks.isEmpty
                ? nil
                : .init(
                    value: Double(draft.sharedBlocks.count) / Double(either),
                    evidence: draft.sharedBlocks.map { blocks[$0].span }
                )
        )
    }

    private func tones(
        of key: Key,
        _ meetings: [BookBond.Meeting],
        _ drafts: [Key: Draft]
    ) -> [[(value: Double, span: Span)]] {
        meetings.map { drafts[Key(key.a, key.b, $0.chapter)]?.tones ?? [] }
    }
}
