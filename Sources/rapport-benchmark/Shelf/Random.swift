/// Numbers that look random and are the same for the same seed (xorshift64*, Vigna 2016).
struct Random {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9e37_79b9_7f4a_7c15 | 1 }

    /// A number below another.
    mutating func next(_ count: Int) -> Int {
        state ^= state >> 12
        state ^= state << 25
        state ^= state >> 27
        return Int((state &* 0x2545_f491_4f6c_dd1d) >> 33) % count
    }

    mutating func pick<Element>(_ elements: [Element]) -> Element { elements[next(elements.count)] }

    /// Whether something that happens so many times in a hundred happens.
    mutating func happens(_ percent: Int) -> Bool { next(100) < percent }
}
