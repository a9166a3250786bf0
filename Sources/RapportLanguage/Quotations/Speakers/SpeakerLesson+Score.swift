extension SpeakerLesson {
    /// How often a model is right.
    package struct Score: Sendable, CustomStringConvertible {
        /// Speakers that are known, and those told right.
        var known = 0
        var right = 0
        /// Utterances whose addressees are known, and those with one of them told right.
        var addressed = 0
        var anyRight = 0
        /// Addressees known, told, and told right.
        var addresseesKnown = 0
        var addresseesTold = 0
        var addresseesRight = 0
        /// For each tenth of confidence, the speakers told with it, and those of them that are right.
        var calibration = [(told: Int, right: Int)](repeating: (0, 0), count: 10)

        package init() {}

        /// Adds the counts of another document.
        package mutating func add(_ other: Score) {
            known += other.known
            right += other.right
            addressed += other.addressed
            anyRight += other.anyRight
            addresseesKnown += other.addresseesKnown
            addresseesTold += other.addresseesTold
            addresseesRight += other.addresseesRight
            for tenth in calibration.indices {
                calibration[tenth].told += other.calibration[tenth].told
                calibration[tenth].right += other.calibration[tenth].right
            }
        }

        /// The counts in one line.
        package var description: String {
            let tenths = calibration.map { "\($0.right)/\($0.told)" }.joined(separator: " ")
            return "speakers \(right) of \(known) right, by tenths of confidence \(tenths); addressees: any right in "
                + "\(anyRight) of \(addressed), \(addresseesRight) right of \(addresseesTold) told and \(addresseesKnown) known"
        }
    }
}
