/// The address of the page of a bond.
enum BondAddress {
    static func of(_ a: Int64, _ b: Int64) -> String { "/bonds/\(min(a, b))/\(max(a, b))" }
}
