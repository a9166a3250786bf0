/// Decides how far a mention reaches to both sides of its head: which of the dependents are part of it.
///
/// Dependents are looked at from the head outwards; the first that is left out ends the mention on that side.
package struct SpanExtender: Sendable {
    /// One decision: a dependent, and what it would extend the span to.
    package struct Step: Sendable {
        package let dependent: Int
        package let extent: Range<Int>
        package let isLeft: Bool
    }

    private let scorer: any Scorer

    /// Creates an extender; the scorer has two classes, 1 for including the dependent.
    package init(scorer: any Scorer) { self.scorer = scorer }

    /// The steps to both sides from a core of tokens, nearest first: all to the left, then all to the right.
    package static func steps(from core: Range<Int>, _ annotation: Annotation, _ tree: DependencyTree) -> [Step] {
        var left: [Step] = []
        var right: [Step] = []
        for token in core {
            for child in tree.dependents(of: token) where !core.contains(child) {
                guard annotation.tokens[child].relation != .punct else { continue }
                let extent = tree.extent(of: child)
                if child < core.lowerBound {
                    left.append(Step(dependent: child, extent: extent, isLeft: true))
                } else {
                    right.append(Step(dependent: child, extent: extent, isLeft: false))
                }
            }
        }
        left.sort { $0.dependent > $1.dependent }
        right.sort { $0.dependent < $1.dependent }
        return left + right
    }

    /// The whole span of a mention.
    func extend(
        _ core: Range<Int>,
        type: EntityType,
        _ annotation: Annotation,
        _ tree: DependencyTree,
        _ context: NameContext,
        _ convention: NameConvention
    ) -> Range<Int> {
        var span = core
        var features = FeatureList()
        var isClosedLeft = false
        var isClosedRight = false
        for step in Self.steps(from: core, annotation, tree) {
            if step.isLeft ? isClosedLeft : isClosedRight { continue }
            Self.features(step, from: span, core: core, type, annotation, context, convention, into: &features)
            if scorer.best(features) == 1 {
                span = min(span.lowerBound, step.extent.lowerBound)..<max(span.upperBound, step.extent.upperBound)
            } else if step.isLeft {
                isClosedLeft = true
            } else {
                isClosedRight = true
            }
        }
        return span
    }

    /// What a decision is scored by.
    package static func features(
        _ step: Step,
        from span: Range<Int>,
        core: Range<Int>,
        _ type: EntityType,
        _ annotation: Annotation,
        _ context: NameContext,
        _ convention: NameConvention,
        into features: inout FeatureList
    ) {
        let tokens = annotation.tokens
        let dependent = tokens[step.dependent]
        let relation = FeatureHash(dependent.relation.number)
        let lower = context.words[step.dependent].lower
        let first = context.words[step.extent.lowerBound].lower
        let side = FeatureHash(step.isLeft ? 1 : 0)
        let kind = FeatureHash(MentionClass.number(type))
        let head = tokens[core.upperBound - 1]
        let isProper = FeatureHash(head.universalTag == .properNoun ? 1 : 0)
        let gap = step.isLeft ? span.lowerBound - step.extent.upperBound : step.extent.lowerBound - span.upperBound
        let between = step.isLeft ? span.lowerBound - 1 : span.upperBound
        let afterComma = FeatureHash(
            gap > 0 && tokens.indices.contains(between) ? tokens[between].pennTag.number : -1
        )
        let corpus = FeatureHash(convention.rawValue)
        features.removeAll()
        features.add(1, side)
        features.add(2, relation, side)
        features.add(3, relation, side, isProper)
        features.add(4, relation, side, kind)
        features.add(5, relation, lower)
        features.add(6, relation, first)
        features.add(7, relation, first, kind)
        features.add(8, relation, FeatureHash(min(3, max(-1, gap))), side)
        features.add(9, relation, afterComma, isProper)
        features.add(10, relation, FeatureHash(head.lemma.utf8))
        features.add(11, relation, first, FeatureHash(head.lemma.utf8))
        features.add(12, relation, FeatureHash(min(12, step.extent.count)))
        features.add(13, relation, FeatureHash(dependent.pennTag.number), side)
        features.add(14, relation, corpus, side, isProper)
        features.add(15, relation, corpus, afterComma)
        features.add(16, relation, context.words[step.dependent].shape, isProper)
        features.add(17, relation, FeatureHash(Int(context.nouns[step.dependent].rawValue & 0xFFFF)), kind)
        features.add(18, relation, FeatureHash(head.relation.number), first)
        features.add(19, relation, FeatureHash(span.count > core.count ? 1 : 0), side, afterComma)
        features.add(20, lower, isProper, side)
    }
}
