import Testing

@testable import RapportLanguage

@Suite struct RecencyListTests {
    @Test func keepsTheOrderOfTouching() {
        var list = RecencyList()
        for entity in [0, 1, 2, 0, 3, 1, 1] { list.touch(entity) }
        var order: [Int] = []
        var entity = list.latest
        while entity >= 0 {
            order.append(entity)
            entity = list.before(entity)
        }
        #expect(order == [1, 3, 0, 2])
    }
}
