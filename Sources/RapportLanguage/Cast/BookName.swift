/// A name that a book uses, with what its uses tell of whoever bears it.
struct BookName {
    /// All its words in lower case.
    let words: [String]
    /// Those of them that are titles: "mrs".
    let titles: [String]
    /// The others; "van der berg" is one.
    let parts: [String]
    /// How often the book uses it.
    var count = 0
    /// How many pronouns of either gender follow it as words for the same person.
    var feminine = 0
    var masculine = 0
    /// Whether somebody old, and somebody young, is called so.
    var isOld = false
    var isYoung = false
    /// The sentences in which it stands, in order.
    var sentences: [Int] = []

    /// Whether it has a given and a family name.
    var isFull: Bool { parts.count > 1 }

    /// Whether two people are called so, somebody old and somebody young.
    var isOfTwo: Bool { isOld && isYoung }

    /// The gender that its titles tell, or else most of the pronouns.
    var gender: Gender? {
        if let told = titles.lazy.compactMap({ CastNames.title($0)?.gender }).first { return told }
        guard feminine + masculine >= 4 else { return nil }
        return feminine >= 3 * masculine ? .feminine : masculine >= 3 * feminine ? .masculine : nil
    }

    /// How many sentences it shares with another name.
    ///
    /// - Complexity: O(uses of both).
    func sentencesShared(with other: BookName) -> Int {
        var shared = 0
        var place = 0
        for sentence in sentences {
            while place < other.sentences.count, other.sentences[place] < sentence { place += 1 }
            if place < other.sentences.count, other.sentences[place] == sentence { shared += 1 }
        }
        return shared
    }
}
