import RapportText

/// Recognises an interview whose questions are set in bold and whose answers are not.
enum PrintedQuestions {
    /// A text has at least this many bold questions to be an interview.
    static let fewest = 3

    /// Makes bold questions, and the paragraphs that answer them, speeches.
    static func mark(_ drafts: inout [DraftBlock]) {
        let questions = drafts.indices.filter { isQuestion(drafts[$0]) }
        guard questions.count >= fewest else { return }
        var isAnswer = false
        for index in drafts.indices {
            if isQuestion(drafts[index]) {
                isAnswer = true
                drafts[index].kind = .speech
            } else if drafts[index].kind != .paragraph {
                isAnswer = isAnswer && drafts[index].kind == .caption
            } else if isAnswer {
                drafts[index].kind = .speech
            }
        }
    }

    private static func isQuestion(_ draft: DraftBlock) -> Bool {
        draft.kind == .paragraph && draft.isStrong && draft.text.suffix(4).contains(UInt8(ascii: "?"))
    }
}
