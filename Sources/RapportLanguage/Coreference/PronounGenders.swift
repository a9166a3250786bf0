/// The genders that the pronouns of the paragraphs tell of people whose names do not tell theirs: "Dana and Tom sang. He sat; she
/// stood."
///
/// Coreference gives a pronoun to one mention at a time; a whole text hardly calls somebody "he" where only "she" will do.
struct PronounGenders {
    /// The votes of paragraphs for each gender of each cluster.
    private var votes: [Int: [Gender: Int]] = [:]

    /// Counts paragraphs in which one person alone of those named can be whom a pronoun after the name speaks of.
    ///
    /// - Parameters:
    ///   - mentions: the mentions of people outside quotations of each paragraph, in order: of pronouns the gender, of names the
    ///     cluster.
    ///   - known: the genders that names and titles tell.
    /// - Complexity: O(mentions).
    init(_ mentions: [[(cluster: Int?, pronoun: Gender?)]], known: [Gender?]) {
        for paragraph in mentions {
            var named: Set<Int> = []
            var earlier: Set<Gender> = []
            var genders: Set<Gender> = []
            for (cluster, pronoun) in paragraph {
                if let pronoun {
                    if named.isEmpty { earlier.insert(pronoun) } else { genders.insert(pronoun) }
                } else if let cluster {
                    named.insert(cluster)
                }
            }
            // Whoever was "she" before the first name may be so after it.
            genders.subtract(earlier)
            let open = named.filter { known[$0] == nil }
            guard open.count == 1, let one = open.first else { continue }
            for gender in genders where !named.contains(where: { known[$0] == gender }) {
                votes[one, default: [:]][gender, default: 0] += 1
            }
        }
    }

    /// The gender for which two paragraphs speak at least, and twice as many as for any other; nil where there is none.
    func gender(ofCluster cluster: Int) -> Gender? {
        guard let votes = votes[cluster], let best = votes.max(by: { $0.value < $1.value }), best.value > 1 else {
            return nil
        }
        return votes.allSatisfy { $0.key == best.key || 2 * $0.value <= best.value } ? best.key : nil
    }
}
