internal import RapportText

extension PersonName {
    /// Whether the two can be names of one person: every part of the shorter has its like in the longer, in order.
    ///
    /// "Hamm" and "Jon" are names of "Jon Hamm"; "Mr. Bennet" and "Mrs. Bennet" are not of one person, nor are "Jane
    /// Bennet" and "Eliza Bennet".
    package func isCompatible(with other: PersonName) -> Bool {
        if let gender = titleGender, let theirs = other.titleGender, gender != theirs { return false }
        if let suffix, let theirs = other.suffix, suffix != theirs { return false }
        // "King John" is not "Sir John".
        if !titles.isEmpty, !other.titles.isEmpty, isRoyal != other.isRoyal { return false }
        return Self.contains(longer: self, shorter: other) || Self.contains(longer: other, shorter: self)
    }

    private var isRoyal: Bool {
        titles.contains { ["emperor", "empress", "king", "pope", "prince", "princess", "queen"].contains($0) }
    }

    private static func contains(longer: PersonName, shorter: PersonName) -> Bool {
        guard !shorter.parts.isEmpty, shorter.parts.count <= longer.parts.count else { return false }
        if shorter.parts.count > 1 { return containsFull(longer: longer, shorter: shorter) }
        let part = shorter.parts[0]
        if let last = longer.parts.last, isSame(part, last) { return true }
        // "Mr. Jon" is not Jon Hamm, but "Aunt Polly", "Sir Walter" and plain "Jon" go by given names.
        if shorter.takesSurname, longer.parts.count > 1 { return false }
        if longer.parts.count == 1 { return isSame(part, longer.parts[0]) || isShortForm(part, longer.parts[0]) }
        return longer.parts.dropLast().contains {
            isSame(part, $0) || isShortForm(part, $0) || isClipped(part, from: $0)
        }
    }

    private static func containsFull(longer: PersonName, shorter: PersonName) -> Bool {
        guard let last = longer.parts.last, let shortLast = shorter.parts.last, isSame(last, shortLast) else {
            // "Mary Ann" of "Mary Ann Evans": a run of the given names.
            return longer.parts.count > shorter.parts.count && longer.parts.starts(with: shorter.parts)
        }
        guard isSameGiven(longer.parts[0], shorter.parts[0]) else {
            // "Ann Evans" of "Mary Ann Evans".
            return longer.parts.count > shorter.parts.count
                && Array(longer.parts.suffix(shorter.parts.count)) == shorter.parts
        }
        // Middle names must not contradict each other.
        let middle = longer.parts[1..<(longer.parts.count - 1)]
        return shorter.parts[1..<(shorter.parts.count - 1)].allSatisfy { part in
            middle.contains { isSameGiven(part, $0) }
        }
    }

    /// Whether two words can be one word, one of them misprinted.
    static func isSame(_ a: String, _ b: String) -> Bool { a == b || EditDistance.isOneSlip(a, b) }

    // "Tom" alone can be Thomas Reed; that "Betty" is Elizabeth Reed is more than the names alone tell.
    private static func isShortForm(_ a: String, _ b: String) -> Bool {
        a.utf8.count > 1 && b.utf8.count > 1 && a.prefix(2) == b.prefix(2)
            && Nicknames.areCompatible(a, b)
    }

    // "Dimi" of Dimitar, "Xan" of Xanthe: what no list has.
    private static func isClipped(_ short: String, from name: String) -> Bool {
        short.utf8.count > 2 && name.utf8.count > short.utf8.count + 1 && name.hasPrefix(short)
    }

    /// Whether two given names can be of one person: the same, an initial, or a short form.
    static func isSameGiven(_ a: String, _ b: String) -> Bool {
        if isSame(a, b) { return true }
        if a.utf8.count == 1 || b.utf8.count == 1 { return a.utf8.first == b.utf8.first }
        return Nicknames.areCompatible(a, b)
    }

    /// The letters with which the given names and what they are short for begin, a bit each: full names that share none of
    /// them are not compatible.
    package var initials: UInt32 {
        parts.dropLast().reduce(0) { letters, part in
            ([part] + Nicknames.fullNames(of: part)).reduce(letters) { $0 | 1 << UInt32(($1.utf8.first ?? 0) & 31) }
        }
    }
}
