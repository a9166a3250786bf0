import RapportLanguage

extension Syntax {
    /// Whether words for somebody stand after a verb of taking them for somebody: "refer to Ann as Big Ann", "introduced Ann as".
    func isDeemed(at token: Int) -> Bool {
        (max(sentence(of: token).lowerBound, token - 2)..<token).contains {
            CastingWord.of(lemmas[$0]).contains(.deem) && tokens[$0].universalTag == .verb
        }
    }
}
