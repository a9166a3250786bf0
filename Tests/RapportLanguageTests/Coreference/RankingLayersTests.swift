import Testing

@testable import RapportLanguage

@Suite struct RankingLayersTests {
    @Test func numbersMakeTheSameLayers() throws {
        let count = RankingNetwork.width + RankingNetwork.upperWidth * (RankingNetwork.width + 2)
        let numbers = (0..<count).map { Float($0 % 17) / 17 - 0.5 }
        let layers = try #require(RankingLayers(numbers: numbers))
        #expect(layers.numbers == numbers)
        #expect(RankingLayers(numbers: numbers.dropLast()) == nil)
    }

    @Test func whatIsBelowZeroSaysNothing() {
        var layers = RankingLayers()
        layers.setWeights(of: 0, SIMD32(repeating: 1))
        layers.output[0] = 2
        #expect(layers.score(SIMD32(repeating: -1)) == 0)
        #expect(layers.score(SIMD32(repeating: 1)) == 64)
    }
}
