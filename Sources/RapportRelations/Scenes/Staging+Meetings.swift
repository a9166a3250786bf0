extension Staging {
    /// Two who are present in a scene together for the first time.
    public struct Meeting: Hashable, Sendable {
        /// The index in the cast of the one who comes first there.
        public let a: Int
        /// The index of the other.
        public let b: Int
        /// The index of the scene.
        public let scene: Int
        /// How many scenes they share in all.
        public let sceneCount: Int
    }

    /// Who meets whom when for the first time, by scene, then by cast.
    ///
    /// - Complexity: O(scenes × people present²).
    public var firstMeetings: [Meeting] {
        struct Pair: Hashable {
            let a: Int
            let b: Int
        }
        var first: [Pair: Int] = [:]
        var counts: [Pair: Int] = [:]
        for (index, scene) in scenes.enumerated() {
            let present = scene.present
            for (place, a) in present.enumerated() {
                for b in present[(place + 1)...] {
                    let pair = Pair(a: a, b: b)
                    counts[pair, default: 0] += 1
                    if first[pair] == nil { first[pair] = index }
                }
            }
        }
        return first.map { Meeting(a: $0.key.a, b: $0.key.b, scene: $0.value, sceneCount: counts[$0.key] ?? 0) }
            .sorted { ($0.scene, $0.a, $0.b) < ($1.scene, $1.a, $1.b) }
    }

    /// A run of scenes that somebody is not in, between two that they are in.
    public struct Absence: Hashable, Sendable {
        /// The indices of the scenes missed.
        public let scenes: Range<Int>
        /// How many words are spoken in them.
        public let wordCount: Int
    }

    /// The longest absence of each member of the cast, by scenes; nil for those who are never away once they came.
    ///
    /// - Complexity: O(scenes × cast).
    public var longestAbsences: [Absence?] {
        let words = scenes.map { $0.speeches.reduce(0) { $0 + $1.wordCount } }
        return cast.indices.map { member in
            var longest: Range<Int>?
            var last: Int?
            for index in scenes.indices where scenes[index].presence[member] != nil {
                if let last, index - last - 1 > longest?.count ?? 0 { longest = (last + 1)..<index }
                last = index
            }
            return longest.map { Absence(scenes: $0, wordCount: words[$0].reduce(0, +)) }
        }
    }
}
