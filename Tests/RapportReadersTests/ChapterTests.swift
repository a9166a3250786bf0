import RapportReaders
import RapportText
import Testing

/// Chapters are found by the headings that books have.
@Suite struct ChapterTests {
    private static let prose = String(
        repeating: "She went down to the harbour, and he followed her without a word. ",
        count: 8
    )

    /// The titles of the chapters of a text whose headings are given, each with prose below.
    private func titles(_ headings: [String]) -> [String] {
        let text = headings.map { "\($0)\n\n\(Self.prose)\n\n" }.joined()
        let document = PlainTextReader().read(text, source: Source())
        expectSoundSpans(document)
        return document.chapters.map { chapter in
            (chapter.part.map { "\($0) / " } ?? "") + chapter.title
        }
    }

    @Test(arguments: [
        ["CHAPTER I", "CHAPTER II", "CHAPTER III"],
        ["Chapter 1", "Chapter 2"],
        ["CHAPTER I. THE BOAT.", "CHAPTER II. THE LETTER.", "CHAPTER THE LAST. THE END."],
        ["Chapter One: The Boat", "Chapter Two: The Letter"],
        ["I.", "II.", "III.", "IV."],
        ["1", "2", "3"],
        ["I. THE BOAT", "II. THE LETTER", "III. THE LAMP"],
        ["LETTER I", "LETTER II"],
        ["STAVE ONE", "STAVE TWO"],
        ["Prologue", "Chapter 1", "Chapter 2", "Epilogue"],
        ["PART I", "PART II"],
    ])
    func findsHeadings(headings: [String]) {
        #expect(titles(headings) == headings)
    }

    @Test func titlesBelowNumbersAreJoined() {
        #expect(
            titles(["CHAPTER I\nTHE BOAT", "CHAPTER II\n\nThe Letter"]) == [
                "CHAPTER I. THE BOAT", "CHAPTER II. The Letter",
            ]
        )
        #expect(
            titles(["CHAPTER I.\n_The Boat_", "CHAPTER II.\nThe Letter"]) == [
                "CHAPTER I. The Boat", "CHAPTER II. The Letter",
            ]
        )
    }

    @Test func chaptersOfPartsAreCountedAnew() {
        let headings = ["BOOK THE FIRST\n\nCHAPTER I", "CHAPTER II", "BOOK THE SECOND\n\nCHAPTER I", "CHAPTER II"]
        #expect(
            titles(headings) == [
                "BOOK THE FIRST / CHAPTER I", "BOOK THE FIRST / CHAPTER II", "BOOK THE SECOND / CHAPTER I",
                "BOOK THE SECOND / CHAPTER II",
            ]
        )
    }

    @Test(arguments: [
        ["A Walk", "A Letter", "A Lamp"],
        ["I.", "IV.", "IX."],
        ["He said one.", "He said two."],
        ["CHAPTER I"],
        ["Part of it was lost.", "Part two, she said, was worse."],
    ])
    func otherShortLinesBeginNoChapters(headings: [String]) {
        #expect(titles(headings).isEmpty)
    }

    @Test func theListOfContentsIsNoChapter() {
        let contents = "CONTENTS\n\nCHAPTER I\n\nCHAPTER II\n\nCHAPTER III\n\n"
        let text = contents + ["I", "II", "III"].map { "CHAPTER \($0)\n\n\(Self.prose)\n\n" }.joined()
        let chapters = PlainTextReader().read(text, source: Source()).chapters
        #expect(chapters.map(\.title) == ["CHAPTER I", "CHAPTER II", "CHAPTER III"])
        #expect(chapters.map(\.blocks.count) == [2, 2, 2])
    }

    @Test func everyBlockFromTheFirstChapterOnIsInOne() {
        let text = "A Title\n\n" + (1...40).map { "CHAPTER \($0)\n\n\(Self.prose)\n\n\(Self.prose)\n\n" }.joined()
        let document = PlainTextReader().read(text, source: Source())
        #expect(document.chapters.count == 40)
        #expect(document.chapters.flatMap { Array($0.blocks) } == Array(1..<document.blocks.count))
    }
}
