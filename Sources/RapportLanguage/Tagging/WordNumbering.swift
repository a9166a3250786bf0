/// Numbers words in the order in which they are first met.
///
/// A hash table with open addressing that is at most half full; words are told apart by their hashes of 64 bits.
struct WordNumbering {
    private var hashes: [UInt64]
    /// The numbers of the words whose hashes stand in the same places; -1 where there is none.
    private var numbers: [Int32]
    /// The words so far.
    private var count = 0

    /// Creates a numbering without words.
    init() { self.init(slots: 1024) }

    private init(slots: Int) {
        hashes = [UInt64](repeating: 0, count: slots)
        numbers = [Int32](repeating: -1, count: slots)
    }

    /// The number of the word of these letters: that of a new word is the number of the words before it.
    ///
    /// - Complexity: O(letters) expected.
    mutating func number(of letters: UnsafeRawBufferPointer) -> Int {
        let hash = Self.hash(letters)
        let place = place(of: hash)
        if numbers[place] >= 0 { return Int(numbers[place]) }
        hashes[place] = hash
        numbers[place] = Int32(count)
        count += 1
        if count * 2 > hashes.count { grow() }
        return count - 1
    }

    /// Where a word stands, or would stand.
    private func place(of hash: UInt64) -> Int {
        let mask = hashes.count - 1
        var place = Int(truncatingIfNeeded: hash) & mask
        while numbers[place] >= 0, hashes[place] != hash { place = (place + 1) & mask }
        return place
    }

    private mutating func grow() {
        var larger = WordNumbering(slots: hashes.count * 2)
        for (hash, number) in zip(hashes, numbers) where number >= 0 {
            let place = larger.place(of: hash)
            larger.hashes[place] = hash
            larger.numbers[place] = number
        }
        (hashes, numbers) = (larger.hashes, larger.numbers)
    }

    /// A hash that takes eight letters at a step, and differs for any two words of at most eight letters.
    private static func hash(_ letters: UnsafeRawBufferPointer) -> UInt64 {
        var hash = UInt64(letters.count) &* 0x9E37_79B9_7F4A_7C15
        var place = 0
        while place + 8 <= letters.count {
            hash = mixed(hash ^ letters.loadUnaligned(fromByteOffset: place, as: UInt64.self))
            place += 8
        }
        let rest = letters.count - place
        var last: UInt64 = 0
        if rest >= 4 {
            // The two loads overlap where fewer than eight letters are left.
            last = UInt64(letters.loadUnaligned(fromByteOffset: place, as: UInt32.self)) << 32
            last |= UInt64(letters.loadUnaligned(fromByteOffset: letters.count - 4, as: UInt32.self))
        } else if rest > 0 {
            last = UInt64(letters[place]) << 16 | UInt64(letters[place + rest / 2]) << 8
            last |= UInt64(letters[letters.count - 1])
        }
        return mixed(hash ^ last)
    }

    /// Spreads each bit over all; no two numbers become one.
    private static func mixed(_ bits: UInt64) -> UInt64 {
        let product = (bits ^ (bits >> 32)) &* 0xBF58_476D_1CE4_E5B9
        return product ^ (product >> 29)
    }
}
