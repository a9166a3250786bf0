import RapportText

/// What passes between two characters, scene by scene: who says how much to whom, what is said of the two, and where their
/// bond stands by then.
public struct SceneBonds: Sendable {
    /// A scene of a bond.
    public struct Step: Hashable, Sendable {
        /// The index of the scene; nil before the first one, in the list of roles.
        public let scene: Int?
        /// The words that a says to b there.
        public let wordsFromA: Int
        /// The words that b says to a.
        public let wordsFromB: Int
        /// What is said of the two there, as indices into the reading's statements.
        public let statements: [Int]
        /// The last point of the bond's course up to the end of the scene; nil before anything was said.
        public let point: Arc.Point?
    }

    /// A bond with its scenes.
    public struct Course: Hashable, Sendable {
        /// The index of the one in the reading's people.
        public let a: Int
        /// The index of the other.
        public let b: Int
        /// Where they speak to each other or something is said of them, in order.
        public let steps: [Step]
    }

    /// The bonds, in the reading's order.
    public let courses: [Course]

    /// Cuts the bonds of a script's reading by its scenes.
    ///
    /// - Complexity: O(speeches + bonds × scenes).
    public init(_ reading: Reading, _ staging: Staging) {
        let clusters = ScriptPeople(staging).clusters(in: reading.annotation)
        let personOfCharacter = clusters.map { reading.person(ofCluster: $0) }
        let words = Self.words(staging, personOfCharacter)
        courses = reading.bonds.map { bond in
            let statements = Dictionary(grouping: bond.statements) { index in
                staging.scene(at: reading.statements[index].evidence.first.start)
            }
            func step(_ scene: Int?) -> Step? {
                let there = scene.flatMap { words[Pair(from: bond.a, to: bond.b)]?[$0] } ?? 0
                let back = scene.flatMap { words[Pair(from: bond.b, to: bond.a)]?[$0] } ?? 0
                let said = statements[scene] ?? []
                guard there + back > 0 || !said.isEmpty else { return nil }
                let end = scene.map { staging.span(ofScene: $0).end } ?? staging.span(ofScene: 0).start
                let point = bond.arc.course.last { $0.offset < end }
                return Step(scene: scene, wordsFromA: there, wordsFromB: back, statements: said, point: point)
            }
            let steps = ([nil] + staging.scenes.indices.map(Optional.some)).compactMap(step)
            return Course(a: bond.a, b: bond.b, steps: steps)
        }
    }

    /// The people of a reading whom others name but who are not in the cast, as indices into its people.
    ///
    /// - Complexity: O(mentions × speeches) for the people outside the cast.
    public static func spokenOf(_ reading: Reading, _ staging: Staging) -> [Int] {
        let staged = Set(ScriptPeople(staging).clusters(in: reading.annotation).compactMap { $0 })
        let actors = Set(reading.portrayals.map(\.actor))
        let speeches = staging.document.blocks.filter { $0.kind == .speech }.map(\.span)
        return reading.people.indices.filter { index in
            !staged.contains(reading.people[index].cluster) && !actors.contains(index)
                && reading.people[index].mentions.contains { mention in speeches.contains { $0.contains(mention) } }
        }
    }

    private struct Pair: Hashable {
        let from: Int
        let to: Int
    }

    /// The words from one to another by scene.
    private static func words(_ staging: Staging, _ people: [Int?]) -> [Pair: [Int: Int]] {
        var words: [Pair: [Int: Int]] = [:]
        for (index, scene) in staging.scenes.enumerated() {
            for speech in scene.speeches {
                for speaker in speech.speakers {
                    for addressee in speech.addressees {
                        guard let from = people[speaker], let to = people[addressee] else { continue }
                        words[Pair(from: from, to: to), default: [:]][index, default: 0] += speech.wordCount
                    }
                }
            }
        }
        return words
    }
}
