import RapportRelations

/// Where the lines of a storyline chart run: a lane for each character, and in every scene those present drawn together.
///
/// Lanes are ordered by the barycentre method of layered drawing (K. Sugiyama and others, "Methods for Visual Understanding
/// of Hierarchical System Structures", IEEE Transactions on Systems, Man, and Cybernetics 11, 1981), so that those who share
/// scenes lie close. After R. Munroe, "Movie Narrative Charts", 2009.
struct StorylineLayout {
    /// The members of the cast that have a line, from the top lane down.
    private(set) var members: [Int] = []
    /// The members with lines who are present, by scene.
    private(set) var present: [[Int]]
    /// The height of each member's line by scene, from the first scene the member is in to the last, in lanes.
    private(set) var heights: [Int: [Int: Double]] = [:]

    /// The height of a lane, and how close those present come, in lanes.
    private static let closeness = 0.62

    /// Lays a script out; of more characters than `most`, those in most scenes have lines.
    ///
    /// - Complexity: O(scenes × cast).
    init(_ staging: Staging, most: Int) {
        present = staging.scenes.map(\.present)
        let counts = present.joined().reduce(into: [Int: Int]()) { $0[$1, default: 0] += 1 }
        let words = staging.scenes.flatMap(\.speeches).reduce(into: [Int: Int]()) { sums, speech in
            for speaker in speech.speakers { sums[speaker, default: 0] += speech.wordCount }
        }
        let chosen = counts.keys.sorted {
            (-counts[$0, default: 0], -words[$0, default: 0], $0) < (
                -counts[$1, default: 0], -words[$1, default: 0], $1
            )
        }.prefix(most)
        let kept = Set(chosen)
        present = present.map { $0.filter(kept.contains) }
        members = Self.lanes(kept.sorted(), present)
        place()
    }

    /// The members in an order in which those of a scene lie close.
    private static func lanes(_ members: [Int], _ scenes: [[Int]]) -> [Int] {
        var rank = Dictionary(uniqueKeysWithValues: members.enumerated().map { ($1, Double($0)) })
        var order = members
        for _ in 0..<24 {
            var sums: [Int: (total: Double, count: Double)] = [:]
            for scene in scenes where scene.count > 1 {
                let centre = scene.reduce(0) { $0 + (rank[$1] ?? 0) } / Double(scene.count)
                for member in scene {
                    sums[member, default: (0, 0)].total += centre
                    sums[member, default: (0, 0)].count += 1
                }
            }
            // Half its own place, so that the order settles.
            let pulled = rank.mapValues { $0 }.merging(
                sums.map { ($0.key, ($0.value.total / $0.value.count + (rank[$0.key] ?? 0)) / 2) },
                uniquingKeysWith: { $1 }
            )
            order.sort { (pulled[$0] ?? 0, $0) < (pulled[$1] ?? 0, $1) }
            rank = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, Double($0)) })
        }
        return order
    }

    /// Draws those of a scene together around the middle of their lanes; lines that lie there make way.
    private mutating func place() {
        let lane = Dictionary(uniqueKeysWithValues: members.enumerated().map { ($1, Double($0)) })
        let spans = members.compactMap { member -> (Int, ClosedRange<Int>)? in
            let scenes = present.indices.filter { present[$0].contains(member) }
            guard let first = scenes.first, let last = scenes.last else { return nil }
            return (member, first...last)
        }
        for scene in present.indices {
            let group = members.filter(present[scene].contains)
            let middle = group.reduce(0) { $0 + (lane[$1] ?? 0) } / Double(max(1, group.count))
            let top = middle - Double(group.count - 1) / 2 * Self.closeness
            let bottom = top + Double(group.count - 1) * Self.closeness
            for (index, member) in group.enumerated() {
                heights[member, default: [:]][scene] = top + Double(index) * Self.closeness
            }
            let others = spans.filter { $0.1.contains(scene) && !group.contains($0.0) }.map(\.0)
            var above = top
            for member in others.reversed() where (lane[member] ?? 0) < middle {
                above = group.isEmpty ? lane[member] ?? 0 : min(lane[member] ?? 0, above - Self.closeness)
                heights[member, default: [:]][scene] = above
            }
            var below = bottom
            for member in others where (lane[member] ?? 0) >= middle {
                below = group.isEmpty ? lane[member] ?? 0 : max(lane[member] ?? 0, below + Self.closeness)
                heights[member, default: [:]][scene] = below
            }
        }
    }
}
