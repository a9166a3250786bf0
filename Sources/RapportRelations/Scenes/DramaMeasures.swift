/// The measures that DraCor gives for plays, per play and per character.
///
/// Two characters are joined where both speak in a scene, the more heavily the more scenes they share; whoever speaks in no
/// scene, and what lies in the front matter, is left out. The measures of the network are those of ``NetworkMeasures``.
///
/// F. Fischer and others, "Programmable Corpora: Introducing DraCor, an Infrastructure for the Research on European Drama",
/// DH 2019; <https://dracor.org/doc/api>.
public struct DramaMeasures: Hashable, Sendable {
    /// The measures of one character.
    public struct Character: Hashable, Sendable {
        /// The index in the cast.
        public let member: Int
        /// In how many scenes the character speaks.
        public let sceneCount: Int
        /// How many speeches the character has, those spoken with others included.
        public let speechCount: Int
        /// How many words the character speaks, those spoken with others included.
        public let wordCount: Int
        /// How many lines.
        public let lineCount: Int
        /// The measures in the network.
        public let network: NetworkMeasures.Node
    }

    /// The characters, in the order of the cast.
    public let characters: [Character]
    /// How many scenes there are.
    public let sceneCount: Int
    /// How many acts the scenes are in; 0 where the script has none.
    public let actCount: Int
    /// How many words are spoken.
    public let wordCount: Int
    /// How many speeches there are.
    public let speechCount: Int
    /// Who speaks with whom; its nodes are indices into the cast, in the order of ``characters``.
    public let network: Network
    /// The measures of the network as a whole.
    public let networkMeasures: NetworkMeasures

    /// How many characters speak.
    public var size: Int { characters.count }

    /// Measures a script.
    ///
    /// - Complexity: O(speeches + scenes × speakers² + speakers × pairs).
    public init(_ staging: Staging) {
        let scenes = staging.scenes.filter { !$0.isFront }
        network = Self.network(of: scenes)
        networkMeasures = NetworkMeasures(network)
        var counts = [(scenes: Int, speeches: Int, words: Int, lines: Int)](
            repeating: (0, 0, 0, 0),
            count: staging.cast.count
        )
        for scene in scenes {
            for speaker in scene.speakers { counts[speaker].scenes += 1 }
            for speech in scene.speeches {
                for speaker in speech.speakers {
                    counts[speaker].speeches += 1
                    counts[speaker].words += speech.wordCount
                    counts[speaker].lines += speech.lineCount
                }
            }
        }
        characters = zip(network.nodes, networkMeasures.nodes).map { member, node in
            Character(
                member: member,
                sceneCount: counts[member].scenes,
                speechCount: counts[member].speeches,
                wordCount: counts[member].words,
                lineCount: counts[member].lines,
                network: node
            )
        }
        sceneCount = scenes.count
        actCount = Set(scenes.compactMap(\.act)).count
        wordCount = scenes.reduce(0) { $0 + $1.speeches.reduce(0) { $0 + $1.wordCount } }
        speechCount = scenes.reduce(0) { $0 + $1.speeches.count }
    }

    private static func network(of scenes: [Scene]) -> Network {
        let nodes = Set(scenes.flatMap(\.speakers)).sorted()
        let places = Dictionary(uniqueKeysWithValues: nodes.enumerated().map { ($1, $0) })
        var edges: [Network.Edge] = []
        for scene in scenes {
            let speakers = scene.speakers.compactMap { places[$0] }
            for (index, one) in speakers.enumerated() {
                for other in speakers[(index + 1)...] { edges.append(Network.Edge(from: one, to: other)) }
            }
        }
        return Network(nodes: nodes, edges: edges)
    }
}
