// Features need the tags as numbers. Enumerations of at most 256 cases without payloads are one byte: the case's place.

extension PennTag {
    /// The place among all cases.
    var number: Int { Int(unsafeBitCast(self, to: UInt8.self)) }
}

extension UniversalTag {
    /// The place among all cases.
    var number: Int { Int(unsafeBitCast(self, to: UInt8.self)) }
}

extension DependencyRelation {
    /// The place among all cases.
    var number: Int { Int(unsafeBitCast(self, to: UInt8.self)) }
}
