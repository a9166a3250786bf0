import RapportLanguage

/// Trains the field of turns: how likely each speaker is, all turns of a conversation taken together.
///
/// The loss is the negative logarithm of the probability of all that is known of a row of turns; turns of which nobody knows
/// the speaker may be anybody's. Its gradient is the difference of two runs of the forward-backward algorithm, one free and one
/// held to what is known.
struct SpeakerTrainer {
    let speakers: RankingNetworkTrainer
    let patterns: AdaptiveWeights
    var scorers: TurnScorers { TurnScorers(speakers: speakers, patterns: patterns) }
    /// The rows of turns, with their features packed.
    private let rows: [Row]

    /// A row of turns.
    private struct Row {
        let lesson: SpeakerLesson
        let range: Range<Int>
        let answers: [Int?]
        /// The features of all candidates of all turns, one after the other, and where each list ends.
        var single: [UInt32] = []
        var joined: [UInt32] = []
        var speakerEnds: [[(single: Int, joined: Int)]] = []
        var patternHashes: [UInt32] = []
        var patternEnds: [[Int]] = []
    }

    init(_ lessons: [SpeakerLesson], rate: Float, decay: Float, seed: UInt64) {
        speakers = RankingNetworkTrainer(wideBits: 17, rowBits: 13, seed: seed)
        patterns = AdaptiveWeights(bits: 15, rate: rate, decay: decay)
        rows = lessons.flatMap { lesson in Self.ranges(of: lesson).map { Self.pack(lesson, $0) } }
    }

    /// Rows of some twenty turns that begin where the talk begins anew; long talk is cut.
    private static func ranges(of lesson: SpeakerLesson) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var start = 0
        for index in 0..<lesson.count where index > start {
            let isLong = index - start >= 60
            if isLong || lesson.begins(index) && index - start >= 20 {
                ranges.append(start..<index)
                start = index
            }
        }
        if start < lesson.count { ranges.append(start..<lesson.count) }
        return ranges
    }

    private static func pack(_ lesson: SpeakerLesson, _ range: Range<Int>) -> Row {
        var row = Row(lesson: lesson, range: range, answers: range.map { lesson.answer($0) })
        for index in range {
            var speakerEnds: [(single: Int, joined: Int)] = []
            lesson.speakerFeatures(index) { features in
                row.single += features.single.hashes
                row.joined += features.joined.hashes
                speakerEnds.append((row.single.count, row.joined.count))
            }
            row.speakerEnds.append(speakerEnds)
            var ends: [Int] = []
            lesson.patternFeatures(index) { features in
                row.patternHashes += features.hashes
                ends.append(row.patternHashes.count)
            }
            row.patternEnds.append(ends)
        }
        return row
    }

    /// Goes through all rows some times; the weights are averaged over the latter half.
    func train(rounds: Int, seed: UInt64, report: (String) -> Void) {
        var shuffler = Shuffler(seed: seed)
        var order = Array(rows.indices)
        for round in 1...rounds {
            order.shuffle(using: &shuffler)
            var loss = 0.0
            for (count, index) in order.enumerated() {
                loss += learn(Self.thinned(rows[index], &shuffler))
                if round * 2 > rounds, count % 20 == 0 { speakers.takeDown() }
            }
            report("round \(round): loss \(loss)")
        }
        speakers.average()
        patterns.average()
    }

    /// Writes the weights under a name.
    func write(to file: inout ModelFileWriter, name: String) {
        speakers.write(to: &file, name: name + ".speakers")
        patterns.write(to: &file, name: name + ".patterns")
    }

    /// The share of features that are left out at random while learning.
    private static let dropout = 0.1

    /// A row without some of its features, so that none is relied on alone.
    ///
    /// Dropout: Srivastava, Hinton, Krizhevsky, Sutskever and Salakhutdinov (2014).
    private static func thinned(_ row: Row, _ random: inout Shuffler) -> Row {
        let bound = UInt64(dropout * Double(1 << 24))
        var thinned = row
        (thinned.single, thinned.joined) = ([], [])
        var start = (single: 0, joined: 0)
        for (turn, ends) in row.speakerEnds.enumerated() {
            for (place, end) in ends.enumerated() {
                thinned.single += row.single[start.single..<end.single].filter { _ in random.next() >> 40 >= bound }
                thinned.joined += row.joined[start.joined..<end.joined].filter { _ in random.next() >> 40 >= bound }
                thinned.speakerEnds[turn][place] = (thinned.single.count, thinned.joined.count)
                start = end
            }
        }
        return thinned
    }

    private func learn(_ row: Row) -> Double {
        let scores = speakerScores(row)
        let patternScores = Self.scores(row.patternHashes, row.patternEnds, patterns)
        let free = row.lesson.chain(row.range, scores: scores, patterns: patternScores).marginals()
        let known = zip(scores, row.answers).map { scores, answer in
            guard let answer else { return scores }
            return scores.indices.map { $0 == answer ? scores[$0] : -1000 }
        }
        let held = row.lesson.chain(row.range, scores: known, patterns: patternScores).marginals()
        learnSpeakers(row, free.candidates, held.candidates)
        Self.learn(free.patterns, held.patterns, row.patternHashes, row.patternEnds, patterns)
        speakers.endExample()
        patterns.endExample()
        return free.logPartition - held.logPartition
    }

    private func speakerScores(_ row: Row) -> [[Float]] {
        var start = (single: 0, joined: 0)
        return row.speakerEnds.map { ends in
            ends.map { end in
                defer { start = end }
                return speakers.score(
                    single: row.single[start.single..<end.single],
                    joined: row.joined[start.joined..<end.joined]
                )
            }
        }
    }

    private func learnSpeakers(_ row: Row, _ free: [[Float]], _ held: [[Float]]) {
        var start = (single: 0, joined: 0)
        for (turn, ends) in row.speakerEnds.enumerated() {
            for (place, end) in ends.enumerated() {
                let slope = free[turn][place] - held[turn][place]
                if abs(slope) > 1e-3 {
                    speakers.learn(
                        single: row.single[start.single..<end.single],
                        joined: row.joined[start.joined..<end.joined],
                        slope: slope
                    )
                }
                start = end
            }
        }
    }

    private static func scores(_ hashes: [UInt32], _ ends: [[Int]], _ weights: AdaptiveWeights) -> [[Float]] {
        var start = 0
        return ends.map { ends in
            ends.map { end in
                defer { start = end }
                return weights.score(hashes[start..<end])
            }
        }
    }

    private static func learn(
        _ free: [[Float]],
        _ held: [[Float]],
        _ hashes: [UInt32],
        _ ends: [[Int]],
        _ weights: AdaptiveWeights
    ) {
        var start = 0
        for (turn, ends) in ends.enumerated() {
            for (place, end) in ends.enumerated() {
                let gradient = free[turn][place] - held[turn][place]
                if abs(gradient) > 1e-4 { weights.learn(hashes[start..<end], gradient: gradient) }
                start = end
            }
        }
    }
}
