/// The numbers of several matrices at once, for the loops that have to be fast; nothing happens where a matrix is empty.
extension Matrix {
    /// Reads one matrix.
    package func read(_ body: (UnsafePointer<Float>) -> Void) {
        values.withUnsafeBufferPointer { if let start = $0.baseAddress { body(start) } }
    }

    /// Changes one matrix.
    package mutating func change(_ body: (UnsafeMutablePointer<Float>) -> Void) {
        values.withUnsafeMutableBufferPointer { if let start = $0.baseAddress { body(start) } }
    }

    /// Reads two matrices.
    package static func read(
        _ first: borrowing Matrix,
        _ second: borrowing Matrix,
        _ body: (UnsafePointer<Float>, UnsafePointer<Float>) -> Void
    ) {
        first.read { first in second.read { second in body(first, second) } }
    }

    /// Reads three matrices.
    package static func read(
        _ first: borrowing Matrix,
        _ second: borrowing Matrix,
        _ third: borrowing Matrix,
        _ body: (UnsafePointer<Float>, UnsafePointer<Float>, UnsafePointer<Float>) -> Void
    ) {
        first.values.withUnsafeBufferPointer { first in
            second.values.withUnsafeBufferPointer { second in
                third.values.withUnsafeBufferPointer { third in
                    if let first = first.baseAddress, let second = second.baseAddress, let third = third.baseAddress {
                        body(first, second, third)
                    }
                }
            }
        }
    }

    /// Changes two matrices.
    package static func change(
        _ first: inout Matrix,
        _ second: inout Matrix,
        _ body: (UnsafeMutablePointer<Float>, UnsafeMutablePointer<Float>) -> Void
    ) {
        first.change { first in second.change { second in body(first, second) } }
    }

    /// Changes three matrices.
    package static func change(
        _ first: inout Matrix,
        _ second: inout Matrix,
        _ third: inout Matrix,
        _ body: (UnsafeMutablePointer<Float>, UnsafeMutablePointer<Float>, UnsafeMutablePointer<Float>) -> Void
    ) {
        first.change { first in second.change { second in third.change { third in body(first, second, third) } } }
    }
}
