/// The functions that bend the sums of a network, eight numbers at a time.
///
/// Only of sums, products and one division, which are fast on every machine and in debug builds.
@usableFromInline
package enum Activation {
    /// Eight numbers, as the loops over rows take them.
    @usableFromInline
    package typealias Lanes = SIMD8<Float>

    /// The hyperbolic tangent, to four decimals: a Padé approximant, cut off where it reaches 1.
    @inlinable @inline(__always)
    package static func tanh(_ value: Lanes) -> Lanes {
        // 0.5 · (|x + a| − |x − a|) keeps x within ±a without a comparison.
        let x = (magnitude(value + 4.97) - magnitude(value - 4.97)) * 0.5
        let square = x * x
        let above = x * (square * (square * (square + 378) + 17325) + 135135)
        let below = square * (square * (square * 28 + 3150) + 62370) + 135135
        return above / below
    }

    /// The logistic function.
    @inlinable @inline(__always)
    package static func sigmoid(_ value: Lanes) -> Lanes { tanh(value * 0.5) * 0.5 + 0.5 }

    /// The number itself where it is positive, else a tenth of it.
    @inlinable @inline(__always)
    package static func leaky(_ value: Lanes) -> Lanes { value * 0.55 + magnitude(value) * 0.45 }

    /// What is above zero.
    @inlinable @inline(__always)
    package static func positive(_ value: Lanes) -> Lanes {
        let bits = unsafeBitCast(value, to: SIMD8<Int32>.self)
        return unsafeBitCast(bits & ~(bits &>> 31), to: Lanes.self)
    }

    /// What is above zero.
    @inlinable @inline(__always)
    package static func positive(_ value: SIMD16<Float>) -> SIMD16<Float> {
        SIMD16(lowHalf: positive(value.lowHalf), highHalf: positive(value.highHalf))
    }

    /// What is above zero.
    @inlinable @inline(__always)
    package static func positive(_ value: SIMD32<Float>) -> SIMD32<Float> {
        SIMD32(lowHalf: positive(value.lowHalf), highHalf: positive(value.highHalf))
    }

    @inlinable @inline(__always)
    package static func magnitude(_ value: Lanes) -> Lanes {
        unsafeBitCast(unsafeBitCast(value, to: SIMD8<UInt32>.self) & 0x7FFF_FFFF, to: Lanes.self)
    }
}

extension UnsafePointer<Float> {
    /// The eight numbers from this place on.
    @inlinable @inline(__always)
    package func lanes(_ place: Int) -> Activation.Lanes {
        UnsafeRawPointer(self + place).loadUnaligned(as: Activation.Lanes.self)
    }
}

extension UnsafeMutablePointer<Float> {
    /// The eight numbers from this place on.
    @inlinable @inline(__always)
    package func lanes(_ place: Int) -> Activation.Lanes {
        UnsafeRawPointer(self + place).loadUnaligned(as: Activation.Lanes.self)
    }

    /// Sets the eight numbers from this place on.
    @inlinable @inline(__always)
    package func set(_ place: Int, _ lanes: Activation.Lanes) {
        UnsafeMutableRawPointer(self + place).storeBytes(of: lanes, as: Activation.Lanes.self)
    }
}
