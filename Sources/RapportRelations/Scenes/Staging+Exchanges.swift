public import RapportLanguage

extension Staging {
    /// What one says to another, over the whole script.
    public struct Exchange: Hashable, Sendable {
        /// The index of who speaks, in the cast.
        public let speaker: Int
        /// The index of who is spoken to.
        public let addressee: Int
        /// How many speeches.
        public let speechCount: Int
        /// How many words.
        public let wordCount: Int
        /// The indices of the scenes.
        public let scenes: [Int]
    }

    /// Who speaks to whom, by words, most first; a speech for several counts for each.
    ///
    /// - Complexity: O(speeches × people spoken to).
    public var exchanges: [Exchange] {
        struct Pair: Hashable {
            let speaker: Int
            let addressee: Int
        }
        var counts: [Pair: (speeches: Int, words: Int, scenes: [Int])] = [:]
        for (index, scene) in scenes.enumerated() {
            for speech in scene.speeches {
                for speaker in speech.speakers {
                    for addressee in speech.addressees {
                        var count = counts[Pair(speaker: speaker, addressee: addressee)] ?? (0, 0, [])
                        count.speeches += 1
                        count.words += speech.wordCount
                        if count.scenes.last != index { count.scenes.append(index) }
                        counts[Pair(speaker: speaker, addressee: addressee)] = count
                    }
                }
            }
        }
        return counts.map { pair, count in
            Exchange(
                speaker: pair.speaker,
                addressee: pair.addressee,
                speechCount: count.speeches,
                wordCount: count.words,
                scenes: count.scenes
            )
        }.sorted { ($1.wordCount, $0.speaker, $0.addressee) < ($0.wordCount, $1.speaker, $1.addressee) }
    }

    /// What is spoken by people of one gender to people of another.
    public struct GenderShare: Hashable, Sendable {
        /// The gender of who speaks; nil where the script does not tell.
        public let speaker: Gender?
        /// The gender of those spoken to; nil where the script does not tell, where they are of several, or nobody.
        public let addressee: Gender?
        /// How many speeches.
        public let speechCount: Int
        /// How many words.
        public let wordCount: Int
    }

    /// The words between genders: every combination that occurs, most words first.
    ///
    /// A speech by several counts once, under their common gender if they have one.
    ///
    /// - Complexity: O(speeches).
    public var genderShares: [GenderShare] {
        struct Pair: Hashable {
            let speaker: Gender?
            let addressee: Gender?
        }
        var counts: [Pair: (speeches: Int, words: Int)] = [:]
        for speech in scenes.flatMap(\.speeches) {
            let pair = Pair(speaker: commonGender(of: speech.speakers), addressee: commonGender(of: speech.addressees))
            counts[pair, default: (0, 0)].speeches += 1
            counts[pair, default: (0, 0)].words += speech.wordCount
        }
        let order: [Gender?] = [.feminine, .masculine, .neutral, nil]
        func rank(_ pair: Pair) -> Int {
            (order.firstIndex(of: pair.speaker) ?? 0) * order.count + (order.firstIndex(of: pair.addressee) ?? 0)
        }
        return counts.sorted { ($1.value.words, rank($0.key)) < ($0.value.words, rank($1.key)) }.map { pair, count in
            GenderShare(
                speaker: pair.speaker,
                addressee: pair.addressee,
                speechCount: count.speeches,
                wordCount: count.words
            )
        }
    }

    /// The gender that all of some members have; nil where they differ, none is known, or there are none.
    func commonGender(of members: [Int]) -> Gender? {
        let genders = Set(members.map { cast[$0].gender })
        return genders.count == 1 ? genders.first ?? nil : nil
    }
}
