/// How sure something is, for people to read.
enum Percent {
    static func of(_ confidence: Double) -> String { "\(Int((confidence * 100).rounded())) %" }
}
