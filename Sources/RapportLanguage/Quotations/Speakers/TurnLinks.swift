/// Which ``TurnPattern`` the speakers of a turn and of the two before make, for all of their candidates at once.
struct TurnLinks {
    /// The number of candidates of the turn, of the one before, and of the one before that; 1 where there is no turn.
    let width: Int
    let before: Int
    let earlier: Int
    /// For each candidate of the turn before, and of the one before that, its place among the turn's own, where it has one.
    private let placesOfBefore: [Int?]
    private let placesOfEarlier: [Int?]
    /// For each candidate of the turn before that one its place in the turn before.
    private let repeated: [Int?]
    /// The places of the unknown speaker.
    private let unknown: (own: Int?, before: Int?)

    /// Compares the candidates of a turn with those of the turns before.
    ///
    /// - Parameter candidates: of each turn, each once; nil is the unknown speaker.
    init(_ candidates: [[Int?]], _ turn: Int) {
        let own = candidates[turn]
        let before = turn > 0 ? candidates[turn - 1] : [nil]
        let earlier = turn > 1 ? candidates[turn - 2] : [nil]
        func places(of people: [Int?], in others: [Int?]) -> [Int?] {
            people.map { person in person == nil ? nil : others.firstIndex(of: person) }
        }
        width = own.count
        self.before = before.count
        self.earlier = earlier.count
        placesOfBefore = places(of: before, in: own)
        placesOfEarlier = places(of: earlier, in: own)
        repeated = places(of: earlier, in: before)
        unknown = (own.firstIndex(of: nil), before.firstIndex(of: nil))
    }

    /// The number of pairs of a speaker of the turn before and one of its own.
    var states: Int { before * width }

    /// Writes what the pattern of each of the turn's candidates has, after two candidates of the turns before.
    @inline(__always)
    func write(_ ways: [Float], from earlier: Int, over before: Int, into row: UnsafeMutableBufferPointer<Float>) {
        let isUnknown = before == unknown.before
        let usual: TurnPattern = isUnknown ? .newAfterUnknown : repeated[earlier] == before ? .new : .third
        let way = ways[usual.rawValue]
        for place in row.indices { row[place] = way }
        let back: TurnPattern = isUnknown ? .backAfterUnknown : .back
        if let place = placesOfEarlier[earlier] { row[place] = ways[back.rawValue] }
        if let place = placesOfBefore[before] { row[place] = ways[TurnPattern.same.rawValue] }
        if let place = unknown.own { row[place] = ways[TurnPattern.unknown.rawValue] }
    }
}
