import RapportLanguage

/// Tells whether a text speaks of works with characters, so that "played" can mean acting rather than sport or music.
struct Fiction {
    /// Whether it does.
    let isSpokenOf: Bool

    /// Weighs the words of stage and screen against those of sport.
    init(_ syntax: Syntax, works: [Work]) {
        var talk = StageTalk()
        for lemma in syntax.lemmas { talk.count(lemma) }
        isSpokenOf = talk.prevails(by: works.isEmpty ? 0 : 2)
    }
}
