import Foundation
import RapportLanguage
import Testing

@testable import rapport_train

@Suite struct PerceptronTests {
    /// Numbers whose last digit is the class; a third of them have a feature of their own besides.
    private func features(_ number: Int, classes: Int) -> FeatureList {
        var features = FeatureList()
        features.add(1)
        features.add(2, FeatureHash(number % classes))
        if number % 3 == 0 { features.add(3, FeatureHash(number)) }
        return features
    }

    private func trained(classes: Int) -> Perceptron {
        let perceptron = Perceptron(classes: classes, bits: 16)
        var shuffler = Shuffler(seed: 1)
        for number in (0..<2000).shuffled(using: &shuffler) {
            perceptron.learn(features(number, classes: classes), answer: number % classes)
        }
        return perceptron
    }

    private func reopened(_ perceptron: Perceptron) throws -> LinearScorer {
        var writer = ModelFileWriter()
        perceptron.write(to: &writer, name: "digits")
        let path = FileManager.default.temporaryDirectory.path + "/\(UUID().uuidString).model"
        try writer.write(to: path)
        defer { try? FileManager.default.removeItem(atPath: path) }
        return try LinearScorer(ModelFile(path: path), name: "digits")
    }

    @Test(arguments: [2, 3, 4, 5, 8, 10, 16, 17, 49])
    func learnsClassesOfAnyNumber(classes: Int) throws {
        let scorer = try reopened(trained(classes: classes))
        #expect(scorer.classes == classes)
        let right = (5000..<5500).filter { scorer.best(features($0, classes: classes)) == $0 % classes }
        #expect(right.count == 500)
    }

    @Test func ranksTheBetterHigher() throws {
        let perceptron = Perceptron(classes: 1, bits: 16)
        var shuffler = Shuffler(seed: 1)
        for _ in 0..<3000 {
            let a = Int.random(in: 0..<8, using: &shuffler), b = Int.random(in: 0..<8, using: &shuffler)
            guard a != b else { continue }
            perceptron.learn(better: features(max(a, b), classes: 8), worse: features(min(a, b), classes: 8))
        }
        let scorer = try reopened(perceptron)
        let scores = (0..<8).map { scorer.score(features($0, classes: 8)) }
        #expect(scores == scores.sorted())
        #expect(Set(scores).count == 8)
    }

    @Test func sameExamplesGiveSameModel() {
        var first = ModelFileWriter()
        trained(classes: 7).write(to: &first, name: "digits")
        var second = ModelFileWriter()
        trained(classes: 7).write(to: &second, name: "digits")
        #expect(first.bytes == second.bytes)
    }
}
