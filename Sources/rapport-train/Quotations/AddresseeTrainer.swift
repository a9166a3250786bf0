import Foundation
import RapportLanguage

/// Trains what tells who is spoken to: a logistic regression over everybody near.
struct AddresseeTrainer {
    let weights: AdaptiveWeights

    /// Learns from lessons whose speakers a model tells.
    init(_ lessons: [SpeakerLesson], first: TurnScorers, second: TurnScorers, rounds: Int, seed: UInt64) {
        weights = AdaptiveWeights(bits: 15, rate: 0.05, decay: 1e-5)
        let model = SpeakerModel(first: first, second: second, addressees: weights)
        var examples: [(hashes: [UInt32], isRight: Bool)] = []
        for lesson in lessons {
            lesson.addresseeFeatures(model) { features, isRight in examples.append((features.hashes, isRight)) }
        }
        var shuffler = Shuffler(seed: seed)
        var order = Array(examples.indices)
        for _ in 0..<rounds {
            order.shuffle(using: &shuffler)
            for index in order {
                let example = examples[index]
                let probability = 1 / (1 + expf(-weights.score(example.hashes)))
                let gradient = probability - (example.isRight ? 1 : 0)
                if abs(gradient) > 1e-3 { weights.learn(example.hashes, gradient: gradient) }
                weights.endExample()
            }
        }
        weights.average()
    }
}
