/// Several small networks whose scores are added up: what one has learned by chance the others have not.
package struct RankingCommittee: CandidateScorer {
    let members: [any CandidateScorer]

    /// Creates a committee of these.
    package init(_ members: [any CandidateScorer]) { self.members = members }

    /// Opens the networks that a trainer wrote into a model file, as ``sectionName(_:)`` names them.
    ///
    /// - Throws: ``ModelFileError/badSection(path:name:)`` when one is not there or damaged.
    package init(_ file: ModelFile, count: Int) throws(ModelFileError) {
        members = try (1...count).map { number throws(ModelFileError) in
            try RankingNetwork(file, name: Self.sectionName(number))
        }
    }

    /// The name that a model file has for a member, counted from 1.
    package static func sectionName(_ number: Int) -> String { "stories.\(number)" }

    package func score(_ features: borrowing CandidateFeatures) -> Float {
        var sum: Float = 0
        for member in members { sum += member.score(features) }
        return sum
    }
}
