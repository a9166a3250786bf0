import RapportText

/// Finds where the chapters of a book begin by the words and the numbers of their headings.
///
/// Numbers without a word count only where they run on from 1; entries of a list of contents, which come again where
/// the chapter itself begins, do not count.
struct ChapterFinder {
    private let blocks: [Block]
    private let bytes: [UInt8]

    private struct Candidate {
        let block: Int
        let heading: ChapterHeading
    }

    /// Where chapters begin, and which blocks are their headings; nothing where fewer than two chapters are found.
    ///
    /// - Complexity: O(bytes).
    static func find(in blocks: [Block], of bytes: [UInt8]) -> (marks: [ChapterMark], headings: Set<Int>) {
        let finder = ChapterFinder(blocks: blocks, bytes: bytes)
        let candidates = finder.withoutContents(finder.numberedInOrder(finder.candidates()))
        guard candidates.count(where: { $0.heading.beginsChapters }) >= 2 else { return ([], []) }
        var headings: Set<Int> = []
        let starts = Set(candidates.map(\.block))
        let marks = candidates.map { candidate in
            var lines = finder.lines(of: candidate.block)
            headings.insert(candidate.block)
            let next = candidate.block + 1
            if lines.count == 1, !candidate.heading.hasTitle, !starts.contains(next), finder.isTitle(next) {
                lines += finder.lines(of: next)
                headings.insert(next)
            }
            return ChapterMark(block: candidate.block, level: candidate.heading.level, title: Self.joined(lines))
        }
        return (marks, headings)
    }

    private func candidates() -> [Candidate] {
        blocks.indices.compactMap { index in
            guard [.paragraph, .heading, .title, .listItem].contains(blocks[index].kind),
                blocks[index].span.count <= 400
            else { return nil }
            let lines = lines(of: index)
            guard lines.count <= 5, let heading = ChapterHeading(lines[0]) else { return nil }
            // Several such lines are a list of contents, but for a part's above its first chapter's.
            let further = lines.dropFirst().compactMap(ChapterHeading.init)
            guard further.count <= (heading.level == .part ? 1 : 0) else { return nil }
            // A number alone heads nothing that follows on the next line without a gap, as in verse or a table.
            guard !heading.keyword.isEmpty || lines.count <= 2 && (heading.hasTitle ? lines.count == 1 : true)
            else { return nil }
            return Candidate(block: index, heading: heading)
        }
    }

    /// The candidates, bare numbers only where they run on from 1, and none where chapters are called chapters.
    private func numberedInOrder(_ candidates: [Candidate]) -> [Candidate] {
        let named = candidates.count { !$0.heading.keyword.isEmpty && $0.heading.level == .chapter }
        var last = 0
        var kept: [Candidate] = []
        for candidate in candidates {
            guard candidate.heading.keyword.isEmpty, let number = candidate.heading.number else {
                kept.append(candidate)
                continue
            }
            guard named < 3, number == last + 1 || number == 1 else { continue }
            last = number
            kept.append(candidate)
        }
        let bare = kept.count { $0.heading.keyword.isEmpty }
        return bare >= 3 ? kept : kept.filter { !$0.heading.keyword.isEmpty }
    }

    /// The candidates without those that have next to nothing below them and come again.
    private func withoutContents(_ candidates: [Candidate]) -> [Candidate] {
        var lastPlaces: [ChapterHeading: Int] = [:]
        for (place, candidate) in candidates.enumerated() { lastPlaces[candidate.heading.entry] = place }
        return candidates.enumerated().filter { place, candidate in
            let next = place + 1 < candidates.count ? candidates[place + 1].block : blocks.count
            var below = 0
            for block in blocks[(candidate.block + 1)..<next] where below < Self.shortestChapter {
                below += block.span.count
            }
            return below >= Self.shortestChapter || lastPlaces[candidate.heading.entry] == place
        }.map(\.element)
    }

    /// Whether a block reads like the title below a number: short, without a sentence's end unless all is capitals.
    private func isTitle(_ index: Int) -> Bool {
        guard index + 1 < blocks.count, blocks[index].span.count <= 240 else { return false }
        if blocks[index].kind == .heading { return true }
        let text = bytes[blocks[index].span.start..<blocks[index].span.end]
        guard lines(of: index).count <= 4, let first = text.first(where: { $0 != UInt8(ascii: "_") }) else {
            return false
        }
        let isCapitals = !text.contains { $0.isASCIILetter && !$0.isASCIICapital }
        let last = text.last { $0 != UInt8(ascii: "_") }
        return first.isASCIICapital && (isCapitals || ![0x2E, 0x2C, 0x3B, 0x21, 0x3F, 0x22, 0x9D].contains(last))
    }

    private func lines(of index: Int) -> [Substring] {
        let span = blocks[index].span
        return bytes[span.start..<span.end].split { $0 == 0x0A || $0 == 0x0D }
            .map { Substring(decoding: $0, as: UTF8.self) }
    }

    /// The lines of a heading as one, without marks of emphasis.
    private static func joined(_ lines: [Substring]) -> String {
        var title = ""
        for line in lines {
            let words = line.filter { $0 != "_" && $0 != "*" }.split(whereSeparator: \.isWhitespace)
            guard !words.isEmpty else { continue }
            if let last = title.last { title += ".:—-?!,".contains(last) ? " " : title.contains(".") ? " " : ". " }
            title += words.joined(separator: " ")
        }
        return title
    }

    /// Fewer bytes than this are no chapter but an entry of a list.
    private static let shortestChapter = 300
}
