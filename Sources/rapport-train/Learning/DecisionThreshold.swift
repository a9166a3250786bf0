/// Finds how far a positive class has to be ahead of the negative one for the best F1.
///
/// Perceptrons count mistakes; where positives are rare that makes them miss more than they make up.
struct DecisionThreshold {
    private var candidates: [(margin: Float, isRight: Bool)] = []
    private var positives = 0

    /// Notes a held-out example.
    ///
    /// - Parameters:
    ///   - margin: how far the best positive class is ahead of the negative one.
    ///   - isRight: whether that positive class is the answer.
    ///   - isPositive: whether any positive class is.
    mutating func add(margin: Float, isRight: Bool, isPositive: Bool) {
        candidates.append((margin, isRight))
        if isPositive { positives += 1 }
    }

    /// The margin to ask for.
    var best: Float {
        var right = 0
        var best = (f1: 0.0, margin: Float(0))
        for (found, candidate) in candidates.sorted(by: { $0.margin > $1.margin }).enumerated() {
            if candidate.isRight { right += 1 }
            let f1 = 2 * Double(right) / Double(found + 1 + positives)
            if f1 > best.f1 { best = (f1, candidate.margin) }
        }
        return best.margin
    }
}
