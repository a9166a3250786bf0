import RapportLanguage
import RapportText
import Testing

@testable import rapport_train

@Suite struct SentenceNetworkTests {
    private static let silenceNothing = EncoderNetwork.Rates(words: 0, layers: 0)
    private static let sentences = [0..<3, 3..<4, 4..<9]

    /// What a network finds of how the loss grows is held against how it does grow.
    private func checkGradients<Network: SentenceNetwork>(
        of network: Network,
        _ batch: [Network.Example],
        known: Int,
        _ random: inout Shuffler
    ) {
        var network = network
        for index in network.matrices.indices where network.matrices[index].values.allSatisfy({ $0 == 0 }) {
            network.matrices[index].fillEvenly(from: &random, upTo: 0.3)
        }
        func drawn(_ columns: Int) -> Matrix {
            var matrix = Matrix(rows: 9, columns: columns)
            matrix.fillEvenly(from: &random, upTo: 1)
            return matrix
        }
        let words = BatchWords(vectors: drawn(16), known: drawn(known), sentences: Self.sentences)
        func loss(_ network: Network, _ words: BatchWords) -> Float {
            var words = words, gradient = network.emptied, random = Shuffler(seed: 1)
            return network.learn(&words, batch, Self.silenceNothing, &gradient, &random).reduce(0, +)
        }
        var gradient = network.emptied
        var slopes = words
        _ = network.learn(&slopes, batch, Self.silenceNothing, &gradient, &random)

        let step: Float = 1e-2
        func expect(_ found: Float, _ above: Float, _ below: Float, _ place: String) {
            let slope = (above - below) / (2 * step)
            #expect(abs(slope - found) < 5e-3 + 0.05 * abs(slope), "\(place)")
        }
        for (index, matrix) in gradient.matrices.enumerated() where !matrix.values.isEmpty {
            for _ in 0..<8 {
                let place = Int.random(in: matrix.values.indices, using: &random)
                var above = network, below = network
                above.matrices[index].values[place] += step
                below.matrices[index].values[place] -= step
                expect(
                    matrix.values[place],
                    loss(above, words),
                    loss(below, words),
                    "number \(place) of matrix \(index)"
                )
            }
        }
        for place in stride(from: 0, to: words.vectors.values.count, by: 7) {
            var above = words, below = words
            above.vectors.values[place] += step
            below.vectors.values[place] -= step
            expect(
                slopes.vectors.values[place],
                loss(network, above),
                loss(network, below),
                "number \(place) of vectors"
            )
        }
    }

    @Test func `gradients of syntax are how the loss really grows`() throws {
        let clusters = try WordClusters()
        let treebank = """
            1\tThe\tthe\tDET\tDT\t_\t2\tdet\t_\t_
            2\tbirds\tbird\tNOUN\tNNS\t_\t3\tnsubj\t_\t_
            3\tsing\tsing\tVERB\tVBP\t_\t0\troot\t_\t_

            1\tSing\tsing\tVERB\tVB\t_\t0\troot\t_\t_

            1\tAnn\tAnn\tPROPN\tNNP\t_\t2\tnsubj\t_\t_
            2\tsees\tsee\tVERB\tVBZ\t_\t0\troot\t_\t_
            3\tTom\tTom\tPROPN\tNNP\t_\t2\tobj\t_\t_
            4\tat\tat\tADP\tIN\t_\t5\tcase\t_\t_
            5\tnoon\tnoon\tNOUN\tNN\t_\t2\tobl\t_\t_

            """
        let batch = Treebank.sentences(of: treebank).compactMap { GoldSentence($0, clusters) }
        #expect(batch.map(\.codes.count) == Self.sentences.map(\.count))
        var random = Shuffler(seed: 3)
        let network = SyntaxNetwork(.init(layers: 2, width: 8, arcs: 8, relations: 8), drawing: &random)
        checkGradients(of: network, batch, known: 0, &random)
    }

    @Test func `gradients of names and mentions are how the loss really grows`() {
        let batch = Self.sentences.enumerated().map { index, rows in
            MentionSentence(
                codes: WordCodes(),
                convention: NameConvention.allCases[index],
                names: rows.map { $0 % NameLabel.count },
                heads: rows.map { $0 % 3 == 0 ? nil : $0 % MentionClass.count }
            )
        }
        var random = Shuffler(seed: 4)
        let network = MentionLearner(layers: 2, width: 8, vectors: 6, drawing: &random)
        checkGradients(of: network, batch, known: 6, &random)
    }

    private static let taggedSentences = sentences.map { rows in
        TaggedSentence(
            codes: WordCodes(),
            tags: rows.map { Tagger.Tags(penn: $0 * 5 % PennTag.allCases.count, universal: $0 * 2) }
        )
    }

    @Test func `gradients of the window tagger are how the loss really grows`() {
        var random = Shuffler(seed: 5)
        let network = WindowNetwork(width: 16, units: 12, reach: 2, drawing: &random)
        checkGradients(of: network, Self.taggedSentences, known: 0, &random)
    }

    @Test func `the window tagger in use finds the best tags of the network that learned`() throws {
        var random = Shuffler(seed: 6)
        let network = WindowNetwork(
            width: WindowLayers.width,
            units: WindowLayers.units,
            reach: WindowLayers.reach,
            drawing: &random
        )
        var vectors = Matrix(rows: 9, columns: WindowLayers.width)
        vectors.fillEvenly(from: &random, upTo: 2)
        let scores = network.scores(vectors, Self.sentences)
        var file = ModelFileWriter()
        network.write(to: &file)
        let penn = PennTag.allCases.map(\.rawValue)
        Candidates(UniversalTag.allCases.map { _ in penn }).write(to: &file, name: "penn.candidates")
        let layers = try WindowLayers(file.reopened())
        var tokens = (0..<9).map { Token(span: Span($0, $0 + 1)) }
        let sentences = Self.sentences.map { Sentence(tokens: $0, block: 0) }
        layers.tag(&tokens, sentences, words: Array(0..<9), shares: layers.shares(of: vectors))
        for (row, token) in tokens.enumerated() {
            let scores = scores.values[scores.start(of: row)..<scores.start(of: row + 1)]
            func best(_ scores: ArraySlice<Float>) -> Int? {
                scores.indices.max { scores[$0] < scores[$1] }.map { $0 - scores.startIndex }
            }
            #expect(PennTag.allCases.firstIndex(of: token.pennTag) == best(scores.prefix(penn.count)))
            #expect(UniversalTag.allCases.firstIndex(of: token.universalTag) == best(scores.dropFirst(penn.count)))
        }
    }

    @Test func `a checkpoint goes on as if training had never stopped`() throws {
        let treebank = """
            1\tBirds\tbird\tNOUN\tNNS\tNumber=Plur\t2\tnsubj\t_\t_
            2\tsing\tsing\tVERB\tVBP\t_\t0\troot\t_\t_

            1\tSing\tsing\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No
            2\t!\t!\tPUNCT\t.\t_\t1\tpunct\t_\t_

            """
        let clusters = try WordClusters()
        let sentences = Treebank.sentences(of: treebank).compactMap { GoldSentence($0, clusters) }
        #expect(sentences.count == 2)
        let shape = SyntaxNetwork.Shape(layers: 1, width: 8, arcs: 8, relations: 8)
        func trainer() -> NetworkTrainer<SyntaxNetwork> {
            NetworkTrainer(sentences, bits: 8, silencing: 0.25, seed: 7) { SyntaxNetwork(shape, drawing: &$0) }
        }
        var whole = trainer(), first = trainer(), second = trainer()
        let rates = EncoderNetwork.Rates(words: 0.1, layers: 0.2, roles: 0.3)
        let phases = [3, 2].map { NetworkTrainer<SyntaxNetwork>.Phase(epochs: $0, rate: 1e-3, silenced: rates) }
        whole.learn(sentences, phases: phases) { _, _ in }
        try first.learn(sentences, phases: phases) { trainer, _ in
            if trainer.epochs == 2 { try second.resume(from: trainer.checkpoint().reopened()) }
        }
        #expect(second.epochs == 2)
        second.learn(sentences, phases: phases) { _, _ in }
        #expect(second.epochs == 5)
        #expect(second.network.matrices == whole.network.matrices)
        #expect(second.embeddings.matrices == whole.embeddings.matrices)
    }
}
