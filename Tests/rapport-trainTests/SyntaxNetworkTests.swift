import RapportLanguage
import Testing

@testable import rapport_train

@Suite struct SyntaxNetworkTests {
    private static let silenceNothing = SyntaxNetwork.Rates(words: 0, layers: 0, roles: 0)

    private let batch = SyntaxBatch(
        sentences: [0..<3, 3..<4, 4..<9],
        tags: (0..<9).map { Tagger.Tags(penn: $0 * 5, universal: $0) },
        trees: [1, -1, 1, -1, 5, -1, 8, 6, 5].enumerated().map { (head: $1, relation: $0 * 3) }
    )

    private func loss(_ network: SyntaxNetwork, _ vectors: Matrix) -> Float {
        var vectors = vectors, gradient = network.emptied, random = Shuffler(seed: 1)
        let loss = network.learn(&vectors, batch, Self.silenceNothing, &gradient, &random)
        return loss.tags + loss.trees
    }

    @Test func `gradients are how the loss really grows`() {
        var random = Shuffler(seed: 3)
        var network = SyntaxNetwork(.init(layers: 2, width: 8, arcs: 8, relations: 8), drawing: &random)
        for index in network.matrices.indices where network.matrices[index].values.allSatisfy({ $0 == 0 }) {
            network.matrices[index].fillEvenly(from: &random, upTo: 0.3)
        }
        var vectors = Matrix(rows: 9, columns: 16)
        vectors.fillEvenly(from: &random, upTo: 1)
        var gradient = network.emptied
        var vectorGradient = vectors
        _ = network.learn(&vectorGradient, batch, Self.silenceNothing, &gradient, &random)

        let step: Float = 1e-2
        func expect(_ found: Float, _ above: Float, _ below: Float, _ place: String) {
            let slope = (above - below) / (2 * step)
            #expect(abs(slope - found) < 2e-3 + 0.03 * abs(slope), "\(place)")
        }
        for (index, matrix) in gradient.matrices.enumerated() {
            for _ in 0..<8 {
                let place = Int.random(in: matrix.values.indices, using: &random)
                var above = network, below = network
                above.matrices[index].values[place] += step
                below.matrices[index].values[place] -= step
                expect(
                    matrix.values[place],
                    loss(above, vectors),
                    loss(below, vectors),
                    "number \(place) of matrix \(index)"
                )
            }
        }
        for place in stride(from: 0, to: vectors.values.count, by: 7) {
            var above = vectors, below = vectors
            above.values[place] += step
            below.values[place] -= step
            expect(
                vectorGradient.values[place],
                loss(network, above),
                loss(network, below),
                "number \(place) of vectors"
            )
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
        func trainer() -> SyntaxTrainer { SyntaxTrainer(sentences, shape: shape, bits: 8, seed: 7) }
        var whole = trainer(), first = trainer(), second = trainer()
        let rates = SyntaxNetwork.Rates(words: 0.1, layers: 0.2, roles: 0.3)
        let phases = [3, 2].map { SyntaxTrainer.Phase(epochs: $0, rate: 1e-3, silenced: rates) }
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
