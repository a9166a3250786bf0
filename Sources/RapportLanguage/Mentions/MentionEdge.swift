/// The places where a mention may begin or end, around the words that are part of it in any case.
package enum MentionEdge {
    /// The most words that are looked at to the left of the core, and to its right.
    private static let reach = (left: 12, right: 40)

    /// The tokens that a mention may begin with, nearest first: back to the first word that no mention goes across, and
    /// wherever a dependent's words begin.
    package static func starts(_ scene: MentionScene) -> [Int] {
        let core = scene.core
        var starts = [core.lowerBound]
        let limit = max(scene.sentence.lowerBound, core.lowerBound - reach.left)
        for token in stride(from: core.lowerBound - 1, through: limit, by: -1) {
            if isBarrier(scene.tokens[token]) { break }
            starts.append(token)
        }
        for part in scene.parts where part.isLeft && part.extent.lowerBound < (starts.last ?? 0) {
            starts.append(part.extent.lowerBound)
        }
        return starts
    }

    /// The tokens that may be the first after a mention, nearest first: after the core, before words that often end a
    /// mention, and wherever a dependent's words end.
    package static func ends(_ scene: MentionScene) -> [Int] {
        let core = scene.core
        var ends: [Int] = []
        let limit = min(scene.sentence.upperBound, core.upperBound + reach.right)
        let furthest = scene.parts.map(\.extent.upperBound).max() ?? core.upperBound
        var clauses = 0
        for end in core.upperBound...limit {
            if end == core.upperBound || end == scene.sentence.upperBound || opensNext(scene.tokens[end].universalTag)
                || scene.parts.contains(where: { $0.extent.upperBound == end })
            {
                ends.append(end)
            }
            guard end < scene.sentence.upperBound else { break }
            if isBarrier(scene.tokens[end]) { clauses += 1 }
            // Beyond the tree's own end, one clause at most.
            if end > furthest, clauses > 0 || end > core.upperBound + 12 { break }
        }
        return ends
    }

    /// Whether mentions hardly go on from the core across a word: verbs in a finite form, punctuation that ends clauses.
    private static func isBarrier(_ token: Token) -> Bool {
        switch token.pennTag {
        case .vbd, .vbz, .vbp, .md, .prp, .ex, .sentenceEnd, .colon: true
        default: false
        }
    }

    private static func opensNext(_ tag: UniversalTag) -> Bool {
        switch tag {
        case .noun, .properNoun, .adjective, .determiner, .numeral: false
        default: true
        }
    }
}
