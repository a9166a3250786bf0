import RapportLanguage
public import RapportText

extension Staging {
    /// A talk between two women, as a fact with its evidence.
    ///
    /// After A. Bechdel, "The Rule", in "Dykes to Watch Out For", 1985. It is a count of what labels and words show, no verdict
    /// on a script.
    public struct WomensTalk: Hashable, Sendable {
        /// The index of the scene.
        public let scene: Int
        /// The index in the cast of the one who comes first there.
        public let a: Int
        /// The index of the other.
        public let b: Int
        /// What each says to the other, in order.
        public let speeches: [Span]
        /// The words that speak of a man: names of men of the cast, "he", "him", "his", nouns for men.
        public let ofMen: [Span]

        /// Whether they speak of no man.
        public var isOfOtherThings: Bool { ofMen.isEmpty }
    }

    /// The talks in which two women of the cast each say something to the other, scene by scene.
    ///
    /// - Complexity: O(bytes).
    public var womensTalks: [WomensTalk] {
        let women = Set(cast.indices.filter { cast[$0].gender == .feminine && !cast[$0].isGroup })
        let finder = NameFinder(cast)
        var talks: [WomensTalk] = []
        for (index, scene) in scenes.enumerated() {
            let speakers = scene.speakers.filter(women.contains)
            for (place, a) in speakers.enumerated() {
                for b in speakers[(place + 1)...] {
                    let there = scene.speeches.filter { $0.speakers.contains(a) && $0.addressees.contains(b) }
                    let back = scene.speeches.filter { $0.speakers.contains(b) && $0.addressees.contains(a) }
                    guard !there.isEmpty, !back.isEmpty else { continue }
                    let words = (there + back).flatMap(\.words).sorted()
                    talks.append(
                        WomensTalk(
                            scene: index,
                            a: a,
                            b: b,
                            speeches: words,
                            ofMen: words.flatMap { men(in: $0, finder) }
                        )
                    )
                }
            }
        }
        return talks
    }

    /// The words in a speech that speak of a man.
    private func men(in span: Span, _ finder: NameFinder) -> [Span] {
        var men = finder.names(in: span, of: document).filter { cast[$0.member].gender == .masculine }.map(\.span)
        var offset = span.start
        for word in document[span].split(omittingEmptySubsequences: false, whereSeparator: { !$0.isLetter }) {
            let start = offset
            let count = word.utf8.count
            // The separator after the word may be longer than a byte.
            offset =
                start + count + (word.endIndex < document[span].endIndex ? document[span][word.endIndex].utf8.count : 0)
            guard count > 1 else { continue }
            let letters = word.lowercased()
            let isMan =
                ["he", "him", "his", "himself"].contains(letters) || KinshipNoun(lemma: letters)?.gender == .masculine
                || GenderedNoun.gender(lemma: letters) == .masculine
            if isMan { men.append(Span(start, start + count)) }
        }
        return Array(Set(men)).sorted()
    }
}
