/// A row of bars, one a value.
enum Sparkline {
    private static let bars = Array("▁▂▃▄▅▆▇█")

    /// The bars of values between two bounds; a point where there is none.
    static func of(_ values: [Double?], from low: Double, to high: Double) -> String {
        String(
            values.map { value in
                guard let value, high > low else { return "·" }
                let step = (value - low) / (high - low) * Double(bars.count)
                return bars[min(max(Int(step), 0), bars.count - 1)]
            }
        )
    }
}
