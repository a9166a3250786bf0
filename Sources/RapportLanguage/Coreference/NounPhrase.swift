/// The whole noun phrase about a head, as GUM marks mentions: modifiers, prepositional phrases and relative clauses included.
struct NounPhrase {
    private let tokens: [Token]
    private let tree: DependencyTree

    init(_ tokens: [Token], _ tree: DependencyTree) {
        self.tokens = tokens
        self.tree = tree
    }

    /// The first to last token of the phrase, without punctuation at its ends.
    ///
    /// - Complexity: O(size of the subtree).
    func extent(of head: Int) -> Range<Int> {
        var extent = head..<(head + 1)
        for child in tree.dependents(of: head) where isPart(child, of: head) {
            let part = tree.extent(of: child)
            extent = min(extent.lowerBound, part.lowerBound)..<max(extent.upperBound, part.upperBound)
        }
        while extent.upperBound - 1 > head, isLoose(extent.upperBound - 1, except: .rightBracket, .closingQuote) {
            extent = extent.lowerBound..<(extent.upperBound - 1)
        }
        while extent.lowerBound < head, isLoose(extent.lowerBound, except: .leftBracket, .openingQuote) {
            extent = (extent.lowerBound + 1)..<extent.upperBound
        }
        return extent
    }

    private func isLoose(_ token: Int, except bracket: PennTag, _ quote: PennTag) -> Bool {
        let tag = tokens[token].pennTag
        return tokens[token].universalTag == .punctuation && tag != bracket && tag != quote
    }

    // Of a predicate its clause is no part, of a coordination each is a phrase of its own; "'s" belongs to what is before it.
    private func isPart(_ child: Int, of head: Int) -> Bool {
        switch tokens[child].relation {
        case .case: child > head
        case .acl, .aclRelcl, .amod, .compound, .det, .detPredet, .fixed, .flat, .goeswith, .nmod, .nmodDesc, .nmodPoss,
            .nmodUnmarked, .nummod, .obl, .oblUnmarked, .xcomp, .dep, .reparandum:
            true
        default: false
        }
    }
}
